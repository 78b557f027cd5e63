import { CharSet, isDigitAt, isHan, isSentenceEnd } from './characters';
import type { Enclosures, Stretch } from './enclosures';
import type { Mask } from './mask';
import { GAP, type FoldedText } from './normalise';

/** A clause of folded text and the sentence that it belongs to. */
export interface ClauseStretch extends Stretch {
  readonly sentence: number;
}

export interface ClauseReading {
  readonly sentences: readonly Stretch[];
  readonly clauses: readonly ClauseStretch[];
}

const MARKS = new CharSet('。;!?,.');

/**
 * Nobody writes a clause or a sentence longer than this: what is longer is cut, so that whoever looks
 * through the clause or the sentence of a figure looks through a bounded stretch. Words that a cut
 * parts are not read together.
 */
const LONGEST_CLAUSE = 800;
const LONGEST_SENTENCE = 3000;

/**
 * Splits folded text at 。；！？ and line breaks into sentences, and those at commas into clauses. List
 * items begin new sentences (`starts`, in order), and their markers belong to no clause. Marks inside quotes and brackets do not split.
 */
export function splitClauses(folded: FoldedText, enclosures: Enclosures, starts: readonly number[], markerMask: Mask): ClauseReading {
  const { text, codes, gaps, starts: sources } = folded;
  const { inQuotes, inBrackets } = enclosures;
  const split = new Splitting();
  let nextStart = 0;
  for (let index = 0; index < text.length; index += 1) {
    const begins = starts[nextStart] === index;
    if (begins) nextStart += 1;
    const onNewLine = gaps[index] === GAP.line;
    const isMark = MARKS.has(codes[index] ?? 0);
    const isMarker = markerMask[index] === 1;
    // What nearly every character is.
    if (!isMark && !begins && !onNewLine && !isMarker && !split.isTooLong(index)) continue;
    if (index > split.sentenceStart && (begins || (onNewLine && inQuotes[index] !== 1 && !awaitsFigure(text, index)))) split.endSentence(index, index);
    if (isMarker) {
      split.endClause(index, index + 1);
      continue;
    }
    // One character of the source may stand for several here (⑴): no cut goes through it.
    if (split.isTooLong(index) && sources[index] !== sources[index - 1]) split.cut(index);
    if (!isMark || inQuotes[index] === 1 || inBrackets[index] === 1) continue;
    const char = text.charAt(index);
    if (isSentenceEnd(char) || isFullStop(text, index)) split.endSentence(index, index + 1);
    else if (char === ',' && !isThousands(text, index)) split.endClause(index, index + 1);
  }
  split.endSentence(text.length, text.length);
  return split;
}

/** The sentences and clauses that were found so far, and where those begin that are open. */
class Splitting implements ClauseReading {
  readonly sentences: Stretch[] = [];
  readonly clauses: ClauseStretch[] = [];
  sentenceStart = 0;
  private clauseStart = 0;

  isTooLong(index: number): boolean {
    return index - this.clauseStart >= LONGEST_CLAUSE || index - this.sentenceStart >= LONGEST_SENTENCE;
  }

  cut(index: number): void {
    if (index - this.sentenceStart >= LONGEST_SENTENCE) this.endSentence(index, index);
    else this.endClause(index, index);
  }

  endClause(end: number, next: number): void {
    if (end > this.clauseStart) this.clauses.push({ start: this.clauseStart, end, sentence: this.sentences.length });
    this.clauseStart = next;
  }

  endSentence(end: number, next: number): void {
    this.endClause(end, next);
    if (end > this.sentenceStart) this.sentences.push({ start: this.sentenceStart, end });
    this.sentenceStart = next;
  }
}

/** Words that a figure has to follow. */
const BEFORE_FIGURE = new CharSet('率为达至约');

/** 整改率⏎100%: a line break that a clerk's paste put between a name and its figure ends nothing. */
function awaitsFigure(text: string, at: number): boolean {
  return isDigitAt(text, at) && BEFORE_FIGURE.has(text.charCodeAt(at - 1));
}

/** A full stop typed as an ASCII dot: after a Chinese word or `%`, and not before a digit. */
function isFullStop(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return false;
  const before = text.charAt(at - 1);
  return (isHan(before) || before === '%' || before === ')' || before === '”') && !isDigitAt(text, at + 1);
}

/** The comma of 1,234. */
function isThousands(text: string, at: number): boolean {
  return isDigitAt(text, at - 1) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4);
}
