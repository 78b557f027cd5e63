import { CharSet, isHan } from './characters';
import { lastStarting, type FigureContext } from './context';
import type { Quantity, TextReading } from './model';

/** Letters between a figure and the bracket that says what it is made of: 38个项目（…）. */
const NOUN_REACH = 14;
/** Words by which a bracket sets a figure against others, instead of saying what it is made of. */
const NO_PARTS = /其中|含|包括|任务|目标|计划|指标|要求|上年|去年|前年|同期|[同环]比|较|比|累计|占|原有/u;
const OPENING = '（(';
const MARKS = new CharSet('，。；、：,;:. ');

/**
 * 620张（甲300张、乙220张、丙100张）: the figures of a bracket right after a figure, where it holds nothing but named figures of
 * the same kind. Empty where it holds anything else. O(letters of the bracket).
 */
export function partsInBracket(reading: TextReading, contexts: readonly FigureContext[], index: number, isPart: (part: Quantity) => boolean): readonly Quantity[] {
  const { source, quantities, brackets } = reading;
  const whole = quantities[index];
  if (!whole || !quantities[index + 2]) return [];
  const opens = openingAfter(source, whole.outer.end, quantities[index + 1]?.outer.start ?? source.length);
  const bracket = opens < 0 ? undefined : lastStarting(brackets, opens);
  if (bracket?.start !== opens || NO_PARTS.test(source.slice(bracket.start, bracket.end))) return [];
  const parts: Quantity[] = [];
  for (let at = index + 1; at < quantities.length; at += 1) {
    const part = quantities[at];
    if (!part || part.span.start >= bracket.end) break;
    if (!isPart(part) || (contexts[at]?.before.trim() ?? '') === '') return [];
    parts.push(part);
  }
  return parts.length > 1 ? parts : [];
}

/** 5G, A: letters and digits that a noun may have in it. */
const IN_NOUN = /[\p{Script=Han}A-Za-z\d]/u;

/** Where a bracket opens within a noun after `from`, before the next figure; -1 where none does. */
function openingAfter(source: string, from: number, next: number): number {
  for (let at = from; at < next && at <= from + NOUN_REACH; at += 1) {
    const letter = source.charAt(at);
    if (OPENING.includes(letter)) return at;
    if (MARKS.has(source.charCodeAt(at)) || (!isHan(letter) && !IN_NOUN.test(letter))) return -1;
  }
  return -1;
}
