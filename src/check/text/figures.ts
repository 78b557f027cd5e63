import { isDigit, isHan, isLatin } from './characters';
import type { Unit } from './model';
import { belongsToWordBefore, nonQuantityEnd, setPhraseEnd, tokenEnd } from './nonQuantities';
import { chineseDigit, isChineseNumeralChar, readNumeral, tidy, type Numeral } from './numerals';
import type { Stretch } from './enclosures';
import { NO_UNIT, PERCENT_UNIT, SHARE_UNIT, readUnit } from './units';
import { countsAsUnit, staysBare } from './unitWords';

/** A number with its unit in folded text, before the words round it are read. */
export interface FigureStretch extends Stretch {
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: Unit;
  readonly tolerance: number;
  /** 余, 多 or 来 inside it. */
  readonly over: boolean;
}

/** A figure, or where to go on. */
interface Step {
  readonly next: number;
  readonly figure: FigureStretch | null;
}

/** Finds numbers with their units in folded text, in order; `masked` is 1 where no figure may start. */
export function findFigures(text: string, masked: (at: number) => boolean): FigureStretch[] {
  const figures: FigureStretch[] = [];
  for (let index = 0; index < text.length; ) {
    const char = text.charAt(index);
    if (masked(index) || (!isDigit(char) && !isChineseNumeralChar(char))) {
      index += 1;
      continue;
    }
    const step = isDigit(char) ? readArabicFigure(text, index) : readChineseFigure(text, index);
    if (step.figure !== null) figures.push(step.figure);
    index = Math.max(step.next, index + 1);
  }
  return figures;
}

function readArabicFigure(text: string, at: number): Step {
  const skipped = nonQuantityEnd(text, at);
  if (skipped > at) return { next: skipped, figure: null };
  const numeral = readNumeral(text, at);
  if (numeral === null) return { next: tokenEnd(text, at), figure: null };
  const share = readShare(text, at, numeral);
  if (share !== null) return { next: share.end, figure: share };
  const first = withUnit(text, at, numeral);
  const range = readRange(text, at, numeral, first);
  if (range !== null) return range;
  if (first !== null) return { next: first.end, figure: first };
  const next = text.charAt(numeral.end);
  if (isLatin(next) || '-+/_×*#'.includes(next || ' ')) return { next: Math.max(tokenEnd(text, at), numeral.end), figure: null };
  const bare = staysBare(text, at, numeral);
  return { next: numeral.end, figure: bare ? plain(at, numeral.end, numeral, NO_UNIT) : null };
}

function plain(start: number, end: number, numeral: Numeral, unit: Unit): FigureStretch {
  return { start, end, value: numeral.value, tolerance: numeral.tolerance, unit, over: numeral.over };
}

function withUnit(text: string, at: number, numeral: Numeral): FigureStretch | null {
  const percent = readTenths(text, at, numeral);
  if (percent !== null) return percent;
  const unit = readUnit(text, numeral.end);
  if (unit === null || !countsAsUnit(text, at, numeral, unit)) return null;
  const factor = unit.unit.symbol === '‰' ? 0.1 : 1;
  const shown = factor === 1 ? unit.unit : PERCENT_UNIT;
  return { start: at, end: unit.end, value: tidy(numeral.value * factor), tolerance: numeral.tolerance * factor, unit: shown, over: numeral.over };
}

/** 九成, 9成, 九成五. */
function readTenths(text: string, at: number, numeral: Numeral): FigureStretch | null {
  if (text.charAt(numeral.end) !== '成' || numeral.scaled || numeral.value > 10) return null;
  const after = text.charAt(numeral.end + 1);
  if ('立员功果为长熟本品分效套都不人就型交绩渝'.includes(after || ' ')) return null;
  const half = chineseDigit(after);
  if (half !== undefined && half > 0 && !isChineseNumeralChar(text.charAt(numeral.end + 2))) {
    return { start: at, end: numeral.end + 2, value: tidy(numeral.value * 10 + half), tolerance: 0.5, unit: PERCENT_UNIT, over: numeral.over };
  }
  return { start: at, end: numeral.end + 1, value: tidy(numeral.value * 10), tolerance: numeral.tolerance * 10, unit: PERCENT_UNIT, over: numeral.over };
}

/** 1/3: a fraction of one. */
function readShare(text: string, at: number, numeral: Numeral): FigureStretch | null {
  if (text.charAt(numeral.end) !== '/' || numeral.scaled || !isDigit(text.charAt(numeral.end + 1))) return null;
  const below = readNumeral(text, numeral.end + 1);
  if (below === null || below.value > 20 || numeral.value >= below.value || numeral.value < 1 || !Number.isInteger(numeral.value) || !Number.isInteger(below.value)) return null;
  const next = text.charAt(below.end);
  if (next === '/' || isDigit(next) || isLatin(next) || '月日号'.includes(next || ' ')) return null;
  return { start: at, end: below.end, value: numeral.value / below.value, tolerance: 0.005, unit: SHARE_UNIT, over: false };
}

/** 2-3家, 0.1-1亿元, 6.5%-7%; a task id (24-2, 87-1) is skipped. */
function readRange(text: string, at: number, numeral: Numeral, first: FigureStretch | null): Step | null {
  const end = first?.end ?? numeral.end;
  const joint = jointLength(text, end);
  if (joint === 0 || !isDigit(text.charAt(end + joint))) return null;
  const upper = readNumeral(text, end + joint);
  if (upper === null) return first === null ? { next: tokenEnd(text, at), figure: null } : null;
  const last = withUnit(text, end + joint, upper);
  if (last === null) return first === null && '-~'.includes(text.charAt(end)) ? { next: Math.max(tokenEnd(text, at), upper.end), figure: null } : null;
  if (first !== null && first.unit.group !== last.unit.group) return null;
  // The scale after the upper end holds for both (0.1-1亿元), unless the lower end is the greater number.
  const scale = numeral.scaled || first !== null ? 1 : upper.value / plainValue(text, end + joint, upper);
  const scaled = tidy(numeral.value * scale);
  const min = scaled < upper.value ? scaled : numeral.value;
  if (min >= last.value) return first === null ? { next: last.end, figure: null } : null;
  return { next: last.end, figure: { start: at, end: last.end, value: min, min, max: last.value, unit: last.unit, tolerance: last.tolerance, over: false } };
}

/** The number without its scale: 1 for 1亿. */
function plainValue(text: string, at: number, numeral: Numeral): number {
  let end = at;
  while (end < numeral.end && (isDigit(text.charAt(end)) || text.charAt(end) === '.')) end += 1;
  const value = Number.parseFloat(text.slice(at, end));
  return value === 0 ? 1 : value;
}

function jointLength(text: string, at: number): number {
  if (text.startsWith('--', at)) return 2;
  return '-~至到'.includes(text.charAt(at) || ' ') ? 1 : 0;
}

function readChineseFigure(text: string, at: number): Step {
  const fraction = readFraction(text, at);
  if (fraction !== null) return { next: fraction.end, figure: fraction };
  const runEnd = numeralRunEnd(text, at);
  const phrase = setPhraseEnd(text, at);
  if (phrase > 0) return { next: phrase, figure: null };
  const numeral = readNumeral(text, at);
  if (numeral === null || belongsToWordBefore(text, at)) return { next: runEnd, figure: null };
  const figure = withUnit(text, at, numeral);
  if (figure !== null) return { next: figure.end, figure };
  return { next: Math.max(runEnd, numeral.end), figure: null };
}

function numeralRunEnd(text: string, at: number): number {
  let end = at;
  while (isChineseNumeralChar(text.charAt(end))) end += 1;
  return end;
}

/** 百分之九十, 百分之90.5, 千分之三, 三分之一. */
function readFraction(text: string, at: number): FigureStretch | null {
  let whole = 0;
  let end = at;
  if (text.startsWith('百分之', at)) [whole, end] = [100, at + 3];
  else if (text.startsWith('千分之', at)) [whole, end] = [1000, at + 3];
  else {
    const below = isHan(text.charAt(at)) ? readNumeral(text, at) : null;
    if (below === null || !text.startsWith('分之', below.end) || below.value < 2) return null;
    [whole, end] = [below.value, below.end + 2];
  }
  const part = readNumeral(text, end) ?? (text.startsWith('百', end) && !isChineseNumeralChar(text.charAt(end + 1)) ? { end: end + 1, value: 100, tolerance: 0.5, over: false } : null);
  if (part === null) return null;
  const factor = 100 / whole;
  return { start: at, end: part.end, value: tidy(part.value * factor), tolerance: whole === 100 ? part.tolerance : Math.min(0.5, part.tolerance * factor), unit: PERCENT_UNIT, over: part.over };
}
