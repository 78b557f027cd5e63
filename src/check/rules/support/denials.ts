import { likeness, prepare } from '../../matching';
import { startingIn } from '../../text/context';
import type { Claim, TextReading } from '../../text/model';
import type { Span } from '../../text/span';

/** Alike enough to say that a clause speaks of what was asked. */
const SAME_SUBJECT = 0.25;
/** Of more denials than this in one answer, the first ones are enough. */
const MOST_DENIALS = 50;
/** 年初3项未开工, 全市仍有2个区未达标: no denial of what is told now, of oneself. */
const OF_OTHERS_OR_BEFORE = /年初|此前|以前|原有?|上年|去年|往年|历史|各区|全市|其他区|外省|全国/u;

/** 1项, 2个…: some of what was counted. */
export function countsSome(words: string): boolean {
  return /\d{1,3}[个项家处所座件]/u.test(words);
}

/**
 * Finds the first denial in a part of an answer that contradicts whoever says there that everything is done: it denies
 * something that the task asks for, or some of what was counted. O(denials × clauses of the task), the denials being few.
 */
export function denialFinder(reading: TextReading, task: TextReading | undefined): (scope: Span) => Claim | undefined {
  const known = new Map<number, Claim | undefined>();
  const find = (scope: Span): Claim | undefined => {
    const denials = startingIn(reading.claims, scope).filter((claim) => claim.kind === 'notDone').slice(0, MOST_DENIALS);
    return denials.find((claim) => {
      const before = reading.source.slice(claim.clause.start, claim.span.start);
      if (OF_OTHERS_OR_BEFORE.test(before)) return false;
      return countsSome(before) || isAsked(reading.source.slice(claim.clause.start, claim.clause.end), task);
    });
  };
  return (scope) => {
    if (!known.has(scope.start)) known.set(scope.start, find(scope));
    return known.get(scope.start);
  };
}

function isAsked(words: string, task: TextReading | undefined): boolean {
  if (!task) return false;
  const denied = prepare(words);
  return task.clauses.some(({ span }) => likeness(prepare(task.source.slice(span.start, span.end)), denied) >= SAME_SUBJECT);
}
