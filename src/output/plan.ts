import { rangeAddress } from '../check/address';
import type { TableReport } from '../check/report';
import type { CellRange } from '../check/snapshot';
import type { SelfCheckTable } from '../check/table/model';
import { afterwards } from './afterwards';
import { changeOf } from './change';
import { changedCells, columnContents, columnRange, dressColumns, restoreColumns, statusColours, widenColumns, writeColumn } from './columns';
import type { Edit, Plan } from './edits';
import { expectations } from './expectations';
import { FINDINGS, findingsChange } from './findingsSheet';
import { INDICATORS, indicatorsChange } from './indicatorsSheet';
import { LIST_KINDS, listName, tableId, type ListChanger, type ListKind, type ListSpec } from './lists/model';
import { planList, restoreList, type ListPlan } from './lists/plan';
import {
  MARK_PARTS, MARKS_SETTING, markIdFor, markName, sameShape,
  type Mark, type MarkPart, type MarkSummary, type PreviousMarks, type SavedColumn, type SavedMark, type SavedMarks, type SummaryShape,
} from './marks';
import { MATRIX_NAME, type MatrixShape } from './matrix/model';
import { planMatrix, restoreMatrix } from './matrix/plan';
import { workbookUnit } from './matrix/workbookUnit';
import type { Placement } from './placement';
import { restoreReminder, type ReminderSheet } from './reminder/sheet';
import { freeSheetName } from './sheetNames';
import { summarise, SUMMARY_SHEET } from './summary';
import { dressSummary, SUMMARY_NAMED } from './summaryLayout';
import { addTint, removeTint, tintEdits } from './tint';
import { keepSettings } from './workbookSettings';

/** What a plan rests on, whichever tables were checked. */
export interface PlanContext {
  readonly previous: PreviousMarks;
  readonly workbook: string;
  readonly sheetNames: readonly string[];
  /** Names of Excel Tables and of ranges, which may not be given twice. */
  readonly takenNames: readonly string[];
  readonly checkedAt: Date;
  /** 整行着色: rows of the tables take a tint of their status. */
  readonly tintRows: boolean;
  /** Chinese name of a rule. */
  readonly ruleTitle: (rule: string) => string;
}

/** A checked table that is to be marked. */
export interface TableInput {
  readonly report: TableReport;
  readonly table: SelfCheckTable;
  readonly placement: Placement;
  /** How the two columns look now; asked for where the placement is no reuse. */
  readonly before: { readonly status: SavedColumn; readonly notes: SavedColumn };
  /** Keys of findings that the user answered with a reason. */
  readonly settled: ReadonlySet<string>;
}

/** Everything that the plan of a check of one table rests on. */
export interface PlanInput extends PlanContext, TableInput {}

/** Everything that the plan of a check of all tables rests on. */
export interface PlanAllInput extends PlanContext {
  /** In the order of 各表对照; one at least. */
  readonly tables: readonly (TableInput & { readonly unit: string })[];
  /** Lines under the title of 各表对照. */
  readonly remarks: readonly string[];
}

/** What is the same for each list of ours. */
export const LISTS: Readonly<Record<ListKind, ListSpec>> = { findings: FINDINGS, indicators: INDICATORS };

/**
 * Plans what a check writes: the two columns beside the table, the table's rows in 问题清单 and
 * 指标对照, and the sheet 核验汇总. Earlier marks of the same table are reused where they stand right and replaced where they do not; those of other
 * tables are left alone. Planning the same check again gives edits that change nothing. `after`: what a reading
 * would find then, where that can be told.
 */
export function planEdits(input: PlanInput): Plan & { readonly after: PreviousMarks | null } {
  const names = [...input.sheetNames];
  const planned = planTables(input, [input], ({ placement }) => {
    const sheet = placement.mark?.summary?.sheet ?? freeSheetName(SUMMARY_SHEET, names);
    return { sheet, names: [...names, sheet] };
  });
  const { next, lists } = planned;
  const edits = [...planned.start, ...keepSetting(input.previous, next, input.previous.matrix?.shape ?? null), ...planned.edits];
  const [mark] = next;
  return {
    edits,
    undo: [...planned.undo, ...settingBack(input.previous)],
    ...planned.reach,
    after: mark === undefined ? null : afterwards(input.previous, { placement: input.placement, next: mark, lists, edits }),
  };
}

/**
 * Plans what a check of all tables writes: columns and rows of the lists as for each table alone, and
 * one sheet 各表对照 over all of them, which says in one what a 核验汇总 of each would; a 核验汇总 is
 * written again where a table has one, and never begun.
 */
export function planAll(input: PlanAllInput): Plan & { readonly matrixSheet: string } {
  const { previous, tables, remarks } = input;
  const planned = planTables(input, tables, ({ placement }) => {
    const sheet = placement.mark?.summary?.sheet;
    return sheet === undefined ? null : { sheet, names: input.sheetNames };
  });
  const [findings] = planned.lists;
  const units = tables.map(({ unit, report, table, placement }, index) => workbookUnit(unit, report, table, columnRange(placement, placement.status), tableId(planned.next[index]?.saved.id ?? 0), findings));
  const matrix = planMatrix({ units, remarks }, previous.matrix, [...input.sheetNames, ...planned.lists.flatMap(({ added }) => added ?? [])]);
  return {
    edits: [...planned.start, ...keepSetting(previous, planned.next, matrix.shape), ...planned.edits, ...matrix.edits],
    undo: [...planned.undo, ...matrix.undo, ...settingBack(previous)],
    ...planned.reach,
    matrixSheet: matrix.sheet,
  };
}

/** The edits for some tables. The names of our parts come first: whatever breaks off later can be cleared. */
interface PlannedTables {
  readonly next: readonly Mark[];
  readonly lists: readonly [ListPlan, ListPlan];
  readonly start: readonly Edit[];
  readonly edits: readonly Edit[];
  readonly undo: readonly Edit[];
  readonly reach: Pick<Plan, 'userSheets' | 'lastName'>;
}

/** The sheet 核验汇总 of a table and the names that are taken then; null where it gets none. */
type SummaryPlace = (table: TableInput) => { readonly sheet: string; readonly names: readonly string[] } | null;

function planTables(context: PlanContext, tables: readonly TableInput[], summaryPlace: SummaryPlace): PlannedTables {
  const ids = markIds(context.previous, tables);
  const places = tables.map(summaryPlace);
  const lists = planLists(context, tables, ids, places.find((place) => place !== null)?.names ?? context.sheetNames);
  const planned = tables.map((table, index) => planTable(context, table, ids[index] ?? 0, places[index]?.sheet ?? null, lists));
  return {
    next: planned.map(({ next }) => next),
    lists,
    start: [...tables.flatMap(({ placement }, index) => expectations(placement, planned[index]?.next ?? null)), ...planned.flatMap(({ start }) => start)],
    edits: [...planned.flatMap(({ columns }) => columns), ...lists.flatMap((list) => list.edits), ...planned.flatMap(({ summary }) => summary)],
    undo: [...planned.flatMap(({ undoColumns: undo }) => undo), ...lists.flatMap((list) => list.undo), ...planned.flatMap(({ undoSummary: undo }) => undo)],
    reach: reachOf(tables, ids),
  };
}

/** Which sheets of the user's are written to, and the last name that is defined before that. */
function reachOf(tables: readonly TableInput[], ids: readonly number[]): PlannedTables['reach'] {
  const last = tables.map(({ placement }) => placement.mark === null).lastIndexOf(true);
  return { userSheets: tables.map(({ report }) => report.sheet), ...(last < 0 ? {} : { lastName: markName('notes', ids[last] ?? 0) }) };
}

/** Ids that the marks of the tables have, or will have. */
function markIds(previous: PreviousMarks, tables: readonly TableInput[]): readonly number[] {
  let free = markIdFor(previous, null);
  return tables.map(({ placement: { mark } }) => mark?.saved.id ?? free++);
}

interface PlannedTable {
  readonly next: Mark;
  readonly start: readonly Edit[];
  readonly columns: readonly Edit[];
  readonly summary: readonly Edit[];
  readonly undoColumns: readonly Edit[];
  readonly undoSummary: readonly Edit[];
}

function planTable(context: PlanContext, input: TableInput, id: number, summarySheet: string | null, [findings, indicators]: PlannedTables['lists']): PlannedTable {
  const { report, table, placement } = input;
  const { mark } = placement;
  const status = columnRange(placement, placement.status);
  const notes = columnRange(placement, placement.notes);
  const body = { ...status, top: status.top + 1 };
  const { workbook, checkedAt } = context;
  const summary = summarise({ report, table, workbook, checkedAt, status: body, tableId: tableId(id), findings, indicators });
  const shape = summarySheet === null ? NO_SUMMARY : summary.shape;
  const columns = columnContents(openReport(input), placement);
  const next: Mark = {
    saved: savedMark(input, id, shape),
    sheet: report.sheet,
    table: table.range,
    status: { range: status, contents: columns.status, width: null },
    notes: { range: notes, contents: columns.notes, width: null },
    summary: summarySheet === null ? null : { sheet: summarySheet, contents: summary.cells },
    excelTable: placement.excelTable === null ? null : { name: placement.excelTable.name, range: placement.excelTable.to },
    colours: 0,
    tints: 0,
  };
  const tint = tintEdits(mark, next, context.tintRows);
  const dressed = mark !== null && mark.summary !== null && mark.summary.named === undefined && sameShape(mark.saved.summary, shape);
  return {
    next,
    start: [...(summarySheet === null || mark?.summary?.sheet === summarySheet ? [] : [{ kind: 'add-sheet', sheet: summarySheet } as const]), ...nameEdits(next, mark)],
    columns: [...columnEdits(placement, next), ...tint.edits],
    summary: summarySheet === null ? [] : [
      ...(dressed ? [] : [{ kind: 'clear-sheet', sheet: summarySheet } as const, ...dressSummary(summarySheet, shape, mark === null || mark.summary === null)]),
      { kind: 'write', sheet: summarySheet, top: 1, left: 1, cells: summary.cells },
    ],
    undoColumns: [...undoColumns(placement, next), ...tint.undo],
    undoSummary: undoSummary(next, mark),
  };
}

const NO_SUMMARY: SummaryShape = { dimensions: 0, rules: 0, missing: 0 };

/** The report without the findings that the user has settled: 核验说明 no longer names them. */
function openReport({ report, settled }: TableInput): TableReport {
  return settled.size === 0 ? report : { ...report, findings: report.findings.filter(({ key }) => !settled.has(key)) };
}

/** The rows of the tables in the two lists. */
function planLists({ previous, takenNames, ruleTitle }: PlanContext, tables: readonly TableInput[], ids: readonly number[], sheets: readonly string[]): readonly [ListPlan, ListPlan] {
  const { findings, indicators } = previous.lists;
  const idOf = (index: number): string => tableId(ids[index] ?? 0);
  const found = tables.map(({ report, placement }, index): ListChanger => (rows, layout) => findingsChange(idOf(index), report, ruleTitle, rows, layout, changeOf(previous, placement.mark, report)));
  const first = planList(FINDINGS, findings, found, { sheets, tables: takenNames });
  const asked = tables.map(({ report }, index): ListChanger => (_, layout) => indicatorsChange(idOf(index), report, layout));
  const second = planList(INDICATORS, indicators, asked, { sheets: first.added === null ? sheets : [...sheets, first.added], tables: takenNames });
  return [first, second];
}

/** The setting after a check: marks of the checked tables in place of their earlier ones, those of others as they were. */
function keepSetting(previous: PreviousMarks, next: readonly Mark[], matrix: MatrixShape | null): Edit[] {
  const ids = new Set(next.map(({ saved }) => saved.id));
  const others = previous.marks.filter(({ saved }) => !ids.has(saved.id));
  return [{ kind: 'save-setting', key: MARKS_SETTING, value: settingText([...others, ...next].map(({ saved }) => saved), matrix) }];
}

/**
 * Plans 清除标记: gives every column of ours back as it was and deletes our sheets, last checked
 * first, so that columns that several checks took look in the end as before the first one. Sheets
 * go last of all: they are what cannot be put back exactly. The user's settings go as well: they are
 * part of what we put into the workbook.
 */
export function planClear(previous: PreviousMarks, reminders: readonly ReminderSheet[] = [], reminderNames: readonly string[] = []): Plan {
  const marks = [...previous.marks].sort((a, b) => b.saved.id - a.saved.id);
  const lists = LIST_KINDS.flatMap((kind) => previous.lists[kind] ?? []);
  const ownMatrix = previous.matrix === null ? [] : [previous.matrix];
  const edits: Edit[] = [
    ...marks.flatMap((mark) => [...(mark.tints > 0 ? removeTint(mark) : []), ...restoreColumns(mark), ...removeNames(mark.saved.id)]),
    ...(previous.setting === '' ? [] : [{ kind: 'remove-setting', key: MARKS_SETTING } as const]),
    ...(previous.settings === '' ? [] : [keepSettings('')]),
    // Also where the user deleted the sheet: its name is then left over.
    ...(marks.length + lists.length + ownMatrix.length === 0 ? [] : [...LIST_KINDS.map(listName), MATRIX_NAME].map((name): Edit => ({ kind: 'remove-name', name }))),
    ...reminderNames.map((name): Edit => ({ kind: 'remove-name', name })),
    ...marks.flatMap(({ summary }): Edit[] => (summary === null ? [] : [{ kind: 'delete-sheet', sheet: summary.sheet }])),
    ...[...lists, ...ownMatrix, ...reminders].map(({ sheet }): Edit => ({ kind: 'delete-sheet', sheet })),
  ];
  const restored = [...lists.flatMap((list) => restoreList(LISTS[list.kind], list)), ...ownMatrix.flatMap((matrix) => restoreMatrix(matrix)), ...reminders.flatMap(restoreReminder)];
  return { edits, undo: [...restored, ...[...marks].reverse().flatMap(restoreMark), ...settingBack(previous), keepSettings(previous.settings)] };
}

/** The two columns: only the words where they stand right already, so looks that the user changed stay. */
function columnEdits(placement: Placement, next: Mark): Edit[] {
  const { mark } = placement;
  const { sheet, status, notes } = next;
  if (status === null || notes === null) return [];
  if (mark !== null && placement.reuse) {
    const body = { ...status.range, top: status.range.top + 1 };
    const colours: Edit[] = mark.colours > 0 ? [] : statusColours(sheet, body);
    const changed = [changedCells(sheet, status, mark.status), changedCells(sheet, notes, mark.notes)].flat();
    return [...colours, ...changed];
  }
  const { excelTable } = placement;
  return [
    ...(mark === null ? [] : restoreColumns(mark)),
    ...(excelTable === null ? [] : [{ kind: 'resize-table', sheet, table: excelTable.name, range: excelTable.to } as const]),
    ...dressColumns(sheet, status.range, notes.range),
    ...widenColumns(sheet, status.range.left, notes.range.left),
    writeColumn(sheet, status.range, status.contents),
    writeColumn(sheet, notes.range, notes.contents),
  ];
}

/** Takes half-written columns back and puts those of the earlier check in their place again. */
function undoColumns({ mark, reuse }: Placement, next: Mark): Edit[] {
  if (mark === null) return [...restoreColumns(next), ...removeNames(next.saved.id)];
  if (!reuse) return [...restoreColumns(next), ...removeNames(next.saved.id), ...restoreMarkColumns(mark), ...nameEdits(mark)];
  const { sheet, status } = mark;
  const colours: Edit[] = mark.colours > 0 || status === null ? [] : [{ kind: 'remove-conditional-formats', sheet, range: status.range }];
  return [...colours, ...[mark.status, mark.notes].flatMap((column) => (column === null ? [] : [writeColumn(sheet, column.range, column.contents)])), ...nameEdits(mark)];
}

function undoSummary(next: Mark, mark: Mark | null): Edit[] {
  if (mark !== null && mark.summary !== null) return restoreSummary(mark.summary, mark.saved.summary, false);
  return next.summary === null ? [] : [{ kind: 'delete-sheet', sheet: next.summary.sheet }];
}

/** Writes a mark again as it stood. */
function restoreMark(mark: Mark): Edit[] {
  const summary = mark.summary === null ? [] : restoreSummary(mark.summary, mark.saved.summary, true);
  const tint = mark.tints > 0 ? [...removeTint(mark), ...addTint(mark)] : [];
  return [...restoreMarkColumns(mark), ...tint, ...summary, ...nameEdits(mark)];
}

/** Writes the columns of a mark again as they stood, with the looks that we give them. */
function restoreMarkColumns({ sheet, status, notes, excelTable }: Mark): Edit[] {
  const edits: Edit[] = excelTable === null ? [] : [{ kind: 'resize-table', sheet, table: excelTable.name, range: excelTable.range }];
  if (status !== null && notes !== null) {
    edits.push({ kind: 'remove-conditional-formats', sheet, range: status.range }, ...dressColumns(sheet, status.range, notes.range));
  }
  for (const column of [status, notes]) {
    if (column === null) continue;
    edits.push(writeColumn(sheet, column.range, column.contents));
    edits.push({ kind: 'column-width', sheet, column: column.range.left, width: column.width });
  }
  return edits;
}

function restoreSummary(summary: MarkSummary, shape: SummaryShape, withChart: boolean): Edit[] {
  const { sheet } = summary;
  const cells = summary.contents;
  return [
    { kind: 'add-sheet', sheet },
    { kind: 'clear-sheet', sheet },
    ...dressSummary(sheet, shape, withChart),
    ...(cells.length === 0 ? [] : [{ kind: 'write', sheet, top: 1, left: 1, cells } as const]),
  ];
}

/** Defines the names of a mark; those that stand right already are left alone. */
function nameEdits(mark: Mark, known: Mark | null = null): Edit[] {
  const right = known === null ? null : namePlaces(known);
  return MARK_PARTS.flatMap((part): Edit[] => {
    const place = namePlaces(mark)[part];
    const before = right?.[part] ?? null;
    if (place === null || (before !== null && before.sheet === place.sheet && rangeAddress(before.range) === rangeAddress(place.range))) return [];
    return [{ kind: 'define-name', name: markName(part, mark.saved.id), ...place }];
  });
}

function namePlaces({ sheet, table, status, notes, summary }: Mark): Record<MarkPart, { readonly sheet: string; readonly range: CellRange } | null> {
  return {
    table: table === null ? null : { sheet, range: table },
    status: status === null ? null : { sheet, range: status.range },
    notes: notes === null ? null : { sheet, range: notes.range },
    summary: summary === null ? null : { sheet: summary.sheet, range: summary.named ?? SUMMARY_NAMED },
  };
}

function removeNames(id: number): Edit[] {
  return MARK_PARTS.map((part) => ({ kind: 'remove-name', name: markName(part, id) }));
}

function settingText(marks: readonly SavedMark[], matrix: MatrixShape | null): string {
  const setting: SavedMarks = { version: 1, marks: [...marks].sort((a, b) => a.id - b.id), ...(matrix === null ? {} : { matrix }) };
  return JSON.stringify(setting);
}

function settingBack(previous: PreviousMarks): Edit[] {
  return previous.setting === ''
    ? [{ kind: 'remove-setting', key: MARKS_SETTING }]
    : [{ kind: 'save-setting', key: MARKS_SETTING, value: previous.setting }];
}

/** What is remembered of how the columns looked: what the earlier check remembered goes before what is seen now. */
function savedMark({ placement, before }: TableInput, id: number, summary: SummaryShape): SavedMark {
  const { mark, excelTable } = placement;
  if (mark !== null && placement.reuse) return { ...mark.saved, summary };
  return {
    id,
    status: rememberedColumn(before.status, columnRange(placement, placement.status), mark),
    notes: rememberedColumn(before.notes, columnRange(placement, placement.notes), mark),
    excelTable: excelTable?.name ?? null,
    summary,
  };
}

/** On a column that is ours already, what is seen now is our own doing: there the older memory counts. */
function rememberedColumn(seen: SavedColumn, range: CellRange, mark: Mark | null): SavedColumn {
  // The other one may stand there, where the user deleted one of the two.
  const part = (['status', 'notes'] as const).find((name) => mark?.[name]?.range.left === range.left);
  const column = part === undefined ? null : (mark?.[part] ?? null);
  if (mark === null || part === undefined || column === null) return seen;
  const shift = column.range.top - range.top;
  const rows = range.bottom - range.top;
  const covered = { from: shift, to: column.range.bottom - range.top };
  const added = seen.formats.flatMap(({ from, to, format }) => [
    { from, to: Math.min(to, covered.from - 1), format },
    { from: Math.max(from, covered.to + 1), to, format },
  ]);
  const kept = mark.saved[part].formats.map(({ from, to, format }) => ({
    from: Math.max(0, from + shift), to: Math.min(rows, to + shift), format,
  }));
  return { width: mark.saved[part].width, formats: [...kept, ...added].filter(({ from, to }) => from <= to) };
}
