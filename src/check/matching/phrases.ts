import { BitSet } from '../bitSet';

/**
 * 词语查找. Finds which of many phrases a text holds, in one pass: the text is read once, whatever
 * the number of phrases, and only phrases that begin with the two characters at hand are tried.
 */
export class PhraseFinder {
  private readonly byPair = new Map<number, number[]>();
  private readonly byCharacter = new Map<number, number[]>();
  private readonly empty: number[] = [];
  /** The characters that a phrase begins with: most characters of a text begin none. */
  private readonly beginnings = new BitSet();
  /** The places of the pairs that a phrase begins with; other pairs may share them. */
  private readonly pairs = new BitSet();

  /** @param phrases found by their index; compared character by character, so fold both alike */
  constructor(private readonly phrases: readonly string[]) {
    phrases.forEach((phrase, index) => {
      if (phrase !== '') this.beginnings.add(phrase.charCodeAt(0));
      if (phrase === '') this.empty.push(index);
      else if (phrase.length === 1) put(this.byCharacter, phrase.charCodeAt(0), index);
      else {
        put(this.byPair, pairAt(phrase, 0), index);
        this.pairs.add(placeOf(phrase.charCodeAt(0), phrase.charCodeAt(1)));
      }
    });
  }

  /** Indices of the phrases that the text holds, each once. An empty phrase is in every text. */
  in(text: string): ReadonlySet<number> {
    const found = new Set<number>(this.empty);
    const { beginnings, pairs } = this;
    const hasCharacters = this.byCharacter.size > 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!beginnings.has(code)) continue;
      if (hasCharacters) for (const index of this.byCharacter.get(code) ?? NONE) found.add(index);
      if (at + 1 === text.length || !pairs.has(placeOf(code, text.charCodeAt(at + 1)))) continue;
      for (const index of this.byPair.get(pairAt(text, at)) ?? NONE) {
        if (!found.has(index) && text.startsWith(this.phrases[index] ?? '', at)) found.add(index);
      }
    }
    return found;
  }
}

const NONE: readonly number[] = [];

/** Two characters as one small number; others may have the same, so what is found by it is compared. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x3fff) << 16) | (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}

function placeOf(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & 0xffff;
}

function put(lists: Map<number, number[]>, key: number, index: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else list.push(index);
}
