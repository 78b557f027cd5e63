import { CharSet, isHanCode } from './characters';
import { readEntity, readTag } from './markup';
import type { Span } from './span';

/** What stood before a folded character: nothing, white space, or a line break. */
export const GAP = { none: 0, space: 1, line: 2 } as const;

/**
 * 规整文本. The text as the reader sees it: full-width forms folded, white space and markup gone, with
 * a map back to the original. White space survives as one blank only where it keeps two numbers
 * or words apart (`85 2.`, `1. 2022`).
 */
export interface FoldedText {
  readonly source: string;
  readonly text: string;
  /** Code of each folded character, for whoever looks at all of them; there may be room for more, here and below. */
  readonly codes: Uint16Array;
  /** Source offset at which each folded character starts. */
  readonly starts: Uint32Array;
  /** Source offset at which each folded character ends. */
  readonly ends: Uint32Array;
  /** What stood before each folded character. */
  readonly gaps: Uint8Array;
}

/** White space of all kinds, and characters that show nothing. */
export const SPACES = new CharSet('\t\n\v\f\r \u00a0\u00ad\u1680\u180e\u3000\ufeff', charsBetween(0x2000, 0x200f), charsBetween(0x2028, 0x202f), charsBetween(0x205f, 0x2064));
export const LINE_BREAKS = '\n\r\v\f\u2028\u2029';

/** Characters that stand for one another in what people type. */
const SAME: Readonly<Record<string, string>> = {
  '〇': '零', '萬': '万', '億': '亿', '兩': '两',
  '–': '-', '—': '-', '―': '-', '‐': '-', '‑': '-', '−': '-', '─': '-', '━': '-', '‒': '-',
  '〜': '~', '∼': '~', '˜': '~', '∽': '~',
  '•': '·', '・': '·', '‧': '·', '⋅': '·', '∙': '·',
  '≧': '≥', '⩾': '≥', '≦': '≤', '⩽': '≤',
  '∶': ':', '〈': '《', '〉': '》', '｟': '(', '｠': ')', '⁄': '/', '∕': '/', '＂': '"',
};

/** Ranges whose NFKC form is what was meant; circled numbers (①) and dots (…) are not among them. */
function foldsByCompatibility(code: number): boolean {
  return (
    (code >= 0xff01 && code <= 0xffef) ||
    (code >= 0x2474 && code <= 0x249b) || // ⑴ ⒈
    (code >= 0x3220 && code <= 0x3229) || // ㈠
    (code >= 0x2160 && code <= 0x217f) || // Ⅲ
    (code >= 0x2f00 && code <= 0x2fdf) || // radicals that look like characters
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe50 && code <= 0xfe6f) || // small forms
    (code >= 0x3371 && code <= 0x33df) || // ㎡ ㎏
    code === 0xb2 || code === 0xb3 || code === 0xb5 || (code >= 0xbc && code <= 0xbe)
  );
}

const AMPERSAND = 0x26;
const POINT = 0x2e;
const LESS_THAN = 0x3c;
const BLANK = 0x20;

const CHANGED = new CharSet(Object.keys(SAME));

/** What each character is folded to, by its code; 0 for one that is left out, may begin markup, or becomes several. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  if (code === AMPERSAND || code === LESS_THAN || SPACES.has(code)) return 0;
  if (!CHANGED.has(code) && !foldsByCompatibility(code)) return code;
  const folded = foldChar(String.fromCharCode(code));
  return folded.length === 1 ? folded.charCodeAt(0) : 0;
});

/** The same without a look at the table for Chinese characters, which are most of a text and lie all over it. */
function foldedCode(code: number): number {
  return isHanCode(code) && !CHANGED.has(code) ? code : (FOLDED[code] ?? 0);
}

function charsBetween(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}

function foldChar(char: string): string {
  const same = SAME[char];
  if (same !== undefined) return same;
  if (!foldsByCompatibility(char.charCodeAt(0))) return char;
  const plain = char.normalize('NFKC');
  return plain.length === 1 ? (SAME[plain] ?? plain) : plain.replace(/⁄/g, '/');
}

/** Digits, letters and the point: what would grow together without a blank. */
function grows(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === POINT;
}

/** True where a blank between the two, by their codes, must stay, because without it they would read as one number or word. */
export function mustStayApart(before: number, after: number): boolean {
  return grows(before) && grows(after) && !(before === POINT && after === POINT);
}

/** Room for the characters of the text that is folded: it is used again for the next one, since to ask for some takes longer than to fill it. */
class FoldingRoom {
  codes = new Uint16Array(FIRST_ROOM);
  starts = new Uint32Array(FIRST_ROOM);
  ends = new Uint32Array(FIRST_ROOM);
  gaps = new Uint8Array(FIRST_ROOM);

  makeFor(characters: number): void {
    if (characters <= this.codes.length) return;
    const room = 2 * characters;
    this.codes = grown(this.codes, new Uint16Array(room));
    this.starts = grown(this.starts, new Uint32Array(room));
    this.ends = grown(this.ends, new Uint32Array(room));
    this.gaps = grown(this.gaps, new Uint8Array(room));
  }
}

const FIRST_ROOM = 4096;
const room = new FoldingRoom();

function grown<Places extends Uint32Array | Uint16Array | Uint8Array>(old: Places, next: Places): Places {
  next.set(old);
  return next;
}

/** So many characters at most are made a string at once: they are handed over as arguments. */
const LONGEST_RUN = 4096;

/** The text of the first so many codes of characters. Linear. */
export function textOf(codes: Uint16Array, length: number): string {
  if (length <= LONGEST_RUN) return madeString(codes.subarray(0, length));
  let text = '';
  for (let at = 0; at < length; at += LONGEST_RUN) text += madeString(codes.subarray(at, Math.min(length, at + LONGEST_RUN)));
  return text;
}

function madeString(codes: Uint16Array): string {
  // Arguments may come from anything like a list, which the type of `apply` does not know; to spread them takes three times as long.
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}

/** Folds a cell's text, in time linear in its length; where its characters stood holds until the next text is folded. Never throws; surrogates pass through as they are. */
export function fold(source: string): FoldedText {
  room.makeFor(source.length);
  let length = 0;
  let gap: number = GAP.none;
  for (let index = 0; index < source.length;) {
    const code = foldedCode(source.charCodeAt(index));
    if (code !== 0) {
      if (gap !== GAP.none) length = keepApart(code, index, gap, length);
      length = place(code, index, index + 1, gap, length);
      gap = GAP.none;
      index += 1;
      continue;
    }
    const read = readSpecial(source, index);
    if (read.char === '') {
      if (read.breaksLine) gap = GAP.line;
    } else if (SPACES.has(read.char.charCodeAt(0))) {
      if (LINE_BREAKS.includes(read.char)) gap = GAP.line;
      else if (gap === GAP.none) gap = GAP.space;
    } else {
      length = placeAll(foldChar(read.char), index, read.end, gap, length, source.length);
      gap = GAP.none;
    }
    index = read.end;
  }
  const { codes, starts, ends, gaps } = room;
  return { source, text: textOf(codes, length), codes, starts, ends, gaps };
}

interface Special {
  /** '' for a tag. */
  readonly char: string;
  readonly end: number;
  readonly breaksLine: boolean;
}

/** A tag, an entity, or a character that stands for itself. */
function readSpecial(source: string, at: number): Special {
  const char = source.charAt(at);
  // An inline tag sits inside a word: 平方<b>米</b>, m<sup>2</sup>.
  const tag = char === '<' ? readTag(source, at) : null;
  if (tag !== null) return { char: '', end: tag.end, breaksLine: tag.breaksLine };
  const entity = char === '&' ? readEntity(source, at) : null;
  return { char: entity?.char ?? char, end: entity?.end ?? at + 1, breaksLine: false };
}

/** Leaves one blank for a gap where the characters round it would grow together; how many characters there are then. */
function keepApart(next: number, start: number, gap: number, length: number): number {
  return length > 0 && mustStayApart(room.codes[length - 1] ?? 0, next) ? place(BLANK, room.ends[length - 1] ?? start, start, gap, length) : length;
}

/** Places the characters that one of the source was folded to: they may be more. */
function placeAll(folded: string, start: number, end: number, gap: number, before: number, sourceLength: number): number {
  room.makeFor(before + 1 + folded.length + sourceLength - start);
  let length = gap === GAP.none ? before : keepApart(folded.charCodeAt(0), start, gap, before);
  for (let part = 0; part < folded.length; part += 1) length = place(folded.charCodeAt(part), start, end, part === 0 ? gap : GAP.none, length);
  return length;
}

function place(code: number, start: number, end: number, gap: number, length: number): number {
  room.codes[length] = code;
  room.starts[length] = start;
  room.ends[length] = end;
  room.gaps[length] = gap;
  return length + 1;
}

/** The source span of the folded stretch `from`..`to` (`to` not included). */
export function sourceSpan({ source, text, starts, ends }: FoldedText, from: number, to: number): Span {
  const start = (from < text.length ? starts[from] : undefined) ?? source.length;
  if (to <= from) return { start, end: start };
  return { start, end: (to <= text.length ? ends[to - 1] : undefined) ?? source.length };
}
