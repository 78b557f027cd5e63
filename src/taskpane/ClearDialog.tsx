import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useMessages } from './words';

/** Asks before marks are cleared: what the clerk changed in them by hand goes with them. */
export default function ClearDialog({ onClose }: { readonly onClose: (confirmed: boolean) => void }) {
  const { clear } = useMessages();
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onClose(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{clear.title}</DialogTitle>
          <DialogContent>{clear.body}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onClose(true)}>
              {clear.confirm}
            </Button>
            <Button onClick={() => onClose(false)}>{clear.keep}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
