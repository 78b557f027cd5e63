import { CharSet } from './characters';
import { LINE_BREAKS, SPACES, mustStayApart } from './normalise';
import type { Span } from './span';
import { wrapsIn } from './wraps';

/** 紧排. A text as it is read: without blanks and wraps between its words and within its numbers, with half-width digits and letters, and `%`. */
export interface ClosedText {
  readonly text: string;
  /** Where a stretch of it stands in the text as it was typed. */
  readonly typed: (span: Span) => Span;
}

const BREAKS = new CharSet(LINE_BREAKS);
/** ０ to ９, Ａ to Ｚ, ａ to ｚ, ％, ． and ～: what patterns for figures look for. Other full-width marks are what Chinese is written with. */
const FULL_WIDTH = new CharSet(charsBetween(0xff10, 0xff19), charsBetween(0xff21, 0xff3a), charsBetween(0xff41, 0xff5a), '％．～');
/** By so much the codes of full-width forms are higher than those of the half-width ones. */
const HIGHER = 0xfee0;
const COMMAS = new CharSet(',，');
const OPENING = new CharSet('(（');
const CLOSING = new CharSet(')）');
/** 百分之12.5, of the same meaning as 12.5%. */
const PER_HUNDRED = /百分之[ \u00a0\u3000]{0,2}([\d０-９]{1,6}(?:[.．][\d０-９]{1,4})?)(?![\d０-９.．点个分万亿])/y;
const HUNDRED = '百'.charCodeAt(0);
const PERCENT = 0x25;
const BLANK = 0x20;
const LAST_ASCII = 0x7e;
/** Digits between thousands separators. */
const GROUP = 3;

/**
 * A list number: a blank before it tells it from a figure or a name. No point between digits makes one (1.5公里), unless
 * a year follows (1.2022年). Looks at no more than a few characters.
 */
const LIST_NUMBER = /[(（]?(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})(?:[)）、]|[.．](?=$|[^\d０-９]|20\d{2}年))|[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[，,、：:]|[\u2460-\u249b]|首先|其次|再次/y;
/** 第 3、4 名: a place in an order. */
const ORDINAL = '第'.charCodeAt(0);

/**
 * Closes a text up: blanks say nothing in Chinese but that a list number begins, or that two numbers or words of letters
 * are two; line breaks that only wrap a paragraph, thousands separators and the width of digits say nothing either, and 百分之12 is
 * 12%. Null where nothing changes. Linear.
 */
export function closeUp(source: string): ClosedText | null {
  const wraps = wrapsIn(source);
  const isGap = (at: number): boolean => isBlank(source.charCodeAt(at)) || wraps.has(at);
  let first = 0;
  while (first < source.length && !isGap(first) && !isLoose(source, first)) first += 1;
  if (first === source.length) return null;
  const closing = new Closing(source, first);
  for (let at = first; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (isGap(at)) {
      while (isGap(at + 1)) at += 1;
      if (closing.keepsApart(at + 1)) closing.keep(BLANK, at);
    } else if (code === HUNDRED && closing.keepPercent(at)) {
      at = closing.end - 1;
    } else if (!COMMAS.has(code) || !closing.isWithinNumber(at)) {
      closing.keep(halfWidth(code), at);
    }
  }
  return closing.text === source ? null : { text: closing.text, typed: ({ start, end }) => closing.typed(start, end) };
}

/** A text that is being closed up. */
class Closing {
  text = '';
  /** Where its characters stand in the source. */
  private readonly places: number[] = [];
  /** Its last character. */
  private last = 0;
  /** Digits in a row at its end. */
  private digits = 0;
  /** Whether these are a group behind a separator that was left out. */
  private isGrouped = false;
  private openBrackets = 0;
  /** Where the percentage ends that was kept last. */
  end = 0;

  constructor(private readonly source: string, first: number) {
    for (let at = 0; at < first; at += 1) this.keep(source.charCodeAt(at), at);
  }

  keep(code: number, place: number): void {
    this.text += String.fromCharCode(code);
    this.places.push(place);
    this.last = code;
    if (isDigitCode(code)) {
      this.digits += 1;
      return;
    }
    this.digits = 0;
    this.isGrouped = false;
    if (OPENING.has(code)) this.openBrackets += 1;
    else if (CLOSING.has(code)) this.openBrackets = Math.max(0, this.openBrackets - 1);
    else if (BREAKS.has(code)) this.openBrackets = 0;
  }

  /** Keeps the percentage that begins at a place as a number with its sign; false where none does. */
  keepPercent(at: number): boolean {
    PER_HUNDRED.lastIndex = at;
    const found = PER_HUNDRED.exec(this.source)?.[1];
    if (found === undefined) return false;
    this.end = PER_HUNDRED.lastIndex;
    for (let digit = 0; digit < found.length; digit += 1) this.keep(halfWidth(found.charCodeAt(digit)), digit === 0 ? at : this.end - found.length + digit);
    this.keep(PERCENT, this.end - 1);
    return true;
  }

  /** Whether a blank between what is there and the next character says something. */
  keepsApart(next: number): boolean {
    const after = this.source.charCodeAt(next);
    // HYPERLINK "…": what is no Chinese is left as it is.
    if (mustStayApart(this.last, halfWidth(after)) || (isLatinCode(this.last) && after <= LAST_ASCII)) return true;
    // Within brackets no list begins: （北片 17、南片 4）.
    if (this.last === ORDINAL || this.openBrackets > 0) return false;
    LIST_NUMBER.lastIndex = next;
    return LIST_NUMBER.test(this.source);
  }

  /** Whether the comma at a place only parts the thousands of a number: it is left out then. */
  isWithinNumber(comma: number): boolean {
    if (this.isGrouped ? this.digits !== GROUP : this.digits === 0 || this.digits > GROUP) return false;
    for (let at = comma + 1; at <= comma + GROUP; at += 1) if (!isDigitCode(halfWidth(this.source.charCodeAt(at)))) return false;
    if (isDigitCode(halfWidth(this.source.charCodeAt(comma + GROUP + 1)))) return false;
    this.digits = 0;
    this.isGrouped = true;
    return true;
  }

  typed(start: number, end: number): Span {
    const from = this.places[start] ?? this.source.length;
    const last = end > start ? this.places[end - 1] : undefined;
    return { start: from, end: last === undefined ? from : last + 1 };
  }
}

/** Whether a text may have to be closed up for the figure that the character at a place belongs to. */
function isLoose(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return FULL_WIDTH.has(code) || code === HUNDRED || (COMMAS.has(code) && isDigitCode(source.charCodeAt(at - 1)));
}

function isBlank(code: number): boolean {
  return SPACES.has(code) && !BREAKS.has(code);
}

function isLatinCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function halfWidth(code: number): number {
  return FULL_WIDTH.has(code) ? code - HIGHER : code;
}

function charsBetween(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
