import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Outdated } from './state/paneState';
import type { PaneActions } from './state/usePane';
import { useMessages } from './words';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
});

/** Says that something was changed since the check whose result is shown, with the button that takes it in. */
export function OutdatedBar({ why, actions }: { readonly why: Outdated; readonly actions: PaneActions }) {
  const styles = useStyles();
  const { result, check } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{result.outdated[why]}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void actions.check()}>
          {check.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
