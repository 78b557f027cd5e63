import { isCellError, type CellValue } from '../../workbook/cell';
import { readCriterion, type Criterion } from '../criteria';
import { single } from '../references';
import type { Scope } from '../scope';
import { failure, fail, finite, Reference, total, type Area, type Value } from '../values';
import { areaArgument, argument, define, type EagerFunction, type Library } from './spec';

/** Ranges of one size that must satisfy their criteria, cell by cell. */
interface Condition {
  readonly area: Area;
  readonly accepts: Criterion;
}

function size(area: Area): [number, number] {
  return [area.bottom - area.top + 1, area.right - area.left + 1];
}

function conditionsOf(args: readonly Value[], from: number, scope: Scope): Condition[] {
  if ((args.length - from) % 2 !== 0) fail('#VALUE!');
  const conditions: Condition[] = [];
  for (let at = from; at < args.length; at += 2) {
    conditions.push({ area: areaArgument(args, at), accepts: readCriterion(single(argument(args, at + 1), scope)) });
  }
  const [height, width] = size((conditions[0] ?? fail('#VALUE!')).area);
  if (conditions.some(({ area }) => size(area)[0] !== height || size(area)[1] !== width)) fail('#VALUE!');
  return conditions;
}

/**
 * Places (offsets from 0) where all conditions hold, and how many more hold beyond the used rows and
 * columns, where every cell is empty. Time: cells in the used part × conditions.
 */
function matching(conditions: readonly Condition[], scope: Scope): { places: [number, number][]; beyond: number } {
  const { session } = scope;
  const [height, width] = size(conditions[0]?.area ?? fail('#VALUE!'));
  const usedHeight = Math.min(height, Math.max(...conditions.map(({ area }) => session.extent.bottom - area.top + 1), 0));
  const usedWidth = Math.min(width, Math.max(...conditions.map(({ area }) => session.extent.right - area.left + 1), 0));
  const places: [number, number][] = [];
  for (let row = 0; row < usedHeight; row += 1) {
    for (let column = 0; column < usedWidth; column += 1) {
      if (conditions.every(({ area, accepts }) => accepts(session.valueAt(area.sheet, area.top + row, area.left + column)))) {
        places.push([row, column]);
      }
    }
  }
  const beyond = conditions.every(({ accepts }) => accepts(null)) ? height * width - usedHeight * usedWidth : 0;
  return { places, beyond };
}

function count(args: readonly Value[], scope: Scope): Value {
  const { places, beyond } = matching(conditionsOf(args, 0, scope), scope);
  return places.length + beyond;
}

/** The numbers of `area` at the places where the conditions hold. An error among them is the result. */
function numbersWhere(area: Area, conditions: readonly Condition[], scope: Scope): number[] | CellValue {
  const numbers: number[] = [];
  for (const [row, column] of matching(conditions, scope).places) {
    const value = scope.session.valueAt(area.sheet, area.top + row, area.left + column);
    if (isCellError(value)) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

type Summary = (numbers: readonly number[]) => CellValue;
const added: Summary = (numbers) => finite(total(numbers));
const average: Summary = (numbers) => (numbers.length === 0 ? failure('#DIV/0!') : finite(total(numbers) / numbers.length));
const greatest: Summary = (numbers) => numbers.reduce((best, value) => Math.max(best, value), numbers[0] ?? 0);
const least: Summary = (numbers) => numbers.reduce((best, value) => Math.min(best, value), numbers[0] ?? 0);

/** SUMIF and AVERAGEIF: range, criterion, and where the numbers begin. */
function ofOne(summary: Summary): EagerFunction {
  return define(['any', 'one', 'any'], (args, scope) => {
    const conditions = conditionsOf(args.slice(0, 2), 0, scope);
    const tested = areaArgument(args, 0);
    const area = args[2] instanceof Reference ? areaArgument(args, 2) : tested;
    const numbers = numbersWhere(area, conditions, scope);
    return Array.isArray(numbers) ? summary(numbers) : numbers;
  }, { least: 2 });
}

/** SUMIFS and its kin: the numbers, then pairs of range and criterion. */
function ofSeveral(summary: Summary): EagerFunction {
  return define(['any', 'any', 'one'], (args, scope) => {
    const area = areaArgument(args, 0);
    const conditions = conditionsOf(args, 1, scope);
    const [height, width] = size(area);
    if (conditions.some((condition) => size(condition.area)[0] !== height || size(condition.area)[1] !== width)) return failure('#VALUE!');
    const numbers = numbersWhere(area, conditions, scope);
    return Array.isArray(numbers) ? summary(numbers) : numbers;
  }, { repeat: 2 });
}

// The criterion may be an error: COUNTIF(A:A, #N/A) counts such cells.
const countIf: EagerFunction = define(['any', 'one'], count, { takesErrors: true });

/** 条件统计: criteria with comparisons and wildcards. */
export const conditional: Library = {
  COUNTIF: countIf,
  COUNTIFS: define(['any', 'one'], count, { repeat: 2, takesErrors: true }),
  SUMIF: ofOne(added),
  AVERAGEIF: ofOne(average),
  SUMIFS: ofSeveral(added),
  AVERAGEIFS: ofSeveral(average),
  MAXIFS: ofSeveral(greatest),
  MINIFS: ofSeveral(least),
};
