import { wholePixels } from '../workbook/units';
import type { Worksheet } from '../workbook/workbook';
import { invalidArgument } from './error';
import { areaOf, requireAllowed, type RangeTarget } from './rangeTarget';

/** Widths, heights and hiding of columns and rows; all lengths are points. */

type Lines = 'rows' | 'columns';
const largest = { rows: 409.5, columns: 1_344 };

function span(range: RangeTarget, lines: Lines): { first: number; last: number } {
  const area = areaOf(range);
  return lines === 'rows' ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
}

/** Length of one column or row; 0 where it is hidden. */
export function lengthOf(sheet: Worksheet, lines: Lines, index: number): number {
  if ((lines === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns).has(index)) return 0;
  return lines === 'rows' ? (sheet.rowHeights.get(index) ?? sheet.standardHeight) : (sheet.columnWidths.get(index) ?? sheet.standardWidth);
}

/** The length that all columns or rows of a range share; null where they differ. */
export function readSize(range: RangeTarget, lines: Lines): number | null {
  const { first, last } = span(range, lines);
  const own = lines === 'rows' ? range.sheet.rowHeights : range.sheet.columnWidths;
  const length = lengthOf(range.sheet, lines, first);
  const special = [...own.keys()].filter((index) => index > first && index <= last);
  const standard = lines === 'rows' ? range.sheet.standardHeight : range.sheet.standardWidth;
  if (special.length < last - first && last > first && length !== standard) return null;
  return special.every((index) => own.get(index) === length) ? length : null;
}

/** Sets the length of all columns or rows of a range; whole pixels, as Excel keeps them. */
export function writeSize(range: RangeTarget, lines: Lines, length: number): void {
  requireAllowed(range, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  if (length < 0 || length > largest[lines]) throw invalidArgument(`a length of ${String(length)} points`);
  const { first, last } = span(range, lines);
  const { sheet } = range;
  const kept = wholePixels(length);
  if (lines === 'rows' && last - first > 100_000) sheet.standardHeight = kept;
  else for (let index = first; index <= last; index += 1) (lines === 'rows' ? sheet.rowHeights : sheet.columnWidths).set(index, kept);
  range.session.touchLook();
}

/** Gives columns or rows their ordinary length again. */
export function resetSize(range: RangeTarget, lines: Lines): void {
  requireAllowed(range, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const { first, last } = span(range, lines);
  const own = lines === 'rows' ? range.sheet.rowHeights : range.sheet.columnWidths;
  for (const index of [...own.keys()]) if (index >= first && index <= last) own.delete(index);
  range.session.touchLook();
}

/** True or false where all columns or rows agree, null where some are hidden. */
export function readHidden(range: RangeTarget, lines: Lines): boolean | null {
  const { first, last } = span(range, lines);
  const hidden = lines === 'rows' ? range.sheet.hiddenRows : range.sheet.hiddenColumns;
  const count = [...hidden].filter((index) => index >= first && index <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

/** Hides columns or rows, or shows them again. */
export function setHidden(range: RangeTarget, lines: Lines, hide: boolean): void {
  requireAllowed(range, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const { first, last } = span(range, lines);
  const hidden = lines === 'rows' ? range.sheet.hiddenRows : range.sheet.hiddenColumns;
  for (let index = first; index <= last; index += 1) {
    if (hide) hidden.add(index);
    else hidden.delete(index);
  }
  range.session.touchLook();
}

/** Where a range lies on the sheet. Linear in its rows and columns before the range's end. */
export function edges(range: RangeTarget): { left: number; top: number; width: number; height: number } {
  const area = areaOf(range);
  return {
    left: sum(range.sheet, 'columns', 1, area.left - 1),
    top: sum(range.sheet, 'rows', 1, area.top - 1),
    width: sum(range.sheet, 'columns', area.left, area.right),
    height: sum(range.sheet, 'rows', area.top, area.bottom),
  };
}

function sum(sheet: Worksheet, lines: Lines, first: number, last: number): number {
  let total = 0;
  for (let index = first; index <= last; index += 1) total += lengthOf(sheet, lines, index);
  return total;
}
