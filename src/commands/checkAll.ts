import { createChecker, ruleTitle, type TableReport } from '../check';
import type { CellRange } from '../check/snapshot';
import type { SelfCheckTable } from '../check/table/model';
import { againWhenEdited, readSheets, surveyColumns, type SheetReading } from '../excel';
import { answersOf, placeMarks, planAll, planEdits, type Answers, type Placement, type TableInput } from '../output';
import { markOfTable, PLAIN_COLUMNS, type PreviousMarks } from '../output/marks';
import { workbookRemarks } from '../output/matrix/remarks';
import { unitNames } from '../output/matrix/units';
import type { CheckAllRequest, CheckAllResult, CheckProgress, SkippedSheet, SkipReason } from './api';
import { checkRows, tableResult } from './check';
import type { Dependencies } from './createCommands';
import { CommandFailure, failWith, NOTHING_HERE } from './outcome';
import { checkOptionsOf, settingsIn } from './settings';
import { tablesOf } from './tables';
import { knownTemplates, templateFor, type ChosenTemplate } from './templateChoice';
import { writeMarks } from './writeMarks';

/** A table that is to be checked, and where it was read. */
interface Found {
  readonly reading: SheetReading;
  readonly table: SelfCheckTable;
  readonly chosen: ChosenTemplate;
  readonly answers: Answers;
}

interface Checked extends Found {
  readonly report: TableReport;
  readonly unit: string;
}

/**
 * 核验全部工作表. Reads every visible sheet, checks all tables, plans, and only then writes, all of it
 * or nothing. A protected sheet is left out and told of: the others need not wait for it. What somebody
 * else edits, renames or deletes between reading and writing is read and checked again;
 * `changed-meanwhile` where that goes on.
 */
export function runCheckAll(request: CheckAllRequest, dependencies: Dependencies): Promise<CheckAllResult> {
  return againWhenEdited(() => checkOnce(request, dependencies), ({ code }) => code === 'changed-meanwhile' || code === 'sheet-gone');
}

async function checkOnce(request: CheckAllRequest, dependencies: Dependencies): Promise<CheckAllResult> {
  const tell = (progress: CheckProgress): void => request.onProgress?.(progress);
  const mayStop = (): void => {
    if (request.signal?.aborted === true) throw failWith('cancelled');
  };
  const { readings, leftOut } = await readSheets(dependencies.patience, (sheet, done, total) => {
    mayStop();
    tell({ phase: 'reading', done, total, sheet });
  });
  mayStop();
  const { found, skipped } = findAll(readings, leftOut, request, dependencies);
  const [first] = found;
  if (first === undefined) throw nothingToCheck(skipped);
  if (request.write) requireOwnWritable(first.reading);

  const checked = await checkEach(found, request, tell, mayStop);
  mayStop();
  if (request.write) tell({ phase: 'writing', done: 0, total: 0 });
  const matrixSheet = request.write ? await writeAll(checked, first.reading, skipped, dependencies) : null;
  return {
    workbook: first.reading.workbook,
    tables: checked.map(({ unit, reading, table, report, answers }) => ({ ...tableResult(reading, table, report, answers), unit })),
    skipped,
    matrixSheet,
  };
}

function findAll(
  readings: readonly SheetReading[], leftOut: readonly SkippedSheet[], request: CheckAllRequest, { templates }: Dependencies,
): { readonly found: readonly Found[]; readonly skipped: readonly SkippedSheet[] } {
  const skipped = [...leftOut];
  const found = readings.flatMap((reading): Found[] => {
    const { snapshot, previous } = reading;
    const tables = tablesOrReason(reading);
    const reason = typeof tables === 'string' ? tables : request.write && snapshot.isProtected ? 'sheet-protected' : null;
    if (reason !== null || typeof tables === 'string') {
      skipped.push({ sheet: snapshot.name, reason: reason ?? 'no-table' });
      return [];
    }
    const known = knownTemplates(reading, templates);
    return tables.map((table) => ({
      reading, table, chosen: templateFor(request.templateId, table, known), answers: answersOf(previous, markOfTable(previous, snapshot.name, table.range)),
    }));
  });
  return { found, skipped };
}

function tablesOrReason(reading: SheetReading): readonly SelfCheckTable[] | SkipReason {
  try {
    return tablesOf(reading, settingsIn(reading.previous.settings).settings.columns);
  } catch (error) {
    const reason = error instanceof CommandFailure ? NOTHING_HERE.find((code) => code === error.failure.code) : undefined;
    if (reason === undefined) throw error;
    return reason;
  }
}

/** Why nothing at all could be checked: a protected sheet with a table says most. */
function nothingToCheck(skipped: readonly SkippedSheet[]): CommandFailure {
  const locked = skipped.find(({ reason }) => reason === 'sheet-protected');
  if (locked !== undefined) return failWith('sheet-protected', { sheet: locked.sheet });
  return failWith('no-table', { sheet: skipped.filter(({ reason }) => reason !== 'hidden').map(({ sheet }) => sheet).join('、') });
}

/** Sheets of ours that somebody protected end the command before anything is written. */
function requireOwnWritable({ previous: { lists, matrix }, protectedSheets }: SheetReading): void {
  const locked = [lists.findings, lists.indicators, matrix].find((own) => own !== null && protectedSheets.includes(own.sheet));
  if (locked !== null && locked !== undefined) throw failWith('sheet-protected', { sheet: locked.sheet });
}

async function checkEach(found: readonly Found[], request: CheckAllRequest, tell: (progress: CheckProgress) => void, mayStop: () => void): Promise<readonly Checked[]> {
  const units = unitNames(found.map(({ table }) => ({ place: table.sheet, title: table.title })));
  const total = found.reduce((sum, { table }) => sum + table.rows.length, 0);
  const checked: Checked[] = [];
  let before = 0;
  for (const [index, one] of found.entries()) {
    const { reading, table, chosen, answers } = one;
    const options = checkOptionsOf(settingsIn(reading.previous.settings).settings, chosen, answers, request.asOf);
    const told = (progress: CheckProgress): void => { tell({ ...progress, done: before + progress.done, total, sheet: table.sheet }); };
    checked.push({ ...one, report: await checkRows(table, createChecker(chosen.template), options, told, mayStop), unit: units[index] ?? table.sheet });
    before += table.rows.length;
  }
  return checked;
}

interface Placed extends Checked {
  readonly placement: Placement;
}

/** Writes everything; the name of the sheet 各表对照, null where one table alone needs none. */
async function writeAll(
  checked: readonly Checked[], { workbook, previous, sheetNames, takenNames, structureProtected, protectedSheets }: SheetReading, skipped: readonly SkippedSheet[],
  { now, patience }: Dependencies,
): Promise<string | null> {
  const placed = placeAll(checked, previous);
  const placements = placed.map(({ placement }) => placement);
  const locked = placements.flatMap(({ mark }) => mark?.summary?.sheet ?? []).find((sheet) => protectedSheets.includes(sheet));
  if (locked !== undefined) throw failWith('sheet-protected', { sheet: locked });
  const fresh = placements.filter(({ reuse }) => !reuse);
  const survey = fresh.length === 0 ? null : await surveyColumns(fresh, patience);
  const surveys = new Map(survey?.surveys.map((columns, index) => [fresh[index], columns]));
  const checkedAt = now();
  const context = { previous, workbook, sheetNames, takenNames, checkedAt, tintRows: settingsIn(previous.settings).settings.tintRows, ruleTitle };
  const tables = placed.map(({ report, table, answers, unit, placement }): TableInput & { readonly unit: string } => (
    { report, table, placement, before: surveys.get(placement) ?? PLAIN_COLUMNS, settled: answers.settled, unit }));
  const [only] = tables;
  const alone = tables.length === 1 && previous.matrix === null && only !== undefined;
  const unchecked = skipped.filter(({ reason }) => reason === 'sheet-protected' || reason === 'too-large').map(({ sheet }) => sheet);
  const plan = alone
    ? { ...planEdits({ ...context, ...only }), matrixSheet: null }
    : planAll({ ...context, tables, remarks: workbookRemarks(workbook, checkedAt, tables.map(({ table }) => table), unchecked) });
  if (structureProtected && plan.edits.some((edit) => edit.kind === 'add-sheet')) throw failWith('workbook-protected');
  await writeMarks(plan, placed.map(({ reading: { snapshot }, table: { range }, placement }) => ({ snapshot, range, placement })), patience, survey?.sheetNames ?? null);
  return plan.matrixSheet;
}

/** Places for the columns of all tables; those of one sheet keep out of each other's way. */
function placeAll(checked: readonly Checked[], previous: PreviousMarks): readonly Placed[] {
  const taken = new Map<string, CellRange[]>();
  return checked.map((one) => {
    const { reading: { snapshot, layout }, table } = one;
    const given = taken.get(snapshot.name) ?? [];
    const placement = placeMarks(snapshot, layout, table, previous, given);
    if (placement === null) throw failWith('too-large', { sheet: snapshot.name });
    const { top, bottom, status, notes } = placement;
    taken.set(snapshot.name, [...given, { top, left: Math.min(status, notes), bottom, right: Math.max(status, notes) }]);
    return { ...one, placement };
  });
}
