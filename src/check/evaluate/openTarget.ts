import type { IndicatorResult, ItemResult } from '../report';
import type { Target } from '../text/targets';
import type { Expectation } from './expectations';
import { unanswered, type TargetPlace } from './indicators';
import type { Verdict } from './sentences';

/** Where the words of an expectation's targets stand. */
export function placeOf(expectation: Expectation): TargetPlace {
  return { source: expectation.source, ...(expectation.cell === undefined ? {} : { cell: expectation.cell }) };
}

/** An expectation that nothing answers, with all its targets. */
export function blankItem(expectation: Expectation, reason = '落实情况为空'): ItemResult {
  return {
    path: expectation.path,
    text: expectation.text,
    answer: '',
    status: 'missing',
    reason,
    indicators: expectation.targets.map((target) => unanswered(target, placeOf(expectation), 'missing', reason)),
  };
}

/** The verdict on a target for which the answer gives no figure: what the words say of getting done. */
export function withoutFigure(target: Target, place: TargetPlace, verdict: Verdict): IndicatorResult {
  if (verdict.status === 'met') return unanswered(target, place, 'review', '要求有数字，落实情况中没有给出对应的数字');
  return unanswered(target, place, verdict.status, verdict.reason);
}
