import type { IndicatorResult, ItemResult } from '../../report';
import { said } from '../../said';
import type { Target } from '../../text/targets';
import type { Expectation } from './expectations';
import { unanswered, type TargetPlace } from '../indicators';
import type { Verdict } from '../words/sentences';

/** Where the words of an expectation's targets stand. */
export function placeOf(expectation: Expectation): TargetPlace {
  return { source: expectation.source, ...(expectation.cell === undefined ? {} : { cell: expectation.cell }) };
}

/** An expectation that nothing answers, with all its targets. */
export function blankItem(expectation: Expectation, reason = said('blank')): ItemResult {
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
  if (verdict.status === 'met') return unanswered(target, place, 'review', said('noFigure'));
  return unanswered(target, place, verdict.status, verdict.reason);
}
