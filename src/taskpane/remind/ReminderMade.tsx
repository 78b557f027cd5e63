import { Button, Field, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text, Textarea } from '@fluentui/react-components';
import type { Reminder } from '../../commands/api';
import { useCopy } from '../results/useCopy';
import type { PaneActions } from '../state/usePane';
import { Filled } from '../Told';
import { useMessages } from '../words';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
  text: { width: '100%' },
});

/** What was made: where it stands, and its text to copy. */
export function ReminderMade({ reminder: { text, sheet, tasks, points }, actions }: { readonly reminder: Reminder; readonly actions: PaneActions }) {
  const styles = useStyles();
  const { remind, finding } = useMessages();
  const [copied, copy] = useCopy();
  return (
    <>
      {sheet !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}><Filled message={remind.made} data={{ tasks, points, sheet }} /></MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void actions.select(sheet, 'A1')}>
              {remind.open}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Field label={remind.text}>
        <Textarea className={styles.text} value={text} readOnly rows={8} lang="zh-CN" />
      </Field>
      <Button onClick={() => void copy(text)}>{remind.copy}</Button>
      <Text size={200} role="status">
        {copied === null ? '' : copied ? finding.copied : finding.copyFailed}
      </Text>
    </>
  );
}
