import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useDialogSurface } from './dialogSurface';
import { useFocusBack } from './useFocusBack';

export interface ConfirmDialogProps {
  /** What is about to happen, what is lost by it, and the words for doing it and for leaving all as it is. */
  readonly words: { readonly title: string; readonly body: string; readonly confirm: string; readonly keep: string };
  readonly onClose: (confirmed: boolean) => void;
}

/** Asks before something is done that takes away what the clerk did by hand. */
export default function ConfirmDialog({ words, onClose }: ConfirmDialogProps) {
  const surface = useDialogSurface();
  useFocusBack();
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onClose(false)}>
      <DialogSurface className={surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.body}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onClose(true)}>
              {words.confirm}
            </Button>
            <Button onClick={() => onClose(false)}>{words.keep}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
