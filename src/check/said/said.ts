import type { SENTENCES } from './sentences';

/** Names of the gaps (`{{name}}`) of a sentence, as a type: what it must be filled with is checked when compiling. */
export type GapsOf<Sentence extends string> = Sentence extends `${string}{{${infer Gap}}}${infer Rest}` ? Gap | GapsOf<Rest> : never;

/** Which sentence. */
export type SentenceId = keyof typeof SENTENCES;

/**
 * 一句话. Words of ours without a language: which sentence, and what fills its gaps. Plain data; each language has a
 * catalogue of the sentences (`Tongue`), the Chinese one stands beside this file.
 */
export interface Said {
  readonly id: SentenceId;
  readonly data: Fillings;
}

/** Several things named one after the other. */
export interface Listed {
  readonly join: Join;
  readonly parts: readonly Filling[];
}

/** How things are strung together: `3、4`, `3＋4`, `“a”“b”` inside of a sentence's own quotes, `a，b` of whole clauses. */
export type Join = 'words' | 'sum' | 'quotes' | 'clauses';

/**
 * What fills a gap: words of the table or the template, which stay as they are in every language; a number; a sentence
 * of ours; several of these.
 */
export type Filling = string | number | Said | Listed;

/** What fills the gaps of a sentence, by name. */
export type Fillings = Readonly<Record<string, Filling>>;

/** What one sentence must be filled with. */
export type DataOf<Id extends SentenceId> = Readonly<Record<GapsOf<(typeof SENTENCES)[Id]>, Filling>>;

/** Says a sentence; one without gaps needs no data. */
export function said<Id extends SentenceId>(id: Id, ...[data]: [GapsOf<(typeof SENTENCES)[Id]>] extends [never] ? [] : [DataOf<Id>]): Said {
  return { id, data: data ?? {} };
}

/** A sentence that is chosen when it is asked for: most reasons never are. Looks like any other to whoever reads, copies or compares it. */
export function saidLater(choose: () => Said): Said {
  return new Later(choose);
}

class Later implements Said {
  declare readonly id: SentenceId;
  declare readonly data: Fillings;
  #chosen: Said | undefined = undefined;
  readonly #choose: () => Said;

  constructor(choose: () => Said) {
    this.#choose = choose;
    Object.defineProperties(this, Later.#shown);
  }

  get #said(): Said {
    return (this.#chosen ??= this.#choose());
  }

  /** Properties of its own, as any sentence has; the same ones for all, so that all are of one shape. */
  static readonly #shown: PropertyDescriptorMap & ThisType<Later> = {
    id: { enumerable: true, get() { return this.#said.id; } },
    data: { enumerable: true, get() { return this.#said.data; } },
  };
}

/** Things named one after the other. */
export function listed(join: Join, parts: readonly Filling[]): Listed {
  return { join, parts };
}

/** Whether two sentences say the same. */
export function sameSaid(one: Said | undefined, other: Said | undefined): boolean {
  return one === other || (one?.id === other?.id && JSON.stringify(one?.data) === JSON.stringify(other?.data));
}
