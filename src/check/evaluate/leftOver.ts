import { said } from '../said';
import type { TextReading } from '../text/model';
import type { Ask } from './asks';
import type { ReportedFigure } from './reported';
import type { Verdict } from './sentences';

/** Nothing may be left of what is asked for so. */
const TO_THE_LAST = /清零|全部|全面完成|彻底|整改到位|应[改治收拆办]尽/u;

/**
 * 剩余3处正在整改 for 隐患动态清零: where all of it was asked for, in words, a counted rest that is still open settles what the
 * words leave open. O(figures).
 */
export function withRest(verdict: Verdict, asks: readonly Ask[], figures: readonly ReportedFigure[], { source }: TextReading): Verdict {
  if (verdict.status !== 'review' || !asks.some((ask) => TO_THE_LAST.test(ask.text))) return verdict;
  const rest = figures.find((figure) => figure.open);
  if (!rest) return verdict;
  const { clause } = rest.context;
  return { status: 'inProgress', reason: said('claimed', { words: source.slice(clause.start, clause.end).trim() }), span: clause };
}
