import { CharSet } from './characters';
import type { Quantity } from './model';
import type { Span } from './span';

/** Words between names in a list. */
const JOINTS = /[、和及与]|以及/u;
/** One of them is in each such word. */
const JOINT_CHARACTERS = new CharSet('、和及与');
/** All that stands between figures of a run: 35、60, 3个和2个, 95%以上、93%, 420亿元/390亿元. */
const RUN_LINK = /^(?:以上|左右|以内|以下)?(?:、|和|及|与|以及|[/／])$/u;
/** 收入及支出：420亿元/390亿元. */
const COLON_AT_END = /[：:]\s*$/u;
/** More figures than this are no run of a sentence. */
const LONGEST_RUN = 20;
/** The names of a run stand no farther before it. */
const REACH = 120;

/** 二氧化硫、氮氧化物排放量 → [二氧化硫, 氮氧化物排放量]; empty where the words list fewer than two names. */
export function namesIn(words: string): readonly string[] {
  if (!JOINT_CHARACTERS.isIn(words)) return [];
  const names = words.split(JOINTS).map((name) => name.trim());
  return names.length > 1 && names.every((name) => name !== '') ? withSharedEnd(names) : [];
}

/** Letters of the noun that names may share. */
const NOUN = 2;

/** [城镇居民, 农村居民人均可支配收入]: what the last name says after the noun that all of them share is said of each. */
function withSharedEnd(names: readonly string[]): readonly string[] {
  const noun = names[0]?.slice(-NOUN) ?? '';
  const last = names.at(-1) ?? '';
  const end = last.slice(last.indexOf(noun) + NOUN);
  if (noun.length < NOUN || !last.includes(noun) || end.length < NOUN || !names.slice(0, -1).every((name) => name.endsWith(noun))) return names;
  return names.map((name) => (name === last ? name : name + end));
}

/** 二氧化硫、氮氧化物排放量分别 → [二氧化硫, 氮氧化物排放量]; empty where 分别 is not there or fewer than two names are. */
export function listedNames(words: string): readonly string[] {
  const at = words.lastIndexOf('分别');
  if (at < 0) return [];
  const names = namesIn(words.slice(0, at));
  return names.length > 0 ? names : bothIn(words.slice(0, at));
}

/** 城乡居民收入分别: one word for two. */
const TOWN_AND_COUNTRY = '城乡居民';

/** 城乡居民收入 → [城镇居民收入, 农村居民收入]. */
function bothIn(words: string): readonly string[] {
  return words.includes(TOWN_AND_COUNTRY) ? [words.replace(TOWN_AND_COUNTRY, '城镇居民'), words.replace(TOWN_AND_COUNTRY, '农村居民')] : [];
}

/** A figure and the clause that it stands in. */
export interface PlacedFigure {
  readonly quantity: Quantity;
  readonly clause: Span;
}

/**
 * 小学、中学、幼儿园2所、1所、3所: names of figures that stand in a run, as many as names, in the same order,
 * without 分别. By the figure's place in the list. Linear in the number of figures.
 */
export function namesOfRuns(source: string, figures: readonly PlacedFigure[]): ReadonlyMap<number, string> {
  const named = new Map<number, string>();
  for (let at = 0; at < figures.length; ) {
    const end = runEnd(source, figures, at);
    const first = figures[at];
    if (first && end - at > 1 && end - at <= LONGEST_RUN) {
      const before = figures[at - 1];
      const start = Math.max(first.clause.start, before?.quantity.outer.end ?? 0, first.quantity.outer.start - REACH);
      const names = namesIn(source.slice(start, first.quantity.outer.start).replace(COLON_AT_END, ''));
      if (names.length === end - at) names.forEach((name, index) => named.set(at + index, name));
    }
    at = end;
  }
  return named;
}

/** Where the run that begins at an index ends, not included. */
function runEnd(source: string, figures: readonly PlacedFigure[], at: number): number {
  let end = at + 1;
  for (; end < figures.length; end += 1) {
    const last = figures[end - 1];
    const next = figures[end];
    if (!last || next?.clause.start !== last.clause.start) break;
    if (!RUN_LINK.test(source.slice(last.quantity.span.end, next.quantity.span.start))) break;
  }
  return end;
}
