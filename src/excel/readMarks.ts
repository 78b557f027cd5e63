import type { CellRange } from '../check/snapshot';
import { CONDITIONAL_FORMAT_KEY, TINT_KEY, type CellContent } from '../output/edits';
import type { Mark, MarkColumn, SavedMark } from '../output/marks';
import { NO_MARKS, type PreviousMarks } from '../output/marks';
import { isReminderName, type ReminderSheet } from '../output/reminder';
import { matrixPlace, type Place } from './names';
import { isTooBig } from './errors';
import { queueWorkbook, rangeOf, type WorkbookProbe } from './probe';
import { contentsFromCorner, queueLists, readLongLists } from './readLists';
import { readReminders, reminderPlaces } from './readReminders';
import { runReading, type Patience } from './run';

const PLAIN_COLUMN = { width: null, formats: [] } as const;

/**
 * Queues the reading of the marks that earlier checks left, without the lists; `finish` gives them after the sync. A
 * mark whose setting was lost is still found by its names: its columns then count as plain before.
 */
export function queueMarks(context: Excel.RequestContext, { places, names, saved, sheets, setting, settings }: WorkbookProbe): { readonly finish: () => PreviousMarks } {
  const there = new Set(sheets.map((sheet) => sheet.name));
  const readings = [...places].map(([id, parts]) => {
    const of = (part: Place | undefined): Place | null => (part !== undefined && there.has(part.sheet) ? part : null);
    const memory = saved?.marks.find((mark) => mark.id === id) ?? forgotten(id);
    const [table, summary] = [of(parts.table), of(parts.summary)];
    const [status, notes] = [of(parts.status), of(parts.notes)];
    return {
      memory,
      table,
      sheet: (table ?? status ?? notes)?.sheet ?? '',
      status: status === null ? null : queueColumn(context, status),
      notes: notes === null ? null : queueColumn(context, notes),
      colours: status === null ? null : rangeAt(context, status).conditionalFormats.load('items/type, items/customOrNullObject/rule/formula'),
      tints: table === null ? null : rangeAt(context, table).conditionalFormats.load('items/type, items/customOrNullObject/rule/formula'),
      summary: summary === null ? null : { sheet: summary.sheet, used: loadContents(context, summary.sheet) },
      excelTable: memory.excelTable === null ? null : queueTable(context, memory.excelTable),
    };
  });
  const matrixSheet = matrixPlace(names)?.sheet;
  const matrix = matrixSheet === undefined || !there.has(matrixSheet) ? null : { sheet: matrixSheet, used: loadContents(context, matrixSheet) };
  const finish = (): PreviousMarks => ({
    ...NO_MARKS,
    setting,
    settings,
    matrix: matrix === null ? null : { sheet: matrix.sheet, contents: contentsOf(matrix.used), shape: saved?.matrix ?? null },
    marks: readings.map(({ memory, table, sheet, status, notes, colours, tints, summary, excelTable }): Mark => ({
      saved: memory,
      sheet,
      table: table?.range ?? null,
      status: status?.() ?? null,
      notes: notes?.() ?? null,
      colours: colours === null ? 0 : colours.items.filter((format) => isOurs(format)).length,
      tints: tints === null ? 0 : tints.items.filter((format) => isOurs(format, TINT_KEY)).length,
      summary: summary === null ? null : { sheet: summary.sheet, contents: contentsOf(summary.used) },
      excelTable: excelTable?.() ?? null,
    })),
  });
  return { finish };
}

function loadContents(context: Excel.RequestContext, sheet: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, formulas, numberFormat');
}

function contentsOf(used: Excel.Range): CellContent[][] {
  return used.isNullObject ? [] : contentsFromCorner(used);
}

/** All marks in the workbook, and what protects its sheets; two round trips, whichever sheet is in front, and one more where there are 催办单. */
export interface MarksReading {
  readonly previous: PreviousMarks;
  readonly reminders: readonly ReminderSheet[];
  /** Names of 催办单 sheets, also of those that the user deleted. */
  readonly reminderNames: readonly string[];
  readonly structureProtected: boolean;
  readonly protectedSheets: readonly string[];
}

/** Reads what earlier checks left. */
export function readMarks(patience: Patience): Promise<MarksReading> {
  return runReading(async (context) => {
    const around = queueWorkbook(context);
    await context.sync();
    const workbook = around.finish();
    const previous = await readPrevious(context, workbook);
    return {
      previous,
      reminders: await readReminders(context, reminderPlaces(workbook)),
      reminderNames: workbook.names.map(({ name }) => name).filter(isReminderName),
      structureProtected: workbook.structureProtected,
      protectedSheets: workbook.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name),
    };
  }, patience);
}

/** Reads marks and lists together; the lists in parts where they are too long for one answer. */
export async function readPrevious(context: Excel.RequestContext, workbook: WorkbookProbe): Promise<PreviousMarks> {
  try {
    const [marks, lists] = [queueMarks(context, workbook), queueLists(context, workbook)];
    await context.sync();
    return { ...marks.finish(), lists: lists.finish() };
  } catch (error) {
    if (!isTooBig(error)) throw error;
  }
  const marks = queueMarks(context, workbook);
  await context.sync();
  return { ...marks.finish(), lists: await readLongLists(context, workbook) };
}

/**
 * True for a conditional format of ours: its formula carries our key, or the one given. One without any formula is ours
 * as well: writing broke off before it got its formula, which Excel would not let a user leave out.
 */
export function isOurs(format: Excel.ConditionalFormat, key = CONDITIONAL_FORMAT_KEY): boolean {
  if (format.customOrNullObject.isNullObject) return false;
  const { formula } = format.customOrNullObject.rule;
  return formula === '' || formula.replaceAll(' ', '').includes(key);
}

/** A block of cells as Excel's range. */
export function rangeAt(context: Excel.RequestContext, { sheet, range }: Place): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(range.top - 1, range.left - 1, range.bottom - range.top + 1, range.right - range.left + 1);
}

function forgotten(id: number): SavedMark {
  return { id, status: PLAIN_COLUMN, notes: PLAIN_COLUMN, excelTable: null, summary: { dimensions: 0, rules: 0, missing: 0 } };
}

function queueColumn(context: Excel.RequestContext, place: Place): () => MarkColumn {
  const cells = rangeAt(context, place).load('values, format/columnWidth, format/useStandardWidth');
  return () => ({
    range: place.range,
    contents: cells.values.map((row) => String(row[0] ?? '')),
    width: cells.format.useStandardWidth ? null : cells.format.columnWidth,
  });
}

function queueTable(context: Excel.RequestContext, name: string): () => { name: string; range: CellRange } | null {
  const table = context.workbook.tables.getItemOrNullObject(name).load('name');
  const range = table.getRange().load('rowIndex, columnIndex, rowCount, columnCount');
  return () => (table.isNullObject ? null : { name: table.name, range: rangeOf(range) });
}
