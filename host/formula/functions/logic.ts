import { isCellError, type CellValue } from '../../workbook/cell';
import { build, guarded } from '../operators';
import { single, toMatrix } from '../references';
import type { Scope } from '../scope';
import type { Node } from '../syntax';
import { compareValues, fail, failure, Matrix, Reference, toBoolean, toInteger, ValueFailure, type Value } from '../values';
import { itemsOf, ofMany, ofValues, type LazyFunction, type Library } from './spec';

/** A node's value where one is needed; inside arrays all of them. */
function operand(node: Node, scope: Scope): CellValue | Matrix {
  const value = scope.evaluate(node, scope);
  if (!scope.arrays) return single(value, scope);
  if (value instanceof Reference) {
    const matrix = toMatrix(value, scope.session);
    return matrix.height === 1 && matrix.width === 1 ? matrix.at(0, 0) : matrix;
  }
  return value;
}

function lazy(least: number, most: number, evaluate: LazyFunction['evaluate']): LazyFunction {
  return { least, most, evaluate };
}

/** Takes one of two branches for each value of a test, computing each branch at most once. */
function choose(test: Matrix, takesFirst: (value: CellValue) => CellValue, first: () => Value, second: () => Value, scope: Scope): Value {
  const branches: (Matrix | undefined)[] = [];
  const branch = (index: 0 | 1): Matrix => (branches[index] ??= toMatrix((index === 0 ? first : second)(), scope.session));
  const decided = test.rows.map((row) => row.map((value) => guarded(() => takesFirst(value))));
  for (const row of decided) for (const choice of row) if (typeof choice === 'boolean') branch(choice ? 0 : 1);
  const height = Math.max(test.height, ...branches.map((matrix) => matrix?.height ?? 1));
  const width = Math.max(test.width, ...branches.map((matrix) => matrix?.width ?? 1));
  const choices = new Matrix(decided);
  return build(height, width, (row, column) => {
    const choice = choices.at(row, column);
    return typeof choice === 'boolean' ? branch(choice ? 0 : 1).at(row, column) : choice;
  });
}

function ifFunction(args: readonly Node[], scope: Scope): Value {
  const [condition, yes, no] = args;
  if (condition === undefined || yes === undefined) return failure('#VALUE!');
  const first = (): Value => scope.evaluate(yes, scope);
  const second = (): Value => (no === undefined ? false : scope.evaluate(no, scope));
  const test = operand(condition, scope);
  if (test instanceof Matrix) return choose(test, (value) => (isCellError(value) ? value : toBoolean(value)), first, second, scope);
  if (isCellError(test)) return test;
  return toBoolean(test) ? first() : second();
}

/** IFERROR and IFNA: the second argument where the first is such an error. */
function instead(isCaught: (value: CellValue) => boolean): LazyFunction {
  return lazy(2, 2, (args, scope) => {
    const [wanted, otherwise] = args;
    if (wanted === undefined || otherwise === undefined) return failure('#VALUE!');
    const value = operand(wanted, scope);
    const second = (): Value => scope.evaluate(otherwise, scope);
    if (value instanceof Matrix) return choose(value, (item) => !isCaught(item), () => value, second, scope);
    return isCaught(value) ? second() : value;
  });
}

function ifs(args: readonly Node[], scope: Scope): Value {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const [condition, result] = [args[at], args[at + 1]];
    if (condition === undefined || result === undefined) break;
    const test = single(scope.evaluate(condition, scope), scope);
    if (isCellError(test)) return test;
    if (toBoolean(test)) return scope.evaluate(result, scope);
  }
  return failure('#N/A');
}

function switchFunction(args: readonly Node[], scope: Scope): Value {
  const [subject, ...cases] = args;
  if (subject === undefined) return failure('#VALUE!');
  const wanted = single(scope.evaluate(subject, scope), scope);
  if (isCellError(wanted)) return wanted;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const [candidate, result] = [cases[at], cases[at + 1]];
    if (candidate === undefined || result === undefined) break;
    const value = single(scope.evaluate(candidate, scope), scope);
    if (isCellError(value)) return value;
    if (compareValues(wanted, value) === 0) return scope.evaluate(result, scope);
  }
  const otherwise = cases.length % 2 === 1 ? cases[cases.length - 1] : undefined;
  return otherwise === undefined ? failure('#N/A') : scope.evaluate(otherwise, scope);
}

function chooseFunction(args: readonly Node[], scope: Scope): Value {
  const [index, ...choices] = args;
  if (index === undefined) return failure('#VALUE!');
  const at = toInteger(single(scope.evaluate(index, scope), scope));
  const chosen = choices[at - 1];
  return chosen === undefined ? failure('#VALUE!') : scope.evaluate(chosen, scope);
}

/** The truth values among the arguments: texts and empty cells do not count. */
function truths(args: readonly Value[], scope: Scope): boolean[] {
  const found: boolean[] = [];
  for (const { value, direct } of itemsOf(args, scope.session)) {
    if (isCellError(value)) throw new ValueFailure(value);
    if (typeof value === 'number' || typeof value === 'boolean') found.push(toBoolean(value));
    else if (direct) found.push(toBoolean(value));
  }
  return found.length === 0 ? fail('#VALUE!') : found;
}

/** 逻辑: branches compute only what they need. */
export const logic: Library = {
  IF: lazy(2, 3, ifFunction),
  IFS: lazy(2, 254, ifs),
  SWITCH: lazy(3, 254, switchFunction),
  CHOOSE: lazy(2, 255, chooseFunction),
  IFERROR: instead(isCellError),
  IFNA: instead((value) => isCellError(value) && value.error === '#N/A'),
  AND: ofMany((args, scope) => truths(args, scope).every(Boolean)),
  OR: ofMany((args, scope) => truths(args, scope).some(Boolean)),
  XOR: ofMany((args, scope) => truths(args, scope).filter(Boolean).length % 2 === 1),
  NOT: ofValues(1, ([value = null]) => !toBoolean(value)),
  TRUE: ofValues(0, () => true),
  FALSE: ofValues(0, () => false),
};
