import type { Claim, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Ask } from '../asked/asks';
import { plannedAndActual } from '../reported/plannedActual';

/** 另有2处: so much work besides what was told … */
const BESIDES = /^[\s，,]*(?:另有?|另外|此外|还有)[^，,。；;\d]{0,4}\d/u;
const SO_MANY_ASKED = /\d/u;

/**
 * 修缮5处，另有2处正在编制方案 for 修缮5处: what goes on besides what is told to be done leaves nothing open where figures tell whether it is
 * enough; under a title, where the sentence itself says what was asked.
 */
export function isBesides(reading: TextReading, claims: readonly Claim[], { clause }: Claim, sentence: Span, asks: readonly Ask[]): boolean {
  if (!BESIDES.test(reading.source.slice(clause.start, clause.end)) || !claims.some((claim) => claim.kind === 'done' && claim.clause.start < clause.start)) return false;
  if (asks.some(({ text }) => SO_MANY_ASKED.test(text))) return asks.every(({ kind, text }) => kind === 'ongoing' || SO_MANY_ASKED.test(text));
  return isReachedBefore(reading, sentence, clause);
}

/** 任务建成食堂24个，已建成26个，另有3个正在装修: whether a clause counts others of the kind, after as many as its sentence says were asked for. */
export function isBesidesReached(reading: TextReading, sentence: Span, clause: Span): boolean {
  return BESIDES.test(reading.source.slice(clause.start, clause.end)) && isReachedBefore(reading, sentence, clause);
}

function isReachedBefore(reading: TextReading, sentence: Span, clause: Span): boolean {
  const besides = reading.quantities.find(({ span }) => span.start >= clause.start);
  for (const [asked, answer] of plannedAndActual(reading)) {
    const stands = asked.span.start >= sentence.start && answer.span.end <= clause.start;
    if (stands && answer.unit.symbol === besides?.unit.symbol && answer.value >= asked.value) return true;
  }
  return false;
}
