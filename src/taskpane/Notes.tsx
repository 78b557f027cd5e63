import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { own, templateNote } from './progress';
import type { PaneState } from './state/paneState';
import { Told, useTongue } from './Told';
import { useMessages } from './words';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  body: { whiteSpace: 'normal' },
});

/** What the pane tells beside failures: how the last action ended, and before the first check what it will do. */
export function Notes({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const messages = useMessages();
  const tongue = useTongue();
  const { check, clear, welcome, result } = messages;
  if (state.activity !== 'idle') return null;
  const template = templateNote(state, messages, tongue);
  const note = {
    cancelled: own(check.cancelled),
    cleared: own(clear.cleared),
    'nothing-to-clear': own(clear.nothing),
    'sample-inserted': own(welcome.inserted),
    // What is wrong with it by now is told instead.
    'template-made': (state.inspection?.templateProblems ?? []).length > 0 ? null : template,
    'template-shown': template,
    checked: null,
    'all-checked': null,
  }[state.notice ?? 'checked'];
  const first = state.inspection !== null && state.result === null && state.trouble === null;
  return (
    <>
      {note !== null && (
        <MessageBar intent={state.notice === 'cleared' || state.notice === 'sample-inserted' || state.notice === 'template-made' ? 'success' : 'info'} layout="multiline">
          <MessageBarBody className={styles.body}><Told pieces={note} /></MessageBarBody>
        </MessageBar>
      )}
      {(state.inspection?.settingsUnreadable === true || state.result?.settingsUnreadable === true) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{result.settingsUnreadable}</MessageBarBody>
        </MessageBar>
      )}
      {first && (
        <Text size={200} className={styles.quiet}>
          {check.unchecked}
        </Text>
      )}
    </>
  );
}
