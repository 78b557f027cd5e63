import { columnNumber } from '../check/address';
import type { CellRange } from '../check/snapshot';
import { LIST_KINDS, listName, type ListKind } from '../output/lists/model';
import { MATRIX_NAME } from '../output/matrix/model';
import { MARK_PARTS, type MarkPart } from '../output/marks';

/** A range on a sheet. */
export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Where the parts of each mark stand, by mark id; a part whose cells were deleted is absent. */
export type MarkPlaces = ReadonlyMap<number, Readonly<Partial<Record<MarkPart, Place>>>>;

/** A name of the workbook and what it stands for. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** Where our lists begin; a list whose header was deleted is absent. */
export function listPlaces(names: readonly DefinedName[]): ReadonlyMap<ListKind, Place> {
  const places = new Map<ListKind, Place>();
  for (const { name, formula } of names) {
    const kind = LIST_KINDS.find((known) => listName(known) === name.toLowerCase());
    const place = kind === undefined ? null : parsePlace(formula);
    if (kind !== undefined && place !== null) places.set(kind, place);
  }
  return places;
}

/** Where 各表对照 stands; null where there is none, or nothing is left of it. */
export function matrixPlace(names: readonly DefinedName[]): Place | null {
  const found = names.find(({ name }) => name.toLowerCase() === MATRIX_NAME);
  return found === undefined ? null : parsePlace(found.formula);
}

/** Picks our hidden names out of a workbook's names (`zicha.status.1` → `='自查表'!$E$2:$E$24`). */
export function markPlaces(names: readonly DefinedName[]): MarkPlaces {
  const places = new Map<number, Partial<Record<MarkPart, Place>>>();
  for (const { name, formula } of names) {
    const [prefix, word, number, ...more] = name.toLowerCase().split('.');
    const part = MARK_PARTS.find((known) => known === word);
    const id = Number(number);
    if (prefix !== 'zicha' || part === undefined || more.length > 0 || !Number.isInteger(id) || id < 1) continue;
    const mark = places.get(id) ?? {};
    const place = parsePlace(formula);
    places.set(id, place === null ? mark : { ...mark, [part]: place });
  }
  return places;
}

/** A block of cells as Excel's range. */
export function rangeAt(context: Excel.RequestContext, { sheet, range }: Place): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(range.top - 1, range.left - 1, range.bottom - range.top + 1, range.right - range.left + 1);
}

/** Reads a reference to one block of cells; null for anything else, such as `=#REF!`. */
export function parsePlace(formula: string): Place | null {
  const mark = formula.lastIndexOf('!');
  if (!formula.startsWith('=') || mark < 2) return null;
  const name = formula.slice(1, mark);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  const range = parseRange(formula.slice(mark + 1));
  return range === null || sheet === '' ? null : { sheet, range };
}

/** Reads `A2:D24`, `$C$20`, `Sheet1!A2:D24`; null for anything that is no block of cells. */
export function parseRange(address: string): CellRange | null {
  const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '').split(':').map(parseCell);
  const [first, last = first] = cells;
  if (cells.length > 2 || first === undefined || first === null || last === undefined || last === null) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function parseCell(text: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/iu.exec(text);
  if (match === null) return null;
  const [, letters = '', row = ''] = match;
  return { row: Number(row), column: columnNumber(letters) };
}
