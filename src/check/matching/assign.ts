import { bestAssignment, type Edge } from './assignment';
import { prepare, type Prepared } from './similarity';
import { joinTerms, type Term } from './terms';
import { shareOfWeight, weighed, weightsAmong, type Bag } from './weights';

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
  return assignPrepared(left.map(prepare), right.map(prepare), options);
}

/** `assign` for texts that were made ready before, because they are assigned again and again. */
export function assignPrepared(left: readonly Prepared[], right: readonly Prepared[], options: AssignOptions = {}): Match[] {
  if (left.length === 0 || right.length === 0) return [];
  const weigh = weightsAmong([...left, ...right].map((text) => text.bag));
  const leftBags = left.map((text) => weighed(text.bag, weigh));
  const rightBags = right.map((text) => weighed(text.bag, weigh));
  const candidates = candidatesOf(leftBags, rightBags, options);
  const chosen = bestAssignment(left.length, candidates.flat());
  return chosen.map((edge) => explain(edge, candidates[edge.left] ?? [], left[edge.left]?.terms ?? [], rightBags[edge.right]));
}

/** For every left, the rights that it could go to. */
function candidatesOf(lefts: readonly Bag[], rights: readonly Bag[], options: AssignOptions): Candidate[][] {
  const { bonus, minScore = MIN_SCORE, orderWeight = TIE_BREAK } = options;
  const few = lefts.length * rights.length <= FEW_PAIRS;
  const postings = postingsOf(rights, few ? Infinity : LONG_POSTING);
  return lefts.map((bag, leftIndex) => {
    const shared = sharedWeights(bag, postings);
    if (few) rights.forEach((_, rightIndex) => shared.has(rightIndex) || shared.set(rightIndex, 0));
    const found: Candidate[] = [];
    for (const [rightIndex, weight] of shared) {
      const similarity = shareOfWeight(weight, bag.total, rights[rightIndex]?.total ?? 0);
      const added = bonus?.(leftIndex, rightIndex) ?? 0;
      const score = similarity + added;
      if (!(score >= minScore) || score <= 0) continue;
      const apart = place(leftIndex, lefts.length) - place(rightIndex, rights.length);
      const worth = score + orderWeight * (1 - apart * apart);
      found.push({ left: leftIndex, right: rightIndex, worth, score, similarity, bonus: added });
    }
    found.sort((a, b) => b.worth - a.worth || a.right - b.right);
    return few ? found : found.slice(0, KEPT);
  });
}

/** Place in a list, from 0 (first) to 1 (last). */
function place(index: number, count: number): number {
  return count > 1 ? index / (count - 1) : 0;
}

function postingsOf(bags: readonly Bag[], longest: number): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  bags.forEach((bag, index) => {
    for (const key of bag.weights.keys()) {
      const posting = postings.get(key);
      if (posting === undefined) postings.set(key, [index]);
      else posting.push(index);
    }
  });
  for (const [key, posting] of postings) if (posting.length > longest) postings.delete(key);
  return postings;
}

function sharedWeights(bag: Bag, postings: ReadonlyMap<string, readonly number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const [key, weight] of bag.weights) {
    for (const index of postings.get(key) ?? []) shared.set(index, (shared.get(index) ?? 0) + weight);
  }
  return shared;
}

function explain(edge: Edge, candidates: readonly Candidate[], terms: readonly Term[], right: Bag | undefined): Match {
  const chosen = candidates.find((candidate) => candidate.right === edge.right);
  const score = chosen?.score ?? edge.worth;
  const others = candidates.filter((candidate) => candidate.right !== edge.right).map((candidate) => candidate.score);
  return {
    left: edge.left,
    right: edge.right,
    score: Math.min(1, Math.max(0, score)),
    similarity: chosen?.similarity ?? 0,
    bonus: chosen?.bonus ?? 0,
    shared: joinTerms(terms, (key) => right?.weights.has(key) ?? false),
    margin: score - Math.max(0, ...others),
  };
}
