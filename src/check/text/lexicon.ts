import { groupedBy } from '../lists';
import { CharSet } from './characters';

type Entry<Meaning> = readonly [word: string, meaning: Meaning];

/** The longest word first, so that the first that fits is the longest. */
function byCode<Meaning>(groups: readonly (readonly [meaning: Meaning, words: readonly string[]])[], codeOf: (word: string) => number): ReadonlyMap<number, readonly Entry<Meaning>[]> {
  const entries = groups.flatMap(([meaning, words]) => words.map((word): Entry<Meaning> => [word, meaning]));
  return groupedBy(entries.sort(([a], [b]) => b.length - a.length), ([word]) => codeOf(word));
}

const charsOf = (lists: ReadonlyMap<number, unknown>): string[] => [...lists.keys()].map((code) => String.fromCharCode(code));

/** 词表. Words with what they mean, found at a position by longest match. */
export class Lexicon<Meaning> {
  private readonly byFirst: ReadonlyMap<number, readonly Entry<Meaning>[]>;
  /** Characters with which a word may begin. */
  readonly beginnings: readonly string[];
  private readonly mayBegin: CharSet;

  constructor(groups: readonly (readonly [meaning: Meaning, words: readonly string[]])[]) {
    this.byFirst = byCode(groups, (word) => word.charCodeAt(0));
    this.beginnings = charsOf(this.byFirst);
    this.mayBegin = new CharSet(this.beginnings);
  }

  /** Length of the longest word at `at`; 0 where there is none. */
  lengthAt(text: string, at: number): number {
    return this.at(text, at)?.[0].length ?? 0;
  }

  /** Whether a text holds one of the words. Linear. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) if (this.at(text, at) !== undefined) return true;
    return false;
  }

  /** The longest word at `at` of `text`, or undefined. */
  at(text: string, at: number): Entry<Meaning> | undefined {
    const code = text.charCodeAt(at);
    if (!this.mayBegin.has(code)) return undefined;
    const second = text.charCodeAt(at + 1);
    for (const entry of this.byFirst.get(code) ?? []) {
      const [word] = entry;
      if (word.length === 1 || (word.charCodeAt(1) === second && text.startsWith(word, at))) return entry;
    }
    return undefined;
  }
}

/** The same for words that end at a position: longest match, looking back. */
export class EndLexicon<Meaning> {
  private readonly byLast: ReadonlyMap<number, readonly Entry<Meaning>[]>;
  private readonly mayEnd: CharSet;

  constructor(groups: readonly (readonly [meaning: Meaning, words: readonly string[]])[]) {
    this.byLast = byCode(groups, (word) => word.charCodeAt(word.length - 1));
    this.mayEnd = new CharSet(charsOf(this.byLast));
  }

  /** Length of the longest word that ends at `end`; 0 where there is none. */
  lengthBefore(text: string, end: number): number {
    return this.endingAt(text, end)?.[0].length ?? 0;
  }

  /** The longest word of `text` that ends at `end`, or undefined. */
  endingAt(text: string, end: number): Entry<Meaning> | undefined {
    const code = text.charCodeAt(end - 1);
    if (!this.mayEnd.has(code)) return undefined;
    const before = text.charCodeAt(end - 2);
    for (const entry of this.byLast.get(code) ?? []) {
      const [word] = entry;
      if (word.length === 1 || (word.charCodeAt(word.length - 2) === before && text.endsWith(word, end))) return entry;
    }
    return undefined;
  }
}

/** 末词. Tells which of the words stands last in a short text; of two that begin at one place, the longer. */
export class LastWord<Meaning> {
  private readonly words: Lexicon<Meaning>;

  constructor(groups: readonly (readonly [meaning: Meaning, words: readonly string[]])[]) {
    this.words = new Lexicon(groups);
  }

  /** What the last word means; undefined where there is none. Linear. */
  in(text: string): Meaning | undefined {
    for (let at = text.length - 1; at >= 0; at -= 1) {
      const found = this.words.at(text, at);
      if (found !== undefined) return found[1];
    }
    return undefined;
  }
}
