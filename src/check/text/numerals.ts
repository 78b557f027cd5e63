import { CharSet, isDigitAt, isHanAt } from './characters';

/** 数词. A numeral that was read, with its scale (万, 亿) resolved. */
export interface Numeral {
  readonly end: number;
  readonly value: number;
  /** Half of the last digit given, scale included. */
  readonly tolerance: number;
  readonly form: 'arabic' | 'chinese';
  /** A word inside it makes it a lower bound: 4800多万, 二十余. */
  readonly over: boolean;
  /** A scale such as 万 was written. */
  readonly scaled: boolean;
}

// Maps, for most characters that are looked up are none of these: an object searches its prototypes for them.
const DIGITS = mapped({
  零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
});
const SMALL_SCALES = mapped({ 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 });
const BIG_SCALES = mapped({ 万: 1e4, 亿: 1e8 });
const OVER = '余多几来';
/** Longest run that is still a number and not an account. */
const MOST_DIGITS = 15;
/** 千 and 百 that begin a unit: 5千米, 3百分点. */
const UNIT_AFTER_SCALE = mapped({ 千: '米克瓦伏焦帕卡兆字赫', 百: '分' });

function mapped<Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(values));
}

/** True for a character that Chinese numerals are made of. */
export function isChineseNumeralChar(char: string): boolean {
  return NUMERAL_CHARS.has(char.charCodeAt(0));
}

/** All that Chinese numerals are made of. */
export const CHINESE_NUMERALS: readonly string[] = [...DIGITS.keys(), ...SMALL_SCALES.keys(), ...BIG_SCALES.keys()];
const NUMERAL_CHARS = new CharSet(CHINESE_NUMERALS);

/** The value of a Chinese digit, or undefined. */
export function chineseDigit(char: string): number | undefined {
  return DIGITS.get(char);
}

/** Removes the noise of binary fractions: 5.6 万 is 56000, not 55999.99. */
export function tidy(value: number): number {
  // Nothing is to be removed from a number of few digits, of which at most four are decimals; to write it out takes long.
  const scaled = Math.round(value * 1e4);
  return scaled / 1e4 === value && Math.abs(scaled) < 1e14 ? value : Number.parseFloat(value.toPrecision(14));
}

/** Reads a numeral that starts at `at`, or null. The caller makes sure that no numeral character stands before it. */
export function readNumeral(text: string, at: number): Numeral | null {
  return isDigitAt(text, at) ? readArabic(text, at) : readChinese(text, at);
}

interface Plain {
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
}

/** The mark between groups of three digits at `end`: a comma, or a blank in the midst of a sentence (共12 345户); '' where there is none. */
function separatorAt(text: string, at: number, end: number): string {
  const mark = text.charAt(end);
  if (mark === ',' && isThreeDigits(text, end + 1)) return mark;
  if (mark !== ' ' || at === 0 || text.charAt(at) === '0' || !isHanAt(text, at - 1)) return '';
  let stop = end;
  while (text.charAt(stop) === ' ' && isThreeDigits(text, stop + 1)) stop += GROUP;
  return stop > end && isHanAt(text, stop) ? mark : '';
}

/** Letters of a group of digits with the mark before it. */
const GROUP = 4;

/** Digits, thousands separators, decimals; null for `1.2.3` and for runs too long to be a number. */
function readPlain(text: string, at: number): Plain | null {
  let end = at;
  while (isDigitAt(text, end)) end += 1;
  let digits = text.slice(at, end);
  if (digits.length <= 3) {
    const mark = separatorAt(text, at, end);
    while (mark !== '' && text.charAt(end) === mark && isThreeDigits(text, end + 1)) {
      digits += text.slice(end + 1, end + 4);
      end += 4;
    }
  }
  if (digits.length === 0 || digits.length > MOST_DIGITS) return null;
  let decimals = '';
  if (text.charAt(end) === '.' && isDigitAt(text, end + 1)) {
    let stop = end + 1;
    while (isDigitAt(text, stop)) stop += 1;
    decimals = text.slice(end + 1, stop);
    if (decimals.length > MOST_DIGITS) return null;
    if (text.charAt(stop) === '.' && isDigitAt(text, stop + 1)) return null;
    end = stop;
  }
  const value = Number.parseFloat(decimals === '' ? digits : `${digits}.${decimals}`);
  return { end, value, decimals: decimals.length };
}

function isThreeDigits(text: string, at: number): boolean {
  return isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && !isDigitAt(text, at + 3);
}

interface Scale {
  readonly end: number;
  readonly factor: number;
  readonly over: boolean;
}

/** 万, 千万, 万亿, 多万, 余亿 after a number. */
function readScale(text: string, at: number): Scale {
  let end = at;
  let factor = 1;
  let over = false;
  for (;;) {
    let next = end;
    if (!over && OVER.includes(text.charAt(next)) && text.charAt(next) !== '') next += 1;
    const char = text.charAt(next);
    const scale = SMALL_SCALES.get(char) ?? BIG_SCALES.get(char);
    if (scale === undefined) break;
    const after = text.charAt(next + 1);
    if (after !== '' && (UNIT_AFTER_SCALE.get(char) ?? '').includes(after)) break;
    if (factor >= 1e8) break;
    over ||= next > end;
    factor *= scale;
    end = next + 1;
  }
  return { end, factor, over };
}

function readArabic(text: string, at: number): Numeral | null {
  const first = readPlain(text, at);
  if (first === null) return null;
  const scale = readScale(text, first.end);
  let value = first.value * scale.factor;
  let tolerance = 0.5 * 10 ** -first.decimals * scale.factor;
  let { end, over } = scale;
  let smallest = scale.factor;
  // 5亿3千万, 1万2千: each further part has a smaller scale.
  while (smallest > 1 && isDigitAt(text, end) && !over) {
    const part = readPlain(text, end);
    if (part === null) break;
    const partScale = readScale(text, part.end);
    if (partScale.factor <= 1 || partScale.factor >= smallest || part.value * partScale.factor >= smallest) break;
    value += part.value * partScale.factor;
    tolerance = 0.5 * 10 ** -part.decimals * partScale.factor;
    smallest = partScale.factor;
    end = partScale.end;
    over = partScale.over;
  }
  const trailing = readTrailingOver(text, end);
  return { end: trailing ?? end, value: tidy(value), tolerance: tidy(tolerance), form: 'arabic', over: over || trailing !== null, scaled: smallest > 1 };
}

/** 余 or 多 between number and unit: 20多家, 300余人. */
function readTrailingOver(text: string, at: number): number | null {
  const char = text.charAt(at);
  return char !== '' && OVER.includes(char) ? at + 1 : null;
}

/** Well-formed Chinese numerals up to 万亿: 十二, 一千二百三十四, 三万五千, 九点五. Digit strings (二零二二) and 二三 are none. */
function readChinese(text: string, at: number): Numeral | null {
  let end = at;
  let total = 0;
  let section = 0;
  let digit = -1;
  let smallest = Number.POSITIVE_INFINITY; // smallest 十百千 of this section
  let smallestBig = Number.POSITIVE_INFINITY;
  let zero = false;
  let over = false;
  let read = false;
  let lastScale = 1;
  for (; ; end += 1) {
    const char = text.charAt(end);
    const value = DIGITS.get(char);
    const small = SMALL_SCALES.get(char);
    const big = BIG_SCALES.get(char);
    if (value !== undefined) {
      if (digit >= 0 || over) return null;
      if (value === 0) {
        if (!read) return null;
        zero = true;
        continue;
      }
      digit = value;
      read = true;
    } else if (small !== undefined) {
      if (UNIT_AFTER_SCALE.get(char)?.includes(text.charAt(end + 1)) === true && text.charAt(end + 1) !== '' && digit >= 0) break;
      if (small >= smallest || over) return null;
      if (digit < 0 && !(small === 10 && section === 0 && !zero)) return null;
      section += (digit < 0 ? 1 : digit) * small;
      smallest = small;
      lastScale = small;
      zero = false;
      digit = -1;
      read = true;
    } else if (big !== undefined) {
      const whole = section + Math.max(digit, 0);
      if (!read) return null;
      if (whole === 0 && total > 0) total *= big; // 万亿
      else if (big >= smallestBig) total = (total + whole) * big;
      else total += whole * big;
      smallestBig = big;
      lastScale = big;
      section = 0;
      digit = -1;
      smallest = Number.POSITIVE_INFINITY;
      zero = false;
    } else if (char !== '' && OVER.includes(char) && read && digit < 0 && !over) {
      over = true; // 十余, 二十多, 十多万
    } else break;
  }
  if (!read) return null;
  if (over && !OVER.includes(text.charAt(end - 1)) && !BIG_SCALES.has(text.charAt(end - 1))) return null;
  // 三百五 is 350, 三万五 is 35000; with 零 between, the digit is a digit.
  const unit = digit >= 0 && !zero && lastScale >= 100 ? lastScale / 10 : 1;
  let value = total + section + Math.max(digit, 0) * unit;
  let tolerance = section === 0 && digit < 0 && smallestBig < Number.POSITIVE_INFINITY ? 0.5 * smallestBig : 0.5;
  if (text.charAt(end) === '点' && digit >= 0) {
    const fraction = readChineseFraction(text, end + 1);
    if (fraction !== null) {
      value += fraction.value;
      tolerance = 0.5 * 10 ** -(fraction.end - end - 1);
      end = fraction.end;
    }
  }
  return { end, value: tidy(value), tolerance, form: 'chinese', over, scaled: smallestBig < Number.POSITIVE_INFINITY };
}

/** The digits after 点: 九点五. */
function readChineseFraction(text: string, at: number): { readonly end: number; readonly value: number } | null {
  let end = at;
  let digits = '';
  for (; digits.length < 6; end += 1) {
    const digit = DIGITS.get(text.charAt(end));
    if (digit === undefined) break;
    digits += String(digit);
  }
  return digits === '' ? null : { end, value: Number.parseFloat(`0.${digits}`) };
}
