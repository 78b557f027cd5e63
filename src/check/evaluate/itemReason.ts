import type { Figure, IndicatorResult, Status, TargetFigure } from '../report';
import { PERCENT_UNIT } from '../text/units';
import type { Verdict } from './sentences';

/** Statuses that the figure alone does not explain: why it does not settle the matter says more. */
const UNSETTLED: readonly Status[] = ['inProgress', 'pending', 'review'];

/** Why an item has its status: the indicator that carries it, or else the words. */
export function reasonOf(status: Status, indicators: readonly IndicatorResult[], verdict: Verdict): string {
  const carrying = indicators.find((indicator) => indicator.status === status);
  if (!carrying) return verdict.reason;
  const { name, actual, target, reason } = carrying;
  if (!actual) return `“${name}”要求${target.text}，${status === 'review' || status === 'missing' ? '没有给出数字' : reason}`;
  if (UNSETTLED.includes(status)) return `“${name}”报告值${actual.text}，${(reason.split('；')[0] ?? reason).replace(/^报告值/u, '')}`;
  // What stands for the number is no number: how it was counted is what the reader wants to know.
  return actual.inWords ? `“${name}”目标${target.text}，${reason}` : `“${name}”报告值${withDirection(actual, target)}，目标${target.text}`;
}

/** 4.8% for a rise that was asked is 下降4.8% where it fell. */
function withDirection(actual: Figure, { change }: TargetFigure): string {
  if (change === undefined || actual.value >= 0 || actual.text.startsWith('-')) return actual.text;
  const words = actual.unit === PERCENT_UNIT.symbol ? { up: '下降', down: '增长' } : { up: '减少', down: '增加' };
  return `${words[change]}${actual.text}`;
}
