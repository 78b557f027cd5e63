import type { Quantity } from '../../text/model';

/**
 * How far a figure may stand from the true number, as its digits tell: a whole number of things
 * counted is exact, 60.2亿元 may be anything within half of its last digit.
 */
export function slackOf(quantity: Quantity): number {
  return Number.isInteger(quantity.value) && quantity.tolerance <= 0.5 ? 0 : quantity.tolerance;
}

/** 达到84.5%: just so much; 84.5%以上 leaves it open. */
const JUST = /^达到?了?$/u;

/** Whether a text gives a figure itself, and no bound of it. */
export function isExact(source: string, { bound, outer, span }: Quantity): boolean {
  return bound === undefined || (outer.end === span.end && JUST.test(source.slice(outer.start, span.start)));
}

/** What a computed percentage may come out as: the ends of the true numbers' ranges, in order. */
export function extremes(compute: (a: number, b: number) => number | null, a: Quantity, b: Quantity): readonly [number, number] | null {
  const ends = [-1, 1].flatMap((first) => [-1, 1].map((second) => compute(a.value + first * slackOf(a), b.value + second * slackOf(b))));
  const found = ends.filter((one) => one !== null);
  return found.length === ends.length ? [Math.min(...found), Math.max(...found)] : null;
}

const EPSILON = 1e-9;

/**
 * Whether a stated percentage may stand for a computed one: within one unit of its last digit,
 * so that 92.6 may be written 93 or, cut off, 92; never a whole unit away.
 */
export function agrees(stated: Pick<Quantity, 'value' | 'tolerance' | 'approximate'>, [least, most]: readonly [number, number], about = 1): boolean {
  const allowed = 2 * stated.tolerance * (1 - EPSILON) + (stated.approximate ? about : 0);
  return stated.value > least - allowed && stated.value < most + allowed;
}
