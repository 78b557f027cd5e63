import { isCommon, type Key } from './keys';

/** Weight of a pair inside a common word beside that of another term. */
const COMMON_SHARE = 0.3;

/** How much the longer of two texts weighs in the measure; the shorter weighs the rest. */
const LONGER_SHARE = 0.3;

/**
 * Share of weight, 0 to 1, that two texts have in common. The shorter text counts more, since a
 * title or a target is answered by a longer text that says further things.
 */
export function shareOfWeight(shared: number, left: number, right: number): number {
  const whole = (1 - LONGER_SHARE) * Math.min(left, right) + LONGER_SHARE * Math.max(left, right);
  return whole > 0 ? Math.min(1, shared / whole) : 0;
}

/** Words by rarity among the texts: a term that one text has tells more than a term that all have. */
export interface WeighedTexts {
  /** For each text its terms, as numbers from 0 that are counted up over all texts. */
  readonly terms: readonly Int32Array[];
  /** For each term its weight; more than 0. */
  readonly weights: Float64Array;
  /** For each text what its terms weigh together. */
  readonly totals: Float64Array;
}

/** Numbers the terms of several texts and weighs them. Linear in the number of terms. */
export function weighAmong(texts: readonly Int32Array[]): WeighedTexts {
  let size = 0;
  for (const keys of texts) size += keys.length;
  numbers.begin(size);
  const counts = new Int32Array(size);
  const weights = new Float64Array(size);
  const terms = texts.map((keys) => {
    const own = new Int32Array(keys.length);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      const number = numbers.of(key);
      own[at] = number;
      const count = (counts[number] ?? 0) + 1;
      counts[number] = count;
      if (count === 1) weights[number] = isCommon(key) ? COMMON_SHARE : 1;
    }
    return own;
  });
  const rarity: number[] = [];
  for (let number = 0; number < numbers.size; number++) {
    const count = counts[number] ?? 1;
    weights[number] = (weights[number] ?? 0) * (rarity[count] ??= Math.log(1 + texts.length / count));
  }
  const totals = Float64Array.from(terms, (own) => {
    let total = 0;
    for (let at = 0; at < own.length; at++) total += weights[own[at] ?? 0] ?? 0;
    return total;
  });
  return { terms, weights, totals };
}

const HASH_FACTOR = 0x9e3779b1;

/** Numbers keys in the order of their first appearance; its space is used again and again. */
class KeyNumbers {
  size = 0;
  private keys = new Int32Array(4096);
  /** Number of the key at a place, behind those of earlier uses. */
  private found = new Int32Array(4096);
  private base = 1;
  private shift = 20;

  /** Forgets all keys and makes room for so many. */
  begin(most: number): void {
    this.base += this.size;
    this.size = 0;
    if (this.keys.length < 2 * most || this.base > 0x3fffffff) {
      let bits = 12;
      while (2 ** bits < 2 * most) bits += 1;
      this.keys = new Int32Array(2 ** bits);
      this.found = new Int32Array(2 ** bits);
      this.base = 1;
      this.shift = 32 - bits;
    }
  }

  of(key: Key): number {
    const mask = this.keys.length - 1;
    for (let place = Math.imul(key, HASH_FACTOR) >>> this.shift; ; place = (place + 1) & mask) {
      const number = (this.found[place] ?? 0) - this.base;
      if (number < 0) {
        this.keys[place] = key;
        this.found[place] = this.base + this.size;
        return this.size++;
      }
      if (this.keys[place] === key) return number;
    }
  }
}

const numbers = new KeyNumbers();
