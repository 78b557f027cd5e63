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
  readonly terms: readonly (readonly number[])[];
  /** For each term its weight; more than 0. */
  readonly weights: readonly number[];
  /** For each text what its terms weigh together. */
  readonly totals: readonly number[];
}

/** Numbers the terms of several texts, of which each is named once in a text, and weighs them. Linear in the number of terms. */
export function weighAmong(texts: readonly (readonly Key[])[]): WeighedTexts {
  let size = 0;
  for (const keys of texts) size += keys.length;
  numbers.begin(size);
  if (counts.length < size) counts = new Int32Array(2 * size);
  if (commonness.length < size) commonness = new Uint8Array(2 * size);
  const terms: (readonly number[])[] = [];
  for (const keys of texts) {
    // Lists are made as long as they have to be: a list that grows takes twice the space.
    const own = new Array<number>(keys.length);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      const before = numbers.size;
      const number = numbers.of(key);
      own[at] = number;
      if (number < before) {
        counts[number] = (counts[number] ?? 0) + 1;
      } else {
        counts[number] = 1;
        commonness[number] = isCommon(key) ? 1 : 0;
      }
    }
    terms.push(own);
  }
  const rarity = new Array<number>(texts.length + 1);
  for (let count = 0; count <= texts.length; count++) rarity[count] = Math.log(1 + texts.length / Math.max(1, count));
  const weights = new Array<number>(numbers.size);
  for (let number = 0; number < numbers.size; number++) weights[number] = (commonness[number] === 1 ? COMMON_SHARE : 1) * (rarity[counts[number] ?? 1] ?? 0);
  const totals: number[] = [];
  for (const own of terms) {
    let total = 0;
    for (const term of own) total += weights[term] ?? 0;
    totals.push(total);
  }
  return { terms, weights, totals };
}

/** In how many texts each term stands, and whether it is common, by its number; used again and again. */
let counts = new Int32Array(4096);
let commonness = new Uint8Array(4096);

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
