import { startingIn } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';

/** 目前尚有6处, 仍有2个: some of what was counted just before, and no others (另有6处). */
const STILL = /^[；;。\s]*(?:但是?|目前|当前|现|截至目前)?[，,]?(?:尚有|仍有|还有|还剩|尚剩|仍剩|剩余)$/u;
/** What was left before, or comes only now, is none of those that are all done. */
const OTHERS = /年初|此前|原|上年|去年|跨年|明年|次年|下一年|新增|新排查|新发现|后续|下一步/u;

/**
 * The sentence right after one that says that all of a number is done, where it says that some of them are still under way
 * (240处已全部完成整改；目前尚有6处正在协调整改). Undefined where it does not.
 */
export function stillOpen(reading: TextReading, sentence: number): Span | undefined {
  const [own, next] = [reading.sentences[sentence], reading.sentences[sentence + 1]];
  if (!own || !next) return undefined;
  const counted = new Set(startingIn(reading.quantities, own).map((quantity) => quantity.unit.symbol));
  const left = startingIn(reading.quantities, next).find(
    ({ unit, span }) => unit.family !== 'percent' && counted.has(unit.symbol) && STILL.test(reading.source.slice(next.start, span.start).trimEnd()),
  );
  if (!left || OTHERS.test(reading.source.slice(next.start, next.end))) return undefined;
  return startingIn(reading.claims, { start: left.span.end, end: next.end }).some((claim) => claim.kind === 'underWay') ? next : undefined;
}
