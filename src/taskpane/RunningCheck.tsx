import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { progressMessage, progressShare } from './progress';
import type { PaneState } from './state/paneState';
import type { PaneActions } from './state/usePane';
import { Told, useTongue } from './Told';
import { useMessages } from './words';

const useStyles = makeStyles({
  running: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalM },
  progress: { flexGrow: 1 },
});

/** How far a running check is, and 取消. */
export function RunningCheck({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const styles = useStyles();
  const messages = useMessages();
  const { check } = messages;
  const share = progressShare(state);
  return (
    <div className={styles.running}>
      <Field className={styles.progress} validationMessage={<Told pieces={progressMessage(state, messages, useTongue())} />} validationState="none">
        <ProgressBar thickness="large" aria-label={check.checking} {...(share === undefined ? {} : { value: share })} />
      </Field>
      <Button disabledFocusable={state.cancelling} onClick={actions.cancel}>
        {check.cancel}
      </Button>
    </div>
  );
}
