import { allGivenBy, givenBy } from '../lists';
import { bestAssignment, type Edge } from './assignment';
import { prepare, sharedWords, type Prepared } from './similarity';
import { Postings } from './postings';
import { Scales, shareOfWeight } from './weights';

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
  const weighing = idle.pop() ?? new Weighing();
  const candidates = weighing.candidates(left, right, options);
  idle.push(weighing);
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

/** Weighings that nobody is at: one is taken for each assignment, another where a caller's evidence rests on an assignment itself. */
const idle: Weighing[] = [];

/** Weighs the pairs of two lists of texts; its room is used again and again. */
class Weighing {
  private readonly scales = new Scales();
  private readonly postings = new Postings();
  /** By right: the weight of the terms that it shares with the left at hand; all 0 between lefts. */
  private shared = new Float64Array(256);
  /** The rights that share anything with the left at hand, and how many these are. */
  private touched = new Int32Array(256);
  private touchedCount = 0;

  /** For every left, the rights that it could go to, best first. */
  candidates(left: readonly Prepared[], right: readonly Prepared[], options: AssignOptions): Candidate[][] {
    const few = left.length * right.length <= FEW_PAIRS;
    if (this.shared.length < right.length) {
      this.shared = new Float64Array(2 * right.length);
      this.touched = new Int32Array(2 * right.length);
    }
    this.scales.weigh(keysOfBoth(left, right));
    this.postings.post(this.scales, left.length, right.length);
    const candidates: Candidate[][] = [];
    for (let one = 0; one < left.length; one++) candidates.push(few ? this.ofAll(one, left.length, right.length, options) : this.ofSharing(one, left.length, right.length, options));
    return candidates;
  }

  private ofAll(left: number, lefts: number, rights: number, options: AssignOptions): Candidate[] {
    this.share(left, Infinity);
    const found: Candidate[] = [];
    for (let right = 0; right < rights; right++) {
      const candidate = this.candidate(left, right, lefts, rights, options, null);
      if (candidate) found.push(candidate);
    }
    if (found.length > 1) found.sort(byWorth);
    return found;
  }

  /** Only those that share a word, and of these the best. */
  private ofSharing(left: number, lefts: number, rights: number, options: AssignOptions): Candidate[] {
    this.share(left, LONG_POSTING);
    const found: Candidate[] = [];
    for (let place = 0; place < this.touchedCount; place++) {
      const candidate = this.candidate(left, this.touched[place] ?? 0, lefts, rights, options, found);
      if (candidate) insert(found, candidate);
    }
    return found;
  }

  /** Adds up what each right shares with a left, and touches those that share anything. Terms of more rights than the longest posting are passed over. */
  private share(left: number, longest: number): void {
    const { terms, starts, weights } = this.scales;
    const { postings, shared, touched } = this;
    let count = 0;
    const end = starts[left + 1] ?? 0;
    for (let at = starts[left] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      const from = postings.starts[term] ?? 0;
      const to = postings.starts[term + 1] ?? 0;
      if (to - from > longest) continue;
      const weight = weights[term] ?? 0;
      for (let place = from; place < to; place++) {
        const right = postings.texts[place] ?? 0;
        const before = shared[right] ?? 0;
        if (before === 0) touched[count++] = right;
        shared[right] = before + weight;
      }
    }
    this.touchedCount = count;
  }

  /** What a pair is worth; null where it is not to be made, or would not be among the best so far. */
  private candidate(left: number, right: number, lefts: number, rights: number, { bonus, minScore = MIN_SCORE, orderWeight = TIE_BREAK }: AssignOptions, best: readonly Candidate[] | null): Candidate | null {
    const weight = this.shared[right] ?? 0;
    this.shared[right] = 0;
    const added = bonus === undefined ? 0 : bonus(left, right);
    if (added === -Infinity) return null;
    const { totals } = this.scales;
    const similarity = shareOfWeight(weight, totals[left] ?? 0, totals[lefts + right] ?? 0);
    const score = similarity + added;
    if (!(score >= minScore) || score <= 0) return null;
    const apart = place(left, lefts) - place(right, rights);
    const worth = score + orderWeight * (1 - apart * apart);
    return best === null || isAmongBest(best, worth, right) ? { left, right, worth, score, similarity, bonus: added } : null;
  }
}

function byWorth(a: Candidate, b: Candidate): number {
  return b.worth - a.worth || a.right - b.right;
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
