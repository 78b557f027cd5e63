import { likeness, prepare, type Prepared } from '../../matching';
import { said } from '../../said';
import { figureContexts, indicesWithin, within, type FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { impliedBy, type ImpliedFigure } from './impliedBy';

/** Below this the words have too little in common with the name of what is to change. */
const SAME_SUBJECT = 0.25;
/** More figures are no list of what each of several was. */
const LONGEST_RUN = 8;

/** What something was and what it became. */
interface Rise {
  readonly first: Quantity;
  readonly second: Quantity;
  /** Its own words. */
  readonly name: string;
  readonly clause: Span;
}

/**
 * 由490元提高到530元 is a rise of 40元; 由40.1%提高到41.3% one of 1.2个百分点. Of several that the answer tells, the one in whose
 * own words the thing is named. Null where none is. O(figures).
 */
export function impliedDifference(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const { unit, text } = target.quantity;
  const isRate = unit.family === 'percent';
  if (!target.change || (isRate && !text.includes('点'))) return null;
  const wanted = prepare(target.name);
  let best: { readonly rise: Rise; readonly score: number } | null = null;
  for (const rise of risesIn(reading, scope)) {
    if (rise.first.unit.family !== unit.family || rise.first.unit.symbol !== (isRate ? '%' : unit.symbol)) continue;
    const score = scoreOf(wanted, rise, reading);
    if (score > 0 && (best === null || score > best.score)) best = { rise, score };
  }
  if (best === null) return null;
  const { first, second } = best.rise;
  // 41.3 - 40.1 is no more exact than the two.
  const distance = Number((second.value - first.value).toPrecision(DIGITS));
  const difference = distance * (target.change === 'up' ? 1 : -1);
  const change = `${Math.abs(distance)}${isRate ? '个百分点' : unit.symbol}`;
  return impliedBy(target, difference, { start: first.span.start, end: second.span.end }, reading, said('implied.change', { from: first.text, to: second.text, change }));
}

/** Differences of numbers as they are written carry no more digits. */
const DIGITS = 10;

/** By its own words and those of its clause; 0 where neither names the thing. */
function scoreOf(wanted: Prepared, { name, clause }: Rise, { source }: TextReading): number {
  const own = likeness(wanted, prepare(name));
  const around = likeness(wanted, prepare(source.slice(clause.start, clause.end)));
  return Math.max(own, around) >= SAME_SUBJECT ? own + around : 0;
}

/** All that the text tells to have risen or fallen from one level to another, also several at once (由700元、500元提高到740元、550元). */
function risesIn(reading: TextReading, scope: Span): readonly Rise[] {
  const { quantities, source } = reading;
  const contexts = figureContexts(reading);
  const [from, to] = indicesWithin(quantities, scope);
  const rises: Rise[] = [];
  for (let index = from; index < to; ) {
    const length = runOfBefore(quantities, contexts, index);
    const clause = contexts[index]?.clause;
    if (clause && length > 0 && /[由从]/u.test(source.slice(clause.start, quantities[index]?.span.start))) {
      for (let at = index; at < index + length; at += 1) {
        const [first, second] = [quantities[at], quantities[at + length]];
        if (!first || !second || second.comparison || second.unit.symbol !== first.unit.symbol || !within(second.span, clause)) continue;
        rises.push({ first, second, name: contexts[at]?.listed ?? contexts[index]?.before ?? '', clause });
      }
    }
    index += Math.max(1, length);
  }
  return rises;
}

/** How many figures from an index on, side by side in one clause, are of before; 0 where none is, or too many. */
function runOfBefore(quantities: readonly Quantity[], contexts: readonly FigureContext[], index: number): number {
  const start = contexts[index]?.clause.start;
  let length = 0;
  while (quantities[index + length]?.comparison === true && contexts[index + length]?.clause.start === start) length += 1;
  return length > LONGEST_RUN ? 0 : length;
}
