import { CharSet, isDigit, isDigitAt, isHan, isLatin } from './characters';
import type { Enclosures } from './enclosures';
import { GAP, type FoldedText } from './normalise';
import { readNumeral } from './numerals';

/** Kinds of list marker, outer ones usually first. */
export type MarkerStyle = '一、' | '(一)' | '1.' | '1、' | '(1)' | '1)' | '①' | '一是' | '第一' | '首先';

/** How surely a list number may stand there: at a line or sentence start, after a blank or bracket, in running text. */
export type MarkerPlace = 'strong' | 'medium' | 'weak';

/** A stretch that looks like a list marker. */
export interface Marker {
  readonly style: MarkerStyle;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly place: MarkerPlace;
  /** A digit follows with nothing between (`1.5`, `2、3`): only the list's order can tell. */
  readonly doubtful: boolean;
  /** Doubtful, and it reads well as a decimal (`1.5公里`, but not `7.20个` or `5.100%`). */
  readonly decimal: boolean;
}

/** Styles of one class replace each other in careless lists: 1. 2、 3. */
export function markerClass(style: MarkerStyle): MarkerStyle {
  if (style === '1、') return '1.';
  return style === '1)' ? '(1)' : style;
}

/** Numbers as one says them: where one of them is left out, the list still goes on. */
export function isSpoken(style: MarkerStyle): boolean {
  return style === '一是' || style === '第一' || style === '首先';
}

/** 首先，…其次，…再次，…. */
const SEQUENCE = ['首先', '其次', '再次'];

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const CHINESE_NUMERAL = '一二三四五六七八九十';
/** After these a Chinese digit goes on with a numeral and begins none. */
const WITHIN_NUMERAL = `${CHINESE_NUMERAL}百千万亿第零`;
/** Characters with which a list marker may begin. */
export const MARKER_BEGINNINGS = new CharSet('(0123456789', CIRCLED, CHINESE_NUMERAL, '第', ...SEQUENCE.map((word) => word.charAt(0)));
const HIGHEST_NUMBER = 99;

/**
 * All stretches that may be list markers, in order. Linear in the text's length.
 *
 * @param places where characters of `MARKER_BEGINNINGS` stand
 */
export function findMarkers(folded: FoldedText, places: readonly number[], enclosures: Enclosures): Marker[] {
  const markers: Marker[] = [];
  const depth = openBrackets(enclosures);
  let next = 0;
  for (const index of places) {
    const marker = index < next || enclosures.inQuotes[index] === 1 ? null : readMarker(folded, index, depth(index));
    if (marker === null) continue;
    markers.push(marker);
    next = marker.end;
  }
  return markers;
}

/** Tells whether `at` lies inside a bracket that opened before `at`; asked in rising order. */
function openBrackets(enclosures: Enclosures): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((enclosures.brackets[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const bracket = enclosures.brackets[next];
    return bracket !== undefined && bracket.start < at;
  };
}

function readMarker(folded: FoldedText, at: number, inBracket: boolean): Marker | null {
  if (inBracket) return null;
  const { text } = folded;
  const char = text.charAt(at);
  if (char === '(') return readBracketed(folded, at);
  if (char === '第') return readOrdinal(folded, at);
  const spoken = text.charAt(at + 2) === ',' ? SEQUENCE.indexOf(text.slice(at, at + 2)) : -1;
  if (spoken >= 0) return make(folded, '首先', spoken + 1, at, at + 3);
  const circled = CIRCLED.indexOf(char);
  if (circled >= 0) return make(folded, '①', circled + 1, at, at + 1);
  if (isDigit(char)) return readArabic(folded, at);
  return CHINESE_NUMERAL.includes(char) ? readChinese(folded, at) : null;
}

/** 第一，…第二，…: only with a mark after it. */
function readOrdinal(folded: FoldedText, at: number): Marker | null {
  const { text } = folded;
  const first = text.charAt(at + 1);
  if (first === '' || !CHINESE_NUMERAL.includes(first)) return null;
  const read = readNumeral(text, at + 1);
  if (read === null || read.value > HIGHEST_NUMBER || !',、:'.includes(text.charAt(read.end) || ' ')) return null;
  return make(folded, '第一', read.value, at, read.end + 1);
}

/** What follows a number in brackets that begins no item: （一）、（二）. The end of the text, '', is among them. */
const NO_ITEM = '、,)';
/** What follows the number of a name in running text: 工程（一）期. At the beginning of a line or sentence （二）组织 begins an item. */
const NAMED = '期标段号批级组';

function readBracketed(folded: FoldedText, at: number): Marker | null {
  const { text } = folded;
  const first = text.charAt(at + 1);
  if (!isDigit(first) && !CHINESE_NUMERAL.includes(first)) return null;
  if (first === '') return null;
  const read = isDigit(first) ? readShortNumber(text, at + 1) : readNumeral(text, at + 1);
  if (read === null || read.value > HIGHEST_NUMBER || text.charAt(read.end) !== ')') return null;
  const next = text.charAt(read.end + 1);
  if (NO_ITEM.includes(next) || (NAMED.includes(next) && placeOf(folded, text, at) === 'weak')) return null;
  return make(folded, isDigit(first) ? '(1)' : '(一)', read.value, at, read.end + 1);
}

function readArabic(folded: FoldedText, at: number): Marker | null {
  const { text } = folded;
  const before = text.charAt(at - 1);
  if (isDigit(before) || isLatin(before) || before === '.' || before === '-' || before === '/' || before === '第') return null;
  const read = readShortNumber(text, at);
  if (read === null) return null;
  const mark = text.charAt(read.end);
  if (mark === '.' || mark === '、') {
    if (text.charAt(read.end + 1) === '0') return null; // 1.05: no item begins so
    let end = read.end + 1;
    if (text.charAt(end) === '、') end += 1; // 1.、
    return make(folded, mark === '.' ? '1.' : '1、', read.value, at, end);
  }
  return mark === ')' ? make(folded, '1)', read.value, at, read.end + 1) : null;
}

function readShortNumber(text: string, at: number): { readonly value: number; readonly end: number } | null {
  let end = at;
  while (end < at + 3 && isDigitAt(text, end)) end += 1;
  const value = Number.parseInt(text.slice(at, end), 10);
  return isDigitAt(text, end) || value === 0 || value > HIGHEST_NUMBER || text.charAt(at) === '0' ? null : { value, end };
}

function readChinese(folded: FoldedText, at: number): Marker | null {
  const { text } = folded;
  const before = text.charAt(at - 1);
  if (before !== '' && WITHIN_NUMERAL.includes(before)) return null;
  const read = readNumeral(text, at);
  if (read === null || read.over || read.scaled || read.value > HIGHEST_NUMBER || !Number.isInteger(read.value)) return null;
  const mark = text.charAt(read.end);
  if (mark === '、' || (mark === '.' && !isDigitAt(text, read.end + 1))) return make(folded, '一、', read.value, at, read.end + 1);
  return mark === '是' && !'否非'.includes(text.charAt(read.end + 1)) && !text.startsWith('不是', read.end + 1) ? make(folded, '一是', read.value, at, read.end + 1) : null;
}

function make(folded: FoldedText, style: MarkerStyle, number: number, start: number, end: number): Marker {
  const { text } = folded;
  const next = folded.text.charAt(end);
  const doubtful = (style === '1.' || style === '1、') && (isDigit(next) || next === '-');
  const decimal = doubtful && style === '1.' && readsAsDecimal(text, end);
  return { style, number, start, end: next === ' ' ? end + 1 : end, place: placeOf(folded, text, start), doubtful, decimal };
}

/** True where the digits at `at` are more likely decimals than the beginning of an item: nobody counts 7.20个 or writes 1.2022年. */
function readsAsDecimal(text: string, at: number): boolean {
  let end = at;
  while (end < at + 4 && isDigitAt(text, end)) end += 1;
  if (end - at >= 4) return false;
  if (text.startsWith('100%', at)) return false;
  if (end - at === 3) return text.charAt(end) !== '%';
  return !WHOLE_UNITS.includes(text.charAt(end) || ' ') && text.charAt(end) !== '.';
}

/** Units of things that are whole, and parts of dates. */
const WHOLE_UNITS = '个家项处座台辆户名人条件次场起套所栋年月日号、';

function placeOf(folded: FoldedText, text: string, at: number): MarkerPlace {
  let start = at;
  let before = text.charAt(start - 1);
  if (before === ' ') {
    start -= 1;
    before = text.charAt(start - 1);
  }
  if (before === '' || folded.gaps[at] === GAP.line || folded.gaps[start] === GAP.line || '。;!?:'.includes(before)) return 'strong';
  if (folded.gaps[at] === GAP.space || folded.gaps[start] === GAP.space) return 'medium';
  return before === ',' || (!isHan(before) && !isDigit(before) && before !== '、') ? 'medium' : 'weak';
}
