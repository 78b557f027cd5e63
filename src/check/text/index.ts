import { findClaims } from './claims';
import { splitClauses } from './clauses';
import { findEnclosures, type Enclosures, type Stretch } from './enclosures';
import { findFigures } from './figures';
import { readItems } from './items';
import { findLandmarks } from './landmarks';
import type { MeasureUnit } from './measureUnit';
import type { Claim, Period, Quantity, TextReading } from './model';
import { fold, sourceSpan } from './normalise';
import { findPeriods, type PeriodStretch } from './periods';
import { readQuantities, type QuantityStretch } from './quantities';
import { findScopes } from './scopes';
import type { Span } from './span';

export { measureUnitOf } from './measureUnit';

/**
 * Reads a cell's prose: items, clauses, quantities, claims, periods. Spans point into `source`.
 * Takes any string, never throws, and runs in time linear in its length.
 *
 * @param own the unit of a number without one that begins the text (2023年目标（%）：5.5以内)
 */
export function readText(source: string, own: MeasureUnit | null = null): TextReading {
  const folded = fold(source);
  const { text } = folded;
  const places = findLandmarks(text);
  const enclosures = findEnclosures(text, places.enclosures);
  const list = readItems(folded, places.markers, enclosures);
  const { sentences, clauses } = splitClauses(folded, enclosures, list.starts, list.markerMask);
  const figures = findFigures(text, places.figures, (at) => enclosures.inQuotes[at] === 1 || list.markerMask[at] === 1, own);
  const scopes = findScopes(text, places.turns, sentences, clauses, enclosures);
  const spanOf = ({ start, end }: Stretch): Span => sourceSpan(folded, start, end);
  const wordsOf = (span: Span): string => source.slice(span.start, span.end);
  const clauseOf = clauseFinder(text, clauses, enclosures);

  const quantity = ({ figure, outer, bound, approximate, change, cumulative, provisional, comparison }: QuantityStretch): Quantity => {
    const { value, min, max, unit, tolerance, beside = '' } = figure;
    const isRange = min !== undefined && max !== undefined;
    const span = spanOf(figure);
    // All of one shape: they are looked at again and again.
    return {
      span, text: wordsOf(span) + beside, value, min: isRange ? min : undefined, max: isRange ? max : undefined, unit, tolerance,
      approximate, bound, outer: spanOf(outer), change, cumulative, provisional, comparison,
    };
  };
  const period = ({ start, end, ...date }: PeriodStretch): Period => {
    const span = spanOf({ start, end });
    return { span, text: wordsOf(span), ...date };
  };
  const claims = findClaims(text, places.claims, enclosures.inQuotes, clauseOf).map((claim): Claim => {
    const span = spanOf(claim);
    const clause = clauseOf(claim.start);
    // A word that a line break splits reaches into the next clause.
    const reach = spanOf({ start: Math.min(clause.start, claim.start), end: Math.max(clause.end, claim.end) });
    return { kind: claim.kind, span, text: wordsOf(span), clause: reach, due: claim.due && { ...claim.due, start: spanOf({ start: claim.due.start, end: claim.start }).start } };
  });
  return {
    source,
    items: list.items,
    clauses: clauses.map((clause) => ({ span: spanOf(clause), sentence: clause.sentence })),
    sentences: sentences.map(spanOf),
    quantities: readQuantities(text, figures, scopes).map(quantity),
    claims,
    quoted: enclosures.quoted.map(spanOf),
    brackets: enclosures.brackets.filter(({ start }) => list.markerMask[start] !== 1).map(spanOf),
    periods: findPeriods(text, places.periods).map(period),
  };
}

/**
 * Finds the clause that holds an offset; inside brackets, the clause of the bracket. Binary search,
 * then a look no further than the bracket's ends.
 */
function clauseFinder(text: string, clauses: readonly Stretch[], enclosures: Enclosures): (at: number) => Stretch {
  const whole = { start: 0, end: text.length };
  return (at) => {
    const bracket = holding(enclosures.brackets, at);
    if (bracket === null || at === bracket.start) return holding(clauses, at) ?? whole;
    let { start, end } = at >= bracket.end - 1 ? bracket : { start: bracket.start + 1, end: bracket.end - 1 };
    for (let index = at - 1; index >= Math.max(start, at - LONGEST_BRACKET_CLAUSE); index -= 1) {
      if (!MARKS.includes(text.charAt(index))) continue;
      start = index + 1;
      break;
    }
    for (let index = at; index < Math.min(end, at + LONGEST_BRACKET_CLAUSE); index += 1) {
      if (!MARKS.includes(text.charAt(index))) continue;
      end = index;
      break;
    }
    return { start, end };
  };
}

const MARKS = ',。;!?';
const LONGEST_BRACKET_CLAUSE = 200;

/** The stretch of an ordered list that holds `at`, or null. */
function holding(stretches: readonly Stretch[], at: number): Stretch | null {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch === undefined) return null;
    if (at < stretch.start) high = middle - 1;
    else if (at >= stretch.end) low = middle + 1;
    else return stretch;
  }
  return null;
}
