import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, SearchBox, Subtitle2, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { CheckResult } from '../../commands/api';
import type { Finding } from '../../check/report';
import { fill } from '../../locales';
import { useMessages } from '../words';
import { FindingList } from './FindingList';
import { FindingNavigator } from './FindingNavigator';
import { RowList } from './RowList';
import { filterFindings, filterRows, groupFindings, rowsWithFindings } from './selection';
import type { Grouping, ResultFilter } from './selection';
import { StatusFilter } from './StatusFilter';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  body: { whiteSpace: 'normal' },
  search: { width: '100%', maxWidth: 'none' },
});

export interface ResultViewProps {
  readonly result: CheckResult;
  /** The sheet in front, where it is known to hold a table. */
  readonly inFront: string | null;
  readonly onSelect: (sheet: string, cell: string) => Promise<void>;
}

type View = 'rows' | 'findings';

const NO_FILTER: ResultFilter = { status: null, search: '' };

/** What a check found: counts, rows with their findings, all findings; filters and the way through them. */
export default function ResultView({ result, inFront, onSelect }: ResultViewProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { report } = result;
  const [view, setView] = useState<View>('rows');
  const [filter, setFilter] = useState(NO_FILTER);
  const [grouping, setGrouping] = useState<Grouping>('row');
  const [current, setCurrent] = useState<Finding | null>(null);
  // Typing stays quick in a long table: the list follows when there is time.
  const wanted = useDeferredValue(filter);

  // Findings of an earlier check are not this one's.
  useEffect(() => setCurrent(null), [report]);

  const allRows = useMemo(() => rowsWithFindings(report), [report]);
  const rowNumbers = useMemo(() => new Set(report.rows.map((row) => row.row)), [report]);
  const rows = useMemo(() => filterRows(allRows, wanted), [allRows, wanted]);
  const groups = useMemo(() => groupFindings(filterFindings(report, wanted), grouping, rowNumbers), [report, wanted, grouping, rowNumbers]);
  const order = useMemo(
    () => (view === 'rows' ? rows.flatMap((row) => row.findings) : groups.flatMap((group) => group.findings)),
    [view, rows, groups],
  );

  const locate = useCallback((cell: string) => void onSelect(report.sheet, cell), [onSelect, report.sheet]);
  const choose = useCallback(
    (finding: Finding) => {
      setCurrent(finding);
      locate(finding.cell);
    },
    [locate],
  );

  const list = { report, texts: result.texts ?? {}, current, onChoose: choose, onLocate: locate };
  return (
    <section className={styles.view} aria-label={messages.result.heading}>
      <div>
        <Subtitle2 as="h2" className={styles.title} block>
          {messages.result.heading}
        </Subtitle2>
        <Text size={200} block className={styles.quiet}>
          {fill(messages.result.place, { sheet: report.sheet, range: report.range })}
        </Text>
        <Text size={200} block className={styles.quiet}>
          {report.template === null ? messages.result.checkedAlone : fill(messages.result.checkedAs, { name: report.template.name })}
        </Text>
      </div>
      {inFront !== null && inFront !== report.sheet && (
        <MessageBar layout="multiline">
          <MessageBarBody className={styles.body}>{fill(messages.result.otherSheet, { sheet: inFront, checked: report.sheet })}</MessageBarBody>
        </MessageBar>
      )}
      {report.missingTasks.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{fill(messages.result.missingTasks, { count: report.missingTasks.length })}</MessageBarTitle>{' '}
            {report.missingTasks.join(messages.lines.listSeparator)}
          </MessageBarBody>
        </MessageBar>
      )}
      <StatusFilter rows={report.rows} chosen={filter.status} onChoose={(status) => setFilter({ ...filter, status })} />
      <TabList selectedValue={view} onTabSelect={(_event, { value }) => setView(value === 'findings' ? 'findings' : 'rows')}>
        <Tab value="rows">{fill(messages.result.counted, { label: messages.result.rowsTab, count: rows.length })}</Tab>
        <Tab value="findings">
          {fill(messages.result.counted, { label: messages.result.findingsTab, count: groups.reduce((sum, group) => sum + group.findings.length, 0) })}
        </Tab>
      </TabList>
      <SearchBox
        className={styles.search}
        placeholder={messages.result.search}
        aria-label={messages.result.search}
        value={filter.search}
        onChange={(_event, { value }) => setFilter({ ...filter, search: value })}
      />
      <FindingNavigator order={order} current={current} onChoose={choose} />
      {view === 'rows' ? (
        <RowList rows={rows} {...list} onClearFilter={() => setFilter(NO_FILTER)} />
      ) : (
        <FindingList groups={groups} grouping={grouping} onGroup={setGrouping} {...list} onClearFilter={() => setFilter(NO_FILTER)} />
      )}
    </section>
  );
}
