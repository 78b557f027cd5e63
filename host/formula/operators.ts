import { isCellError, type CellValue } from '../workbook/cell';
import type { BinaryOperator } from './syntax';
import { compareValues, failure, finite, Matrix, toNumber, toText, ValueFailure } from './values';

/** Runs a computation on single values; what it throws as a value failure becomes its value. */
export function guarded<T>(compute: () => T): T | CellValue {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ValueFailure) return error.value;
    throw error;
  }
}

/** Applies an operation to each pair of values; a single value, row or column repeats itself. */
export function pairwise(left: CellValue | Matrix, right: CellValue | Matrix, operation: (a: CellValue, b: CellValue) => CellValue): CellValue | Matrix {
  const run = (a: CellValue, b: CellValue): CellValue => guarded(() => operation(a, b));
  if (!(left instanceof Matrix) && !(right instanceof Matrix)) return run(left, right);
  const a = left instanceof Matrix ? left : new Matrix([[left]]);
  const b = right instanceof Matrix ? right : new Matrix([[right]]);
  return build(Math.max(a.height, b.height), Math.max(a.width, b.width), (row, column) => run(a.at(row, column), b.at(row, column)));
}

/** Applies an operation to each value. */
export function each(operand: CellValue | Matrix, operation: (value: CellValue) => CellValue): CellValue | Matrix {
  const run = (value: CellValue): CellValue => guarded(() => operation(value));
  if (!(operand instanceof Matrix)) return run(operand);
  return new Matrix(operand.rows.map((row) => row.map(run)));
}

/** A matrix from a function of row and column, both from 0. */
export function build(height: number, width: number, value: (row: number, column: number) => CellValue): Matrix {
  return new Matrix(Array.from({ length: height }, (_row, row) => Array.from({ length: width }, (_column, column) => value(row, column))));
}

/** The value of `a operator b` for single values; may throw a ValueFailure. */
export function operate(operator: BinaryOperator, a: CellValue, b: CellValue): CellValue {
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  switch (operator) {
    case '+': return sum(toNumber(a), toNumber(b));
    case '-': return sum(toNumber(a), -toNumber(b));
    case '*': return finite(toNumber(a) * toNumber(b));
    case '/': {
      const [numerator, denominator] = [toNumber(a), toNumber(b)];
      return denominator === 0 ? failure('#DIV/0!') : finite(numerator / denominator);
    }
    case '^': return power(toNumber(a), toNumber(b));
    case '&': return toText(a) + toText(b);
    case '=': return compareValues(a, b) === 0;
    case '<>': return compareValues(a, b) !== 0;
    case '<': return compareValues(a, b) < 0;
    case '<=': return compareValues(a, b) <= 0;
    case '>': return compareValues(a, b) > 0;
    case '>=': return compareValues(a, b) >= 0;
  }
}

/** Sums that cancel out but for the last bits are 0, as in Excel. */
function sum(a: number, b: number): CellValue {
  const result = a + b;
  return Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : finite(result);
}

export function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent === 0) return failure('#NUM!');
  if (base === 0 && exponent < 0) return failure('#DIV/0!');
  return finite(base ** exponent);
}
