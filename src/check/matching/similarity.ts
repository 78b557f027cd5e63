import { joinTerms, termsOf } from './terms';
import { bagOf, plainWeights, shareOfWeight } from './weights';

/** 相似度. How alike two texts are, and by which words. */
export interface Similarity {
  /** 0 (nothing in common) to 1 (the same words). */
  readonly score: number;
  /** Words that both have, as the first text writes them (NFKC, lower case), in its order. */
  readonly shared: readonly string[];
}

/**
 * Compares two texts by their words; symmetric in its score. Among several candidates use
 * `assign`, which also knows which words are rare there. Linear in the length of both texts.
 */
export function similarity(a: string, b: string): Similarity {
  const left = termsOf(a);
  const leftBag = bagOf(left, plainWeights);
  const rightBag = bagOf(termsOf(b), plainWeights);
  let shared = 0;
  for (const [key, weight] of leftBag.weights) if (rightBag.weights.has(key)) shared += weight;
  return {
    score: shareOfWeight(shared, leftBag.total, rightBag.total),
    shared: joinTerms(left, (key) => rightBag.weights.has(key)),
  };
}
