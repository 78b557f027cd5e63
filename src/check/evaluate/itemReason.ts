import type { IndicatorResult, Status } from '../report';
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
  return actual.inWords ? `“${name}”目标${target.text}，${reason}` : `“${name}”报告值${actual.text}，目标${target.text}`;
}
