import { allGivenBy, givenBy } from '../lists';
import { bestAssignment, type Edge } from './assignment';
import { prepare, sharedWords, type Prepared } from './similarity';
import { shareOfWeight, weighAmong, type WeighedTexts } from './weights';

export interface AssignOptions {
  /**
   * Further evidence for a pair, such as an equal item number or unit: added to the
   * similarity, may be negative; `-Infinity` forbids the pair. Up to 4096 pairs it is asked about
   * every pair, also about those that share no word; beyond that, only about pairs that do.
   */
  readonly bonus?: (leftIndex: number, rightIndex: number) => number;
  /** Pairs whose similarity and bonus add up to less than this are not made; 0.1 if left out. */
  readonly minScore?: number;
  /** What standing at the same place in the two lists is worth; if left out, it only breaks ties. */
  readonly orderWeight?: number;
}

/** 匹配. Two texts that belong together, and why. */
export interface Match {
  readonly left: number;
  readonly right: number;
  /** Similarity and bonus together, 0 to 1. */
  readonly score: number;
  /** Share of weight that the two texts have in common, 0 to 1. */
  readonly similarity: number;
  /** What the caller's evidence added. */
  readonly bonus: number;
  /** Words that both have, as the left text writes them. */
  readonly shared: readonly string[];
  /** How much better this pair is than the left's next best; may be negative where another left needed that one more. */
  readonly margin: number;
}

const MIN_SCORE = 0.1;
const TIE_BREAK = 1e-6;
/** Up to so many pairs are all looked at. */
const FEW_PAIRS = 4096;
/** A term that more candidates than this have tells nothing worth the time. */
const LONG_POSTING = 256;
/** Candidates kept for one text where there are many. */
const KEPT = 24;

interface Candidate extends Edge {
  readonly score: number;
  readonly similarity: number;
  readonly bonus: number;
}

/**
 * Pairs the texts of two lists one to one so that the total of the scores is the largest; equal
 * choices are decided by order. Texts that fit nothing stay unpaired. Matches come in the order
 * of the left list. Near-linear in the length of the texts (an inverted index finds the candidates).
 */
export function assign(left: readonly string[], right: readonly string[], options: AssignOptions = {}): Match[] {
  if (left.length === 0 || right.length === 0) return [];
  return assignPrepared(left.map(prepare), right.map(prepare), options);
}

/** `assign` for texts that were made ready before, because they are assigned again and again. */
export function assignPrepared(left: readonly Prepared[], right: readonly Prepared[], options: AssignOptions = {}): Match[] {
  if (left.length === 0 || right.length === 0) return [];
  const candidates = candidatesOf(left.length, right.length, weighAmong(keysOfBoth(left, right)), options);
  const chosen = bestAssignment(left.length, allGivenBy(candidates, (some) => some));
  return givenBy(chosen, (edge) => {
    const [one, other] = [left[edge.left], right[edge.right]];
    return one && other && explain(edge, candidates[edge.left] ?? [], one, other);
  });
}

function keysOfBoth(left: readonly Prepared[], right: readonly Prepared[]): readonly (readonly number[])[] {
  const keys: (readonly number[])[] = [];
  for (const text of left) keys.push(text.keys);
  for (const text of right) keys.push(text.keys);
  return keys;
}

/** For every left, the rights that it could go to, best first. The texts are all lefts, then all rights. */
function candidatesOf(lefts: number, rights: number, { terms, weights, totals }: WeighedTexts, options: AssignOptions): Candidate[][] {
  const { bonus, minScore = MIN_SCORE, orderWeight = TIE_BREAK } = options;
  const few = lefts * rights <= FEW_PAIRS;
  const postings = postingsOf(terms, lefts, weights.length);
  const longest = few ? Infinity : LONG_POSTING;
  const shared = new Array<number>(rights).fill(0);
  const touched: number[] = [];
  const candidates: Candidate[][] = [];
  for (let left = 0; left < lefts; left++) {
    for (const term of terms[left] ?? NO_TERMS) {
      const from = postings.starts[term] ?? 0;
      const to = postings.starts[term + 1] ?? 0;
      if (to - from > longest) continue;
      const weight = weights[term] ?? 0;
      for (let place = from; place < to; place++) {
        const right = postings.texts[place] ?? 0;
        const before = shared[right] ?? 0;
        if (before === 0 && !few) touched.push(right);
        shared[right] = before + weight;
      }
    }
    const found: Candidate[] = [];
    const weigh = (right: number): void => {
      const weight = shared[right] ?? 0;
      shared[right] = 0;
      const added = bonus === undefined ? 0 : bonus(left, right);
      if (added === -Infinity) return;
      const similarity = shareOfWeight(weight, totals[left] ?? 0, totals[lefts + right] ?? 0);
      const score = similarity + added;
      if (!(score >= minScore) || score <= 0) return;
      const apart = place(left, lefts) - place(right, rights);
      const worth = score + orderWeight * (1 - apart * apart);
      if (few) found.push({ left, right, worth, score, similarity, bonus: added });
      else if (isAmongBest(found, worth, right)) insert(found, { left, right, worth, score, similarity, bonus: added });
    };
    if (few) for (let right = 0; right < rights; right++) weigh(right);
    else touched.forEach(weigh);
    touched.length = 0;
    if (few) found.sort((a, b) => b.worth - a.worth || a.right - b.right);
    candidates.push(found);
  }
  return candidates;
}

/** Whether a candidate would be one of those that are kept. */
function isAmongBest(best: readonly Candidate[], worth: number, right: number): boolean {
  const last = best[KEPT - 1];
  return last === undefined || worth > last.worth || (worth === last.worth && right < last.right);
}

/** Puts a candidate in its place among the best, of which the last one gives way where they are too many. */
function insert(best: Candidate[], candidate: Candidate): void {
  let place = best.length;
  while (place > 0) {
    const before = best[place - 1];
    if (before !== undefined && (before.worth > candidate.worth || (before.worth === candidate.worth && before.right < candidate.right))) break;
    place -= 1;
  }
  best.splice(place, 0, candidate);
  if (best.length > KEPT) best.pop();
}

/** Place in a list, from 0 (first) to 1 (last). */
function place(index: number, count: number): number {
  return count > 1 ? index / (count - 1) : 0;
}

/** 倒排. For each term the rights that hold it, in rising order: those of term n stand from `starts[n]` to before `starts[n + 1]`. */
interface Postings {
  readonly starts: readonly number[];
  readonly texts: readonly number[];
}

/** @param count of the terms */
function postingsOf(terms: readonly (readonly number[])[], lefts: number, count: number): Postings {
  const starts = new Array<number>(count + 2).fill(0);
  let size = 0;
  for (let text = lefts; text < terms.length; text++) {
    for (const term of terms[text] ?? NO_TERMS) {
      starts[term + 2] = (starts[term + 2] ?? 0) + 1;
      size += 1;
    }
  }
  for (let term = 2; term < starts.length; term++) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const texts = new Array<number>(size).fill(0);
  for (let text = lefts; text < terms.length; text++) {
    for (const term of terms[text] ?? NO_TERMS) {
      const place = starts[term + 1] ?? 0;
      texts[place] = text - lefts;
      starts[term + 1] = place + 1;
    }
  }
  return { starts, texts };
}

const NO_TERMS: readonly number[] = [];

function explain(edge: Edge, candidates: readonly Candidate[], left: Prepared, right: Prepared): Match {
  let chosen: Candidate | undefined;
  let next = 0;
  for (const candidate of candidates) {
    if (candidate.right === edge.right) chosen = candidate;
    else if (candidate.score > next) next = candidate.score;
  }
  return new Explained(edge, chosen, next, left, right);
}

/** A match whose words in common are worked out when they are asked for: many callers never do. */
class Explained implements Match {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  readonly similarity: number;
  readonly bonus: number;
  readonly margin: number;
  private readonly one: string;
  private readonly other: string;
  private words: readonly string[] | undefined = undefined;

  /** @param next score of the left's next best */
  constructor(edge: Edge, chosen: Candidate | undefined, next: number, one: Prepared, other: Prepared) {
    // Only the texts are kept: reports live long, and what was made ready for comparing is large.
    this.one = one.text;
    this.other = other.text;
    const score = chosen?.score ?? edge.worth;
    this.left = edge.left;
    this.right = edge.right;
    this.score = Math.min(1, Math.max(0, score));
    this.similarity = chosen?.similarity ?? 0;
    this.bonus = chosen?.bonus ?? 0;
    this.margin = score - next;
  }

  get shared(): readonly string[] {
    return (this.words ??= sharedWords(prepare(this.one), prepare(this.other)));
  }
}
