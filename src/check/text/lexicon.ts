/** 词表. Words with what they mean, found at a position by longest match. */
export class Lexicon<Meaning> {
  private readonly byFirst = new Map<string, (readonly [word: string, meaning: Meaning])[]>();

  constructor(groups: readonly (readonly [meaning: Meaning, words: readonly string[]])[]) {
    for (const [meaning, words] of groups) {
      for (const word of words) {
        const first = word.charAt(0);
        const list = this.byFirst.get(first);
        if (list === undefined) this.byFirst.set(first, [[word, meaning]]);
        else list.push([word, meaning]);
      }
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);
  }

  /** Length of the longest word at `at`; 0 where there is none. */
  lengthAt(text: string, at: number): number {
    return this.at(text, at)?.[0].length ?? 0;
  }

  /** True where a word may begin with this character. */
  mayBegin(char: string): boolean {
    return this.byFirst.has(char);
  }

  /** The longest word at `at` of `text`, or undefined. */
  at(text: string, at: number): readonly [word: string, meaning: Meaning] | undefined {
    return this.byFirst.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
  }
}

/** The same for words that end at a position: longest match, looking back. */
export class EndLexicon<Meaning> {
  private readonly byLast = new Map<string, (readonly [word: string, meaning: Meaning])[]>();

  constructor(groups: readonly (readonly [meaning: Meaning, words: readonly string[]])[]) {
    for (const [meaning, words] of groups) {
      for (const word of words) {
        const last = word.charAt(word.length - 1);
        const list = this.byLast.get(last);
        if (list === undefined) this.byLast.set(last, [[word, meaning]]);
        else list.push([word, meaning]);
      }
    }
    for (const list of this.byLast.values()) list.sort((a, b) => b[0].length - a[0].length);
  }

  /** Length of the longest word that ends at `end`; 0 where there is none. */
  lengthBefore(text: string, end: number): number {
    return this.endingAt(text, end)?.[0].length ?? 0;
  }

  /** The longest word of `text` that ends at `end`, or undefined. */
  endingAt(text: string, end: number): readonly [word: string, meaning: Meaning] | undefined {
    return this.byLast.get(text.charAt(end - 1))?.find(([word]) => end >= word.length && text.startsWith(word, end - word.length));
  }
}
