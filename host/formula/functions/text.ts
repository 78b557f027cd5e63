import { isCellError, type CellValue } from '../../workbook/cell';
import { maxCellText } from '../../workbook/defaults';
import { formatValue } from '../../workbook/display';
import { parseNumberText } from '../numberText';
import { findWildcard } from '../wildcard';
import { fail, failure, toBoolean, toInteger, toNumber, toText, ValueFailure, type Value } from '../values';
import type { Scope } from '../scope';
import { roundAt } from './math';
import { single } from '../references';
import { argument, define, itemsOf, ofMany, ofValues, optional, type EagerFunction, type Library } from './spec';

/** A function of texts and numbers; a text longer than a cell holds is #VALUE!. */
function ofText(count: number, run: (args: readonly CellValue[]) => CellValue, least = count): EagerFunction {
  return ofValues(count, (args) => bounded(run(args)), { least });
}

function bounded(value: CellValue): CellValue {
  return typeof value === 'string' && value.length > maxCellText ? failure('#VALUE!') : value;
}

function textOf(args: readonly CellValue[], index: number): string {
  return toText(args[index] ?? null);
}

/** A length or count that may be left out; a negative one is #VALUE!. */
function countOf(args: readonly CellValue[], index: number, otherwise: number): number {
  const count = optional(args, index, toInteger, otherwise);
  return count < 0 ? fail('#VALUE!') : count;
}

/** Place of one text in another, from 1; #VALUE! where it is not there. */
function position(found: number): CellValue {
  return found < 0 ? failure('#VALUE!') : found + 1;
}

function substitute(args: readonly CellValue[]): CellValue {
  const [text, old, fresh] = [textOf(args, 0), textOf(args, 1), textOf(args, 2)];
  if (old === '') return text;
  if (args.length < 4) return text.split(old).join(fresh);
  const wanted = toInteger(args[3] ?? null);
  if (wanted < 1) return failure('#VALUE!');
  let at = -1;
  for (let count = 0; count < wanted; count += 1) {
    at = text.indexOf(old, count === 0 ? 0 : at + old.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + fresh + text.slice(at + old.length);
}

/** Blanks at the ends go, several in a row become one. Other white space stays, as in Excel. */
function trim(text: string): string {
  return text.split(' ').filter((word) => word !== '').join(' ');
}

function join(args: readonly Value[], scope: Scope): CellValue {
  const separator = toText(single(argument(args, 0), scope));
  const skipEmpty = toBoolean(single(argument(args, 1), scope));
  const words: string[] = [];
  for (const { value } of itemsOf(args.slice(2), scope.session)) {
    const word = toText(value);
    if (word !== '' || !skipEmpty) words.push(word);
  }
  return bounded(words.join(separator));
}

function concatenate(args: readonly Value[], scope: Scope): CellValue {
  let text = '';
  for (const { value } of itemsOf(args, scope.session)) text += toText(value);
  return bounded(text);
}

/** TEXT: what spells a number is formatted as that number. */
function format(args: readonly CellValue[]): CellValue {
  const [value = null] = args;
  if (isCellError(value)) throw new ValueFailure(value);
  const number = typeof value === 'string' ? parseNumberText(value) : value;
  return formatValue(number ?? (value === null ? 0 : value), textOf(args, 1));
}

/** Bytes of a text in the double-byte code of a Chinese Excel. */
function bytes(text: string): number {
  let count = 0;
  for (const sign of text) count += (sign.codePointAt(0) ?? 0) < 0x80 ? 1 : 2;
  return count;
}

function character(args: readonly CellValue[]): CellValue {
  const code = toInteger(args[0] ?? null);
  return code < 1 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? failure('#VALUE!') : String.fromCodePoint(code);
}

function code(args: readonly CellValue[]): CellValue {
  return textOf(args, 0).codePointAt(0) ?? failure('#VALUE!');
}

function fixed(args: readonly CellValue[]): CellValue {
  const digits = Math.trunc(optional(args, 1, toNumber, 2));
  const places = Math.max(0, Math.min(digits, 100));
  const rounded = roundAt(toNumber(args[0] ?? null), digits, 'nearest');
  const grouped = !optional(args, 2, toBoolean, false);
  return formatValue(rounded, `${grouped ? '#,##0' : '0'}${places > 0 ? `.${'0'.repeat(places)}` : ''}`);
}

/** 文本. Lengths count UTF-16 units, as in Excel. */
export const text: Library = {
  LEFT: ofText(2, (args) => textOf(args, 0).slice(0, countOf(args, 1, 1)), 1),
  RIGHT: ofText(2, (args) => {
    const whole = textOf(args, 0);
    return whole.slice(Math.max(0, whole.length - countOf(args, 1, 1)));
  }, 1),
  MID: ofText(3, (args) => {
    const from = toInteger(args[1] ?? null);
    return from < 1 ? failure('#VALUE!') : textOf(args, 0).slice(from - 1, from - 1 + countOf(args, 2, 0));
  }),
  LEN: ofText(1, (args) => textOf(args, 0).length),
  LENB: ofText(1, (args) => bytes(textOf(args, 0))),
  FIND: ofText(3, (args) => {
    const from = optional(args, 2, toInteger, 1);
    const within = textOf(args, 1);
    return from < 1 || from > within.length + 1 ? failure('#VALUE!') : position(within.indexOf(textOf(args, 0), from - 1));
  }, 2),
  SEARCH: ofText(3, (args) => {
    const from = optional(args, 2, toInteger, 1);
    const within = textOf(args, 1);
    return from < 1 || from > within.length + 1 ? failure('#VALUE!') : position(findWildcard(within, textOf(args, 0), from - 1));
  }, 2),
  REPLACE: ofText(4, (args) => {
    const whole = textOf(args, 0);
    const from = toInteger(args[1] ?? null);
    if (from < 1) return failure('#VALUE!');
    return whole.slice(0, from - 1) + textOf(args, 3) + whole.slice(from - 1 + countOf(args, 2, 0));
  }),
  SUBSTITUTE: ofText(4, substitute, 3),
  TRIM: ofText(1, (args) => trim(textOf(args, 0))),
  // eslint-disable-next-line no-control-regex -- control characters are what CLEAN takes out
  CLEAN: ofText(1, (args) => textOf(args, 0).replace(/[\u0000-\u001f]/g, '')),
  UPPER: ofText(1, (args) => textOf(args, 0).toUpperCase()),
  LOWER: ofText(1, (args) => textOf(args, 0).toLowerCase()),
  EXACT: ofText(2, (args) => textOf(args, 0) === textOf(args, 1)),
  REPT: ofText(2, (args) => {
    const [word, times] = [textOf(args, 0), countOf(args, 1, 0)];
    return word.length * times > maxCellText ? failure('#VALUE!') : word.repeat(times);
  }),
  CHAR: ofText(1, character),
  UNICHAR: ofText(1, character),
  CODE: ofText(1, code),
  UNICODE: ofText(1, code),
  T: ofValues(1, ([value = null]) => (typeof value === 'string' ? value : '')),
  VALUE: ofText(1, ([value = null]) => (typeof value === 'boolean' ? failure('#VALUE!') : toNumber(value))),
  TEXT: ofText(2, format),
  FIXED: ofText(3, fixed, 1),
  CONCATENATE: ofMany(concatenate),
  CONCAT: ofMany(concatenate),
  TEXTJOIN: define(['one', 'one', 'any'], join, { repeat: 1 }),
};
