import { CharSet, isDigit, isHan, isSentenceEnd } from './characters';
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

/**
 * Nobody writes a clause or a sentence longer than this: what is longer is cut, so that whoever looks
 * through the clause or the sentence of a figure looks through a bounded stretch. Words that a cut
 * parts are not read together.
 */
const MARKS = new CharSet('。;!?,.');

const LONGEST_CLAUSE = 800;
const LONGEST_SENTENCE = 3000;

/**
 * Splits folded text at 。；！？ and line breaks into sentences, and those at commas into clauses. List
 * items begin new sentences (`starts`, in order), and their markers belong to no clause. Marks inside quotes and brackets do not split.
 */
export function splitClauses(folded: FoldedText, enclosures: Enclosures, starts: readonly number[], markerMask: Mask): ClauseReading {
  const { text, gaps, starts: sources } = folded;
  const sentences: Stretch[] = [];
  const clauses: ClauseStretch[] = [];
  let sentenceStart = 0;
  let clauseStart = 0;
  let nextStart = 0;
  const endClause = (end: number): void => {
    if (end > clauseStart) clauses.push({ start: clauseStart, end, sentence: sentences.length });
  };
  const endSentence = (end: number, next: number): void => {
    endClause(end);
    if (end > sentenceStart) sentences.push({ start: sentenceStart, end });
    sentenceStart = next;
    clauseStart = next;
  };
  for (let index = 0; index < text.length; index += 1) {
    while ((starts[nextStart] ?? Number.POSITIVE_INFINITY) < index) nextStart += 1;
    if (index > sentenceStart && (starts[nextStart] === index || (gaps[index] === GAP.line && enclosures.inQuotes[index] !== 1 && !awaitsFigure(text, index)))) endSentence(index, index);
    if (markerMask[index] === 1) {
      endClause(index);
      clauseStart = index + 1;
      continue;
    }
    // One character of the source may stand for several here (⑴): no cut goes through it.
    if ((index - clauseStart >= LONGEST_CLAUSE || index - sentenceStart >= LONGEST_SENTENCE) && sources[index] !== sources[index - 1]) {
      if (index - sentenceStart >= LONGEST_SENTENCE) endSentence(index, index);
      else {
        endClause(index);
        clauseStart = index;
      }
    }
    if (enclosures.inQuotes[index] === 1 || enclosures.inBrackets[index] === 1) continue;
    if (!MARKS.has(text.charCodeAt(index))) continue;
    const char = text.charAt(index);
    if (isSentenceEnd(char) || isFullStop(text, index)) endSentence(index, index + 1);
    else if (char === ',' && !isThousands(text, index)) {
      endClause(index);
      clauseStart = index + 1;
    }
  }
  endSentence(text.length, text.length);
  return { sentences, clauses };
}

/** Words that a figure has to follow. */
const BEFORE_FIGURE = new CharSet('率为达至约');

/** 整改率⏎100%: a line break that a clerk's paste put between a name and its figure ends nothing. */
function awaitsFigure(text: string, at: number): boolean {
  return isDigit(text.charAt(at)) && BEFORE_FIGURE.has(text.charCodeAt(at - 1));
}

/** A full stop typed as an ASCII dot: after a Chinese word or `%`, and not before a digit. */
function isFullStop(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return false;
  const before = text.charAt(at - 1);
  return (isHan(before) || before === '%' || before === ')' || before === '”') && !isDigit(text.charAt(at + 1));
}

/** The comma of 1,234. */
function isThousands(text: string, at: number): boolean {
  return isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at + 2)) && isDigit(text.charAt(at + 3)) && !isDigit(text.charAt(at + 4));
}
