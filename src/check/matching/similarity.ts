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

/** Texts made ready lately: the same clause is compared with many others before the check moves on. */
const lately = new Map<string, Prepared>();
/** Enough for the clauses of one row; longer texts are compared once or twice and not kept. */
const KEPT = 512;
const LONGEST_KEPT = 1000;

/** Linear in the length of the text; a text that was prepared lately is looked up. */
export function prepare(text: string): Prepared {
  const known = lately.get(text);
  if (known !== undefined) return known;
  const terms = termsOf(text);
  const prepared = { terms, bag: bagOf(terms, plainWeights) };
  if (text.length <= LONGEST_KEPT) {
    if (lately.size >= KEPT) lately.clear();
    lately.set(text, prepared);
  }
  return prepared;
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
  return {
    score: likeness(left, right),
    // Most callers only want the score.
    get shared() {
      return joinTerms(left.terms, (key) => right.bag.weights.has(key));
    },
  };
}
