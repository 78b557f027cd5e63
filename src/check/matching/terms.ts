import { commonWordsIn } from './commonWords';

/**
 * 词元. The pieces of a text that are compared: pairs of neighbouring Chinese characters
 * (a lone character stands for itself), Latin words and numbers. Chinese needs no dictionary
 * this way, and a word that two offices write a little differently still shares most pairs.
 */
export interface Term {
  readonly word: string;
  /** Stretch of unbroken characters that the term belongs to, counted from 0. */
  readonly run: number;
  /** Place of the term inside its run; neighbours overlap by one character. */
  readonly offset: number;
}

/** Quotes and blanks say nothing: “两区”建设 and 两区 建设 are the same words. */
const TRANSPARENT = /^[\s"'“”‘’「」『』《》〈〉]$/u;
const HAN = /^\p{Script=Han}$/u;
const LATIN = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
const BLANK = /^\s$/u;

type RunKind = 'han' | 'latin' | 'number';

function kindOf(character: string, before: RunKind | null, next: string): RunKind | 'transparent' | 'break' {
  const code = character.charCodeAt(0);
  // The block that nearly all characters of a report are of, without asking the regular expressions.
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  if (code >= 0x30 && code <= 0x39) return 'number';
  if (HAN.test(character)) return 'han';
  if (TRANSPARENT.test(character)) return 'transparent';
  if (DIGIT.test(character)) return 'number';
  if (LATIN.test(character)) return 'latin';
  if (before === 'number' && character === '.' && DIGIT.test(next)) return 'number';
  return 'break';
}

/**
 * Terms of a text, in order, repeats included. Full-width and half-width, upper and lower
 * case are the same. Linear in the length of the text.
 */
export function termsOf(text: string): readonly Term[] {
  const terms: Term[] = [];
  let run: string[] = [];
  let kind: RunKind | null = null;
  let count = 0;

  const close = (): void => {
    if (kind === 'han' && run.length > 1) {
      const owners = new Int32Array(run.length);
      commonWordsIn(run.map((character) => character.codePointAt(0) ?? 0), run.length, owners);
      for (let at = 0; at + 1 < run.length; at++) {
        // The seam between two common words (成建 in 完成建设) says as little as they do.
        if (owners[at] !== 0 && owners[at + 1] !== 0 && owners[at] !== owners[at + 1]) continue;
        terms.push({ word: `${run[at] ?? ''}${run[at + 1] ?? ''}`, run: count, offset: at });
      }
    } else if (run.length > 0) {
      terms.push({ word: run.join(''), run: count, offset: 0 });
    }
    if (run.length > 0) count++;
    run = [];
    kind = null;
  };

  const characters = Array.from(text.normalize('NFKC').toLowerCase());
  characters.forEach((character, at) => {
    const found = kindOf(character, kind, characters[at + 1] ?? '');
    if (found === 'transparent') {
      if (kind !== 'han' && BLANK.test(character)) close();
      return;
    }
    if (found === 'break') {
      close();
      return;
    }
    if (found !== kind) close();
    kind = found;
    run.push(character);
  });
  close();
  return terms;
}

/** The terms for which `isShared` holds, with neighbours joined back into words, without repeats. */
export function joinTerms(terms: readonly Term[], isShared: (term: string) => boolean): string[] {
  const words = new Set<string>();
  let word = '';
  let last: Term | null = null;
  for (const term of terms) {
    if (!isShared(term.word)) continue;
    if (last !== null && last.run === term.run && last.offset + 1 === term.offset) {
      word += Array.from(term.word).at(-1) ?? '';
    } else {
      if (word !== '') words.add(word);
      word = term.word;
    }
    last = term;
  }
  if (word !== '') words.add(word);
  return [...words];
}
