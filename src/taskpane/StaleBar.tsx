import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { StaleReason } from '../commands/api';
import type { PaneActions } from './state/usePane';
import { useMessages } from './words';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
});

export interface StaleBarProps {
  readonly reason: StaleReason;
  readonly actions: PaneActions;
  readonly onClear: () => void;
}

/** In the place of results that no longer hold: why, and the way to new ones; or, where the table is gone for good, out of what the check left. */
export function StaleBar({ reason, actions, onClear }: StaleBarProps) {
  const styles = useStyles();
  const { live, clear } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{live.stale[reason].title}</MessageBarTitle> {live.stale[reason].text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void actions.checkFrontSheet()}>
          {live.again}
        </Button>
        {reason === 'sheet-gone' && (
          <Button size="small" onClick={onClear}>
            {clear.run}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
