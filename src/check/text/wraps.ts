import { CharSet } from './characters';
import { looksNumbered } from './listNumber';

/** Width of a Chinese character or mark; a digit, a letter or a half-width mark is half as wide. */
const WIDE = 2;
/** Lines of a page are at least so wide: eighteen Chinese characters. */
const LEAST_WIDTH = 36;
/** By so much a line may fall short of the page: no mark begins a line, and no number or word of letters is torn. */
const RAGGED = 8;
/** So many lines go on to the next one, at least, where nothing else says so: two lines of one width may be so by chance. */
const LEAST_WRAPS = 2;
/** What ends a paragraph that is written in sentences: its lines are then no items without a mark. */
const FULL_STOPS = new CharSet('。！!？?');
/** What ends a paragraph, or leads to a list below. */
const ENDS = new CharSet('。；;!！?？：:');
/** A line may be indented. */
const INDENT = new CharSet(' \t\u3000\u00a0');
const OPENING = new CharSet('(（');
const CLOSING = new CharSet(')）');
const LINE_BREAK = '\n';
/** Of a line break that is typed as two characters. */
const RETURN = '\r';
const LAST_HALF_WIDTH = 0xff;

interface Line {
  readonly start: number;
  /** Where its line break stands. */
  readonly end: number;
  readonly width: number;
  /** Brackets that are open at its end. */
  readonly open: number;
}

/**
 * 硬换行. Where line breaks stand that only wrap a paragraph, as text that was copied from a page has them: the lines before them are
 * all about as wide as the page, and go on in the next line. Empty where line breaks part what was written apart. Linear.
 */
export function wrapsIn(text: string): ReadonlySet<number> {
  const none = new Set<number>();
  if (!text.includes(LINE_BREAK)) return none;
  const lines = linesOf(text);
  const page = lines.reduce((widest, line) => Math.max(widest, line.width), 0);
  if (page < LEAST_WIDTH) return none;
  const goingOn = lines.filter((line, at) => goesOn(text, line, lines[at + 1]) && !isHeading(text, line, page));
  const last = lines.at(-1);
  const isProse = goingOn.length >= LEAST_WRAPS || (last && FULL_STOPS.has(text.charCodeAt(wordsEnd(text, last) - 1))) || (last?.open === 0 && goingOn.every((line) => line.open > 0));
  const isPage = isProse && goingOn.every((line) => isFull(line, page));
  return isPage ? new Set(goingOn.flatMap(({ end }) => (text.startsWith(RETURN, end - 1) ? [end - 1, end] : [end]))) : none;
}

/** Whether a line is as wide as the page. */
function isFull({ width }: Line, page: number): boolean {
  return width >= page - RAGGED;
}

/** （二）棚户区改造: a short line with a number is the heading of what stands below it. */
function isHeading(text: string, line: Line, page: number): boolean {
  return !isFull(line, page) && isNumbered(text, line);
}

/** Whether a line ends in the midst of a sentence, and the next one begins no item of a list. */
function goesOn(text: string, line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.width === 0 || line.width === 0 || isNumbered(text, next)) return false;
  return !ENDS.has(text.charCodeAt(wordsEnd(text, line) - 1));
}

/** Where the words of a line end: blanks and half a line break may follow. */
function wordsEnd(text: string, { start, end }: Line): number {
  let at = end;
  while (at > start && (INDENT.has(text.charCodeAt(at - 1)) || text.startsWith(RETURN, at - 1))) at -= 1;
  return at;
}

function isNumbered(text: string, { start, end }: Line): boolean {
  let at = start;
  while (at < end && INDENT.has(text.charCodeAt(at))) at += 1;
  return looksNumbered(text, at);
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let width = 0;
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (text.startsWith(LINE_BREAK, at)) {
      lines.push({ start, end: at, width, open });
      start = at + 1;
      width = 0;
    } else {
      width += code > LAST_HALF_WIDTH ? WIDE : 1;
      if (OPENING.has(code)) open += 1;
      else if (CLOSING.has(code)) open -= 1;
    }
  }
  lines.push({ start, end: text.length, width, open });
  return lines;
}
