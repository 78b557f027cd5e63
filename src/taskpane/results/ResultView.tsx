import { makeStyles, SearchBox, Subtitle2, Switch, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../check/report';
import type { CheckResult, FoundTable, Handling } from '../../commands/api';
import { fill } from '../../locales';
import { useNarrowField } from '../narrow';
import type { LiveState } from '../state/liveState';
import type { PaneActions } from '../state/usePane';
import { Filled } from '../Told';
import { useMessages, useTranslation } from '../words';
import { ChangeLine } from './ChangeLine';
import { FindingList } from './FindingList';
import { FindingNavigator } from './FindingNavigator';
import { ListContext } from './listContext';
import type { ListContent } from './listContext';
import { LiveLine } from './LiveLine';
import { Remarks } from './Remarks';
import { RowList } from './RowList';
import { answeredKeys, filterFindings, filterRows, findingIds, groupFindings, NO_FILTER, rowsWithFindings } from './selection';
import type { Grouping } from './selection';
import { StatusFilter } from './StatusFilter';
import { useFocusKept } from './useFocusKept';

const RuleDialog = lazy(() => import('../help/RuleDialog'));

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  // As far to the left as the text above it: the switch brings margins of its own.
  switch: { margin: '-8px 0 -8px -8px', alignSelf: 'flex-start' },
  // One below the other where the pane is very narrow; the first one begins where the text above it does.
  tabs: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export interface ResultViewProps {
  readonly result: CheckResult;
  /** The sheet in front, where it is known to hold a table. */
  readonly inFront: string | null;
  /** The table that stands above the results; they name theirs only where it is another one. */
  readonly shownTable: Pick<FoundTable, 'sheet' | 'range'> | null;
  readonly live: LiveState;
  /** True while something is under way. */
  readonly busy: boolean;
  readonly actions: PaneActions;
}

type View = 'rows' | 'findings';

const NO_TEXTS: ListContent['texts'] = {};

/**
 * What a check found: counts, rows with their findings, all findings; filters and the way through
 * them. Another check of the same table leaves filters, unfolded rows, place and focus as they are.
 */
export default function ResultView({ result, inFront, shownTable, live, busy, actions }: ResultViewProps) {
  const styles = useStyles();
  const field = useNarrowField();
  const messages = useMessages();
  const translation = useTranslation();
  const { report } = result;
  const { select, rematch: match, handle } = actions;
  const table = `${report.sheet}!${report.range.replace(/\d+$/, '')}`;
  const [view, setView] = useState<View>(report.findings.length > 0 ? 'findings' : 'rows');
  const [filter, setFilter] = useState(NO_FILTER);
  const [grouping, setGrouping] = useState<Grouping>('row');
  const [current, setCurrent] = useState<string | null>(null);
  const takesFocus = useRef(false);
  const [why, setWhy] = useState<string | null>(null);
  // Typing stays quick in a long table: the list follows when there is time.
  const wanted = useDeferredValue(filter);
  const focus = useFocusKept(report);

  // Findings of another table are not this one's.
  useEffect(() => {
    setCurrent(null);
    setFilter(NO_FILTER);
  }, [table]);

  const answered = useMemo(() => answeredKeys(result.handlings), [result.handlings]);
  const ids = useMemo(() => findingIds(report.findings), [report]);
  const allRows = useMemo(() => rowsWithFindings(report), [report]);
  const rowNumbers = useMemo(() => new Set(report.rows.map((row) => row.row)), [report]);
  const rows = useMemo(() => filterRows(allRows, wanted, answered, translation), [allRows, wanted, answered, translation]);
  const groups = useMemo(() => groupFindings(filterFindings(report, wanted, answered, translation), grouping, rowNumbers), [report, wanted, answered, translation, grouping, rowNumbers]);
  const order = useMemo(
    () => (view === 'rows' ? rows.flatMap((row) => row.findings) : groups.flatMap((group) => group.findings)),
    [view, rows, groups],
  );

  const locate = useCallback((cell: string) => void select(report.sheet, cell), [select, report.sheet]);
  const choose = useCallback(
    (finding: Finding, byKey = false) => {
      takesFocus.current = byKey;
      setCurrent(ids.get(finding) ?? null);
      locate(finding.cell);
    },
    [ids, locate],
  );
  const rematch = useCallback((row: number, taskId: string | null | undefined) => void match(report, row, taskId), [match, report]);
  const answer = useCallback(
    (finding: Finding, handling: Handling, reason: string) => handle({ key: finding.key, handling, reason, sheet: report.sheet, range: report.range, shown: { report, settled: result.settled ?? [] } }),
    [handle, report, result.settled],
  );
  const content = useMemo<ListContent>(
    () => ({ report, texts: result.texts ?? NO_TEXTS, ids, current, answered, handlings: result.handlings, onHandle: answer, onChoose: choose, takesFocus, onLocate: locate, busy, onRematch: rematch, onWhy: setWhy }),
    [report, result.texts, result.handlings, ids, current, answered, answer, choose, locate, busy, rematch],
  );

  const basis = `${table} ${wanted.status ?? ''} ${String(wanted.openOnly)} ${wanted.search}`;
  const clearFilter = () => setFilter(NO_FILTER);
  return (
    <ListContext value={content}>
      <section className={styles.view} aria-label={messages.result.heading}>
        <div>
          <Subtitle2 as="h2" className={styles.title} block>
            {messages.result.heading}
          </Subtitle2>
          {(shownTable?.sheet !== report.sheet || shownTable.range !== report.range) && (
            <Text size={200} block className={styles.quiet}>
              <Filled message={messages.result.place} data={{ sheet: report.sheet, range: report.range }} />
            </Text>
          )}
          <Text size={200} block className={styles.quiet}>
            {report.template === null ? messages.result.checkedAlone : <Filled message={messages.result.checkedAs} data={{ name: report.template.name }} />}
          </Text>
        </div>
        <Remarks result={result} inFront={inFront} />
        <StatusFilter rows={report.rows} chosen={filter.status} onChoose={(status) => setFilter({ ...filter, status })} />
        {result.change !== undefined && result.change !== null && <ChangeLine change={result.change} />}
        <LiveLine live={live} actions={actions} />
        <TabList className={styles.tabs} selectedValue={view} onTabSelect={(_event, { value }) => setView(value === 'findings' ? 'findings' : 'rows')}>
          <Tab value="findings">
            {fill(messages.result.counted, { label: messages.result.findingsTab, count: groups.reduce((sum, group) => sum + group.findings.length, 0) })}
          </Tab>
          <Tab value="rows">{fill(messages.result.counted, { label: messages.result.rowsTab, count: rows.length })}</Tab>
        </TabList>
        <SearchBox
          className={field}
          placeholder={messages.result.search}
          aria-label={messages.result.search}
          dismiss={{ 'aria-label': messages.result.clearSearch }}
          value={filter.search}
          onChange={(_event, { value }) => setFilter({ ...filter, search: value })}
        />
        {answered.size > 0 && (
          <Switch className={styles.switch} label={messages.result.openOnly} checked={filter.openOnly} onChange={(_event, { checked }) => setFilter({ ...filter, openOnly: checked })} />
        )}
        <FindingNavigator order={order} current={current} ids={ids} onChoose={choose} inRows={view === 'rows'} />
        <div ref={focus.list} className={styles.list} tabIndex={-1} onFocusCapture={focus.onFocusCapture}>
          {view === 'rows' ? (
            <RowList rows={rows} basis={basis} table={table} onClearFilter={clearFilter} />
          ) : (
            <FindingList groups={groups} basis={`${basis} ${grouping}`} grouping={grouping} onGroup={setGrouping} onClearFilter={clearFilter} />
          )}
        </div>
        {why !== null && (
          <Suspense fallback={null}>
            <RuleDialog rule={why} onClose={() => setWhy(null)} />
          </Suspense>
        )}
      </section>
    </ListContext>
  );
}
