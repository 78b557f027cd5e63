import { cellAddress } from '../check/address';
import { STATUSES, STATUS_LABELS, type TableReport } from '../check/report';
import type { CellRange } from '../check/snapshot';
import { CONDITIONAL_FORMAT_KEY, type CellContent, type CellFormat, type Edit } from './edits';
import type { Mark, MarkColumn, SavedColumn } from './marks';
import { rowNotes } from './note';
import { HEADER_FILL, LINE, STATUS_COLOURS } from './palette';
import type { Placement } from './placement';
import { runsOf } from './runs';

export const STATUS_HEADER = '核验状态';
export const NOTES_HEADER = '核验说明';

/** Widths in points of columns that were ordinary before. */
const STATUS_WIDTH = 66;
const NOTES_WIDTH = 260;

/** Lines of our own cells: never on the left, which would be the table's own right edge. */
const BORDERS = { EdgeTop: LINE, EdgeBottom: LINE, EdgeRight: LINE, InsideHorizontal: LINE } as const;

const HEADER_FORMAT: CellFormat = {
  fill: HEADER_FILL, bold: true, horizontal: 'Center', vertical: 'Center', wrap: true, borders: BORDERS,
};

/**
 * What `HEADER_FORMAT` and the body formats set, as it is in a cell nobody has formatted. The letters'
 * name, size and colour are never set beside the table: they stay the workbook's own.
 */
export const PLAIN_FORMAT: CellFormat = {
  numberFormat: 'General', fill: null, bold: false, horizontal: 'General', vertical: 'Bottom', wrap: false,
  borders: { EdgeTop: null, EdgeBottom: null, EdgeRight: null, InsideHorizontal: null },
};

/** The block of cells that a column of ours takes. */
export function columnRange(placement: Placement, column: number): CellRange {
  return { top: placement.top, left: column, bottom: placement.bottom, right: column };
}

/** Contents of the two columns, header first; rows that are no data rows (repeated headers) stay empty. */
export function columnContents(report: TableReport, placement: Placement): { readonly status: string[]; readonly notes: string[] } {
  const statusOf = new Map(report.rows.map((row) => [row.row, STATUS_LABELS[row.status]]));
  const notesOf = rowNotes(report);
  const rows = Array.from({ length: placement.bottom - placement.top }, (_, index) => placement.top + 1 + index);
  return {
    status: [STATUS_HEADER, ...rows.map((row) => statusOf.get(row) ?? '')],
    notes: [NOTES_HEADER, ...rows.map((row) => notesOf.get(row) ?? '')],
  };
}

/** Writes one column's contents as texts. */
export function writeColumn(sheet: string, range: CellRange, contents: readonly string[]): Edit {
  const cells = contents.map((text): CellContent[] => [text === '' ? null : { text }]);
  return { kind: 'write', sheet, top: range.top, left: range.left, cells };
}

/** Writes only the cells of a column that say something else than before, neighbours together. Linear. */
export function changedCells(sheet: string, { range, contents }: Pick<MarkColumn, 'range' | 'contents'>, before: MarkColumn | null): Edit[] {
  if (before?.contents.length !== contents.length) return [writeColumn(sheet, range, contents)];
  const runs = runsOf(contents.length, (index) => contents[index] !== before.contents[index]);
  return runs.map(({ from, to }) => writeColumn(sheet, { ...range, top: range.top + from, bottom: range.top + to }, contents.slice(from, to + 1)));
}

/** Looks and colours of the two columns. Notes stand at the top: in a low row the most severe one is then in view. */
export function dressColumns(sheet: string, status: CellRange, notes: CellRange): Edit[] {
  const body = (range: CellRange): CellRange => ({ ...range, top: range.top + 1 });
  const header = (range: CellRange): CellRange => ({ ...range, bottom: range.top });
  return [
    { kind: 'format', sheet, range: body(status), format: { horizontal: 'Center', vertical: 'Center', wrap: true, borders: BORDERS } },
    { kind: 'format', sheet, range: body(notes), format: { horizontal: 'Left', vertical: 'Top', wrap: true, borders: BORDERS } },
    { kind: 'format', sheet, range: header(status), format: HEADER_FORMAT },
    { kind: 'format', sheet, range: header(notes), format: HEADER_FORMAT },
    ...statusColours(sheet, body(status)),
  ];
}

/** Widths of the two columns. */
export function widenColumns(sheet: string, status: number, notes: number): Edit[] {
  return [
    { kind: 'column-width', sheet, column: status, width: STATUS_WIDTH },
    { kind: 'column-width', sheet, column: notes, width: NOTES_WIDTH },
  ];
}

/** One conditional format for each status: the colour follows when the word is changed by hand or rows are sorted. */
export function statusColours(sheet: string, range: CellRange): Edit[] {
  const cell = `$${cellAddress(range.top, range.left)}`;
  return STATUSES.map((status) => ({
    kind: 'add-conditional-format',
    sheet,
    range,
    formula: `=AND(${cell}="${STATUS_LABELS[status]}",${CONDITIONAL_FORMAT_KEY}=0)`,
    fill: STATUS_COLOURS[status].fill,
    fontColor: STATUS_COLOURS[status].font,
    bold: true,
  }));
}

/**
 * Gives the columns of a mark back as they were: contents, colours, looks, widths, and the Excel
 * Table its former extent. Only what we set is reset, never by clearing formats, since Excel's own
 * clearing would cut holes into conditional formats of the user's.
 */
export function restoreColumns(mark: Mark): Edit[] {
  const { sheet } = mark;
  return [
    // First of all: as long as a cell is a table's header, Excel does not let it become empty.
    ...narrowTable(mark),
    ...(mark.status === null ? [] : restoreColumn(sheet, mark.status, mark.saved.status)),
    ...(mark.notes === null ? [] : restoreColumn(sheet, mark.notes, mark.saved.notes)),
  ];
}

function restoreColumn(sheet: string, column: MarkColumn, saved: SavedColumn): Edit[] {
  const { range } = column;
  const at = (from: number, to: number): CellRange => ({
    ...range, top: Math.min(range.top + from, range.bottom), bottom: Math.min(range.top + to, range.bottom),
  });
  return [
    { kind: 'remove-conditional-formats', sheet, range },
    { kind: 'clear-contents', sheet, range },
    { kind: 'format', sheet, range, format: PLAIN_FORMAT },
    ...saved.formats.map(({ from, to, format }): Edit => ({ kind: 'format', sheet, range: at(from, to), format })),
    { kind: 'column-width', sheet, column: range.left, width: saved.width },
  ];
}

/** Takes our columns out of the Excel Table where they are still its last ones. */
function narrowTable({ sheet, excelTable, status, notes }: Mark): Edit[] {
  if (excelTable === null) return [];
  const ours = new Set([status?.range.left, notes?.range.left]);
  let { right } = excelTable.range;
  while (ours.has(right)) right -= 1;
  if (right === excelTable.range.right || right < excelTable.range.left) return [];
  return [{ kind: 'resize-table', sheet, table: excelTable.name, range: { ...excelTable.range, right } }];
}
