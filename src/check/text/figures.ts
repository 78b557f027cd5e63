import { CharSet, isDigit, isDigitAt, isHanAt, isLatin, wordAt, wordBefore } from './characters';
import type { MeasureUnit } from './measureUnit';
import type { Unit } from './model';
import { belongsToWordBefore, nonQuantityEnd, setPhraseEnd, tokenEnd } from './nonQuantities';
import { CHINESE_NUMERALS, chineseDigit, isChineseNumeralChar, readNumeral, tidy, type Numeral } from './numerals';
import type { Stretch } from './enclosures';
import { readRank } from './ranks';
import { MARK_UNIT, MONEY_UNIT, NO_UNIT, PERCENT_UNIT, RANK_UNIT, SHARE_UNIT, readUnit } from './units';
import { beginsBare, countsAsUnit, isMark, isMoney, isRate, staysBare } from './unitWords';

/** A number with its unit in folded text, before the words round it are read. */
export interface FigureStretch extends Stretch {
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: Unit;
  readonly tolerance: number;
  /** 余, 多 or 来 inside it. */
  readonly over: boolean;
  /** The unit as it is written beside the text, where it is none of the text's own. */
  readonly beside?: string;
}

/** What was read at a place, and where to go on. */
interface Step {
  readonly next: number;
  readonly figures: readonly FigureStretch[];
}

/** Characters with which a number may begin. */
export const FIGURE_BEGINNINGS = new CharSet('0123456789', CHINESE_NUMERALS);

const nothing = (next: number): Step => ({ next, figures: [] });
const one = (figure: FigureStretch): Step => ({ next: figure.end, figures: [figure] });

/**
 * Finds numbers with their units in folded text, in order; `masked` is 1 where no figure may start.
 *
 * @param places where characters of `FIGURE_BEGINNINGS` stand
 * @param own the unit of a number without one that begins the text
 */
export function findFigures(text: string, places: readonly number[], masked: (at: number) => boolean, own: MeasureUnit | null = null): FigureStretch[] {
  const figures: FigureStretch[] = [];
  let next = 0;
  for (const index of places) {
    if (index < next || masked(index)) continue;
    const step = readPlace(text, index) ?? (isDigitAt(text, index) ? readArabicFigure(text, index, own) : readChineseFigure(text, index));
    for (const figure of step.figures) figures.push(figure);
    next = step.next;
  }
  return figures;
}

function readPlace(text: string, at: number): Step | null {
  const rank = readRank(text, at);
  return rank && one({ start: rank.start, end: rank.end, value: rank.place, unit: RANK_UNIT, tolerance: 0, over: false });
}

function readArabicFigure(text: string, at: number, own: MeasureUnit | null): Step {
  const leading = own && readLeading(text, at, own);
  if (leading !== null) return one(leading);
  const toOne = readToOne(text, at);
  if (toOne !== null) return one(toOne);
  const skipped = nonQuantityEnd(text, at);
  if (skipped > at) return nothing(skipped);
  const numeral = readNumeral(text, at);
  if (numeral === null) return nothing(tokenEnd(text, at));
  const share = readShare(text, at, numeral);
  if (share !== null) return one(share);
  const first = withUnit(text, at, numeral);
  const range = readRange(text, at, numeral, first);
  if (range !== null) return range;
  if (first !== null) return one(withSign(text, first));
  const list = readList(text, at, numeral);
  if (list !== null) return list;
  const next = text.charAt(numeral.end);
  if (isLatin(next) || '-+/_×*#'.includes(next || ' ')) return nothing(Math.max(tokenEnd(text, at), numeral.end));
  const labelled = labelledUnit(text, at, numeral);
  if (labelled !== null) return one(labelled);
  if (isRate(text, at, numeral)) return one(plain(at, numeral.end, numeral, PERCENT_UNIT));
  if (isMark(text, at, numeral)) return one(plain(at, numeral.end, numeral, MARK_UNIT));
  if (isMoney(text, at, numeral)) return one(plain(at, numeral.end, numeral, MONEY_UNIT));
  return staysBare(text, at, numeral) ? one(plain(at, numeral.end, numeral, NO_UNIT)) : nothing(numeral.end);
}

/** ≥95, 5.5以内, -1.2, 3.57，完成…: the number that a cell of values begins with, in the unit that the table gives for it. */
function readLeading(text: string, at: number, { unit, scale, text: beside }: MeasureUnit): FigureStretch | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || !beginsBare(text, at, numeral) || withUnit(text, at, numeral) !== null || readRange(text, at, numeral, null) !== null) return null;
  const factor = (numeral.scaled ? 1 : scale) * (unit.symbol === '‰' ? 0.1 : 1);
  const signed = at === 1 && text.startsWith('-');
  const value = tidy(numeral.value * factor);
  return { start: signed ? 0 : at, end: numeral.end, value: signed ? -value : value, tolerance: numeral.tolerance * factor, unit: unit.symbol === '‰' ? PERCENT_UNIT : unit, over: numeral.over, beside: numeral.scaled ? unit.symbol : beside };
}

/** 城乡居民收入比2.36:1: how many times the other the one is. */
const TO_ONE = /\d{1,3}(?:\.\d{1,3})?:1(?![\d.:])/y;
/** Letters of the first number of a ratio to one. */
const LONGEST_RATIO = 8;
const POINT = 0x2e;
const COLON = 0x3a;
const RATIO_BEFORE = /(?:(?:收入|工资|薪酬|支出|消费|之)比值?|倍差)(?:[由从为是约]|(?:继续|进一步)?(?:缩小|下降|降低|降|达|控制|保持|稳定)?[到至在]|达到)?$/;
const RATIO_REACH = 12;

function readToOne(text: string, at: number): FigureStretch | null {
  let digits = at;
  while (digits < at + LONGEST_RATIO && (isDigitAt(text, digits) || text.charCodeAt(digits) === POINT)) digits += 1;
  if (text.charCodeAt(digits) !== COLON) return null;
  TO_ONE.lastIndex = at;
  if (!TO_ONE.test(text)) return null;
  const end = TO_ONE.lastIndex;
  const before = text.slice(Math.max(0, at - RATIO_REACH), at);
  const follows = /(?:缩小|下降|降低|降)[到至]$/.test(before) && COMPARED_RATIO.test(text.slice(Math.max(0, at - RATIO_TURN), at));
  const numeral = RATIO_BEFORE.test(before) || follows ? readNumeral(text, at) : null;
  return numeral && plain(at, end, numeral, NO_UNIT);
}

/** 收入比由2.4:1缩小到: the second of two ratios. */
const COMPARED_RATIO = /比[由从]\d{1,3}(?:\.\d{1,3})?:1[^,。;\d]{2,4}$/;
const RATIO_TURN = 20;

/** 收入（万元）：1250.5: the unit stands in the label. */
function labelledUnit(text: string, at: number, numeral: Numeral): FigureStretch | null {
  const close = text.charAt(at - 1) === ':' ? at - 2 : at - 1;
  if (text.charAt(close) !== ')' || numeral.scaled || isHanAt(text, numeral.end)) return null;
  const from = Math.max(0, close - LONGEST_LABEL);
  const open = from + text.slice(from, close).lastIndexOf('(');
  if (open < from) return null;
  const scale = LABEL_SCALES[text.charAt(open + 1)] ?? 1;
  const unit = readUnit(text, scale === 1 ? open + 1 : open + 2);
  if (unit?.end !== close) return null;
  return { ...plain(at, numeral.end, numeral, unit.unit), value: tidy(numeral.value * scale), tolerance: numeral.tolerance * scale };
}

const LABEL_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const LONGEST_LABEL = 10;

/** 同比增长-3.2%. A dash elsewhere is punctuation. */
function withSign(text: string, figure: FigureStretch): FigureStretch {
  if (text.charAt(figure.start - 1) !== '-' || figure.unit.family !== 'percent') return figure;
  return '长降升减幅为是达速加:('.includes(text.charAt(figure.start - 2) || ' ') ? { ...figure, start: figure.start - 1, value: -figure.value } : figure;
}

const LIST_CUES = ['分别为', '分别是', '分别达到', '分别达', '分别完成', '分别新增', '分别增长', '分别下降', '分别'];
const LONGEST_LIST = 20;
const NAMES_REACH = 60;

/** 分别为12、34、56公顷: the unit at the end holds for all. */
function readList(text: string, at: number, first: Numeral): Step | null {
  if (!'、和与及,'.includes(text.charAt(first.end) || ' ')) return null;
  const cued = wordBefore(text, at, LIST_CUES) !== '';
  const parts: { readonly start: number; readonly numeral: Numeral }[] = [{ start: at, numeral: first }];
  let joint = first.end;
  while (parts.length < LONGEST_LIST && '、和与及,'.includes(text.charAt(joint) || ' ') && isDigitAt(text, joint + 1)) {
    // 为65.2，2022年: a year goes on with the sentence and not with the list.
    const numeral = nonQuantityEnd(text, joint + 1) > joint + 1 ? null : readNumeral(text, joint + 1);
    if (numeral === null) return null;
    const last = withUnit(text, joint + 1, numeral);
    if (last !== null) {
      if (!cued && namesBefore(text, at) !== parts.length + 1) return null;
      const rest = parts.map((part) => plain(part.start, part.numeral.end, part.numeral, last.unit));
      return { next: last.end, figures: [...rest, last] };
    }
    parts.push({ start: joint + 1, numeral });
    joint = numeral.end;
  }
  return null;
}

/** The names of 甲、乙年均浓度为33、58微克/立方米: so many, as far as the clause goes. */
function namesBefore(text: string, at: number): number {
  let names = 1;
  for (let index = at - 1; index >= Math.max(0, at - NAMES_REACH); index -= 1) {
    const char = text.charAt(index);
    if (',。;:!?'.includes(char)) return names;
    if ('、和与及'.includes(char)) names += 1;
  }
  return at <= NAMES_REACH ? names : 1;
}

function plain(start: number, end: number, numeral: Numeral, unit: Unit): FigureStretch {
  return { start, end, value: numeral.value, tolerance: numeral.tolerance, unit, over: numeral.over };
}

function withUnit(text: string, at: number, numeral: Numeral): FigureStretch | null {
  const percent = readTenths(text, at, numeral) ?? readPointsOfRun(text, at, numeral) ?? readHalf(text, at, numeral) ?? readMinutes(text, at, numeral);
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

/** 提高1个、2个百分点: what is counted stands after the last of the run. */
const POINTS = '个百分点';
const POINTS_OF_RUN = /个(?:[、和与及]\d{1,3}(?:\.\d{1,4})?个){0,5}[、和与及]\d{1,3}(?:\.\d{1,4})?个百分点/y;

function readPointsOfRun(text: string, at: number, { end, value, tolerance, scaled }: Numeral): FigureStretch | null {
  if (text.charAt(end) !== '个' || scaled) return null;
  POINTS_OF_RUN.lastIndex = end;
  if (!POINTS_OF_RUN.test(text)) return null;
  const unit = readUnit(POINTS, 0);
  return unit && { start: at, end: end + 1, value, tolerance, unit: unit.unit, over: false, beside: POINTS.slice(1) };
}

/** 12分38秒, 12分钟38秒: minutes with the seconds as a part of them. */
const SECONDS = /分钟?(\d{1,2})秒/y;

function readMinutes(text: string, at: number, numeral: Numeral): FigureStretch | null {
  if (text.charAt(numeral.end) !== '分') return null;
  SECONDS.lastIndex = numeral.end;
  const seconds = SECONDS.exec(text)?.[1];
  const unit = seconds === undefined ? null : readUnit('分钟', 0);
  if (unit === null || numeral.scaled) return null;
  return { start: at, end: SECONDS.lastIndex, value: numeral.value + Number(seconds) / 60, tolerance: 0.5 / 60, unit: unit.unit, over: false };
}

const HALVES = ['个半月', '个半小时', '年半', '天半'];

/** 两年半, 3个半月. */
function readHalf(text: string, at: number, numeral: Numeral): FigureStretch | null {
  const word = wordAt(text, numeral.end, HALVES);
  const unit = word === '' ? null : readUnit(word.replace('半', ''), 0);
  return unit === null ? null : { start: at, end: numeral.end + word.length, value: numeral.value + 0.5, tolerance: 0.25, unit: unit.unit, over: false };
}

/** 1/3: a fraction of one. */
function readShare(text: string, at: number, numeral: Numeral): FigureStretch | null {
  if (text.charAt(numeral.end) !== '/' || numeral.scaled || !isDigitAt(text, numeral.end + 1)) return null;
  const below = readNumeral(text, numeral.end + 1);
  if (below === null || below.value > 20 || numeral.value >= below.value || numeral.value < 1 || !Number.isInteger(numeral.value) || !Number.isInteger(below.value)) return null;
  const next = text.charAt(below.end);
  if (next === '/' || isDigit(next) || isLatin(next) || '月日号'.includes(next || ' ')) return null;
  return { start: at, end: below.end, value: numeral.value / below.value, tolerance: 0.005, unit: SHARE_UNIT, over: false };
}

/** 2-3家, 0.1-1亿元, 6.5%-7%, 三至五家; a task id (24-2, 87-1) is skipped. */
function readRange(text: string, at: number, numeral: Numeral, first: FigureStretch | null): Step | null {
  const end = first?.end ?? numeral.end;
  const joint = jointLength(text, end);
  const starts = text.charAt(end + joint);
  if (joint === 0 || (numeral.form === 'arabic' ? !isDigit(starts) : !isChineseNumeralChar(starts))) return null;
  const upper = readNumeral(text, end + joint);
  if (upper === null) return first === null ? nothing(Math.max(tokenEnd(text, at), end + joint)) : null;
  const last = withUnit(text, end + joint, upper);
  if (last === null) return first === null && '-~'.includes(text.charAt(end)) ? nothing(Math.max(tokenEnd(text, at), upper.end)) : null;
  if (first !== null && first.unit.group !== last.unit.group) return null;
  // The scale after the upper end holds for both (0.1-1亿元), unless the lower end is the greater number.
  const scale = numeral.scaled || first !== null ? 1 : upper.value / plainValue(text, end + joint, upper);
  const scaled = tidy(numeral.value * scale);
  const min = scaled < upper.value ? scaled : numeral.value;
  if (min >= last.value) return first === null ? nothing(last.end) : null;
  return one({ start: at, end: last.end, value: min, min, max: last.value, unit: last.unit, tolerance: last.tolerance, over: false });
}

/** The number without its scale: 1 for 1亿. */
function plainValue(text: string, at: number, numeral: Numeral): number {
  if (numeral.form === 'chinese') return numeral.value;
  let end = at;
  while (end < numeral.end && (isDigitAt(text, end) || text.charAt(end) === '.')) end += 1;
  const value = Number.parseFloat(text.slice(at, end));
  return value === 0 ? 1 : value;
}

function jointLength(text: string, at: number): number {
  if (text.startsWith('--', at)) return 2;
  return '-~至到'.includes(text.charAt(at) || ' ') ? 1 : 0;
}

function readChineseFigure(text: string, at: number): Step {
  const fraction = readFraction(text, at);
  if (fraction !== null) return one(fraction);
  const runEnd = numeralRunEnd(text, at);
  const phrase = setPhraseEnd(text, at);
  if (phrase > 0) return nothing(phrase);
  const numeral = readNumeral(text, at);
  if (numeral === null || belongsToWordBefore(text, at)) return nothing(runEnd);
  const figure = withUnit(text, at, numeral);
  const range = numeral.value < 100 ? readRange(text, at, numeral, figure) : null;
  if (range !== null && range.figures.length > 0) return range;
  return figure === null ? nothing(Math.max(runEnd, numeral.end)) : one(figure);
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
    const below = isHanAt(text, at) ? readNumeral(text, at) : null;
    if (below === null || !text.startsWith('分之', below.end) || below.value < 2) return null;
    [whole, end] = [below.value, below.end + 2];
  }
  const part = readNumeral(text, end) ?? (text.startsWith('百', end) && !isChineseNumeralChar(text.charAt(end + 1)) ? { end: end + 1, value: 100, tolerance: 0.5, over: false } : null);
  if (part === null) return null;
  const factor = 100 / whole;
  return { start: at, end: part.end, value: tidy(part.value * factor), tolerance: whole === 100 ? part.tolerance : Math.min(0.5, part.tolerance * factor), unit: PERCENT_UNIT, over: part.over };
}
