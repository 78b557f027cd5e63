import type { CellRange } from '../check/snapshot';
import { CONDITIONAL_FORMAT_KEY, type CellContent } from '../output/edits';
import type { Mark, MarkColumn, PreviousMarks, SavedMark } from '../output/marks';
import { plainValue } from './cells';
import type { Place } from './names';
import { queueWorkbook, rangeOf, type WorkbookProbe } from './probe';
import { runReading, type Patience } from './run';

const PLAIN_COLUMN = { width: null, formats: [] } as const;

/**
 * Queues the reading of everything that earlier checks left; `finish` gives it after the sync. A
 * mark whose setting was lost is still found by its names: its columns then count as plain before.
 */
export function queueMarks(context: Excel.RequestContext, { places, saved, sheets, setting }: WorkbookProbe): { readonly finish: () => PreviousMarks } {
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
      summary: summary === null ? null : { sheet: summary.sheet, used: context.workbook.worksheets.getItem(summary.sheet).getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, formulas, numberFormat') },
      excelTable: memory.excelTable === null ? null : queueTable(context, memory.excelTable),
    };
  });
  const finish = (): PreviousMarks => ({
    setting,
    marks: readings.map(({ memory, table, sheet, status, notes, colours, summary, excelTable }): Mark => ({
      saved: memory,
      sheet,
      table: table?.range ?? null,
      status: status?.() ?? null,
      notes: notes?.() ?? null,
      colours: colours === null ? 0 : colours.items.filter(isOurs).length,
      summary: summary === null ? null : { sheet: summary.sheet, contents: summary.used.isNullObject ? [] : fromCorner(summary.used) },
      excelTable: excelTable?.() ?? null,
    })),
  });
  return { finish };
}

/** All marks in the workbook, and what protects its sheets; two round trips, whichever sheet is in front. */
export interface MarksReading {
  readonly previous: PreviousMarks;
  readonly structureProtected: boolean;
  readonly protectedSheets: readonly string[];
}

/** Reads what earlier checks left. */
export function readMarks(patience: Patience): Promise<MarksReading> {
  return runReading(async (context) => {
    const around = queueWorkbook(context);
    await context.sync();
    const workbook = around.finish();
    const marks = queueMarks(context, workbook);
    await context.sync();
    return {
      previous: marks.finish(),
      structureProtected: workbook.structureProtected,
      protectedSheets: workbook.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name),
    };
  }, patience);
}

/** True for a conditional format of ours: its formula carries our key. */
export function isOurs(format: Excel.ConditionalFormat): boolean {
  return !format.customOrNullObject.isNullObject && format.customOrNullObject.rule.formula.replaceAll(' ', '').includes(CONDITIONAL_FORMAT_KEY);
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

/** The contents of a sheet from A1 on, formulas as formulas. */
function fromCorner({ rowIndex, columnIndex, formulas, numberFormat }: Excel.Range): CellContent[][] {
  const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
  const rows = formulas.map((row, index) => [
    ...blanks(columnIndex),
    ...row.map((value: unknown, column) => contentOf(plainValue(value), String(numberFormat[index]?.[column] ?? 'General'))),
  ]);
  const width = columnIndex + (formulas[0]?.length ?? 0);
  return [...Array.from({ length: rowIndex }, () => blanks(width)), ...rows];
}

/** What a cell holds, as an edit would write it; in a cell of the format `@` an equals sign begins no formula. */
function contentOf(value: string | number | boolean, format: string): CellContent {
  if (value === '') return null;
  if (typeof value === 'number') return { number: value, format };
  const text = String(value);
  return text.startsWith('=') && format !== '@' ? { formula: text, format } : { text };
}
