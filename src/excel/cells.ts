import type { Cell, CellKind, CellRange } from '../check/snapshot';
import { isTooBig } from './errors';
import type { Place } from './names';
import { runReading, type Patience } from './run';

const EMPTY: Cell = { kind: 'empty', value: '', text: '', formula: false, numberFormat: 'General' };

/** Rows that one range is read in at most; the limits of Excel on the web then only bite on very long texts. */
export const CELLS_A_READ = 50_000;

/** Queues the reading of a block of cells; `finish` gives them after the sync. */
export function queueCells(sheet: Excel.Worksheet, range: CellRange): { readonly finish: () => Cell[][] } {
  const cells = sheet
    .getRangeByIndexes(range.top - 1, range.left - 1, range.bottom - range.top + 1, range.right - range.left + 1)
    .load(CELL_PROPERTIES);
  return { finish: () => snapshotCells(cells) };
}

/** Blocks of whole rows, none with more cells than one read may have. */
export function blocksOf(range: CellRange): CellRange[] {
  const rows = Math.max(1, Math.floor(CELLS_A_READ / (range.right - range.left + 1)));
  const blocks: CellRange[] = [];
  for (let { top } = range; top <= range.bottom; top += rows) {
    blocks.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  }
  return blocks;
}

/**
 * Reads a block that turned out to be too big for one answer: in halves, and halves of these. How
 * many bytes a block has nobody knows before; so the number of round trips follows the bytes.
 */
export async function readInHalves(context: Excel.RequestContext, sheet: Excel.Worksheet, range: CellRange): Promise<Cell[][]> {
  const reading = queueCells(sheet, range);
  try {
    await context.sync();
    return reading.finish();
  } catch (error) {
    if (!isTooBig(error) || range.top === range.bottom) throw error;
  }
  const middle = Math.floor((range.top + range.bottom) / 2);
  const upper = await readInHalves(context, sheet, { ...range, bottom: middle });
  return [...upper, ...(await readInHalves(context, sheet, { ...range, top: middle + 1 }))];
}

/** Reads a block of cells, in as many round trips as its bytes need. */
export function readCells({ sheet, range }: Place, patience: Patience): Promise<Cell[][]> {
  return runReading(async (context) => {
    let cells: Cell[][] = [];
    for (const block of blocksOf(range)) cells = [...cells, ...(await readInHalves(context, context.workbook.worksheets.getItem(sheet), block))];
    return cells;
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
