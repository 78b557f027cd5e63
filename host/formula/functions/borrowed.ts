import * as formulajs from '@formulajs/formulajs';
import { cellError, type CellValue } from '../../workbook/cell';
import { failure, finite, toNumber } from '../values';
import { define, numbersOf, ofMany, ofValues, type EagerFunction, type Library } from './spec';

/**
 * Functions of @formulajs/formulajs that compute as Excel does for numbers. They get numbers only:
 * its own reading of texts, empty cells, dates and criteria differs from Excel's and is not used.
 */
const functions = formulajs as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Turns what the library returns into a value of ours; its errors carry the error word as message. */
function fromLibrary(result: unknown): CellValue {
  if (typeof result === 'number') return finite(result);
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return (result instanceof Error ? cellError(result.message) : null) ?? failure('#VALUE!');
}

function call(name: string, args: readonly unknown[]): CellValue {
  // `STDEV.S` is `STDEV` with a member `S`.
  const [base = '', member] = name.split('.');
  const found = functions[base] as unknown;
  const target = member === undefined ? found : (found as Readonly<Record<string, unknown>> | undefined)?.[member];
  if (typeof target !== 'function') throw new Error(`@formulajs/formulajs has no ${name}`);
  return fromLibrary((target as (...values: readonly unknown[]) => unknown)(...args));
}

function ofSingleNumbers(name: string, most: number, least: number): EagerFunction {
  return ofValues(most, (args) => call(name, args.map(toNumber)), { least });
}

/** A function of one list of numbers, taken from cells as SUM takes them. */
function ofList(name: string): EagerFunction {
  return ofMany((args, scope) => call(name, [numbersOf(args, scope.session)]));
}

/** A function of a list of numbers and one more number. */
function ofListAnd(name: string): EagerFunction {
  return define(['any', 'one'], (args, scope) => {
    const list = numbersOf(args.slice(0, 1), scope.session);
    const [extra = 0] = numbersOf(args.slice(1), scope.session);
    return list.length === 0 ? failure('#NUM!') : call(name, [list, extra]);
  });
}

const oneNumber = ['ACOS', 'ACOSH', 'ASIN', 'ASINH', 'ATAN', 'ATANH', 'COS', 'COSH', 'SIN', 'SINH', 'TAN', 'TANH', 'DEGREES', 'RADIANS', 'FACT'];
const twoNumbers = ['ATAN2', 'COMBIN', 'MROUND', 'PERMUT'];
const lists = ['STDEV.S', 'STDEV.P', 'VAR.S', 'VAR.P', 'GEOMEAN', 'HARMEAN', 'AVEDEV', 'DEVSQ', 'SKEW', 'KURT', 'MODE.SNGL'];
const listsAnd = ['PERCENTILE.INC', 'PERCENTILE.EXC', 'QUARTILE.INC', 'QUARTILE.EXC', 'TRIMMEAN'];

/** Older names of the same functions. */
const aliases: Readonly<Record<string, string>> = {
  STDEV: 'STDEV.S', STDEVP: 'STDEV.P', VAR: 'VAR.S', VARP: 'VAR.P', MODE: 'MODE.SNGL', PERCENTILE: 'PERCENTILE.INC', QUARTILE: 'QUARTILE.INC',
};

const byName: Record<string, EagerFunction> = {
  ...Object.fromEntries(oneNumber.map((name) => [name, ofSingleNumbers(name, 1, 1)])),
  ...Object.fromEntries(twoNumbers.map((name) => [name, ofSingleNumbers(name, 2, 2)])),
  ...Object.fromEntries(lists.map((name) => [name, ofList(name)])),
  ...Object.fromEntries(listsAnd.map((name) => [name, ofListAnd(name)])),
  PMT: ofSingleNumbers('PMT', 5, 3),
  PV: ofSingleNumbers('PV', 5, 3),
  FV: ofSingleNumbers('FV', 5, 3),
};

/** 借用. Functions from the library, by their Excel names, old and new. */
export const borrowed: Library = {
  ...byName,
  ...Object.fromEntries(Object.entries(aliases).flatMap(([old, name]) => (byName[name] ? [[old, byName[name]]] : []))),
};
