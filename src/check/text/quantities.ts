import { readBounds } from './bounds';
import { readChange, type Change } from './changes';
import { CharSet } from './characters';
import { isComparison, leadsToTurn } from './comparisons';
import type { Stretch } from './enclosures';
import type { FigureStretch } from './figures';
import type { Quantity } from './model';
import type { Scopes } from './scopes';

/** A figure with everything that the words round it say, in folded text. */
export interface QuantityStretch extends Pick<Quantity, 'approximate' | 'bound' | 'change' | 'cumulative' | 'provisional' | 'comparison'> {
  readonly figure: FigureStretch;
  readonly outer: Stretch;
}

/** A phrase is looked at no further back than this. */
const LONGEST_PHRASE = 60;

/** Reads the words round each figure. Linear: each figure looks at a bounded stretch. */
export function readQuantities(text: string, figures: readonly FigureStretch[], scopes: Scopes): QuantityStretch[] {
  const quantities: QuantityStretch[] = [];
  let previous: QuantityStretch | undefined;
  for (const figure of figures) {
    const floor = phraseStart(text, figure.start, previous?.figure.end ?? 0);
    const { outer, bound, approximate, missed } = readBounds(text, figure, floor, figure.over);
    const change = readChange(text, figure.start, figure.end, floor) ?? sharedChange(text, previous, figure);
    const quantity: QuantityStretch = {
      figure,
      outer,
      bound,
      approximate,
      change,
      cumulative: scopes.cumulative[figure.start] === 1,
      provisional: scopes.provisional[figure.start] === 1,
      comparison: missed || isComparison(text, figure.start, figure.end, floor) || sharesPast(text, previous, figure),
    };
    quantities.push(quantity);
    shareBack(text, quantities);
    previous = quantity;
  }
  return quantities;
}

/** All that stands between figures of a run: 5%、8%左右. */
const RUN_LINK = /^(?:[、和与及]|以及)$/;

/** 由前两年分别上升2.1%、1.6%转为下降3.4%: the second figure is as past as the first. */
function sharesPast(text: string, previous: QuantityStretch | undefined, figure: FigureStretch): boolean {
  return previous?.comparison === true && RUN_LINK.test(text.slice(previous.outer.end, figure.start)) && leadsToTurn(text, figure.end);
}

/** 分别增长5%、8%左右: what stands after the last figure of a run holds for all of it. Linear: every figure is given it once. */
function shareBack(text: string, quantities: QuantityStretch[]): void {
  const last = quantities.at(-1);
  if (last === undefined || last.outer.end === last.figure.end) return;
  const { bound, approximate } = last;
  for (let at = quantities.length - 2; at >= 0; at -= 1) {
    const [one, next] = [quantities[at], quantities[at + 1]];
    if (!one || !next || one.bound !== undefined || one.approximate !== undefined) return;
    if (one.figure.unit.symbol !== last.figure.unit.symbol || !RUN_LINK.test(text.slice(one.outer.end, next.figure.start))) return;
    quantities[at] = { ...one, bound, approximate };
  }
}

/** 分别下降5.6%和4%, 减少4起、5人: the second figure shares the verb of the first. */
function sharedChange(text: string, previous: QuantityStretch | undefined, figure: FigureStretch): Change | undefined {
  if (previous?.change === undefined) return undefined;
  const between = text.slice(previous.outer.end, figure.start);
  return RUN_LINK.test(between) ? previous.change : undefined;
}

/** Marks at which a phrase may begin. */
const PHRASE_MARKS = new CharSet('(),。;!?');
const OPENS = 0x28;
const CLOSES = 0x29;

/** Where the phrase that leads to `at` begins: after the last mark, bracket or figure; closed brackets are stepped over. */
function phraseStart(text: string, at: number, previousEnd: number): number {
  const least = Math.max(previousEnd, at - LONGEST_PHRASE);
  let depth = 0;
  for (let index = at; index > least; index -= 1) {
    const code = text.charCodeAt(index - 1);
    if (!PHRASE_MARKS.has(code)) continue;
    if (code === CLOSES) depth += 1;
    else if (code === OPENS) {
      if (depth === 0) return index;
      depth -= 1;
    } else if (depth === 0) return index;
  }
  return least;
}
