import { isCommonPair } from './commonWords';
import type { Term } from './terms';

/** Weight of a common word beside that of another. */
const COMMON_SHARE = 0.3;

/** Weight of a term; more than 0. */
export type Weigh = (key: string) => number;

const prior: Weigh = (key) => (isCommonPair(key) ? COMMON_SHARE : 1);

/** Weights for two texts alone: common words count little, all others the same. */
export const plainWeights: Weigh = prior;

/**
 * Weights by rarity among the candidates: a term that one text has tells more than a term that
 * all have. Linear in the number of terms.
 */
export function weightsAmong(texts: readonly Bag[]): Weigh {
  const frequency = new Map<string, number>();
  for (const { weights } of texts) {
    for (const key of weights.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const rarity = new Map<number, number>();
  return (key) => {
    const count = frequency.get(key) ?? 1;
    let factor = rarity.get(count);
    if (factor === undefined) rarity.set(count, (factor = Math.log(1 + texts.length / count)));
    return prior(key) * factor;
  };
}

/** The distinct terms of a text with their weights, and the sum. */
export interface Bag {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Puts terms into a bag; a repeated term counts once. */
export function bagOf(terms: readonly Term[], weigh: Weigh): Bag {
  const weights = new Map<string, number>();
  let total = 0;
  for (const { key } of terms) {
    if (weights.has(key)) continue;
    const weight = weigh(key);
    weights.set(key, weight);
    total += weight;
  }
  return { weights, total };
}

/** The same terms with other weights. */
export function weighed(bag: Bag, weigh: Weigh): Bag {
  const weights = new Map<string, number>();
  let total = 0;
  for (const key of bag.weights.keys()) {
    const weight = weigh(key);
    weights.set(key, weight);
    total += weight;
  }
  return { weights, total };
}

/** How much the longer of two texts weighs in the measure; the shorter weighs the rest. */
const LONGER_SHARE = 0.3;

/**
 * Share of weight, 0 to 1, that two bags have in common. The shorter text counts more, since a
 * title or a target is answered by a longer text that says further things.
 */
export function shareOfWeight(shared: number, left: number, right: number): number {
  const whole = (1 - LONGER_SHARE) * Math.min(left, right) + LONGER_SHARE * Math.max(left, right);
  return whole > 0 ? Math.min(1, shared / whole) : 0;
}
