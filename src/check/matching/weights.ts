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

/** Up to so many texts, what a term tells by its rarity is worked out once. */
const FEW_TEXTS = 64;
const rarities = new Float64Array((FEW_TEXTS + 1) * (FEW_TEXTS + 1));

/** How much a term tells that so many of the texts have: more than 0. */
function rarity(texts: number, having: number): number {
  if (texts > FEW_TEXTS) return Math.log(1 + texts / having);
  const place = texts * (FEW_TEXTS + 1) + having;
  const known = rarities[place] ?? 0;
  return known > 0 ? known : (rarities[place] = Math.log(1 + texts / having));
}

/** Room to begin with, for terms and for texts. */
const TERMS = 4096;
const TEXTS = 256;

/**
 * 秤. Weighs the terms of several texts by their rarity: a term that one text has tells more than a term that all have.
 * Its room is used for one weighing after the other: texts are compared hundreds of times in a check, and making new
 * lists of their terms each time takes longer than weighing them.
 */
export class Scales {
  /** Terms of all texts, one after the other, as numbers from 0: those of text n stand from `starts[n]` to before `starts[n + 1]`. */
  terms = new Int32Array(TERMS);
  starts = new Int32Array(TEXTS);
  /** By term; more than 0. */
  weights = new Float64Array(TERMS);
  /** By text: what its terms weigh together. */
  totals = new Float64Array(TEXTS);
  /** How many different terms there are. */
  size = 0;
  /** By term: in how many texts it stands, and whether it is common. */
  private counts = new Int32Array(TERMS);
  private commonness = new Uint8Array(TERMS);

  /** Each term is named once in a text. Linear in the number of terms. */
  weigh(texts: readonly (readonly Key[])[]): void {
    let size = 0;
    for (const keys of texts) size += keys.length;
    this.makeRoom(size, texts.length + 1);
    numbers.begin(size);
    let at = 0;
    let text = 0;
    for (const keys of texts) {
      this.starts[text++] = at;
      for (let place = 0; place < keys.length; place++) this.terms[at++] = this.count(keys[place] ?? 0);
    }
    this.starts[text] = at;
    this.size = numbers.size;
    for (let term = 0; term < this.size; term++) this.weights[term] = (this.commonness[term] === 1 ? COMMON_SHARE : 1) * rarity(texts.length, this.counts[term] ?? 1);
    for (let one = 0; one < text; one++) this.totals[one] = this.weightOf(one);
  }

  private count(key: Key): number {
    const before = numbers.size;
    const term = numbers.of(key);
    if (term < before) {
      this.counts[term] = (this.counts[term] ?? 0) + 1;
    } else {
      this.counts[term] = 1;
      this.commonness[term] = isCommon(key) ? 1 : 0;
    }
    return term;
  }

  private weightOf(text: number): number {
    const end = this.starts[text + 1] ?? 0;
    let total = 0;
    for (let at = this.starts[text] ?? 0; at < end; at++) total += this.weights[this.terms[at] ?? 0] ?? 0;
    return total;
  }

  private makeRoom(terms: number, texts: number): void {
    if (this.terms.length < terms) {
      this.terms = new Int32Array(2 * terms);
      this.weights = new Float64Array(2 * terms);
      this.counts = new Int32Array(2 * terms);
      this.commonness = new Uint8Array(2 * terms);
    }
    if (this.starts.length < texts) {
      this.starts = new Int32Array(2 * texts);
      this.totals = new Float64Array(2 * texts);
    }
  }
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
