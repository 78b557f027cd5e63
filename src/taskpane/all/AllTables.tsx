import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons/svg/document-checkmark';
import { TableMultipleRegular } from '@fluentui/react-icons/svg/table-multiple';
import type { CheckAllResult, CheckedTable } from '../../commands/api';
import { FailureBar } from '../FailureBar';
import { allDoneMessage } from '../progress';
import { RunningCheck } from '../RunningCheck';
import { SeverityBadge } from '../results/look';
import { countSeverities } from '../results/selection';
import { summaryLine } from '../results/summaryLine';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/usePane';
import { Subpage } from '../Subpage';
import { Filled, Told, useTongue } from '../Told';
import { useMessages } from '../words';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  table: { width: '100%', justifyContent: 'space-between', textAlign: 'start', minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0, flexGrow: 1, fontWeight: tokens.fontWeightRegular },
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  body: { whiteSpace: 'normal' },
});

export interface AllTablesProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onBack: () => void;
  /** Shows the results of one table. */
  readonly onTable: (table: CheckedTable) => void;
  readonly onClear: () => void;
}

/** 核验全部工作表: runs, shows how far it is, then each table with its rate and findings. */
export default function AllTables({ state, actions, onBack, onTable, onClear }: AllTablesProps) {
  const styles = useStyles();
  const { all, check } = useMessages();
  return (
    <Subpage title={all.title} onBack={onBack}>
      {state.activity === 'checking' ? (
        <RunningCheck state={state} actions={actions} />
      ) : (
        <Button appearance="primary" size="large" icon={<DocumentCheckmarkRegular />} disabledFocusable={state.activity !== 'idle'} onClick={() => void actions.checkAll()}>
          {all.title}
        </Button>
      )}
      {state.trouble?.step === 'check-all' && <FailureBar trouble={state.trouble} actions={actions} onClear={onClear} />}
      {state.notice === 'cancelled' && (
        <MessageBar layout="multiline">
          <MessageBarBody className={styles.body}>{check.cancelled}</MessageBarBody>
        </MessageBar>
      )}
      {state.all !== null && state.activity !== 'checking' && <Overview all={state.all} actions={actions} onTable={onTable} />}
    </Subpage>
  );
}

/** What a check of all sheets found. */
function Overview({ all: result, actions, onTable }: { readonly all: CheckAllResult; readonly actions: PaneActions; readonly onTable: (table: CheckedTable) => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const { all } = messages;
  const { tables, skipped, matrixSheet } = result;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody className={styles.body}><Told pieces={allDoneMessage(result, messages, useTongue())} /></MessageBarBody>
        {matrixSheet !== null && (
          <MessageBarActions>
            <Button size="small" icon={<TableMultipleRegular />} onClick={() => void actions.select(matrixSheet, 'A1')}>
              {all.openMatrix}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
      <Subtitle2 as="h3" className={styles.title}>
        {all.tables}
      </Subtitle2>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={`${table.report.sheet} ${table.report.range}`}>
            <TableButton table={table} onTable={onTable} />
          </li>
        ))}
      </ul>
      {skipped.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{all.skipped}</MessageBarTitle>{' '}
            {skipped.map(({ sheet, reason }) => (
              <Text key={sheet} size={200} block>
                <Filled message={all.skippedSheet} data={{ sheet, reason: all.reason[reason] }} />
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function TableButton({ table, onTable }: { readonly table: CheckedTable; readonly onTable: (table: CheckedTable) => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const { result } = messages;
  const { rows, findings, sheet, range } = table.report;
  const counts = countSeverities(findings);
  return (
    <Button className={styles.table} icon={<ChevronRightRegular />} iconPosition="after" onClick={() => onTable(table)}>
      <span className={styles.words}>
        <Text weight="semibold" lang="zh-CN">
          {table.unit}
        </Text>
        <Text size={200}>{table.unit === sheet ? range : <Filled message={result.place} data={{ sheet, range }} />}</Text>
        <Text size={200}>{summaryLine(rows, messages)}</Text>
        <span className={styles.counts}>
          {(['error', 'warning', 'info'] as const).map((severity) => counts[severity] > 0 && <SeverityBadge key={severity} severity={severity} count={counts[severity]} />)}
        </span>
      </span>
    </Button>
  );
}
