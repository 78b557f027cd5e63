import { joinTerms, termsOf, type Term } from './terms';
import { bagOf, plainWeights, shareOfWeight, type Bag } from './weights';

/** 相似度. How alike two texts are, and by which words. */
export interface Similarity {
  /** 0 (nothing in common) to 1 (the same words). */
  readonly score: number;
  /** Words that both have, as the first text writes them (NFKC, lower case), in its order. */
  readonly shared: readonly string[];
}

/** A text made ready for being compared many times. */
export interface Prepared {
  readonly terms: readonly Term[];
  readonly bag: Bag;
}

/** Linear in the length of the text. */
export function prepare(text: string): Prepared {
  const terms = termsOf(text);
  return { terms, bag: bagOf(terms, plainWeights) };
}

/** The score of `similarity` for prepared texts; linear in the shorter one. */
export function likeness(a: Prepared, b: Prepared): number {
  const [few, many] = a.bag.weights.size <= b.bag.weights.size ? [a.bag, b.bag] : [b.bag, a.bag];
  let shared = 0;
  for (const [key, weight] of few.weights) if (many.weights.has(key)) shared += weight;
  return shareOfWeight(shared, a.bag.total, b.bag.total);
}

/**
 * Compares two texts by their words; symmetric in its score. Among several candidates use
 * `assign`, which also knows which words are rare there. Linear in the length of both texts.
 */
export function similarity(a: string, b: string): Similarity {
  const left = prepare(a);
  const right = prepare(b);
  return { score: likeness(left, right), shared: joinTerms(left.terms, (key) => right.bag.weights.has(key)) };
}
