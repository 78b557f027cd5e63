import type { Cell, CellKind, CellRange } from '../check/snapshot';
import { rangeAddress } from '../check/address';
import { ExcelFailure } from './errors';
import { rangeAt, type Place } from './names';
import { answerBytes, readInPortions, type RowSource } from './portions';
import { rangeOf } from './probe';
import { runReading, type Patience } from './run';

/** A cell without anything in it. */
export const EMPTY: Cell = { kind: 'empty', value: '', text: '', formula: false, numberFormat: 'General' };

/** Rows that one range is read in at most; the limits of Excel on the web then only bite on very long texts. */
export const CELLS_A_READ = 50_000;
/** Bytes of a cell of a self-check table: a sentence or two, thrice (value, text and formula). */
const CELL_BYTES = 640;

/** Queues the reading of a block of cells; `finish` gives them after the sync. */
export function queueCells(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): { readonly finish: () => Cell[][] } {
  const cells = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1).load(CELL_PROPERTIES);
  return { finish: () => snapshotCells(cells) };
}

/** Queues the reading of all cells that a sheet is known to use; `finish` gives them after the sync. */
export function queueUsedCells(sheet: Excel.Worksheet, used: CellRange): { readonly finish: () => Cell[][] } {
  const cells = queueCells(sheet, used);
  const requireSameExtent = queueExtentCheck(sheet, used);
  return {
    finish: () => {
      requireSameExtent();
      return cells.finish();
    },
  };
}

/** All cells that a sheet is known to use; `cells` holds them, row by row, once they were read. */
export function cellSource(sheet: Excel.Worksheet, used: CellRange): RowSource & { readonly cells: Cell[][] } {
  const width = used.right - used.left + 1;
  const rows = used.bottom - used.top + 1;
  const cells: Cell[][] = [];
  return {
    cells,
    rows,
    guess: CELL_BYTES * width,
    queue: (from, count) => {
      const read = sheet.getRangeByIndexes(used.top - 1 + from, used.left - 1, count, width).load(CELL_PROPERTIES);
      const requireSameExtent = from + count < rows ? null : queueExtentCheck(sheet, used);
      return {
        take: () => {
          requireSameExtent?.();
          for (const row of snapshotCells(read)) cells.push(row);
          return answerBytes(read.values) + answerBytes(read.text) + answerBytes(read.formulas) + answerBytes(read.numberFormat) + answerBytes(read.valueTypes);
        },
      };
    },
  };
}

/** What is known of how far the sheet goes must still be so when its last cells are read: a row that was put in since would push the last one out of sight. */
function queueExtentCheck(sheet: Excel.Worksheet, used: CellRange): () => void {
  const now = sheet.getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, rowCount, columnCount');
  return () => {
    if (now.isNullObject || rangeAddress(rangeOf(now)) !== rangeAddress(used)) throw new ExcelFailure('changed-meanwhile', {}, 'the sheet grew or shrank while it was read');
  };
}

/** The values of a range to be read, of about so many bytes a row; `values` holds them once they were. */
export function valueSource(context: Excel.RequestContext, { sheet, range }: Place, guess: number): RowSource & { readonly values: unknown[][] } {
  const values: unknown[][] = [];
  return {
    values,
    rows: range.bottom - range.top + 1,
    guess,
    queue: (from, count) => {
      const top = range.top + from;
      const read = rangeAt(context, { sheet, range: { ...range, top, bottom: top + count - 1 } }).load('values');
      return {
        take: () => {
          for (const row of read.values) values.push(row);
          return answerBytes(read.values);
        },
      };
    },
  };
}

/** Reads the values of ranges of which the bytes are known roughly, in as many round trips as they need. */
export function readValues(places: readonly (Place & { readonly bytes: number })[], patience: Patience): Promise<readonly (readonly (readonly unknown[])[])[]> {
  return runReading(async (context) => {
    const sources = places.map(({ sheet, range, bytes }) => valueSource(context, { sheet, range }, bytes / (range.bottom - range.top + 1)));
    await readInPortions(context, sources, () => undefined);
    return sources.map(({ values }) => values);
  }, patience);
}

/** What `load` must name for `snapshotCells`. */
export const CELL_PROPERTIES = 'values, text, formulas, numberFormat, valueTypes';

/** The cells of a loaded range. */
export function snapshotCells(range: Excel.Range): Cell[][] {
  const { values, text, formulas, numberFormat, valueTypes } = range;
  return values.map((row, rowIndex) => row.map((value: unknown, index): Cell => {
    const kind = kindOf(String(valueTypes[rowIndex]?.[index]));
    const formula: unknown = formulas[rowIndex]?.[index];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    const format = String(numberFormat[rowIndex]?.[index] ?? 'General');
    if (kind === 'empty' && !isFormula && format === 'General') return EMPTY;
    const raw = plainValue(value);
    return { kind, value: raw, text: kind === 'text' ? String(raw) : (text[rowIndex]?.[index] ?? ''), formula: isFormula, numberFormat: format };
  }));
}

/** A cell's value as Excel gives it; '' for anything that is neither text, number nor truth value. */
export function plainValue(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}

function kindOf(type: string): CellKind {
  switch (type) {
    case 'Empty': return 'empty';
    case 'Integer':
    case 'Double': return 'number';
    case 'Boolean': return 'boolean';
    case 'Error': return 'error';
    default: return 'text';
  }
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.kind === 'empty' && !cell.formula);
}

/** The cells with some blocks made empty (our own columns), and without empty columns at the right end. */
export function withoutBlocks(cells: readonly (readonly Cell[])[], at: CellRange, blocks: readonly CellRange[]): Cell[][] {
  if (blocks.length === 0) return cells.map((row) => [...row]);
  const kept = cells.map((row, rowIndex) => row.map((cell, index) => {
    const [sheetRow, column] = [at.top + rowIndex, at.left + index];
    return blocks.some((block) => sheetRow >= block.top && sheetRow <= block.bottom && column >= block.left && column <= block.right) ? EMPTY : cell;
  }));
  let width = kept[0]?.length ?? 0;
  while (width > 0 && kept.every((row) => isBlank(row[width - 1]))) width -= 1;
  return width === 0 ? [] : kept.map((row) => row.slice(0, width));
}

/** Cells that begin somewhere, from A1 on. */
export function fromCorner<T>(rows: readonly (readonly T[])[], at: Pick<CellRange, 'top' | 'left'> | null, blank: T): T[][] {
  if (at === null || rows.length === 0) return [];
  const blanks = (count: number): T[] => Array.from({ length: count }, () => blank);
  const width = at.left - 1 + (rows[0]?.length ?? 0);
  return [...Array.from({ length: at.top - 1 }, () => blanks(width)), ...rows.map((row) => [...blanks(at.left - 1), ...row])];
}
