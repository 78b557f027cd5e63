import { startingIn, within } from '../../text/context';
import type { TextReading } from '../../text/model';
import { comparable, valueIn } from '../reported/compare';
import type { Expectation } from '../asked/expectations';
import type { Target } from '../../text/targets';
import { sharesWord } from '../pairing/evidence';
import type { ReportedFigure } from '../reported/reported';
import { PLAIN, type Verdict } from '../words/sentences';

/** 2家已注册落地, 已投用3处: some of them are done. */
const DONE = /已|完成|建成|投用|落地|通过|办结|开工|竣工|均/u;

/**
 * 推荐3家，其中2家已落地，1家正在办理登记 for 2家: what is still open of more than was asked for leaves nothing open, where the ones that are
 * done are enough; so is a share of the work that is as far as was asked. O(figures × targets).
 */
export function withEnough(verdict: Verdict, { targets }: Expectation, figures: readonly ReportedFigure[], { source, claims }: TextReading): Verdict {
  const { status, span } = verdict;
  if (status !== 'inProgress' || !span || targets.length === 0) return verdict;
  const share = figures.find((figure) => figure.quantity.unit.family === 'percent' && within(figure.quantity.span, span) && isFarEnough(figure, targets));
  // 文化馆正在装修，环湖路工程完成82%: what the rest of the sentence leaves open stays so.
  if (share && !startingIn(claims, share.context.sentence).some((claim) => (claim.kind === 'underWay' || claim.kind === 'notDone') && !within(claim.span, span))) return PLAIN;
  const open = figures.find(({ quantity, context }) => quantity.unit.family === 'count' && within(span, context.clause));
  if (!open) return verdict;
  const enough = figures.some(({ quantity, context }) => {
    if (quantity.unit.symbol !== open.quantity.unit.symbol || context.sentence.start !== open.context.sentence.start || context.clause.start === open.context.clause.start) return false;
    if (quantity.cumulative || !DONE.test(source.slice(context.clause.start, context.clause.end)) || startingIn(claims, context.clause).some(({ kind }) => kind !== 'done')) return false;
    return quantity.value < wholeOf(open, figures) && targets.some((target) => target.change === undefined && comparable(target.quantity.unit, quantity.unit) && valueIn(quantity, target.quantity.unit) >= target.quantity.value);
  });
  return enough ? PLAIN : verdict;
}

/** 工程完成82% for 完成70%工程量: whether a share of the work is as much as was asked of it. */
function isFarEnough(figure: ReportedFigure, targets: readonly Target[]): boolean {
  return targets.some((target) => target.quantity.unit.family === 'percent' && target.change === undefined && figure.quantity.value >= target.quantity.value && sharesWord(target, figure));
}

/** How many there are of what is open; without bound where the text does not tell. */
function wholeOf({ quantity, context, whole }: ReportedFigure, figures: readonly ReportedFigure[]): number {
  if (whole) return whole.value;
  const first = figures.find((figure) => figure.context.sentence.start === context.sentence.start && figure.quantity.unit.symbol === quantity.unit.symbol);
  return first && first.quantity !== quantity ? first.quantity.value : Number.POSITIVE_INFINITY;
}
