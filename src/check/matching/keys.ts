import { commonWordAt, isCommonPair, mayBeCommon } from './commonWords';
import { FIRST_HAN, isPlainHan, LAST_HAN, loneOf, pairOf } from './han';
import { termsOf } from './terms';

/**
 * 词元编号. Terms are compared as numbers. Pairs of Chinese characters have each a number of their own,
 * odd for those inside a common word; all other terms (Latin words, numerals, rare characters) have an
 * even negative one by 30 bits of a hash. Two of them that collide, one pair in a billion, would pass
 * for one shared word.
 */
export type Key = number;

/** True for pairs of characters inside a word that tells no line from another. */
export function isCommon(key: Key): boolean {
  return (key & 1) === 1;
}

function pairKey(first: number, second: number): Key {
  return pairOf(first, second) * 2 + (isCommonPair(first, second) ? 1 : 0);
}

const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

function hashed(codes: ArrayLike<number>, length: number): Key {
  let hash = HASH_START;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), HASH_FACTOR);
  return -2 * (1 + (hash >>> 3));
}

/** The number of a term. */
export function keyOf(term: string): Key {
  const [first, second] = [term.charCodeAt(0), term.charCodeAt(1)];
  if (term.length === 2 && isPlainHan(first) && isPlainHan(second)) return pairKey(first, second);
  if (term.length === 1 && isPlainHan(first)) return loneOf(first) * 2;
  return hashed(Array.from({ length: term.length }, (_, at) => term.charCodeAt(at)), term.length);
}

/** What a character is to the reader of terms. */
const KIND = { other: 0, han: 1, latin: 2, numeral: 3, quote: 4, blank: 5, mark: 6, hanOfCommon: 7 } as const;

/**
 * Kinds of the characters that are what they look like and never join with their neighbours: those of
 * nearly all texts. All others are `other`, and their texts are read after normalisation, as `termsOf` does.
 */
const KINDS = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const put = (kind: number, ...ranges: readonly (readonly [number, number])[]): void => ranges.forEach(([first, last]) => table.fill(kind, first, last + 1));
  put(KIND.mark, [0x21, 0x7e], [0xb7, 0xb7], [0x2012, 0x2015], [0x2026, 0x2027], [0x3001, 0x3002], [0x3010, 0x3011], [0x3014, 0x3015]);
  // Full-width marks, without quotes and the full stop that may stand for a decimal point.
  put(KIND.mark, [0xff01, 0xff01], [0xff03, 0xff06], [0xff08, 0xff0d], [0xff0f, 0xff0f], [0xff1a, 0xff20], [0xff3b, 0xff40], [0xff5b, 0xff5e]);
  put(KIND.quote, [0x22, 0x22], [0x27, 0x27], [0x2018, 0x2019], [0x201c, 0x201d], [0x3008, 0x300f]);
  put(KIND.blank, [0x09, 0x0d], [0x20, 0x20], [0x3000, 0x3000]);
  put(KIND.numeral, [0x30, 0x39]);
  put(KIND.latin, [0x41, 0x5a], [0x61, 0x7a]);
  put(KIND.han, [FIRST_HAN, LAST_HAN]);
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) if (mayBeCommon(code)) table[code] = KIND.hanOfCommon;
  return table;
}

const POINT = 0x2e;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const TO_SMALL = 0x20;

/** So few are sorted by putting each in its place: the library's sort costs more to call. */
const FEW_KEYS = 40;

/** Reads the terms of one text after the other; its space is used again for each. */
class KeyReader {
  private keys = new Int32Array(1024);
  private count = 0;
  private run = new Int32Array(1024);
  private length = 0;
  /** Whether a character of the run may begin a common word or a pair inside one. */
  private mayHoldCommon = false;

  /** The numbers of all terms of a text, each once, in rising order. */
  read(text: string): readonly Key[] {
    this.count = 0;
    if (this.keys.length < text.length) this.keys = new Int32Array(2 * text.length);
    if (!this.readPlain(text)) this.readAny(text);
    this.sort();
    const { keys, count } = this;
    const distinct: Key[] = [];
    for (let at = 0; at < count; at++) {
      const key = keys[at] ?? 0;
      if (at === 0 || key !== keys[at - 1]) distinct.push(key);
    }
    return distinct;
  }

  private sort(): void {
    const { keys, count } = this;
    if (count > FEW_KEYS) {
      keys.subarray(0, count).sort();
      return;
    }
    for (let at = 1; at < count; at++) {
      const key = keys[at] ?? 0;
      let place = at;
      for (; place > 0 && (keys[place - 1] ?? 0) > key; place--) keys[place] = keys[place - 1] ?? 0;
      keys[place] = key;
    }
  }

  /** False where a character is met that has to be normalised first. */
  private readPlain(text: string): boolean {
    if (this.run.length <= text.length) this.run = new Int32Array(2 * text.length);
    const run = this.run;
    let before: number = KIND.other;
    this.length = 0;
    this.mayHoldCommon = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let kind = KINDS[code] ?? KIND.other;
      if (kind === KIND.han || kind === KIND.hanOfCommon) {
        if (before !== KIND.han) {
          this.close(before);
          before = KIND.han;
        }
        if (kind === KIND.hanOfCommon) this.mayHoldCommon = true;
        run[this.length++] = code;
        continue;
      }
      if (kind === KIND.other) return false;
      if (kind === KIND.quote || (kind === KIND.blank && before === KIND.han)) continue;
      if (code === POINT && before === KIND.numeral && KINDS[text.charCodeAt(at + 1)] === KIND.numeral) kind = KIND.numeral;
      if (kind !== before) {
        this.close(before);
        before = KIND.other;
      }
      if (kind === KIND.blank || kind === KIND.mark) continue;
      before = kind;
      run[this.length++] = code >= CAPITAL_A && code <= CAPITAL_Z ? code + TO_SMALL : code;
    }
    this.close(before);
    return true;
  }

  /** Makes terms of the stretch that ends here. */
  private close(kind: number): void {
    const { run, keys, length, mayHoldCommon } = this;
    if (length === 0) return;
    this.length = 0;
    this.mayHoldCommon = false;
    if (kind !== KIND.han) {
      this.keys[this.count++] = hashed(run, length);
      return;
    }
    if (length === 1) {
      this.keys[this.count++] = loneOf(run[0] ?? 0) * 2;
      return;
    }
    if (!mayHoldCommon) {
      for (let at = 0; at + 1 < length; at++) keys[this.count + at] = pairOf(run[at] ?? 0, run[at + 1] ?? 0) * 2;
      this.count += length - 1;
      return;
    }
    this.addPairs(length);
  }

  /** Adds the pairs of a stretch that may hold common words. */
  private addPairs(length: number): void {
    const { run, keys } = this;
    let count = this.count;
    let word = commonWordAt(run, 0, length);
    for (let at = 0; ; at++) {
      for (const last = at + word - 1; at < last; at++) keys[count++] = pairOf(run[at] ?? 0, run[at + 1] ?? 0) * 2 + 1;
      if (at + 1 >= length) break;
      const next = commonWordAt(run, at + 1, length);
      // The seam between two common words (成建 in 完成建设) says as little as they do.
      if (word === 0 || next === 0) keys[count++] = pairKey(run[at] ?? 0, run[at + 1] ?? 0);
      word = next;
    }
    this.count = count;
  }

  private readAny(text: string): void {
    const terms = termsOf(text);
    // A character may stand for several: ㎡ is m and 2.
    if (this.keys.length < terms.length) this.keys = new Int32Array(2 * terms.length);
    if (this.run.length < terms.length) this.run = new Int32Array(2 * terms.length);
    this.count = 0;
    for (const { word } of terms) this.keys[this.count++] = keyOf(word);
  }
}

const reader = new KeyReader();

/**
 * The numbers of all terms of a text, each once, in rising order. The same terms as `termsOf` reads;
 * time n log n in the length of the text at most.
 */
export function keysOf(text: string): readonly Key[] {
  return reader.read(text);
}

/** Whether a list in rising order holds a key. O(log n). */
export function hasKey(keys: readonly Key[], key: Key): boolean {
  return placeIn(keys, key) >= 0;
}

/** Where a number stands in a list in rising order; -1 where it does not. O(log n). */
export function placeIn(list: readonly number[], number: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[middle] ?? 0;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
