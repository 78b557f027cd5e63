import { columnNumber } from '../../src/check/address';
import { cellError, type CellError } from '../workbook/cell';
import { maxColumns, maxRows } from '../workbook/defaults';
import { bracketEnd, parseStructured } from './structured';
import { FormulaSyntaxError, type AreaReference, type Coordinate, type StructuredReference } from './syntax';

interface Place {
  /** UTF-16 units from the start of the formula text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** True where blanks stand before it: between two references they mean their intersection. */
  readonly spaced: boolean;
}

type Content =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: CellError }
  | { readonly kind: 'area'; readonly area: AreaReference }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'structured'; readonly reference: StructuredReference }
  /** A function's name; the bracket after it is part of the token. */
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'end' };

/** One word of a formula. */
export type Token = Content & Place;

const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const word = /[\p{L}\p{N}\p{M}_.\\?$]+/uy;
const rowRange = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\d.(!\p{L}_])/uy;
const errorWord = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/iy;
const cell = /^(\$?)([a-z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const column = /^(\$?)([a-z]{1,3})$/i;
const signs = ['<>', '<=', '>=', '+', '-', '*', '/', '^', '&', '=', '<', '>', '%', '(', ')', ',', ';', ':', '{', '}', '@'];
const SIGN_STARTS: ReadonlySet<string> = new Set(signs.map((sign) => sign.charAt(0)));

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/**
 * Cuts a formula (without its leading `=`) into words. Linear in its length.
 * @throws FormulaSyntaxError for signs that no formula has and for open quotes or brackets.
 */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    const start = blankEnd(source, at);
    const spaced = start > at;
    if (start >= source.length) {
      tokens.push({ kind: 'end', start, end: start, spaced });
      return tokens;
    }
    const [content, end] = read(source, start);
    tokens.push({ ...content, start, end, spaced });
    at = end;
  }
}

function blankEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && ' \t\r\n\u00a0'.includes(source.charAt(at))) at += 1;
  return at;
}

function read(source: string, at: number): [Content, number] {
  const first = source.charAt(at);
  if (first === '"') {
    const [value, end] = quoted(source, at, '"');
    return [{ kind: 'text', value }, end];
  }
  if (first === "'") {
    const [sheet, end] = quoted(source, at, "'");
    if (source[end] !== '!') throw new FormulaSyntaxError('A sheet name without !', end);
    return afterSheet(source, sheet, end + 1);
  }
  if (first === '#') return errorAt(source, at);
  if (first === '[') return bracket(source, at);
  if (SIGN_STARTS.has(first)) return signAt(source, at);
  const rows = match(rowRange, source, at);
  if (rows) return [{ kind: 'area', area: rowsOf(rows, null) }, at + rows[0].length];
  const digits = match(number, source, at);
  // `2022年!A1` is written without quotes by some programs: a word that merely begins with digits.
  const letters = match(word, source, at);
  if (digits && (letters === null || letters[0].length <= digits[0].length || source[at + letters[0].length] !== '!')) {
    return [{ kind: 'number', value: Number(digits[0]) }, at + digits[0].length];
  }
  if (letters) return wordAt(source, at, letters[0], null);
  throw new FormulaSyntaxError(`Unexpected ${first}`, at);
}

function signAt(source: string, at: number): [Content, number] {
  const two = source.slice(at, at + 2);
  const sign = signs.includes(two) ? two : source.charAt(at);
  return [{ kind: 'sign', sign }, at + sign.length];
}

/** A quoted text with its quotes doubled inside. */
function quoted(source: string, start: number, quote: string): [string, number] {
  let value = '';
  let at = start + 1;
  for (;;) {
    const close = source.indexOf(quote, at);
    if (close < 0) throw new FormulaSyntaxError('Open quote without its end', start);
    value += source.slice(at, close);
    if (source[close + 1] !== quote) return [value, close + 1];
    value += quote;
    at = close + 2;
  }
}

function errorAt(source: string, at: number): [Content, number] {
  const found = match(errorWord, source, at);
  const value = found && cellError(found[0].toUpperCase());
  if (!found || !value) throw new FormulaSyntaxError('Unknown error value', at);
  return [{ kind: 'error', value }, at + found[0].length];
}

/** `[@目标值]` inside its table, or `[1]Sheet1!A1`, a cell of another workbook. */
function bracket(source: string, at: number): [Content, number] {
  const end = bracketEnd(source, at);
  const sheet = match(word, source, end);
  if (sheet && source[end + sheet[0].length] === '!') {
    return afterSheet(source, source.slice(at, end + sheet[0].length), end + sheet[0].length + 1);
  }
  return [{ kind: 'structured', reference: parseStructured(null, source.slice(at + 1, end - 1), at + 1) }, end];
}

function afterSheet(source: string, sheet: string, at: number): [Content, number] {
  if (source[at] === '#') return errorAt(source, at);
  const rows = match(rowRange, source, at);
  if (rows) return [{ kind: 'area', area: rowsOf(rows, sheet) }, at + rows[0].length];
  const letters = match(word, source, at);
  if (!letters) throw new FormulaSyntaxError('A sheet name without a cell', at);
  return wordAt(source, at, letters[0], sheet);
}

function wordAt(source: string, at: number, text: string, sheet: string | null): [Content, number] {
  const end = at + text.length;
  const next = source[end];
  if (next === '!' && sheet === null) return afterSheet(source, text, end + 1);
  if (next === '(' && sheet === null) return [{ kind: 'function', name: functionName(text) }, end + 1];
  const area = areaAt(source, at, text, sheet);
  if (area) return area;
  if (next === '[') {
    const close = bracketEnd(source, end);
    return [{ kind: 'structured', reference: parseStructured(text, source.slice(end + 1, close - 1), end + 1) }, close];
  }
  if (text.includes('$')) throw new FormulaSyntaxError(`Unreadable word ${text}`, at);
  return [{ kind: 'name', sheet, name: text }, end];
}

/** Newer functions carry prefixes in files. */
function functionName(text: string): string {
  return text.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '');
}

function areaAt(source: string, at: number, text: string, sheet: string | null): [Content, number] | null {
  const end = at + text.length;
  const second = source[end] === ':' ? match(word, source, end + 1) : null;
  const first = cellOf(text);
  if (first) {
    const last = second && source[end + 1 + second[0].length] !== '(' ? cellOf(second[0]) : null;
    const [row, col] = first;
    const [lastRow, lastColumn] = last ?? first;
    const area = { sheet, rows: [row, lastRow], columns: [col, lastColumn] } as const;
    return [{ kind: 'area', area }, last && second ? end + 1 + second[0].length : end];
  }
  const left = columnOf(text);
  const right = second && columnOf(second[0]);
  if (!left || !right) return null;
  return [{ kind: 'area', area: { sheet, rows: null, columns: [left, right] } }, end + 1 + second[0].length];
}

function cellOf(text: string): [Coordinate, Coordinate] | null {
  const found = cell.exec(text);
  if (!found) return null;
  const row = Number(found[4]);
  const col = columnNumber(found[2] ?? '');
  if (row > maxRows || col > maxColumns) return null;
  return [{ at: row, fixed: found[3] === '$' }, { at: col, fixed: found[1] === '$' }];
}

function columnOf(text: string): Coordinate | null {
  const found = column.exec(text);
  const at = columnNumber(found?.[2] ?? '');
  return found && at <= maxColumns ? { at, fixed: found[1] === '$' } : null;
}

function rowsOf(found: RegExpExecArray, sheet: string | null): AreaReference {
  const [, fixed, first, lastFixed, last] = found;
  return { sheet, rows: [{ at: Number(first), fixed: fixed === '$' }, { at: Number(last), fixed: lastFixed === '$' }], columns: null };
}
