import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons/svg/document-checkmark';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { progressMessage, progressShare } from './progress';
import { chosenTable } from './state/paneState';
import type { PaneState } from './state/paneState';
import type { PaneActions } from './state/usePane';
import { useMessages } from './words';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1 },
  running: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalM },
  progress: { flexGrow: 1 },
});

export interface CheckBarProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onClear: () => void;
}

/** 一键核验 and 清除标记; while a check runs, how far it is, and 取消. */
export function CheckBar({ state, actions, onClear }: CheckBarProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { check, clear } = messages;

  if (state.activity === 'checking') {
    const share = progressShare(state);
    return (
      <div className={styles.running}>
        <Field className={styles.progress} validationMessage={progressMessage(state, messages)} validationState="none">
          <ProgressBar thickness="large" aria-label={check.checking} {...(share === undefined ? {} : { value: share })} />
        </Field>
        <Button disabled={state.cancelling} onClick={actions.cancel}>
          {check.cancel}
        </Button>
      </div>
    );
  }
  if (state.activity === 'clearing') {
    return (
      <Field validationMessage={clear.clearing} validationState="none">
        <ProgressBar thickness="large" aria-label={clear.clearing} />
      </Field>
    );
  }
  if (state.inspection === null) return null;
  return (
    <div className={styles.bar}>
      <Button
        className={styles.main}
        appearance="primary"
        size="large"
        icon={<DocumentCheckmarkRegular />}
        disabled={chosenTable(state) === null}
        onClick={() => void actions.check()}
      >
        {state.result === null ? check.run : check.again}
      </Button>
      {state.inspection.hasMarks && (
        <Button size="large" icon={<EraserRegular />} onClick={onClear}>
          {clear.run}
        </Button>
      )}
    </div>
  );
}
