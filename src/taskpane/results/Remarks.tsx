import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import type { CheckResult } from '../../commands/api';
import { fill } from '../../locales';
import { Filled } from '../Told';
import { useMessages } from '../words';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
});

export interface RemarksProps {
  readonly result: CheckResult;
  /** The sheet in front, where it is known to hold a table. */
  readonly inFront: string | null;
}

/** What has to be known beside the findings: another sheet in front, tasks that are missing, entries that were not understood. */
export function Remarks({ result: { report, unread }, inFront }: RemarksProps) {
  const styles = useStyles();
  const { result, lines } = useMessages();
  return (
    <>
      {inFront !== null && inFront !== report.sheet && (
        <MessageBar layout="multiline">
          <MessageBarBody className={styles.body}><Filled message={result.otherSheet} data={{ sheet: inFront, checked: report.sheet }} /></MessageBarBody>
        </MessageBar>
      )}
      {report.missingTasks.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{fill(lines.labelled, { label: fill(result.missingTasks, { count: report.missingTasks.length }) })}</MessageBarTitle>
            <span lang="zh-CN">{report.missingTasks.join(lines.listSeparator)}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      {unread !== undefined && unread.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            {fill(result.unread, { count: unread.length })}
            {unread.map(({ sheet, cell, text }) => (
              <Text key={`${sheet} ${cell}`} size={200} block>
                <Filled message={result.unreadPlace} data={{ sheet, cell, text }} />
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
