import { isCellError, type CellValue } from '../../workbook/cell';
import { build } from '../operators';
import { oneArea, single, toMatrix } from '../references';
import type { Scope } from '../scope';
import { compareValues, fail, failure, Matrix, Reference, toBoolean, toInteger, toNumber, type Value } from '../values';
import { hasWildcard, matchesWildcard, withoutEscapes } from '../wildcard';
import { argument, define, type Library } from './spec';

type How = 'exact' | 'below' | 'above';

/** A row or column of cells as a list. */
function listOf(matrix: Matrix): CellValue[] {
  if (matrix.height > 1 && matrix.width > 1) fail('#N/A');
  return matrix.rows.flat();
}

/**
 * Where a value stands in a list, from 0, or -1. `below`: the last one not greater, in a list that
 * rises; `above`: the last one not smaller, in a list that falls. Other kinds of values are passed over.
 */
function find(list: readonly CellValue[], wanted: CellValue, how: How): number {
  if (how === 'exact') return list.findIndex(sameAs(wanted));
  let found = -1;
  for (const [index, value] of list.entries()) {
    if (value === null || isCellError(value) || typeof value !== typeof wanted) continue;
    const order = compareValues(value, wanted);
    if (how === 'below' ? order > 0 : order < 0) break;
    found = index;
    if (how === 'above' && order === 0) break;
  }
  return found;
}

function sameAs(wanted: CellValue): (value: CellValue) => boolean {
  if (typeof wanted === 'string' && hasWildcard(wanted)) {
    return (value) => typeof value === 'string' && matchesWildcard(value, wanted);
  }
  const plain = typeof wanted === 'string' ? withoutEscapes(wanted) : wanted;
  return (value) => value !== null && !isCellError(value) && typeof value === typeof plain && compareValues(value, plain) === 0;
}

function lookedUp(args: readonly Value[], scope: Scope): CellValue {
  return single(argument(args, 0), scope) ?? 0;
}

function match(args: readonly Value[], scope: Scope): Value {
  const type = args.length > 2 ? toNumber(single(argument(args, 2), scope)) : 1;
  const list = listOf(toMatrix(argument(args, 1), scope.session));
  const at = find(list, lookedUp(args, scope), type === 0 ? 'exact' : type > 0 ? 'below' : 'above');
  return at < 0 ? failure('#N/A') : at + 1;
}

/** VLOOKUP and HLOOKUP: `vertical` looks down the first column. */
function table(vertical: boolean) {
  return define(['one', 'array', 'one', 'one'], (args, scope) => {
    const matrix = toMatrix(argument(args, 1), scope.session);
    const index = toInteger(single(argument(args, 2), scope));
    const near = args.length < 4 || toBoolean(single(argument(args, 3), scope));
    if (index < 1) return failure('#VALUE!');
    if (index > (vertical ? matrix.width : matrix.height)) return failure('#REF!');
    const list = vertical ? matrix.rows.map((row) => row[0] ?? null) : [...(matrix.rows[0] ?? [])];
    const at = find(list, lookedUp(args, scope), near ? 'below' : 'exact');
    if (at < 0) return failure('#N/A');
    return vertical ? matrix.at(at, index - 1) : matrix.at(index - 1, at);
  }, { least: 3 });
}

/** LOOKUP: in a list with a list of results, or in the first row or column of a block. */
function lookupFunction(args: readonly Value[], scope: Scope): Value {
  const matrix = toMatrix(argument(args, 1), scope.session);
  if (args.length > 2) {
    const at = find(listOf(matrix), lookedUp(args, scope), 'below');
    const results = listOf(toMatrix(argument(args, 2), scope.session));
    const found = at < 0 ? undefined : results[at];
    // An empty cell stays empty: it is 0 in a cell and '' beside `&`.
    return found === undefined ? failure('#N/A') : found;
  }
  const wide = matrix.width > matrix.height;
  const at = find(wide ? [...(matrix.rows[0] ?? [])] : matrix.rows.map((row) => row[0] ?? null), lookedUp(args, scope), 'below');
  if (at < 0) return failure('#N/A');
  return wide ? matrix.at(matrix.height - 1, at) : matrix.at(at, matrix.width - 1);
}

/** INDEX keeps a reference a reference; row or column 0 means all of them. */
function index(args: readonly Value[], scope: Scope): Value {
  const source = argument(args, 0);
  if (isCellError(source)) return source;
  const given = args.slice(1, 3).map((arg) => toInteger(single(arg, scope)));
  const area = source instanceof Reference ? oneArea(source) : null;
  const block = source instanceof Matrix ? source : new Matrix([[source instanceof Reference ? null : source]]);
  const height = area ? area.bottom - area.top + 1 : block.height;
  const width = area ? area.right - area.left + 1 : block.width;
  // With one number, a single row is counted along.
  const [row = 0, column = 0] = given.length === 1 && height === 1 ? [1, given[0]] : given;
  const oneColumn = given.length === 1 && height !== 1 && width === 1 ? 1 : column;
  if (row < 0 || oneColumn < 0) return failure('#VALUE!');
  if (row > height || oneColumn > width) return failure('#REF!');
  const [firstRow, lastRow] = row === 0 ? [0, height - 1] : [row - 1, row - 1];
  const [firstColumn, lastColumn] = oneColumn === 0 ? [0, width - 1] : [oneColumn - 1, oneColumn - 1];
  if (area) {
    return new Reference([{
      sheet: area.sheet, top: area.top + firstRow, bottom: area.top + lastRow, left: area.left + firstColumn, right: area.left + lastColumn,
    }]);
  }
  if (firstRow === lastRow && firstColumn === lastColumn) return block.at(firstRow, firstColumn);
  return build(lastRow - firstRow + 1, lastColumn - firstColumn + 1, (r, c) => block.at(firstRow + r, firstColumn + c));
}

/** XLOOKUP over lists, first to last, exact or with wildcards (2). */
function xlookup(args: readonly Value[], scope: Scope): Value {
  const mode = args.length > 4 ? toNumber(single(argument(args, 4), scope)) : 0;
  const list = listOf(toMatrix(argument(args, 1), scope.session));
  const wanted = lookedUp(args, scope);
  const at = mode === 2 ? find(list, wanted, 'exact') : mode === 0 ? list.findIndex((value) => value !== null && !isCellError(value) && typeof value === typeof wanted && compareValues(value, wanted) === 0) : fail('#VALUE!');
  if (at < 0) return args.length > 3 ? argument(args, 3) : failure('#N/A');
  const results = toMatrix(argument(args, 2), scope.session);
  return results.height === list.length ? new Matrix([results.rows[at] ?? []]) : new Matrix(results.rows.map((row) => [row[at] ?? null]));
}

/** 查找. */
export const lookup: Library = {
  MATCH: define(['one', 'array', 'one'], match, { least: 2 }),
  VLOOKUP: table(true),
  HLOOKUP: table(false),
  LOOKUP: define(['one', 'array', 'array'], lookupFunction, { least: 2 }),
  INDEX: define(['array', 'one', 'one'], index, { least: 2 }),
  XLOOKUP: define(['one', 'array', 'array', 'one', 'one', 'one'], xlookup, { least: 3 }),
};
