import { STATUSES } from '../check/report';
import type { CellRange } from '../check/snapshot';
import type { CellFormat, Edit } from './edits';
import type { SummaryShape } from './marks';
import { HEADER_FILL, GRID, STATUS_COLOURS, SUMMARY_FONT } from './palette';

/** Columns of 核验汇总: label, one for each status, total, completion rate. */
export const SUMMARY_COLUMNS = STATUSES.length + 3;

/** What the summary's hidden name stands on: wide, so that the sheet is known as ours as long as any of it is left. */
export const SUMMARY_NAMED: CellRange = { top: 1, left: 1, bottom: 40, right: SUMMARY_COLUMNS };

/** Columns of the part on findings: rule, severity, count, four answers, settled, gone. */
const RULE_COLUMNS = 9;

/** Widths in points. */
const LABEL_WIDTH = 168;
const COUNT_WIDTH = 56;

/** First rows of the summary's parts, and its last row. */
export interface SummaryRows {
  readonly statuses: number;
  readonly dimensions: number;
  readonly rules: number;
  readonly missing: number;
  readonly last: number;
}

/** Where the parts of a summary of that shape stand. */
export function summaryRows(shape: SummaryShape): SummaryRows {
  const statuses = 9;
  const dimensions = statuses + 2 + STATUSES.length + 3;
  const rules = dimensions + 2 + (shape.dimensions > 0 ? shape.dimensions + 2 : 1);
  const missing = rules + 2 + Math.max(shape.rules, 1) + 5;
  const last = shape.missing > 0 ? missing + shape.missing : missing - 2;
  return { statuses, dimensions, rules, missing, last };
}

const HEADER: CellFormat = { fill: HEADER_FILL, bold: true, horizontal: 'Center' };

/** Looks, widths, print setup of 核验汇总; depends on the shape alone, so an undo can lay it out again. */
export function dressSummary(sheet: string, shape: SummaryShape, withChart: boolean): Edit[] {
  const rows = summaryRows(shape);
  const all: CellRange = { top: 1, left: 1, bottom: rows.last, right: SUMMARY_COLUMNS };
  const format = (range: CellRange, look: CellFormat): Edit => ({ kind: 'format', sheet, range, format: look });
  return [
    { kind: 'sheet-view', sheet, gridlines: false, tabColor: STATUS_COLOURS.exceeded.fill },
    format(all, { fontName: SUMMARY_FONT, fontSize: 10, vertical: 'Center', horizontal: 'Left' }),
    format(line(1, 1), { fontSize: 16, bold: true }),
    format(line(2, 1), { fontSize: 11, bold: true }),
    format(block(3, 1, 8, 1), { bold: true }),
    ...statusLooks(rows, format),
    ...dimensionLooks(rows, shape, format),
    ...ruleLooks(rows, shape, format),
    ...(shape.missing > 0 ? [format(line(rows.missing, 1), { fontSize: 11, bold: true })] : []),
    ...Array.from({ length: SUMMARY_COLUMNS }, (_, index): Edit => ({
      kind: 'column-width', sheet, column: index + 1, width: index === 0 ? LABEL_WIDTH : COUNT_WIDTH,
    })),
    // Only rows that stand in the same place whatever the shape: heights are not taken back row by row.
    { kind: 'row-height', sheet, row: 1, height: 30 },
    { kind: 'row-height', sheet, row: rows.statuses, height: 22 },
    { kind: 'row-height', sheet, row: rows.dimensions, height: 22 },
    // After widths and heights: its place follows from them. It is the same for every shape, so a sheet that has it keeps it.
    ...(withChart ? [statusChart(sheet, rows)] : []),
    { kind: 'print-setup', sheet, orientation: 'Portrait', pagesWide: 1, pagesHigh: 1, area: all },
  ];
}

function statusChart(sheet: string, rows: SummaryRows): Edit {
  return {
    kind: 'add-chart', sheet, name: '各状态任务数', type: 'ColumnClustered', title: '各状态任务数',
    source: block(rows.statuses + 1, 1, rows.statuses + 1 + STATUSES.length, 2), place: block(rows.statuses, 7, rows.dimensions - 2, SUMMARY_COLUMNS),
  };
}

type Format = (range: CellRange, look: CellFormat) => Edit;

function statusLooks(rows: SummaryRows, format: Format): Edit[] {
  const first = rows.statuses + 2;
  const total = first + STATUSES.length;
  return [
    format(line(rows.statuses, 1), { fontSize: 11, bold: true }),
    format(block(first - 1, 1, total + 1, 5), { borders: GRID, horizontal: 'Center' }),
    format(line(first - 1, 5), HEADER),
    ...STATUSES.map((status, index) => {
      const { fill, font } = STATUS_COLOURS[status];
      return format(line(first + index, 1), { fill, fontColor: font, bold: true });
    }),
    format(block(total, 1, total + 1, 5), { bold: true }),
  ];
}

function dimensionLooks(rows: SummaryRows, shape: SummaryShape, format: Format): Edit[] {
  const title = format(line(rows.dimensions, 1), { fontSize: 11, bold: true });
  if (shape.dimensions === 0) return [title];
  const header = rows.dimensions + 1;
  const total = header + shape.dimensions + 1;
  return [
    title,
    format(block(header, 1, total, SUMMARY_COLUMNS), { borders: GRID, horizontal: 'Center' }),
    format(block(header + 1, 1, total - 1, 1), { horizontal: 'Left', wrap: true }),
    format(line(header, SUMMARY_COLUMNS), HEADER),
    format(line(total, SUMMARY_COLUMNS), { bold: true }),
  ];
}

function ruleLooks(rows: SummaryRows, shape: SummaryShape, format: Format): Edit[] {
  const header = rows.rules + 1;
  const total = header + Math.max(shape.rules, 1) + 1;
  return [
    format(line(rows.rules, 1), { fontSize: 11, bold: true }),
    format(block(header, 1, total + 3, RULE_COLUMNS), { borders: GRID, horizontal: 'Center' }),
    format(block(header + 1, 1, total - 1, 1), { horizontal: 'Left' }),
    format(line(header, RULE_COLUMNS), HEADER),
    format(line(total, RULE_COLUMNS), { bold: true }),
  ];
}

function line(row: number, right: number): CellRange {
  return block(row, 1, row, right);
}

function block(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}
