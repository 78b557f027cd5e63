import { cellAddress } from '../../../src/check/address';
import type { CellValue } from '../../workbook/cell';
import { maxColumns, maxRows } from '../../workbook/defaults';
import { quotedSheetName } from '../../workbook/names';
import { build, guarded } from '../operators';
import { parseFormula } from '../parse';
import { oneArea, single, toMatrix } from '../references';
import type { Scope } from '../scope';
import { FormulaSyntaxError } from '../syntax';
import { failure, Matrix, Reference, toBoolean, toInteger, toText, type Area, type Value } from '../values';
import { areaArgument, argument, define, ofValues, optional, type EagerFunction, type Library } from './spec';

/** ROW and COLUMN: of the first cell, or of every row or column where arrays are taken. */
function position(own: (scope: Scope) => number, first: (area: Area) => number, last: (area: Area) => number, down: boolean): EagerFunction {
  return define(['any'], (args, scope) => {
    if (args.length === 0) return own(scope);
    const area = areaArgument(args, 0);
    const length = scope.arrays ? Math.min(last(area) - first(area) + 1, scope.session.extent.bottom) : 1;
    if (length === 1) return first(area);
    return down ? build(length, 1, (row) => first(area) + row) : build(1, length, (_row, column) => first(area) + column);
  }, { least: 0 });
}

/** ROWS and COLUMNS: the size of a block. */
function extent(ofArea: (area: Area) => number, ofMatrix: (matrix: Matrix) => number): EagerFunction {
  return define(['array'], ([value = null]) => {
    if (value instanceof Reference) return ofArea(oneArea(value));
    return value instanceof Matrix ? ofMatrix(value) : 1;
  });
}

function offset(args: readonly Value[], scope: Scope): Value {
  const area = areaArgument(args, 0);
  const numbers = args.slice(1).map((arg) => single(arg, scope));
  const top = area.top + toInteger(numbers[0] ?? null);
  const left = area.left + toInteger(numbers[1] ?? null);
  const height = given(numbers[2]) ? toInteger(numbers[2]) : area.bottom - area.top + 1;
  const width = given(numbers[3]) ? toInteger(numbers[3]) : area.right - area.left + 1;
  if (height < 1 || width < 1) return failure('#REF!');
  const moved = { sheet: area.sheet, top, left, bottom: top + height - 1, right: left + width - 1 };
  return top < 1 || left < 1 || moved.bottom > maxRows || moved.right > maxColumns ? failure('#REF!') : new Reference([moved]);
}

function given(value: CellValue | undefined): value is Exclude<CellValue, null> {
  return value !== undefined && value !== null;
}

/** INDIRECT: a reference spelled out as text, in A1 style. */
function indirect(args: readonly CellValue[], scope: Scope): Value {
  if (args.length > 1 && !toBoolean(args[1] ?? null)) return failure('#REF!');
  try {
    const node = parseFormula(toText(args[0] ?? null));
    if (node.kind !== 'area' && node.kind !== 'name' && node.kind !== 'structured') return failure('#REF!');
    const value = scope.evaluate(node, { ...scope, shift: { rows: 0, columns: 0 } });
    return value instanceof Reference ? value : failure('#REF!');
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return failure('#REF!');
    throw error;
  }
}

function address(args: readonly CellValue[]): Value {
  const [row = null, column = null] = args;
  const [r, c] = [toInteger(row), toInteger(column)];
  if (r < 1 || c < 1 || r > maxRows || c > maxColumns) return failure('#VALUE!');
  const kind = optional(args, 2, toInteger, 1);
  if (args.length > 3 && !toBoolean(args[3] ?? true)) return failure('#VALUE!');
  const letters = cellAddress(r, c).replace(/\d+$/, '');
  const cell = `${kind === 1 || kind === 3 ? '$' : ''}${letters}${kind === 1 || kind === 2 ? '$' : ''}${r}`;
  return args.length > 4 ? `${quotedSheetName(toText(args[4] ?? null))}!${cell}` : cell;
}

/** HYPERLINK shows its second argument, or the target itself. */
function hyperlink(args: readonly Value[], scope: Scope): Value {
  const target = guarded(() => toText(single(argument(args, 0), scope)));
  return args.length > 1 ? single(argument(args, 1), scope) : target;
}

/** 引用. */
export const references: Library = {
  ROW: position((scope) => scope.row, (area) => area.top, (area) => area.bottom, true),
  COLUMN: position((scope) => scope.column, (area) => area.left, (area) => area.right, false),
  ROWS: extent((area) => area.bottom - area.top + 1, (matrix) => matrix.height),
  COLUMNS: extent((area) => area.right - area.left + 1, (matrix) => matrix.width),
  OFFSET: define(['any', 'one', 'one', 'one', 'one'], offset, { least: 3 }),
  INDIRECT: ofValues(2, indirect, { least: 1 }),
  ADDRESS: ofValues(5, address, { least: 2 }),
  AREAS: define(['any'], ([value = null]) => (value instanceof Reference ? value.areas.length : failure('#VALUE!'))),
  TRANSPOSE: define(['array'], ([value = null], scope) => {
    const matrix = toMatrix(value, scope.session);
    return build(matrix.width, matrix.height, (row, column) => matrix.at(column, row));
  }),
  HYPERLINK: define(['one', 'one'], hyperlink, { least: 1 }),
  FORMULATEXT: define(['any'], (args) => {
    const { sheet, top, left } = areaArgument(args, 0);
    return sheet.cells.get(top)?.get(left)?.formula ?? failure('#N/A');
  }),
};
