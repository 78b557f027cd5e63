import { isCellError, type CellValue } from '../../workbook/cell';
import { contains, matrixOf, usedPart } from '../references';
import type { Scope } from '../scope';
import { fail, failure, finite, Matrix, Reference, sameNumber, toInteger, toNumber, total, ValueFailure, type Value } from '../values';
import { areaArgument, argument, define, itemsOf, numbersOf, ofMany, type EagerFunction, type Library } from './spec';
import { single } from '../references';
import { parseNumberText } from '../numberText';

/** A function of the numbers among its arguments. */
function ofNumbers(run: (numbers: readonly number[]) => number): EagerFunction {
  return ofMany((args, scope) => finite(run(numbersOf(args, scope.session))));
}

/** As AVERAGEA and its kin take values: texts count as 0, TRUE as 1. */
function allNumbers(args: readonly Value[], scope: Scope): number[] {
  const found: number[] = [];
  for (const { value, direct } of itemsOf(args, scope.session)) {
    if (isCellError(value)) throw new ValueFailure(value);
    if (value !== null) found.push(typeof value === 'string' ? (direct ? toNumber(value) : 0) : Number(value));
  }
  return found;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? fail('#DIV/0!') : total(numbers) / numbers.length;
}

/** The greatest without spreading a long list over arguments; 0 of nothing. */
function extreme(numbers: readonly number[], better: (a: number, b: number) => boolean): number {
  return numbers.length === 0 ? 0 : numbers.reduce((best, value) => (better(value, best) ? value : best));
}

const greatest = (numbers: readonly number[]): number => extreme(numbers, (a, b) => a > b);
const least = (numbers: readonly number[]): number => extreme(numbers, (a, b) => a < b);

function median(numbers: readonly number[]): number {
  if (numbers.length === 0) fail('#NUM!');
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** LARGE and SMALL: the k-th in that order. */
function kth(descending: boolean): EagerFunction {
  return define(['any', 'one'], (args, scope) => {
    const numbers = numbersOf(args.slice(0, 1), scope.session).sort((a, b) => (descending ? b - a : a - b));
    return numbers[Math.ceil(toNumber(single(argument(args, 1), scope))) - 1] ?? failure('#NUM!');
  });
}

/** RANK: how many come before, plus one; equal ones share the first place, or the average one. */
function ranking(average: boolean): EagerFunction {
  return define(['one', 'any', 'one'], (args, scope) => {
    const value = toNumber(single(argument(args, 0), scope));
    const ascending = args.length > 2 && toNumber(single(argument(args, 2), scope)) !== 0;
    const numbers = numbersOf(args.slice(1, 2), scope.session);
    const ties = numbers.filter((other) => sameNumber(other, value)).length;
    if (ties === 0) return failure('#N/A');
    const before = numbers.filter((other) => !sameNumber(other, value) && (ascending ? other < value : other > value)).length;
    return before + 1 + (average ? (ties - 1) / 2 : 0);
  }, { least: 2 });
}

function isCounted({ value, direct }: { value: CellValue; direct: boolean }): boolean {
  if (typeof value === 'number') return true;
  return direct && (typeof value === 'boolean' || value === null || (typeof value === 'string' && parseNumberText(value) !== null));
}

function countBlank(args: readonly Value[], scope: Scope): number {
  const area = areaArgument(args, 0);
  const used = usedPart(area, scope.session);
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const usedCells = (used.bottom - used.top + 1) * (used.right - used.left + 1);
  const blank = matrixOf(used, scope.session).rows.flat().filter((value) => value === null || value === '').length;
  return blank + cells - usedCells;
}

/** The functions of SUBTOTAL by their number. */
const subtotals: Readonly<Record<number, (args: readonly Value[], scope: Scope) => CellValue>> = {
  1: (args, scope) => finite(mean(numbersOf(args, scope.session))),
  2: (args, scope) => [...itemsOf(args, scope.session)].filter(isCounted).length,
  3: (args, scope) => [...itemsOf(args, scope.session)].filter(({ value }) => value !== null).length,
  4: (args, scope) => greatest(numbersOf(args, scope.session)),
  5: (args, scope) => least(numbersOf(args, scope.session)),
  6: (args, scope) => finite(numbersOf(args, scope.session).reduce((product, value) => product * value, 1)),
  9: (args, scope) => finite(total(numbersOf(args, scope.session))),
};

/** Rows that a filter hides never count, rows hidden by hand only below 100; other SUBTOTALs never count. */
function subtotal(args: readonly Value[], scope: Scope): Value {
  const code = toInteger(single(argument(args, 0), scope));
  const run = subtotals[code > 100 ? code - 100 : code];
  if (run === undefined) return failure('#VALUE!');
  const kept = args.slice(1).flatMap((arg) => (arg instanceof Reference ? arg.areas : fail('#VALUE!'))).map((area) => {
    const { sheet, top, left } = usedPart(area, scope.session);
    const filtered = sheet.autoFilter !== null && Object.keys(sheet.autoFilter.criteria).length > 0 ? sheet.autoFilter.range : null;
    return new Matrix(matrixOf(area, scope.session).rows.map((row, index) => {
      const hidden = sheet.hiddenRows.has(top + index) && (code > 100 || (filtered !== null && contains({ ...filtered, left: 1, right: Infinity }, top + index, 1)));
      return row.map((value, column) => {
        const nested = /^=\s*(?:SUBTOTAL|AGGREGATE)\(/i.test(sheet.cells.get(top + index)?.get(left + column)?.formula ?? '');
        return hidden || nested ? null : value;
      });
    }));
  });
  return run(kept, scope);
}

/** 统计. */
export const statistics: Library = {
  COUNT: ofMany((args, scope) => [...itemsOf(args, scope.session)].filter(isCounted).length, true),
  COUNTA: ofMany((args, scope) => [...itemsOf(args, scope.session)].filter(({ value, direct }) => value !== null || direct).length, true),
  COUNTBLANK: define(['any'], countBlank),
  AVERAGE: ofNumbers(mean),
  AVERAGEA: ofMany((args, scope) => finite(mean(allNumbers(args, scope)))),
  MAX: ofNumbers(greatest),
  MIN: ofNumbers(least),
  MAXA: ofMany((args, scope) => greatest(allNumbers(args, scope))),
  MINA: ofMany((args, scope) => least(allNumbers(args, scope))),
  MEDIAN: ofNumbers(median),
  LARGE: kth(true),
  SMALL: kth(false),
  RANK: ranking(false),
  'RANK.EQ': ranking(false),
  'RANK.AVG': ranking(true),
  SUBTOTAL: define(['one', 'any'], subtotal, { repeat: 1 }),
};
