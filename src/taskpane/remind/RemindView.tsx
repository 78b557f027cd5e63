import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/usePane';
import { Subpage } from '../Subpage';
import { useMessages } from '../words';
import { RemindForm } from './RemindForm';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface RemindViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onBack: () => void;
}

/** 催办单: for whom, until when; then the sheet and the text to send. */
export default function RemindView({ state, actions, onBack }: RemindViewProps) {
  const styles = useStyles();
  const { remind } = useMessages();
  return (
    <Subpage title={remind.title} onBack={onBack}>
      <Text size={200} className={styles.quiet}>
        {remind.intro}
      </Text>
      {state.result === null ? <Text>{remind.needCheck}</Text> : <RemindForm result={state.result} actions={actions} />}
    </Subpage>
  );
}
