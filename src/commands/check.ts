import { cellAddress } from '../check/address';
import { ruleTitle, type Checker, type CheckOptions, type TableReport } from '../check';
import type { CellRange } from '../check/snapshot';
import type { SelfCheckTable } from '../check/table/model';
import { againWhenEdited, readWhole, surveyColumns, type ExcelFailure, type Rows, type SheetReading } from '../excel';
import { answersOf, changeOf, placeMarks, planEdits, type Answers, type PreviousMarks } from '../output';
import { markOfTable, PLAIN_COLUMNS } from '../output/marks';
import type { CheckProgress, CheckRequest, CheckResult, Handled } from './api';
import { cellTexts } from './cellTexts';
import type { Dependencies } from './createCommands';
import { failWith } from './outcome';
import { checkOptionsOf, settingsIn } from './settings';
import { chosenTable, tablesOf } from './tables';
import { knownTemplates, templateFor } from './templateChoice';
import { writeMarks } from './writeMarks';

/** After so many milliseconds of checking the pane gets a turn: to draw, and to cancel. */
const TURN = 30;

/**
 * 一键核验. Reads, checks, plans, and only then writes: whatever is wrong with the sheet ends the
 * command before anything was changed. A table that was edited between reading and writing is
 * checked again; `changed-meanwhile` where that goes on. A table that is going to be watched is left to the watch.
 */
export async function runCheck(request: CheckRequest, dependencies: Dependencies): Promise<CheckResult> {
  let { sheet } = request;
  const watch = await dependencies.handover.begin(request);
  return againWhenEdited(async () => {
    if (request.signal?.aborted === true) throw failWith('cancelled');
    request.onProgress?.({ phase: 'reading', done: 0, total: 0 });
    watch?.fromNow();
    const kept = await readWhole(dependencies.patience, sheet);
    // It stays the one even if another comes in front.
    sheet = kept.reading.snapshot.name;
    const { result, after } = await checkReading(kept.reading, request, dependencies, { rows: null, mustBe: () => undefined });
    if (watch !== null) dependencies.handover.leave({ watch, kept, after, result, turn: dependencies.turns.count });
    return result;
  }, (failure) => isChange(failure, sheet));
}

/**
 * True where another look may help; a sheet that is gone and not named is most likely one of ours, which
 * is made anew. Not before the table's own sheet is known, or another one might be checked in its place.
 */
function isChange({ code, data }: ExcelFailure, sheet: string | undefined): boolean {
  return code === 'changed-meanwhile' || (code === 'sheet-gone' && data.sheet === undefined && sheet !== undefined);
}

/** A check, and what a reading would find of ours now; null where that cannot be told. */
export interface CheckedReading {
  readonly result: CheckResult;
  readonly after: PreviousMarks | null;
}

/** What a check knows of a sheet that was read before. */
export interface Known {
  /** The rows that were read just now, where the sheet was read in part. */
  readonly rows: readonly Rows[] | null;
  /** Throws where the table that was found is not the one that is meant. */
  readonly mustBe: (table: SelfCheckTable) => void;
}

/**
 * Checks a sheet that was read already. Of one that was read in part, `rows` are the rows that were read just
 * now: only they are compared with what stands there after writing. Fails with `changed-meanwhile` where cells are not as they were read.
 */
export async function checkReading(reading: SheetReading, request: CheckRequest, dependencies: Dependencies, { rows, mustBe }: Known): Promise<CheckedReading> {
  const tell = (progress: CheckProgress): void => request.onProgress?.(progress);
  const mayStop = (): void => {
    if (request.signal?.aborted === true) throw failWith('cancelled');
  };
  mayStop();
  const { settings } = settingsIn(reading.previous.settings);
  const table = chosenTable(tablesOf(reading, settings.columns), reading.snapshot.name, request.range);
  mustBe(table);
  const chosen = templateFor(request.templateId, table, knownTemplates(reading, dependencies.templates));
  if (request.write) requireWritable(reading, table);
  const answers = answersOf(reading.previous, markOfTable(reading.previous, reading.snapshot.name, table.range));

  const options = checkOptionsOf(settings, chosen, answers, request.asOf);
  const report = await checkRows(table, dependencies.checkers.of(chosen.template), options, tell, mayStop);
  let after: PreviousMarks | null = reading.previous;
  if (request.write) {
    mayStop();
    tell({ phase: 'writing', done: 0, total: 0 });
    after = await write(reading, table, report, answers, dependencies, rows);
  }
  return { result: tableResult(reading, table, report, answers), after };
}

/** What a command tells of a checked table. */
export function tableResult({ workbook, previous }: Pick<SheetReading, 'workbook' | 'previous'>, table: SelfCheckTable, report: TableReport, answers: Answers): CheckResult {
  const mark = markOfTable(previous, table.sheet, table.range);
  return {
    workbook,
    report,
    texts: cellTexts(table, report),
    change: changeOf(previous, mark, report),
    ...told(report, answers),
    ...(settingsIn(previous.settings).unreadable ? { settingsUnreadable: true } : {}),
  };
}

/** What the result tells of the user's answers; nothing where there are none. */
function told(report: TableReport, { settled, handlings, unread }: Answers): Pick<CheckResult, 'handlings' | 'settled' | 'unread'> {
  const open = report.findings.filter(({ key }) => settled.has(key)).map(({ key }) => key);
  const answered = report.findings.flatMap(({ key }): [string, Handled][] => {
    const handled = handlings.get(key);
    return handled === undefined ? [] : [[key, handled]];
  });
  return {
    handlings: Object.fromEntries(answered),
    ...(open.length === 0 ? {} : { settled: open }),
    ...(unread.length === 0 ? {} : { unread: unread.map(({ sheet, row, column, text }) => ({ sheet, cell: cellAddress(row, column), text })) }),
  };
}

/** Checks the rows of a table; every now and then the pane gets a turn, in which `mayStop` may end the check by throwing. */
export async function checkRows(
  table: SelfCheckTable, checker: Checker, options: CheckOptions, tell: (progress: CheckProgress) => void, mayStop: () => void,
): Promise<TableReport> {
  const total = table.rows.length;
  const steps = checker.checkInSteps(table, options);
  tell({ phase: 'checking', done: 0, total });
  let turnEnds = performance.now() + TURN;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    tell({ phase: 'checking', done: step.value, total });
    if (performance.now() < turnEnds) continue;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    mayStop();
    turnEnds = performance.now() + TURN;
  }
}

/** Protected sheets are explained, never unprotected. */
function requireWritable(reading: SheetReading, table: SelfCheckTable): void {
  const { snapshot, previous, protectedSheets, structureProtected } = reading;
  const summary = markOfTable(previous, snapshot.name, table.range)?.summary ?? null;
  const own = [summary, previous.lists.findings, previous.lists.indicators].flatMap((sheet) => (sheet === null ? [] : [sheet.sheet]));
  const locked = [snapshot.name, ...own].find((sheet) => protectedSheets.includes(sheet));
  if (locked !== undefined) throw failWith('sheet-protected', { sheet: locked });
  if (summary === null && structureProtected) throw failWith('workbook-protected');
}

async function write(
  reading: SheetReading, table: SelfCheckTable, report: TableReport, answers: Answers, { now, patience }: Dependencies, rows: readonly Rows[] | null,
): Promise<PreviousMarks | null> {
  const { snapshot, layout, previous } = reading;
  const placement = placeMarks(snapshot, layout, table, previous);
  if (placement === null) throw failWith('too-large', { sheet: snapshot.name });
  const [before = PLAIN_COLUMNS] = placement.reuse ? [] : (await surveyColumns([placement], patience)).surveys;
  const plan = planEdits({
    report, table, placement, before, previous,
    workbook: reading.workbook,
    sheetNames: reading.sheetNames,
    takenNames: reading.takenNames,
    settled: answers.settled,
    checkedAt: now(),
    tintRows: settingsIn(previous.settings).settings.tintRows,
    ruleTitle,
  });
  if (reading.structureProtected && plan.edits.some((edit) => edit.kind === 'add-sheet')) throw failWith('workbook-protected');
  const ranges = (rows ?? [{ from: table.range.top, to: table.range.bottom }]).map(({ from, to }): CellRange => ({ ...table.range, top: from, bottom: to }));
  await writeMarks(plan, ranges.map((range) => ({ snapshot, range, placement })), patience, null);
  return plan.after;
}
