import { hasKey, isCommon, keyOf, keysOf, type Key } from './keys';
import { joinTerms, termsOf } from './terms';
import { shareOfWeight } from './weights';

/** 相似度. How alike two texts are, and by which words. */
export interface Similarity {
  /** 0 (nothing in common) to 1 (the same words). */
  readonly score: number;
  /** Words that both have, as the first text writes them (NFKC, lower case), in its order. */
  readonly shared: readonly string[];
}

/** A text made ready for being compared many times. */
export interface Prepared {
  readonly text: string;
  /** Its distinct terms, in rising order. */
  readonly keys: readonly Key[];
  /** What its terms weigh together. */
  readonly weight: number;
}

/** Weights of a term and of a pair inside a common word; whole numbers, so that sums are exact. */
const WEIGHT = 10;
const COMMON_WEIGHT = 3;

/** What a term of a `Prepared` text weighs there. */
export function weightOf(key: Key): number {
  return isCommon(key) ? COMMON_WEIGHT : WEIGHT;
}

/** n log n in the length of the text. Who compares a text with several others makes it ready once. */
export function prepare(text: string): Prepared {
  const keys = keysOf(text);
  let weight = 0;
  for (let at = 0; at < keys.length; at++) weight += weightOf(keys[at] ?? 0);
  return { text, keys, weight };
}

/** Where one text is so many times longer, its terms are looked up instead of being run through. */
const MUCH_LONGER = 12;

/** The score of `similarity` for prepared texts; linear in their number of terms at most. */
export function likeness(a: Prepared, b: Prepared): number {
  const [few, many] = a.keys.length <= b.keys.length ? [a.keys, b.keys] : [b.keys, a.keys];
  const shared = few.length * MUCH_LONGER < many.length ? weightFound(few, many) : weightShared(few, many);
  return shareOfWeight(shared, a.weight, b.weight);
}

function weightFound(few: readonly Key[], many: readonly Key[]): number {
  let weight = 0;
  for (let at = 0; at < few.length; at++) {
    const key = few[at] ?? 0;
    if (hasKey(many, key)) weight += weightOf(key);
  }
  return weight;
}

function weightShared(a: readonly Key[], b: readonly Key[]): number {
  let weight = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    const [one, other] = [a[left] ?? 0, b[right] ?? 0];
    if (one === other) weight += weightOf(one);
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return weight;
}

/** Whether two texts share a term that tells them from others. Linear in the shorter one's terms. */
export function sharesTelling(a: Prepared, b: Prepared): boolean {
  const [few, many] = a.keys.length <= b.keys.length ? [a.keys, b.keys] : [b.keys, a.keys];
  for (let at = 0; at < few.length; at++) {
    const key = few[at] ?? 0;
    if (!isCommon(key) && hasKey(many, key)) return true;
  }
  return false;
}

/** The words that two texts share, as the first writes them. Linear in the first. */
export function sharedWords(a: Prepared, b: Prepared): readonly string[] {
  return joinTerms(termsOf(a.text), (term) => hasKey(b.keys, keyOf(term)));
}

/**
 * Compares two texts by their words; symmetric in its score. Among several candidates use
 * `assign`, which also knows which words are rare there.
 */
export function similarity(a: string, b: string): Similarity {
  return new Compared(prepare(a), prepare(b));
}

/** Most callers only want the score: the words are worked out when they are asked for. */
class Compared implements Similarity {
  readonly score: number;

  constructor(private readonly left: Prepared, private readonly right: Prepared) {
    this.score = likeness(left, right);
  }

  get shared(): readonly string[] {
    return sharedWords(this.left, this.right);
  }
}
