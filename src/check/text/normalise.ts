import { CharSet, isDigit, isLatin } from './characters';
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
  /** Source offset at which each folded character starts; there may be room for more of them. */
  readonly starts: Uint32Array;
  /** Source offset at which each folded character ends. */
  readonly ends: Uint32Array;
  /** What stood before each folded character. */
  readonly gaps: Uint8Array;
}

/** White space of all kinds, and characters that show nothing. */
const SPACES = new CharSet('\t\n\v\f\r \u00a0\u00ad\u1680\u180e\u3000\ufeff', charsBetween(0x2000, 0x200f), charsBetween(0x2028, 0x202f), charsBetween(0x205f, 0x2064));
const LINE_BREAKS = '\n\r\v\f\u2028\u2029';

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

/** True for the many characters that are as they should be: Chinese characters, digits, letters. */
function isPlain(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff && !FOLDED.has(code)) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

const FOLDED = new CharSet(Object.keys(SAME));

/** Characters that were folded before, by their code: a text has many marks, but of few kinds. */
const foldedBefore = new Map<number, string>();

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  const before = foldedBefore.get(code);
  if (before !== undefined) return before;
  const folded = foldNew(char, code);
  foldedBefore.set(code, folded);
  return folded;
}

function charsBetween(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}

function foldNew(char: string, code: number): string {
  const same = SAME[char];
  if (same !== undefined) return same;
  if (!foldsByCompatibility(code)) return char;
  const plain = char.normalize('NFKC');
  return plain.length === 1 ? (SAME[plain] ?? plain) : plain.replace(/⁄/g, '/');
}

/** True where a blank between the two must stay, because without it they would read as one number or word. */
function mustStayApart(before: string, after: string): boolean {
  return (isDigit(before) || isLatin(before) || before === '.') && (isDigit(after) || isLatin(after) || after === '.') && !(before === '.' && after === '.');
}

/** The places of the text that was folded last: their memory is used again for the next one, since to ask for some takes longer than to fill it. */
let places = { starts: new Uint32Array(4096), ends: new Uint32Array(4096), gaps: new Uint8Array(4096) };

/** Collects folded characters with their places; plain ones as whole runs of the source. */
class Folder {
  private readonly runs: string[] = [];
  private length = 0;
  private last = '';
  private gap: number = GAP.none;

  constructor(private readonly source: string) {}

  skip(breaksLine: boolean): void {
    if (breaksLine) this.gap = GAP.line;
    else if (this.gap === GAP.none) this.gap = GAP.space;
  }

  /** Takes the characters from `start` up to `end`, which need no folding. */
  takePlain(start: number, end: number): void {
    if (this.gap !== GAP.none) this.keepApart(this.source.charAt(start), start);
    this.makeRoom(end - start);
    for (let at = start; at < end; at += 1) {
      places.starts[this.length] = at;
      places.ends[this.length] = at + 1;
      places.gaps[this.length] = this.gap;
      this.gap = GAP.none;
      this.length += 1;
    }
    this.runs.push(this.source.slice(start, end));
    this.last = this.source.charAt(end - 1);
  }

  /** Takes a character that may have to be folded, perhaps to several. */
  take(char: string, start: number, end: number): void {
    const folded = foldChar(char);
    if (folded.length === 1) this.takeOne(folded, start, end);
    else for (const one of folded) this.takeOne(one, start, end);
  }

  private takeOne(char: string, start: number, end: number): void {
    if (this.gap !== GAP.none) this.keepApart(char, start);
    this.push(char, start, end, this.gap);
    this.gap = GAP.none;
  }

  private keepApart(next: string, start: number): void {
    if (mustStayApart(this.last, next)) this.push(' ', this.length === 0 ? start : (places.ends[this.length - 1] ?? start), start, this.gap);
  }

  private push(char: string, start: number, end: number, gap: number): void {
    // Characters beyond the basic plane come as one string of two.
    this.makeRoom(char.length);
    for (let part = 0; part < char.length; part += 1) {
      places.starts[this.length] = start;
      places.ends[this.length] = end;
      places.gaps[this.length] = gap;
      this.length += 1;
    }
    this.runs.push(char);
    this.last = char;
  }

  private makeRoom(more: number): void {
    if (this.length + more <= places.starts.length) return;
    const room = 2 * (this.length + more);
    places = { starts: grown(places.starts, new Uint32Array(room)), ends: grown(places.ends, new Uint32Array(room)), gaps: grown(places.gaps, new Uint8Array(room)) };
  }

  done(): FoldedText {
    const { source, runs } = this;
    return { source, text: runs.length === 1 ? (runs[0] ?? '') : runs.join(''), ...places };
  }
}

function grown<Places extends Uint32Array | Uint8Array>(old: Places, next: Places): Places {
  next.set(old);
  return next;
}

/** Folds a cell's text, in time linear in its length; where its characters stood holds until the next text is folded. Never throws; surrogates pass through as they are. */
export function fold(source: string): FoldedText {
  const folder = new Folder(source);
  let index = 0;
  while (index < source.length) {
    let plainEnd = index;
    while (isPlain(source.charCodeAt(plainEnd))) plainEnd += 1;
    if (plainEnd > index) {
      folder.takePlain(index, plainEnd);
      index = plainEnd;
      continue;
    }
    const char = source.charAt(index);
    if (char === '<') {
      const tag = readTag(source, index);
      if (tag !== null) {
        // An inline tag sits inside a word: 平方<b>米</b>, m<sup>2</sup>.
        if (tag.breaksLine) folder.skip(true);
        index = tag.end;
        continue;
      }
    }
    const entity = char === '&' ? readEntity(source, index) : null;
    const read = entity?.char ?? char;
    const end = entity?.end ?? index + 1;
    if (SPACES.has(read.charCodeAt(0))) folder.skip(LINE_BREAKS.includes(read));
    else folder.take(read, index, end);
    index = end;
  }
  return folder.done();
}

/** The source span of the folded stretch `from`..`to` (`to` not included). */
export function sourceSpan({ source, text, starts, ends }: FoldedText, from: number, to: number): Span {
  const start = (from < text.length ? starts[from] : undefined) ?? source.length;
  if (to <= from) return { start, end: start };
  return { start, end: (to <= text.length ? ends[to - 1] : undefined) ?? source.length };
}
