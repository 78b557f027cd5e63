import { rangeAddress } from '../check/address';
import type { TableReport } from '../check/report';
import type { CellRange } from '../check/snapshot';
import type { SelfCheckTable } from '../check/table/model';
import { changeOf } from './change';
import { columnContents, columnRange, dressColumns, restoreColumns, statusColours, widenColumns, writeColumn } from './columns';
import type { Edit, Plan } from './edits';
import { FINDINGS, findingsChange } from './findingsSheet';
import { INDICATORS, indicatorsChange } from './indicatorsSheet';
import { LIST_KINDS, listName, tableId, type ListKind, type ListSpec } from './lists/model';
import { planList, restoreList, type ListPlan } from './lists/plan';
import { listRows, locateList } from './lists/read';
import {
  MARK_PARTS, MARKS_SETTING, markIdFor, markName,
  type Mark, type MarkPart, type MarkSummary, type PreviousMarks, type SavedColumn, type SavedMark, type SavedMarks, type SummaryShape,
} from './marks';
import type { Placement } from './placement';
import { restoreReminder, type ReminderSheet } from './reminder/sheet';
import { freeSheetName } from './sheetNames';
import { summarise, SUMMARY_SHEET } from './summary';
import { dressSummary, SUMMARY_COLUMNS } from './summaryLayout';
import { keepSettings } from './workbookSettings';

/** Everything that the plan of a check rests on. */
export interface PlanInput {
  readonly report: TableReport;
  readonly table: SelfCheckTable;
  readonly placement: Placement;
  /** How the two columns look now; asked for where the placement is no reuse. */
  readonly before: { readonly status: SavedColumn; readonly notes: SavedColumn };
  readonly previous: PreviousMarks;
  readonly workbook: string;
  readonly sheetNames: readonly string[];
  /** Names of Excel Tables and of ranges, which may not be given twice. */
  readonly takenNames: readonly string[];
  /** Keys of findings that the user answered with a reason. */
  readonly settled: ReadonlySet<string>;
  readonly checkedAt: Date;
  /** Chinese name of a rule. */
  readonly ruleTitle: (rule: string) => string;
}

/** What is the same for each list of ours. */
export const LISTS: Readonly<Record<ListKind, ListSpec>> = { findings: FINDINGS, indicators: INDICATORS };

/**
 * Plans what a check writes: the two columns beside the table, the table's rows in 问题清单 and
 * 指标对照, and the sheet 核验汇总. Earlier marks of the same table are reused where they stand right and replaced where they do not; those of other
 * tables are left alone. Planning the same check again gives edits that change nothing.
 */
export function planEdits(input: PlanInput): Plan {
  const { report, placement, previous } = input;
  const { mark } = placement;
  const status = columnRange(placement, placement.status);
  const notes = columnRange(placement, placement.notes);
  const body = { ...status, top: status.top + 1 };
  const earlierSummary = mark?.summary ?? null;
  const summarySheet = earlierSummary?.sheet ?? freeSheetName(SUMMARY_SHEET, input.sheetNames);
  const lists = planLists(input, summarySheet);
  const [findings, indicators] = lists;
  const summary = summarise({ ...input, status: body, tableId: tableId(markIdFor(previous, mark)), findings, indicators });
  const saved = savedMark(input, summary.shape);
  const columns = columnContents(openReport(input), placement);
  const next: Mark = {
    saved,
    sheet: report.sheet,
    table: input.table.range,
    status: { range: status, contents: columns.status, width: null },
    notes: { range: notes, contents: columns.notes, width: null },
    summary: { sheet: summarySheet, contents: [] },
    excelTable: placement.excelTable === null ? null : { name: placement.excelTable.name, range: placement.excelTable.to },
    colours: 0,
  };
  const setting = settingText([...previous.marks.filter((other) => other !== mark).map((other) => other.saved), saved]);

  const edits: Edit[] = [
    ...(earlierSummary === null ? [{ kind: 'add-sheet', sheet: summarySheet } as const] : []),
    // Where the marks are is kept before they are made: whatever breaks off later can be cleared.
    ...nameEdits(next, mark),
    { kind: 'save-setting', key: MARKS_SETTING, value: setting },
    ...columnEdits(placement, next),
    ...lists.flatMap((list) => list.edits),
    ...(mark !== null && earlierSummary !== null && sameShape(mark.saved.summary, summary.shape)
      ? []
      : [{ kind: 'clear-sheet', sheet: summarySheet } as const, ...dressSummary(summarySheet, summary.shape)]),
    { kind: 'write', sheet: summarySheet, top: 1, left: 1, cells: summary.cells },
  ];
  return { edits, undo: [...undoColumns(placement, next), ...lists.flatMap((list) => list.undo), ...undoSummary(next, mark), ...settingBack(previous)] };
}

/** The report without the findings that the user has settled: 核验说明 no longer names them. */
function openReport({ report, settled }: PlanInput): TableReport {
  return settled.size === 0 ? report : { ...report, findings: report.findings.filter(({ key }) => !settled.has(key)) };
}

/** The rows of the table in the two lists. */
function planLists({ report, placement, previous, sheetNames, takenNames, ruleTitle }: PlanInput, summarySheet: string): readonly [ListPlan, ListPlan] {
  const id = tableId(markIdFor(previous, placement.mark));
  const { findings, indicators } = previous.lists;
  const known = findings === null ? null : locateList(FINDINGS, findings);
  const rows = findings === null || known === null ? [] : listRows(findings, known);
  const sheets = [...sheetNames, summarySheet];
  const first = planList(FINDINGS, findings, findingsChange(id, report, ruleTitle, rows, known, changeOf(previous, placement.mark, report)), { sheets, tables: takenNames });
  const layout = indicators === null ? null : locateList(INDICATORS, indicators);
  const second = planList(INDICATORS, indicators, indicatorsChange(id, report, layout), { sheets: first.added === null ? sheets : [...sheets, first.added], tables: takenNames });
  return [first, second];
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
  const edits: Edit[] = [
    ...marks.flatMap((mark) => [...restoreColumns(mark), ...removeNames(mark.saved.id)]),
    ...(previous.setting === '' ? [] : [{ kind: 'remove-setting', key: MARKS_SETTING } as const]),
    ...(previous.settings === '' ? [] : [keepSettings('')]),
    // Also where the user deleted the sheet: its name is then left over.
    ...(marks.length + lists.length === 0 ? [] : LIST_KINDS.map((kind): Edit => ({ kind: 'remove-name', name: listName(kind) }))),
    ...reminderNames.map((name): Edit => ({ kind: 'remove-name', name })),
    ...marks.flatMap(({ summary }): Edit[] => (summary === null ? [] : [{ kind: 'delete-sheet', sheet: summary.sheet }])),
    ...[...lists, ...reminders].map(({ sheet }): Edit => ({ kind: 'delete-sheet', sheet })),
  ];
  const restored = [...lists.flatMap((list) => restoreList(LISTS[list.kind], list)), ...reminders.flatMap(restoreReminder)];
  return { edits, undo: [...restored, ...[...marks].reverse().flatMap(restoreMark), ...settingBack(previous), keepSettings(previous.settings)] };
}

/** The two columns: only the words where they stand right already, so looks that the user changed stay. */
function columnEdits(placement: Placement, next: Mark): Edit[] {
  const { mark } = placement;
  const { sheet, status, notes } = next;
  if (status === null || notes === null) return [];
  const words = [writeColumn(sheet, status.range, status.contents), writeColumn(sheet, notes.range, notes.contents)];
  if (mark !== null && placement.reuse) {
    const body = { ...status.range, top: status.range.top + 1 };
    const colours: Edit[] = mark.colours > 0 ? [] : statusColours(sheet, body);
    return [...colours, ...words];
  }
  const { excelTable } = placement;
  return [
    ...(mark === null ? [] : restoreColumns(mark)),
    ...(excelTable === null ? [] : [{ kind: 'resize-table', sheet, table: excelTable.name, range: excelTable.to } as const]),
    ...dressColumns(sheet, status.range, notes.range),
    ...widenColumns(sheet, status.range.left, notes.range.left),
    ...words,
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
  if (mark !== null && mark.summary !== null) return restoreSummary(mark.summary, mark.saved.summary);
  return next.summary === null ? [] : [{ kind: 'delete-sheet', sheet: next.summary.sheet }];
}

/** Writes a mark again as it stood. */
function restoreMark(mark: Mark): Edit[] {
  const summary = mark.summary === null ? [] : restoreSummary(mark.summary, mark.saved.summary);
  return [...restoreMarkColumns(mark), ...summary, ...nameEdits(mark)];
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

function restoreSummary(summary: MarkSummary, shape: SummaryShape): Edit[] {
  const { sheet } = summary;
  const cells = summary.contents;
  return [
    { kind: 'add-sheet', sheet },
    { kind: 'clear-sheet', sheet },
    ...dressSummary(sheet, shape),
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

/** Wide, so that the sheet is known as ours as long as any of it is left. */
const SUMMARY_NAMED: CellRange = { top: 1, left: 1, bottom: 40, right: SUMMARY_COLUMNS };

function namePlaces({ sheet, table, status, notes, summary }: Mark): Record<MarkPart, { readonly sheet: string; readonly range: CellRange } | null> {
  return {
    table: table === null ? null : { sheet, range: table },
    status: status === null ? null : { sheet, range: status.range },
    notes: notes === null ? null : { sheet, range: notes.range },
    summary: summary === null ? null : { sheet: summary.sheet, range: SUMMARY_NAMED },
  };
}

function removeNames(id: number): Edit[] {
  return MARK_PARTS.map((part) => ({ kind: 'remove-name', name: markName(part, id) }));
}

function settingText(marks: readonly SavedMark[]): string {
  const setting: SavedMarks = { version: 1, marks: [...marks].sort((a, b) => a.id - b.id) };
  return JSON.stringify(setting);
}

function settingBack(previous: PreviousMarks): Edit[] {
  return previous.setting === ''
    ? [{ kind: 'remove-setting', key: MARKS_SETTING }]
    : [{ kind: 'save-setting', key: MARKS_SETTING, value: previous.setting }];
}

/** What is remembered of how the columns looked: what the earlier check remembered goes before what is seen now. */
function savedMark({ placement, before, previous }: PlanInput, summary: SummaryShape): SavedMark {
  const { mark, excelTable } = placement;
  const id = markIdFor(previous, mark);
  if (mark !== null && placement.reuse) return { ...mark.saved, summary };
  return {
    id,
    status: rememberedColumn(before.status, columnRange(placement, placement.status), mark, 'status'),
    notes: rememberedColumn(before.notes, columnRange(placement, placement.notes), mark, 'notes'),
    excelTable: excelTable?.name ?? null,
    summary,
  };
}

/** On a column that is ours already, what is seen now is our own doing: there the older memory counts. */
function rememberedColumn(seen: SavedColumn, range: CellRange, mark: Mark | null, part: 'status' | 'notes'): SavedColumn {
  const column = mark?.[part] ?? null;
  if (mark === null || column === null || column.range.left !== range.left) return seen;
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

function sameShape(a: SummaryShape, b: SummaryShape): boolean {
  return a.dimensions === b.dimensions && a.rules === b.rules && a.missing === b.missing;
}
