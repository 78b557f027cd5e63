import { isCellError } from '../../workbook/cell';
import { power } from '../operators';
import { toMatrix } from '../references';
import type { Scope } from '../scope';
import { fail, failure, finite, toInteger, toNumber, total, type Value } from '../values';
import { numbersOf, ofMany, ofValues, optional, type EagerFunction, type Library, define } from './spec';

function ofNumbers(count: number, run: (...numbers: number[]) => number): EagerFunction {
  return ofValues(count, (args) => finite(run(...args.map(toNumber))));
}

/**
 * Rounds at a decimal place, away from zero, up, or to the nearest with halves away from zero. The
 * decimal digits that Excel shows decide, so that 1.005 rounds to 1.01.
 */
export function roundAt(value: number, digits: number, how: 'nearest' | 'up' | 'down'): number {
  if (value === 0 || digits > 20) return value;
  if (digits < -308) return 0;
  const shifted = Number(shift(Math.abs(value), digits).toPrecision(15));
  const whole = how === 'nearest' ? Math.round(shifted) : how === 'up' ? Math.ceil(shifted) : Math.floor(shifted);
  return Math.sign(value) * shift(whole, -digits);
}

/** value × 10^digits by moving the decimal point, free of binary error. */
function shift(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${String(Number(exponent) + digits)}`);
}

function rounding(how: 'nearest' | 'up' | 'down', least = 2): EagerFunction {
  return ofValues(2, (args) => {
    const [value = null] = args;
    return finite(roundAt(toNumber(value), Math.trunc(optional(args, 1, toNumber, 0)), how) || 0);
  }, { least });
}

/** CEILING and FLOOR: to a multiple of the step; signs that differ are an error for a positive value. */
function stepping(round: (quotient: number) => number): EagerFunction {
  return ofValues(2, (args) => {
    const value = toNumber(args[0] ?? null);
    const step = optional(args, 1, toNumber, Math.sign(value) || 1);
    if (value === 0) return 0;
    if (step === 0) return round(0.5) === 1 ? 0 : failure('#DIV/0!');
    if (value > 0 && step < 0) return failure('#NUM!');
    return finite(round(Number((value / step).toPrecision(15))) * step);
  }, { least: 1 });
}

function modulo(value: number, divisor: number): number {
  if (divisor === 0) fail('#DIV/0!');
  const rest = value - divisor * Math.floor(value / divisor);
  return Math.abs(rest) < 1e-15 * Math.abs(value) ? 0 : rest;
}

function logarithm(value: number, base: number): number {
  if (value <= 0 || base <= 0) fail('#NUM!');
  if (base === 1) fail('#DIV/0!');
  return base === 10 ? Math.log10(value) : base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
}

/** Multiplies arrays of one size place by place and adds up; what is no number counts as 0. */
function sumProduct(args: readonly Value[], scope: Scope): Value {
  const matrices = args.map((arg) => toMatrix(arg, scope.session));
  const [first] = matrices;
  if (first === undefined) return failure('#VALUE!');
  if (matrices.some((matrix) => matrix.height !== first.height || matrix.width !== first.width)) return failure('#VALUE!');
  const products: number[] = [];
  for (let row = 0; row < first.height; row += 1) {
    for (let column = 0; column < first.width; column += 1) {
      let product = 1;
      for (const matrix of matrices) {
        const value = matrix.at(row, column);
        if (isCellError(value)) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      products.push(product);
    }
  }
  return finite(total(products));
}

/** 数学. */
export const math: Library = {
  SUM: ofMany((args, scope) => finite(total(numbersOf(args, scope.session)))),
  SUMSQ: ofMany((args, scope) => finite(total(numbersOf(args, scope.session).map((value) => value * value)))),
  PRODUCT: ofMany((args, scope) => {
    const numbers = numbersOf(args, scope.session);
    return numbers.length === 0 ? 0 : finite(numbers.reduce((product, value) => product * value, 1));
  }),
  SUMPRODUCT: define(['array'], sumProduct, { repeat: 1 }),
  ABS: ofNumbers(1, Math.abs),
  SIGN: ofNumbers(1, Math.sign),
  INT: ofNumbers(1, Math.floor),
  SQRT: ofNumbers(1, (value) => (value < 0 ? fail('#NUM!') : Math.sqrt(value))),
  EXP: ofNumbers(1, Math.exp),
  LN: ofNumbers(1, (value = 0) => (value <= 0 ? fail('#NUM!') : Math.log(value))),
  LOG10: ofNumbers(1, (value = 0) => logarithm(value, 10)),
  LOG: ofValues(2, (args) => finite(logarithm(toNumber(args[0] ?? null), optional(args, 1, toNumber, 10))), { least: 1 }),
  POWER: ofValues(2, ([base = null, exponent = null]) => power(toNumber(base), toNumber(exponent))),
  PI: ofNumbers(0, () => Math.PI),
  MOD: ofNumbers(2, (value = 0, divisor = 0) => modulo(value, divisor)),
  QUOTIENT: ofNumbers(2, (value = 0, divisor = 0) => (divisor === 0 ? fail('#DIV/0!') : Math.trunc(value / divisor))),
  ROUND: rounding('nearest'),
  ROUNDUP: rounding('up'),
  ROUNDDOWN: rounding('down'),
  TRUNC: rounding('down', 1),
  CEILING: stepping(Math.ceil),
  FLOOR: stepping(Math.floor),
  EVEN: ofNumbers(1, (value = 0) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  RAND: ofNumbers(0, Math.random),
  RANDBETWEEN: ofValues(2, ([low = null, high = null]) => {
    const [from, to] = [Math.ceil(toNumber(low)), toInteger(high)];
    return from > to ? failure('#NUM!') : from + Math.floor(Math.random() * (to - from + 1));
  }),
};
