import { findClaims } from './claims';
import { splitClauses, type ClauseStretch } from './clauses';
import { findEnclosures, type Stretch } from './enclosures';
import { findFigures } from './figures';
import { readItems } from './items';
import type { TextReading } from './model';
import { fold, sourceSpan } from './normalise';
import { findPeriods } from './periods';
import { readContext } from './quantities';
import type { Span } from './span';

/**
 * Reads a cell's prose: items, clauses, quantities, claims, periods. Spans point into `source`.
 * Takes any string, never throws, and runs in time linear in its length.
 */
export function readText(source: string): TextReading {
  const folded = fold(source);
  const { text } = folded;
  const enclosures = findEnclosures(text);
  const { items, starts, markerMask } = readItems(folded, enclosures);
  const { sentences, clauses } = splitClauses(folded, enclosures, starts);
  const spanOf = (stretch: Stretch): Span => sourceSpan(folded, stretch.start, stretch.end);
  const clauseAt = clauseFinder(clauses, text.length);
  const figures = findFigures(text, (at) => enclosures.inQuotes[at] === 1 || markerMask[at] === 1);
  return {
    source,
    items,
    clauses: clauses.map((clause) => ({ span: spanOf(clause), sentence: clause.sentence })),
    sentences: sentences.map(spanOf),
    quantities: figures.map((figure) => {
      const { outer, ...context } = readContext(text, figure, clauseAt(figure.start));
      const span = spanOf(figure);
      return {
        span,
        text: source.slice(span.start, span.end),
        value: figure.value,
        ...(figure.min === undefined || figure.max === undefined ? {} : { min: figure.min, max: figure.max }),
        unit: figure.unit,
        tolerance: figure.tolerance,
        ...context,
        outer: spanOf(outer),
      };
    }),
    claims: findClaims(text, enclosures.inQuotes).map((claim) => {
      const span = spanOf(claim);
      return { kind: claim.kind, span, text: source.slice(span.start, span.end), clause: spanOf(clauseAt(claim.start)) };
    }),
    quoted: enclosures.quoted.map(spanOf),
    brackets: enclosures.brackets.map(spanOf),
    periods: findPeriods(text).map(({ start, end, ...rest }) => {
      const span = spanOf({ start, end });
      return { span, text: source.slice(span.start, span.end), ...rest };
    }),
  };
}

/** Finds the clause that holds an offset; asked in rising order, so that all questions together take linear time. */
function clauseFinder(clauses: readonly ClauseStretch[], length: number): (at: number) => Stretch {
  let next = 0;
  return (at) => {
    if ((clauses[next]?.start ?? 0) > at) next = 0;
    while ((clauses[next]?.end ?? length) <= at) next += 1;
    return clauses[next] ?? { start: 0, end: length };
  };
}
