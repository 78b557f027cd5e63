import { columnLetters, columnNumber, rangeAddress } from '../../src/check/address';
import type { CellRange } from '../../src/check/snapshot';
import { maxColumns, maxRows } from './defaults';
import { quotedSheetName } from './names';

/** The whole sheet. */
export const wholeSheet: CellRange = { top: 1, left: 1, bottom: maxRows, right: maxColumns };

/** True where a range runs over all rows of its columns. */
export function isEntireColumns(area: CellRange): boolean {
  return area.top === 1 && area.bottom === maxRows;
}

/** True where a range runs over all columns of its rows. */
export function isEntireRows(area: CellRange): boolean {
  return area.left === 1 && area.right === maxColumns;
}

/** Number of cells in a range. */
export function cellCount(area: CellRange): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** What two ranges share; null where nothing. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const shared = {
    top: Math.max(a.top, b.top), left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

/** True where the outer range holds all of the inner one. */
export function containsArea(outer: CellRange, inner: CellRange): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
}

/** True for two ranges over the same cells. */
export function sameArea(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The smallest range around two. */
export function boundingArea(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top), left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right),
  };
}

/** What is left of a range when another one is taken out: up to four ranges. */
export function subtractArea(area: CellRange, hole: CellRange): CellRange[] {
  const shared = intersection(area, hole);
  if (shared === null) return [area];
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: shared.top - 1, right },
    { top: shared.top, left, bottom: shared.bottom, right: shared.left - 1 },
    { top: shared.top, left: shared.right + 1, bottom: shared.bottom, right },
    { top: shared.bottom + 1, left, bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** True for a range that lies on a sheet. */
export function isOnSheet(area: CellRange): boolean {
  return area.top >= 1 && area.left >= 1 && area.bottom <= maxRows && area.right <= maxColumns && area.top <= area.bottom && area.left <= area.right;
}

/** `A1:B2`, `A:B` for whole columns, `1:2` for whole rows. */
export function areaAddress(area: CellRange): string {
  if (isEntireRows(area)) return `${String(area.top)}:${String(area.bottom)}`;
  if (isEntireColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return rangeAddress(area);
}

/** With the sheet's name, as Office.js writes it: `Sheet1!A1:B2`, `'1 月'!A1`. */
export function fullAddress(sheetName: string, area: CellRange): string {
  return `${quotedSheetName(sheetName)}!${areaAddress(area)}`;
}

/** As a defined name has it: `=Sheet1!$A$1:$B$2`. */
export function absoluteFormula(sheetName: string, area: CellRange): string {
  const address = areaAddress(area).replace(/[A-Z]+(?=\d|:|$)|\d+/g, (part) => `$${part}`);
  return `=${quotedSheetName(sheetName)}!${address}`;
}

/** A range with the sheet that its address names; null: none is named. */
export interface NamedArea {
  readonly sheet: string | null;
  readonly area: CellRange;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `3:5`, each with or without sheet name. Null for anything else. */
export function parseArea(text: string): NamedArea | null {
  const { sheet, address } = splitSheet(text.trim());
  const [first = '', second = first, ...more] = address.replaceAll('$', '').toUpperCase().split(':');
  if (more.length > 0) return null;
  const [from, to] = [corner(first), corner(second)];
  if (from === null || to === null || from.kind !== to.kind || (from.kind !== 'cell' && !address.includes(':'))) return null;
  const area = boundingArea(from.area, to.area);
  return isOnSheet(area) ? { sheet, area } : null;
}

function splitSheet(text: string): { sheet: string | null; address: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, address: text };
  const name = text.slice(0, at);
  const quoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, address: text.slice(at + 1) };
}

function corner(text: string): { kind: 'cell' | 'column' | 'row'; area: CellRange } | null {
  const match = /^([A-Z]{1,3})?(\d{1,7})?$/.exec(text);
  const [letters, digits] = [match?.[1], match?.[2]];
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits);
  if (column !== null && row !== null) return { kind: 'cell', area: { top: row, left: column, bottom: row, right: column } };
  if (column !== null) return { kind: 'column', area: { ...wholeSheet, left: column, right: column } };
  if (row !== null) return { kind: 'row', area: { ...wholeSheet, top: row, bottom: row } };
  return null;
}
