import type { IndicatorResult, Status } from '../report';
import type { Verdict } from './sentences';

/** Why an item has its status: the indicator that carries it, or else the words. */
export function reasonOf(status: Status, indicators: readonly IndicatorResult[], verdict: Verdict): string {
  const carrying = indicators.find((indicator) => indicator.status === status);
  if (!carrying) return verdict.reason;
  const { name, actual, target, reason } = carrying;
  // The figure is enough; why it does not settle the matter says more.
  if (actual && (status === 'inProgress' || status === 'pending')) return `“${name}”报告值${actual.text}，${(reason.split('；')[0] ?? reason).replace(/^报告值/u, '')}`;
  return actual ? `“${name}”报告值${actual.text}，目标${target.text}` : `“${name}”要求${target.text}，没有给出数字`;
}
