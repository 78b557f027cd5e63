import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { StaleReason } from '../commands/api';
import type { PaneActions } from './state/usePane';
import { useMessages } from './words';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
});

/** In the place of results that no longer hold: why, and the way to new ones. */
export function StaleBar({ reason, actions }: { readonly reason: StaleReason; readonly actions: PaneActions }) {
  const styles = useStyles();
  const { live } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{live.stale[reason].title}</MessageBarTitle> {live.stale[reason].text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void actions.checkFrontSheet()}>
          {live.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
