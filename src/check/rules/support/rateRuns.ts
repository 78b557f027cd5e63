import type { Quantity } from '../../text/model';

/** A rate of change. */
export function isRate(quantity: Quantity | undefined): boolean {
  return quantity?.unit.family === 'percent' && quantity.change !== undefined;
}

/** More rates than this stand in no run. */
const LONGEST_RUN = 6;
/** All that stands between rates of one run (25%、31.3%). */
const RUN_LINK = /^[、和与及]$/u;

/** First and length of the run of rates that a rate stands in (分别下降25%、31.3%). */
export function runOf(quantities: readonly Quantity[], source: string, index: number): { readonly first: number; readonly length: number } {
  let first = index;
  while (index - first < LONGEST_RUN && isLinked(quantities, source, first - 1)) first -= 1;
  let last = index;
  while (last - index < LONGEST_RUN && isLinked(quantities, source, last)) last += 1;
  return { first, length: last - first + 1 };
}

/** Whether a rate and the next one belong to one run. */
function isLinked(quantities: readonly Quantity[], source: string, left: number): boolean {
  const one = quantities[left];
  const next = quantities[left + 1];
  return one !== undefined && next !== undefined && isRate(one) && isRate(next) && RUN_LINK.test(source.slice(one.outer.end, next.outer.start));
}
