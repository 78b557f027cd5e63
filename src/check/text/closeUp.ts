import { CharSet } from './characters';
import { looksNumbered } from './listNumber';
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
const FULL_WIDTHS = `${charsBetween(0xff10, 0xff19)}${charsBetween(0xff21, 0xff3a)}${charsBetween(0xff41, 0xff5a)}％．～`;
const FULL_WIDTH = new CharSet(FULL_WIDTHS);
/** By so much the codes of full-width forms are higher than those of the half-width ones. */
const HIGHER = 0xfee0;
const COMMAS = new CharSet(',，');
const DIGITS = new CharSet('0123456789', charsBetween(0xff10, 0xff19));
const OPENING = new CharSet('(（');
const CLOSING = new CharSet(')）');
const BLANK = ' ';
const LAST_ASCII = 0x7e;
/** Digits between thousands separators. */
const GROUP = 3;

/** 百分之12.5, of the same meaning as 12.5%. */
const PER_HUNDRED = /百分之[ \u00a0\u3000]{0,2}([\d０-９]{1,6}(?:[.．][\d０-９]{1,4})?)(?![\d０-９.．点个分万亿])/y;
const HUNDRED = '百'.charCodeAt(0);

/** Where something may have to be closed up: all else is passed over. */
const LOOSE = new CharSet(blanksOf(SPACES), LINE_BREAKS, ',，百', FULL_WIDTHS);

/** 第 3、4 名: a place in an order. */
const ORDINAL = '第'.charCodeAt(0);

/**
 * Closes a text up: blanks say nothing in Chinese but that a list number begins, or that two numbers or words of letters
 * are two; line breaks that only wrap a paragraph, thousands separators and the width of digits say nothing either, and 百分之12 is
 * 12%. Null where nothing changes. Linear.
 */
export function closeUp(source: string): ClosedText | null {
  let closing: Closing | null = null;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    // Most commas stand between words.
    if (!LOOSE.has(code) || (COMMAS.has(code) && !DIGITS.has(source.charCodeAt(at + 1)))) continue;
    closing ??= new Closing(source);
    at = closing.close(at) - 1;
  }
  return closing?.finish() ?? null;
}

/** A stretch of a closed text: as it was typed where it is as long as what was typed, else in its place. */
interface Piece {
  /** Where it begins in the closed text. */
  readonly start: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** A text that is being closed up. */
class Closing {
  private readonly wraps: ReadonlySet<number>;
  private readonly pieces: Piece[] = [];
  private text = '';
  /** So much of the source is in the text. */
  private done = 0;
  /** Where a thousands separator was left out last. */
  private separator = -1;
  private readonly brackets: OpenBrackets;

  constructor(private readonly source: string) {
    this.wraps = wrapsIn(source);
    this.brackets = new OpenBrackets(source);
  }

  /** Closes up what stands at a place; where to go on. */
  close(at: number): number {
    const { source } = this;
    const code = source.charCodeAt(at);
    if (this.isGap(at)) return this.closeGap(at);
    if (FULL_WIDTH.has(code)) this.put(String.fromCharCode(halfWidth(code)), at, at + 1);
    else if (code === HUNDRED) return this.closePercent(at);
    else if (COMMAS.has(code) && this.isWithinNumber(at)) {
      this.put('', at, at + 1);
      this.separator = at;
    }
    return at + 1;
  }

  /** What came of it; null where nothing did. */
  finish(): ClosedText | null {
    if (this.pieces.length === 0) return null;
    this.keepUpTo(this.source.length);
    return this.text === this.source ? null : { text: this.text, typed: ({ start, end }) => this.typed(start, end) };
  }

  private isGap(at: number): boolean {
    return isBlank(this.source.charCodeAt(at)) || this.wraps.has(at);
  }

  private closeGap(at: number): number {
    let end = at + 1;
    while (this.isGap(end)) end += 1;
    const kept = this.keepsApart(at, end) ? BLANK : '';
    // A blank that stays as it is makes no piece of its own.
    if (end > at + 1 || kept !== this.source.charAt(at)) this.put(kept, at, end);
    return end;
  }

  /** Whether a blank between two places says something. */
  private keepsApart(start: number, end: number): boolean {
    const before = halfWidth(this.source.charCodeAt(start - 1));
    const after = halfWidth(this.source.charCodeAt(end));
    // HYPERLINK "…": what is no Chinese is left as it is.
    if (mustStayApart(before, after) || (isLatinCode(before) && after <= LAST_ASCII)) return true;
    // The blank before a list number tells it from a figure or a name. Within brackets no list begins: （北片 17、南片 4）.
    return before !== ORDINAL && looksNumbered(this.source, end) && !this.brackets.at(start);
  }

  private closePercent(at: number): number {
    PER_HUNDRED.lastIndex = at;
    const found = PER_HUNDRED.exec(this.source)?.[1];
    if (found === undefined) return at + 1;
    const end = PER_HUNDRED.lastIndex;
    const digits = end - found.length;
    // The first digit stands for the words before it as well.
    for (let digit = digits; digit < end; digit += 1) this.put(String.fromCharCode(halfWidth(this.source.charCodeAt(digit))), digit === digits ? at : digit, digit + 1);
    this.put('%', end - 1, end);
    return end;
  }

  /** Whether the comma at a place only parts the thousands of a number. */
  private isWithinNumber(comma: number): boolean {
    let first = comma;
    while (first > comma - GROUP && this.isDigit(first - 1)) first -= 1;
    const isWhole = this.separator >= 0 && this.separator === comma - GROUP - 1;
    if (first === comma || (isWhole ? comma - first !== GROUP : this.isDigit(first - 1))) return false;
    for (let at = comma + 1; at <= comma + GROUP; at += 1) if (!this.isDigit(at)) return false;
    return !this.isDigit(comma + GROUP + 1);
  }

  private isDigit(at: number): boolean {
    return DIGITS.has(this.source.charCodeAt(at));
  }

  /** Puts words in the place of a stretch of the source. */
  private put(words: string, from: number, to: number): void {
    this.keepUpTo(from);
    this.pieces.push({ start: this.text.length, length: words.length, from, to });
    this.text += words;
    this.done = to;
  }

  private keepUpTo(end: number): void {
    if (end <= this.done) return;
    this.pieces.push({ start: this.text.length, length: end - this.done, from: this.done, to: end });
    this.text += this.source.slice(this.done, end);
    this.done = end;
  }

  private typed(start: number, end: number): Span {
    const from = this.place(start).start;
    return { start: from, end: end > start ? this.place(end - 1).end : from };
  }

  /** Where a character of the closed text was typed. Binary search. */
  private place(at: number): Span {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const piece = this.pieces[low];
    if (piece === undefined || at >= piece.start + piece.length) return { start: this.source.length, end: this.source.length };
    const { from, to, length } = piece;
    return to - from === length ? { start: from + at - piece.start, end: from + at - piece.start + 1 } : { start: from, end: to };
  }
}

/** Tells whether a bracket is open at a place of a line; asked in rising order. Linear in all. */
class OpenBrackets {
  private open = 0;
  private place = 0;

  constructor(private readonly source: string) {}

  at(end: number): boolean {
    for (; this.place < end; this.place += 1) {
      const code = this.source.charCodeAt(this.place);
      if (OPENING.has(code)) this.open += 1;
      else if (CLOSING.has(code)) this.open = Math.max(0, this.open - 1);
      else if (BREAKS.has(code)) this.open = 0;
    }
    return this.open > 0;
  }
}

function isBlank(code: number): boolean {
  return SPACES.has(code) && !BREAKS.has(code);
}

function isLatinCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function halfWidth(code: number): number {
  return FULL_WIDTH.has(code) ? code - HIGHER : code;
}

/** Characters of the basic plane that a set holds. */
function blanksOf(set: CharSet): string {
  return Array.from({ length: 0x10000 }, (_, code) => (set.has(code) ? String.fromCharCode(code) : '')).join('');
}

function charsBetween(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
