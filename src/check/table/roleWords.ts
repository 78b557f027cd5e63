import { groupedBy } from '../lists';
import type { ColumnRole } from './model';
import { ABOUT_TASK, ALONE, COMPARED, EMPTY_ENDING, LATER, OTHER_STATE, ROLE_NAMES, TIME_BEFORE } from './roleNames';
import { plain, splitBrackets } from './words';

/** A word that names a role. */
interface RoleWord {
  readonly word: string;
  readonly certainty: number;
  /** It may stand alone only. */
  readonly isBare: boolean;
}

const WORDS_BY_ROLE = Object.entries(ROLE_NAMES).map(([role, named]) => {
  const words = Object.entries(named).map(([word, certainty]): RoleWord => ({ word, certainty, isBare: word.length < 2 || ALONE[role as ColumnRole]?.includes(word) === true }));
  return { role: role as ColumnRole, words, byFirst: groupedBy(words, ({ word }) => word.charCodeAt(0)) };
});

/** Words by the code of their first character. */
type WordsByFirst = ReadonlyMap<number, readonly RoleWord[]>;

/** Words that may stand alone only, and words that may be part of a name: most cells have none, and are done with. */
const BARE_WORDS: ReadonlySet<string> = new Set(WORDS_BY_ROLE.flatMap(({ words }) => words.filter(({ isBare }) => isBare).map(({ word }) => word)));
const ANY_WORD = new RegExp(
  WORDS_BY_ROLE.flatMap(({ words }) => words.filter(({ isBare }) => !isBare).map(({ word }) => word.replace('.', '\\.'))).join('|'),
  'u',
);

/** In a stable order: the roles by which columns are told apart. */
export const ROLES: readonly ColumnRole[] = WORDS_BY_ROLE.map(({ role }) => role);

/** Longer than this is a sentence, not a header. */
const LONGEST_HEADER = 24;
/** The same with blanks and bracketed additions. */
const MOST_CHARACTERS = 100;
const SENTENCE_END = /[。；]/u;

/** The user's corrections: role, or `none`, by `headerKey` of the header's words. */
export type RoleOverrides = Readonly<Partial<Record<string, ColumnRole | 'none'>>>;

/** What a header's words are remembered by: blanks, width, case and bracketed additions do not matter. */
export function headerKey(text: string): string {
  const { outside, inside } = splitBrackets(plain(text));
  const key = outside === '' ? inside : outside;
  return key.endsWith(':') || key.endsWith('：') ? key.slice(0, -1) : key;
}

/** How well a header's words fit each role, 0 (not at all) to about 1; roles that do not fit are left out. */
export type RoleScores = ReadonlyMap<ColumnRole, number>;

/** What a role is worth that the user gave. */
const OVERRIDDEN = 3;
const NONE: RoleScores = new Map();

/** Scores the words of header cells; every text is looked at once. */
export class HeaderScorer {
  private readonly known = new Map<string, RoleScores>();
  private readonly isCorrected: boolean;

  constructor(private readonly overrides: RoleOverrides = {}) {
    this.isCorrected = Object.keys(overrides).length > 0;
  }

  /** Constant time: longer texts are no headers. */
  score(text: string): RoleScores {
    if (text.length > MOST_CHARACTERS) return NONE;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const scores = this.read(text);
    this.known.set(text, scores);
    return scores;
  }

  /** What the user said about a header of these words; undefined where nothing. */
  corrected(text: string): ColumnRole | 'none' | undefined {
    if (!this.isCorrected || text.length > MOST_CHARACTERS) return undefined;
    const key = headerKey(text);
    return key !== '' && Object.hasOwn(this.overrides, key) ? this.overrides[key] : undefined;
  }

  private read(text: string): RoleScores {
    const corrected = this.corrected(text);
    if (corrected === 'none') return NONE;
    if (corrected !== undefined) return new Map([[corrected, OVERRIDDEN]]);
    if (SENTENCE_END.test(text)) return NONE;
    const key = headerKey(text);
    if (key === '' || key.length > LONGEST_HEADER) return NONE;
    const scores = new Map<ColumnRole, number>();
    if (LATER.test(key)) return NONE;
    const words = wordsOf(key);
    if (!BARE_WORDS.has(words) && !ANY_WORD.test(words) && !ANY_WORD.test(key)) return NONE;
    const parts = partsOf(words);
    for (const { role, byFirst: named } of WORDS_BY_ROLE) {
      const inner = role !== 'task' || !ABOUT_TASK.test(words);
      const score = Math.max(fit(words, named, inner), key === words ? 0 : fit(key, named, inner), ...parts.map((part) => part.share * fit(part.text, named, inner)));
      if (score > 0) scores.set(role, score);
    }
    if (OTHER_STATE.test(words)) scores.delete('result');
    return scores;
  }
}

/** A name without the time that it begins with and without 说明 at its end. */
function wordsOf(key: string): string {
  const untimed = key.replace(TIME_BEFORE, '');
  const bare = untimed.replace(EMPTY_ENDING, '');
  return bare !== '' ? bare : untimed !== '' ? untimed : key;
}

interface Part {
  readonly text: string;
  readonly share: number;
}

/** 完成情况及存在问题 names two things; the first counts most. 年初报告提出的目标 is a 目标. */
function partsOf(words: string): readonly Part[] {
  const described = words.slice(words.lastIndexOf('的') + 1);
  const head: readonly Part[] = described.length > 1 && described !== words ? [{ text: described, share: 0.95 }] : [];
  const parts = words.split(/[及和与、/]/u).filter((part) => part !== '');
  if (parts.length < 2) return head;
  return [...head, ...parts.map((text, at) => ({ text, share: at === 0 ? 0.9 : 0.6 }))];
}

/** Whether a header's words name a comparison with other years. */
export function isComparedColumn(text: string): boolean {
  return text.length <= MOST_CHARACTERS && COMPARED.test(wordsOf(headerKey(text)));
}

/** The head of a Chinese compound stands last: 任务完成情况 is a 完成情况. `inner`: a word elsewhere counts as well. */
function fit(text: string, words: WordsByFirst, inner: boolean): number {
  let best = 0;
  for (let at = 0; at < text.length; at += 1) {
    for (const one of words.get(text.charCodeAt(at)) ?? NO_WORDS) {
      if (text.startsWith(one.word, at)) best = Math.max(best, worthAt(at, one, text.length, inner));
    }
  }
  return best;
}

const NO_WORDS: readonly RoleWord[] = [];

/** How well a word fits that stands at a place in a name of so many characters. */
function worthAt(at: number, { word, certainty, isBare }: RoleWord, length: number, inner: boolean): number {
  if (word.length === length) return certainty;
  if (isBare) return 0;
  if (at + word.length === length) return certainty * (0.6 + (0.35 * word.length) / length);
  return inner && certainty >= 0.7 ? certainty * (0.3 + (0.4 * word.length) / length) : 0;
}
