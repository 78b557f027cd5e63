import { textBytes } from '../excel';
import type { Cell, CellRange, SheetSnapshot } from '../check/snapshot';

/**
 * True where the cells of a range, read again, hold the values of the snapshot. Formulas are not
 * compared: they may well compute something else after a write. Nor are `own` columns, which stand
 * within the range where the user put a column between them. Linear in the cells.
 */
export function sameValues(snapshot: SheetSnapshot, range: CellRange, values: readonly (readonly unknown[])[], own: readonly number[]): boolean {
  return everyCell(snapshot, range, (cell, row, column) => cell?.formula === true || own.includes(range.left + column) || (values[row]?.[column] ?? '') === (cell?.value ?? ''));
}

/** Bytes that the values of a range take in an answer, roughly. */
export function rangeBytes(snapshot: SheetSnapshot, range: CellRange): number {
  let bytes = 0;
  everyCell(snapshot, range, (cell) => {
    bytes += 8 + textBytes(String(cell?.value ?? ''));
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
