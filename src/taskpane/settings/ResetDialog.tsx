import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useMessages } from '../words';

/** Asks before everything that was settled for the workbook goes back to the defaults. */
export default function ResetDialog({ onClose }: { readonly onClose: (confirmed: boolean) => void }) {
  const { settings, clear } = useMessages();
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onClose(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{settings.resetTitle}</DialogTitle>
          <DialogContent>{settings.resetBody}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onClose(true)}>
              {settings.resetConfirm}
            </Button>
            <Button onClick={() => onClose(false)}>{clear.keep}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
