import { columnLetters } from '../check/address';
import type { CellRange } from '../check/snapshot';

/** Longest name that Excel gives a sheet. */
export const SHEET_NAME_LIMIT = 31;

/** A sheet name that is not taken: `核验汇总`, else `核验汇总 2`, `核验汇总 3`, … Capitals do not count. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    const suffix = ` ${String(number)}`;
    name = wanted.slice(0, SHEET_NAME_LIMIT - suffix.length) + suffix;
  }
  return name;
}

/** A name for an Excel Table or a range that is not taken: `问题清单`, else `问题清单_2`, … Capitals do not count. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted}_${String(number)}`;
  return name;
}

/** One cell with its sheet and dollar signs: `'自查表'!$C$20` for `C20`. */
export function absoluteCell(sheet: string, cell: string): string {
  return `${quotedSheet(sheet)}!${cell.replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2')}`;
}

/** A whole column with its sheet and dollar signs, for formulas: `'问题清单'!$F:$F`. It grows with the list. */
export function columnReference(sheet: string, column: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}:$${letters}`;
}

/** A range with its sheet and dollar signs, for formulas: `'自查表'!$E$3:$E$24`. */
export function absoluteReference(sheet: string, range: CellRange): string {
  const first = `$${columnLetters(range.left)}$${String(range.top)}`;
  const last = `$${columnLetters(range.right)}$${String(range.bottom)}`;
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A sheet's name for formulas. Always quoted: names with spaces, digits or signs need it, the others bear it. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
