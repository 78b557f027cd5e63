import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { RULES } from '../../check/rules';
import { useDialogSurface } from '../dialogSurface';
import { ruleName } from '../results/ruleName';
import { useFocusBack } from '../useFocusBack';
import { useMessages, useTranslation } from '../words';
import { RuleDocs } from './RuleDocs';

/** Why a rule speaks, over the results: works without a network, and the list keeps its place. */
export default function RuleDialog({ rule: id, onClose }: { readonly rule: string; readonly onClose: () => void }) {
  const surface = useDialogSurface();
  useFocusBack();
  const { help } = useMessages();
  const name = ruleName(id, useTranslation());
  const rule = RULES.find((one) => one.id === id);
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={surface}>
        <DialogBody>
          <DialogTitle as="h3">{name}</DialogTitle>
          <DialogContent tabIndex={0}>{rule !== undefined && <RuleDocs rule={rule} />}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {help.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
