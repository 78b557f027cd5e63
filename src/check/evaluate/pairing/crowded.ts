import type { ItemResult } from '../../report';
import { said } from '../../said';
import { indicesWithin } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Expectation } from '../asked/expectations';

/**
 * 过密. So many comparisons of what is asked with what is told are made in one row. The busiest real
 * rows need a few thousand; more is no prose (figures pasted by the thousand), and guessing which
 * figure answers which would take minutes and be nonsense. Nothing in such a row is paired or judged:
 * it is handed to the user as `review`, with the reason in words.
 */
const MOST_COMPARISONS = 50_000;
/** No row asks for more figures than this. */
const MOST_TARGETS = 500;

const LONGEST_TEXT = 100;

/** Whether so many targets and so many other parts cannot be compared one by one. */
export function isCrowded(targets: number, parts: number): boolean {
  return targets > MOST_TARGETS || targets * parts > MOST_COMPARISONS;
}

/**
 * Whether what is asked and the parts of the answer that tell of it are too many for being compared.
 * O(expectations × log of the answer's length).
 *
 * @param scopes the part of the answer that belongs to each expectation; null where none does
 */
export function areCrowded(expectations: readonly Expectation[], reading: TextReading, scopes: readonly (Span | null)[]): boolean {
  let comparisons = 0;
  let targets = 0;
  expectations.forEach((expectation, index) => {
    const scope = scopes[index];
    targets += expectation.targets.length;
    if (scope) comparisons += (expectation.targets.length + expectation.asks.length + 1) * partsIn(reading, scope);
  });
  return targets > MOST_TARGETS || comparisons > MOST_COMPARISONS;
}

function partsIn(reading: TextReading, scope: Span): number {
  const [firstClause, afterClauses] = indicesWithin(reading.clauses, scope);
  const [firstFigure, afterFigures] = indicesWithin(reading.quantities, scope);
  return afterClauses - firstClause + afterFigures - firstFigure;
}

/** The one verdict on what is too crowded to be judged. */
export function crowdedItem(text: string, answer: string, path = ''): ItemResult {
  const shown = text.trim();
  return { path, text: shown.length > LONGEST_TEXT ? `${shown.slice(0, LONGEST_TEXT)}……` : shown, answer, status: 'review', reason: said('crowded'), indicators: [], words: 'review' };
}
