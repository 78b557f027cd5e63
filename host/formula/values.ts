import type { CellRange } from '../../src/check/snapshot';
import { isCellError, type CellError, type CellValue, type ErrorWord } from '../workbook/cell';
import type { Worksheet } from '../workbook/workbook';
import { parseNumberText } from './numberText';

/** A block of values, such as an array constant or the result of an operation over a range. */
export class Matrix {
  constructor(readonly rows: readonly (readonly CellValue[])[]) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows[0]?.length ?? 0;
  }

  /** The value at a place from 0; a row or column of one repeats itself, beyond the edge stands #N/A. */
  at(row: number, column: number): CellValue {
    const cells = this.rows[this.height === 1 ? 0 : row];
    const value = cells?.[this.width === 1 ? 0 : column];
    return value === undefined ? failure('#N/A') : value;
  }
}

/** A block of cells on a sheet. */
export interface Area extends CellRange {
  readonly sheet: Worksheet;
}

/** What a reference points to; more than one area after a union. */
export class Reference {
  constructor(readonly areas: readonly Area[]) {}
}

/** What an expression may be worth. */
export type Value = CellValue | Matrix | Reference;

/** The error value of that word. */
export function failure(error: ErrorWord): CellError {
  return { error };
}

/** A computation that ends in an error value; thrown by coercions, caught where the function was called. */
export class ValueFailure extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

/** Ends the function under computation with that error value. */
export function fail(error: ErrorWord): never {
  throw new ValueFailure(failure(error));
}

/** As a number: empty is 0, TRUE is 1, text that spells a number, percentage or date is that number. */
export function toNumber(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isCellError(value)) throw new ValueFailure(value);
  return parseNumberText(value) ?? fail('#VALUE!');
}

/** As a whole number, cut towards minus infinity as Excel does with counts. */
export function toInteger(value: CellValue): number {
  return Math.floor(toNumber(value));
}

/** As a truth value: numbers other than 0 are true, the words TRUE and FALSE are read. */
export function toBoolean(value: CellValue): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isCellError(value)) throw new ValueFailure(value);
  const word = value.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : fail('#VALUE!');
}

/** As text, in the General format. */
export function toText(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) throw new ValueFailure(value);
  return generalNumber(value);
}

/** A number as the General format writes it, with at most 15 significant digits. */
export function generalNumber(value: number): string {
  if (!Number.isFinite(value)) return failure('#NUM!').error;
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (rounded === 0) return '0';
  if (size < 1e21 && size >= 1e-4) return String(rounded);
  const plain = size < 1 ? rounded.toFixed(20).replace(/0+$/, '') : '';
  if (plain !== '' && plain.length <= 12 && Number(plain) === rounded) return plain;
  const [digits = '0', exponent = '0'] = rounded.toExponential().split('e');
  const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
  return `${digits}E${exponent.startsWith('-') ? '-' : '+'}${power}`;
}

/** A finite number, or #NUM!. */
export function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : failure('#NUM!');
}

const order = new Intl.Collator('zh-CN', { sensitivity: 'accent' });

function rank(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/**
 * Compares as Excel sorts: numbers before text before truth values, capitals do not count, numbers by
 * 15 digits, an empty cell like 0, an empty text or FALSE, whatever stands on the other side.
 * @returns negative, 0 or positive; errors must have been handled before.
 */
export function compareValues(left: CellValue, right: CellValue): number {
  const a = plain(left, right);
  const b = plain(right, left);
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === 'string' && typeof b === 'string') {
    return a === b || a.toLowerCase() === b.toLowerCase() ? 0 : order.compare(a, b) || (a < b ? -1 : 1);
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function plain(value: CellValue, other: CellValue): string | number | boolean {
  if (isCellError(value)) throw new ValueFailure(value);
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** Equal in the 15 digits that Excel shows. */
export function sameNumber(left: number, right: number): boolean {
  return left === right || Number(left.toPrecision(15)) === Number(right.toPrecision(15));
}

/** The sum with the rounding errors of the single steps carried along, so that thirds add up to whole numbers. */
export function total(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of numbers) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}
