import type { Cell, CellRange, SheetSnapshot } from '../check/snapshot';

/**
 * True where the cells of a range, read again, hold the values of the snapshot. Formulas are not
 * compared: they may well compute something else after a write. Linear in the cells.
 */
export function sameValues(snapshot: SheetSnapshot, range: CellRange, values: readonly (readonly unknown[])[]): boolean {
  return everyCell(snapshot, range, (cell, row, column) => cell?.formula === true || (values[row]?.[column] ?? '') === (cell?.value ?? ''));
}

/** The same for cells that were read whole. */
export function sameCells(snapshot: SheetSnapshot, range: CellRange, cells: readonly (readonly Cell[])[]): boolean {
  return everyCell(snapshot, range, (cell, row, column) => {
    const now = cells[row]?.[column];
    return cell?.formula === true || (now?.formula !== true && (now?.value ?? '') === (cell?.value ?? ''));
  });
}

/** Bytes that the values of a range take in an answer, roughly: a Chinese character is three. */
export function textBytes(snapshot: SheetSnapshot, range: CellRange): number {
  let bytes = 0;
  everyCell(snapshot, range, (cell) => {
    bytes += 8 + 3 * String(cell?.value ?? '').length;
    return true;
  });
  return bytes;
}

/** Rows and columns count from 0 at the corner of the range. */
function everyCell({ top, left, cells }: SheetSnapshot, range: CellRange, holds: (cell: Cell | undefined, row: number, column: number) => boolean): boolean {
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line = cells[row - top] ?? [];
    for (let column = range.left; column <= range.right; column += 1) {
      if (!holds(line[column - left], row - range.top, column - range.left)) return false;
    }
  }
  return true;
}
