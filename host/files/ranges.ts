import { columnNumber, rangeAddress } from '../../src/check/address';
import type { CellRange } from '../../src/check/snapshot';
import { maxColumns, maxRows } from '../workbook/defaults';
import { columnLetters } from '../../src/check/address';

const place = /^\$?([a-z]{1,3})?\$?(\d{1,7})?$/i;

/** `A1:D4`, `C3`, `A:B` or `1:2`, dollar signs allowed; null for anything else. */
export function readRange(text: string): CellRange | null {
  const [first = '', last = first] = text.trim().split(':');
  const [start, end] = [place.exec(first), place.exec(last)];
  if (!start || !end || first === '' || last === '') return null;
  const [startColumn, startRow, endColumn, endRow] = [start[1], start[2], end[1], end[2]];
  const range = {
    top: startRow === undefined ? 1 : Number(startRow),
    left: startColumn === undefined ? 1 : columnNumber(startColumn),
    bottom: endRow === undefined ? maxRows : Number(endRow),
    right: endColumn === undefined ? maxColumns : columnNumber(endColumn),
  };
  const fits = range.top >= 1 && range.left >= 1 && range.bottom <= maxRows && range.right <= maxColumns;
  return fits && range.top <= range.bottom && range.left <= range.right ? range : null;
}

/** Several ranges with blanks between, as `sqref` holds them; unreadable ones are left out. */
export function readRanges(text: string | undefined): CellRange[] {
  return (text ?? '').split(/\s+/).map(readRange).filter((range) => range !== null);
}

/** The inverse of `readRanges`. */
export function writeRanges(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(' ');
}

/** `$A$1:$B$2`, or `$A:$B`, `$1:$2` for whole columns and rows. */
export function fixedAddress({ top, left, bottom, right }: CellRange): string {
  if (top === 1 && bottom === maxRows) return `$${columnLetters(left)}:$${columnLetters(right)}`;
  if (left === 1 && right === maxColumns) return `$${top}:$${bottom}`;
  const first = `$${columnLetters(left)}$${top}`;
  const last = `$${columnLetters(right)}$${bottom}`;
  return first === last ? first : `${first}:${last}`;
}
