import { cellAddress } from '../../check/address';
import { STATUSES, STATUS_LABELS } from '../../check/report';
import type { CellRange } from '../../check/snapshot';
import { CONDITIONAL_FORMAT_KEY, type CellFormat, type Edit } from '../edits';
import { HEADER_FILL, GRID, STATUS_COLOURS, SUMMARY_FONT } from '../palette';
import { ABSENT, type MatrixShape } from './model';

/** First of the columns with counts of a status in the part on units; before it stand name, rate, rank and number of tasks. */
export const FIRST_STATUS = 5;
/** Columns of the part on units: those, one for each status, 缺报, three on findings. */
export const UNIT_COLUMNS = FIRST_STATUS - 1 + STATUSES.length + 4;
/** Columns of the list of tasks most often unmet. */
export const MOST_UNMET_COLUMNS = 4;
/** Columns right of a task's statuses: done, not done, rate, place. */
export const TASK_COUNTS = 4;
/** Tasks in the list of those most often unmet. */
const MOST_UNMET = 10;

/** Units from which on columns are narrower and the chart is higher: so many still have to go on one page's width, and their names below the bars. */
const MANY_UNITS = 9;

/** Widths in points. */
const LABEL_WIDTH = 230;
const CELL_WIDTH = { few: 64, many: 50 } as const;

/** First rows of the parts (their headings); the header row follows below each, its rows after it. */
export interface MatrixRows {
  readonly units: number;
  readonly unmet: number;
  /** Tasks that the list of those most often unmet has room for. */
  readonly unmetCount: number;
  readonly tasks: number;
  readonly last: number;
  /** Columns in all. */
  readonly width: number;
}

/** Rows that the chart beside the list of tasks takes below its heading. */
const CHART_ROWS = { few: MOST_UNMET + 1, many: MOST_UNMET + 9 } as const;

function howMany(units: number): 'few' | 'many' {
  return units < MANY_UNITS ? 'few' : 'many';
}

/** Where the parts of a matrix of that shape stand. */
export function matrixRows({ units, tasks, remarks }: MatrixShape): MatrixRows {
  const first = 3 + remarks;
  const unmet = first + 2 + units + 2;
  const unmetCount = Math.min(MOST_UNMET, tasks);
  const matrix = unmet + 2 + Math.max(unmetCount, CHART_ROWS[howMany(units)]) + 1;
  return { units: first, unmet, unmetCount, tasks: matrix, last: matrix + 1 + tasks, width: Math.max(UNIT_COLUMNS, 1 + units + TASK_COUNTS) };
}

/** The cells that show statuses. */
export function statusCells(shape: MatrixShape): CellRange {
  const rows = matrixRows(shape);
  return { top: rows.tasks + 2, left: 2, bottom: rows.last, right: 1 + shape.units };
}

const HEADER: CellFormat = { fill: HEADER_FILL, bold: true, horizontal: 'Center', wrap: true };

/** Looks, colours, widths and print setup of an empty sheet 各表对照; depends on the shape alone, so an undo can lay it out again. */
export function dressMatrix(sheet: string, shape: MatrixShape): Edit[] {
  const rows = matrixRows(shape);
  const all: CellRange = { top: 1, left: 1, bottom: rows.last, right: rows.width };
  const format = (range: CellRange, look: CellFormat): Edit => ({ kind: 'format', sheet, range, format: look });
  const part = (top: number, bottom: number, right: number): Edit[] => [
    format(block(top, 1, top, 1), { fontSize: 11, bold: true }),
    format(block(top + 1, 1, bottom, right), { borders: GRID, horizontal: 'Center' }),
    format(block(top + 2, 1, bottom, 1), { horizontal: 'Left', wrap: true }),
    format(block(top + 1, 1, top + 1, right), HEADER),
  ];
  return [
    { kind: 'sheet-view', sheet, gridlines: false, tabColor: STATUS_COLOURS.exceeded.fill },
    ...Array.from({ length: rows.width }, (_, index): Edit => ({ kind: 'column-width', sheet, column: index + 1, width: index === 0 ? LABEL_WIDTH : CELL_WIDTH[howMany(shape.units)] })),
    format(all, { fontName: SUMMARY_FONT, fontSize: 10, vertical: 'Center', horizontal: 'Left' }),
    format(block(1, 1, 1, 1), { fontSize: 16, bold: true }),
    format(block(2, 1, rows.units - 1, 1), { fontSize: 9, fontColor: '#595959' }),
    ...part(rows.units, rows.unmet - 2, UNIT_COLUMNS),
    ...STATUSES.map((status, index) => format(block(rows.units + 1, FIRST_STATUS + index, rows.units + 1, FIRST_STATUS + index), { fill: STATUS_COLOURS[status].fill, fontColor: STATUS_COLOURS[status].font })),
    format(block(rows.units + 1, FIRST_STATUS + STATUSES.length, rows.units + 1, FIRST_STATUS + STATUSES.length), { fill: STATUS_COLOURS.missing.fill, fontColor: STATUS_COLOURS.missing.font }),
    format(block(rows.unmet - 2, 1, rows.unmet - 2, UNIT_COLUMNS), { bold: true }),
    ...part(rows.unmet, rows.unmet + 1 + rows.unmetCount, MOST_UNMET_COLUMNS),
    ...part(rows.tasks, rows.last, 1 + shape.units + TASK_COUNTS),
    ...statusColours(sheet, statusCells(shape)),
    { kind: 'row-height', sheet, row: 1, height: 30 },
    { kind: 'autofit-rows', sheet, top: rows.units + 1, bottom: rows.last },
    // After widths and heights: its place follows from them.
    {
      kind: 'add-chart', sheet, name: '各单位完成率', type: 'ColumnClustered', title: '各单位完成率',
      source: block(rows.units + 1, 1, rows.unmet - 3, 2), place: block(rows.unmet, MOST_UNMET_COLUMNS + 2, rows.unmet + CHART_ROWS[howMany(shape.units)], Math.min(rows.width, UNIT_COLUMNS + 6)),
    },
    { kind: 'print-setup', sheet, orientation: 'Landscape', pagesWide: 1, pagesHigh: 0, area: all, titleRows: { top: rows.tasks + 1, bottom: rows.tasks + 1 } },
  ];
}

/** One conditional format for each word: the colour follows the word. */
function statusColours(sheet: string, range: CellRange): Edit[] {
  const words = [...STATUSES.map((status) => ({ word: STATUS_LABELS[status], colours: STATUS_COLOURS[status] })), { word: ABSENT, colours: STATUS_COLOURS.missing }];
  return words.map(({ word, colours }): Edit => ({
    kind: 'add-conditional-format', sheet, range, formula: `=AND(${cellAddress(range.top, range.left)}="${word}",${CONDITIONAL_FORMAT_KEY}=0)`,
    fill: colours.fill, fontColor: colours.font, bold: true,
  }));
}

function block(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}
