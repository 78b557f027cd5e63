import { CharSet } from './characters';
import { MaskRoom, UNMARKED, type Mask } from './mask';

/** Quotes and brackets of folded text. */

/** A stretch of folded text, `end` not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Enclosures {
  /** “…”, 《…》, 「…」, 【…】 and <…> round a name, marks included; outermost ones only, in order. */
  readonly quoted: readonly Stretch[];
  /** (…) and 〔…〕 and […], marks included; outermost ones only, in order. */
  readonly brackets: readonly Stretch[];
  /** For each character, 1 inside quotes or book-title marks, marks included. */
  readonly inQuotes: Mask;
  /** For each character, 1 inside round brackets, marks included. */
  readonly inBrackets: Mask;
}

const CLOSERS = new Map(['“”', '‘’', '《》', '「」', '『』', '【】', '()', '〔〕', '[]'].map((pair) => [pair.charAt(0), pair.charAt(1)]));
const OPENERS = new Map(Array.from(CLOSERS, ([open, close]) => [close, open]));
/** All marks that enclose something. */
export const ENCLOSURE_MARKS = new CharSet('"<', CLOSERS.keys(), CLOSERS.values());
const BRACKETS = new Set(['(', '〔', '[']);

/** A name in quotes is short; a pair of stray marks further apart than this encloses nothing. */
const LONGEST_NAME = 120;
/** Marks that point the same way on both sides, as careless typing leaves them, hold only a short name. */
const LONGEST_CARELESS_NAME = 24;

const QUOTES = new MaskRoom();
const BRACKETED = new MaskRoom();

/**
 * Pairs the marks with a stack, in linear time; marks without a partner enclose nothing.
 * Its masks hold until the next text is looked at.
 *
 * @param places where characters of `ENCLOSURE_MARKS` stand
 */
export function findEnclosures(text: string, places: readonly number[]): Enclosures {
  if (places.length === 0) return NONE;
  const pairs: Stretch[] = [];
  const bracketPairs: Stretch[] = [];
  const open = new Map<string, number[]>();
  let strayClosing = -1;
  let straight = -1;
  for (const index of places) {
    const char = text.charAt(index);
    if (char === '"') {
      if (straight >= 0 && index - straight <= LONGEST_NAME) {
        pairs.push({ start: straight, end: index + 1 });
        straight = -1;
      } else straight = index;
    } else if (char === '<') {
      const end = angleName(text, index);
      if (end > 0) pairs.push({ start: index, end });
    } else if (CLOSERS.has(char)) {
      const starts = open.get(char);
      if (starts === undefined) open.set(char, [index]);
      else starts.push(index);
    } else {
      const opener = OPENERS.get(char);
      if (opener === undefined) continue;
      const start = open.get(opener)?.pop();
      if (start !== undefined) {
        if (BRACKETS.has(opener)) bracketPairs.push({ start, end: index + 1 });
        else if (index - start <= LONGEST_NAME && !isAim(text, start, index)) pairs.push({ start, end: index + 1 });
      } else if (char === '”') {
        if (strayClosing >= 0 && index - strayClosing <= LONGEST_CARELESS_NAME) {
          pairs.push({ start: strayClosing, end: index + 1 });
          strayClosing = -1;
        } else strayClosing = index;
      }
    }
  }
  const quoted = outermost(pairs);
  const brackets = outermost(bracketPairs);
  return { quoted, brackets, inQuotes: QUOTES.of(quoted, text.length), inBrackets: BRACKETED.of(brackets, text.length) };
}

const NONE: Enclosures = { quoted: [], brackets: [], inQuotes: UNMARKED, inBrackets: UNMARKED };

/** 新增上市企业3家: a deed and how much of it is to be; 3个100 and 平安2022 are names. */
const AIM = /^\p{Script=Han}{2,20}\d[\d.,]*[\p{Script=Han}%]/u;
/** 的年度目标: what says that it is to be. */
const IS_AIM = /^的(?:年度|全年|年初|[市省县区]级|下达|考核|既定|预期)*(?:目标|任务|指标|要求)/u;
/** It stands so close behind the mark. */
const IS_AIM_REACH = 12;

/** 完成“新增上市企业3家”的目标: whether quotes hold what is asked for, and no name. */
function isAim(text: string, start: number, end: number): boolean {
  return text.charAt(end + 1) === '的' && IS_AIM.test(text.slice(end + 1, end + 1 + IS_AIM_REACH)) && AIM.test(text.slice(start + 1, end));
}

/** End of a `<名称>` that starts at `at`, or 0: a comparison (`占比<全市平均，合格率>90%`) is no name. */
function angleName(text: string, at: number): number {
  const first = text.charAt(at + 1);
  if (!(first >= '一' && first <= '鿿')) return 0;
  for (let index = at + 1; index < Math.min(text.length, at + 80); index += 1) {
    const char = text.charAt(index);
    if (char === '>') {
      const next = text.charAt(index + 1);
      return next >= '0' && next <= '9' ? 0 : index + 1;
    }
    if ('<。;,%'.includes(char)) return 0;
  }
  return 0;
}

function outermost(pairs: readonly Stretch[]): readonly Stretch[] {
  if (pairs.length < 2) return pairs;
  const sorted = [...pairs].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stretch[] = [];
  for (const pair of sorted) {
    const last = kept.at(-1);
    if (last === undefined || pair.start >= last.end) kept.push(pair);
  }
  return kept;
}
