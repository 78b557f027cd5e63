import { BitSet } from '../bitSet';

/** Tests on single characters of folded text. All take `''` (past the end) and answer false. */

/**
 * 字符集. Characters that are asked for by their code: a look at each character of a text then makes
 * no string of it, which for Chinese characters costs more than all the rest of the look. NaN, which is what stands past the
 * end, is none of them.
 */
export class CharSet extends BitSet {
  constructor(...chars: readonly (string | Iterable<string>)[]) {
    super();
    for (const some of chars) for (const char of some) this.add(char.charCodeAt(0));
  }

  /** Whether a text holds one of them. Linear. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) if (this.has(text.charCodeAt(at))) return true;
    return false;
  }
}

/** ASCII digit. Characters are compared by their codes: to compare strings costs a call. */
export function isDigit(char: string): boolean {
  const code = char.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** The same of the character at a place, without making a string of it; false past either end. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** ASCII letter. */
export function isLatin(char: string): boolean {
  const code = char.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** The same of the character at a place. */
export function isLatinAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Chinese character of the basic block. */
export function isHan(char: string): boolean {
  return isHanCode(char.charCodeAt(0));
}

/** The same of the character at a place. */
export function isHanAt(text: string, at: number): boolean {
  return isHanCode(text.charCodeAt(at));
}

/** The same by its code; false for NaN. */
export function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** The pieces of a text between marks, as `split` gives them; to split by a pattern asks it at each character. Linear. */
export function splitAt(text: string, marks: CharSet): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!marks.has(text.charCodeAt(at))) continue;
    pieces.push(text.slice(start, at));
    start = at + 1;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** Ends a sentence. */
export function isSentenceEnd(char: string): boolean {
  return char !== '' && '。;!?'.includes(char);
}

/** Ends a clause. */
export function isClauseEnd(char: string): boolean {
  return char === ',' || isSentenceEnd(char);
}

/** True where `text` has `word` at `at`. */
export function hasWord(text: string, at: number, word: string): boolean {
  return text.startsWith(word, at);
}

/** The first of `words` that stands at `at`; the caller lists longer words first. `''` where none does. */
export function wordAt(text: string, at: number, words: readonly string[]): string {
  const first = text.charCodeAt(at);
  for (const word of words) if (word.charCodeAt(0) === first && text.startsWith(word, at)) return word;
  return '';
}

/** The first of `words` that ends at `end`; the caller lists longer words first. `''` where none does. */
export function wordBefore(text: string, end: number, words: readonly string[]): string {
  const last = text.charCodeAt(end - 1);
  for (const word of words) if (word.charCodeAt(word.length - 1) === last && text.endsWith(word, end)) return word;
  return '';
}

/** Whether so many letters in a row of a name stand in a text. O(letters of both multiplied): for names. */
export function sharesRun(name: string, text: string, length: number): boolean {
  for (let at = 0; at + length <= name.length; at += 1) if (text.includes(name.slice(at, at + length))) return true;
  return false;
}

/** Whether all letters of a name stand in the words, in its order: 实施项目 in 实施帮扶项目. */
export function holdsInOrder(words: string, name: string): boolean {
  let at = 0;
  for (const letter of words) if (letter === name.charAt(at)) at += 1;
  return at === name.length;
}
