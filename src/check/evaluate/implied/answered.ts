import type { IndicatorResult } from '../../report';
import { said, type Said } from '../../said';
import { lastStarting, startingIn, within } from '../../text/context';
import type { Claim, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { isShort } from '../reported/compare';
import { ratedAnswer } from '../reported/confirmed';
import { handedIn } from './handedIn';
import { allAfterwards } from './allAfterwards';
import { impliedAll } from './implied';
import { judged, targetFigure, type TargetPlace } from '../indicators';
import { leftOpenInList } from './leftOpenInList';
import { notYetDone } from './notYetDone';
import { averaged, overTheYear } from '../pairing/perUnit';
import type { ReportedFigure } from '../reported/reported';
import type { Term } from '../asked/term';
import { statedTotal, summed, wholeYear } from '../reported/totals';

/** The answer cell, as the judgement of one target needs it. */
export interface AnswerCell {
  readonly reading: TextReading;
  readonly cell: string;
  /** Of a report that ends before its year does. */
  readonly term: Term | null;
}

/** The figure that was paired with a target, and why; the figures around it. */
export interface PairedFigure {
  readonly figure: ReportedFigure;
  readonly reason: Said;
  readonly figures: readonly ReportedFigure[];
  /** Figures that answer this target or another one. */
  readonly taken: ReadonlySet<ReportedFigure>;
}

/**
 * The verdict on a target and the figure that was paired with it. Where that figure falls short, it may be
 * only a part of the answer: of a total, of the year, or of all those that were asked for.
 */
export function answered(
  target: Target, { figure, reason, figures, taken }: PairedFigure, place: TargetPlace, { reading, cell, term }: AnswerCell, scope: Span,
): IndicatorResult {
  const judge = (one: ReportedFigure, why: Said): IndicatorResult => judged(target, one, place, cell, reading.source, why);
  const average = averaged(target, figure, term === null);
  if (average) return atMostMet(withWords(judge(average, said('pair.average', { total: figure.quantity.text })), average.said));
  const yearly = term === null ? overTheYear(target, figure) : null;
  if (yearly) return atMostMet(withWords(judge(yearly, said('pair.yearly', { one: figure.quantity.text })), yearly.said));
  const alone = awaited(unsettled(judge(figure, reason), target, figure, reading), handedIn(target, figure, figures, reading));
  if (!isShort(alone.status)) return alone;
  const all = (figure.context.part ? impliedAll(target, reading, scope) : null) ?? allAfterwards(target, reading, scope);
  if (all) return all.result(targetFigure(target, place), cell);
  const rated = ratedAnswer(target, figures, without(taken, figure));
  if (rated && rated !== figure) return judge(rated, said('pair.rated'));
  // What answers another target is no part of this one.
  const whole = summed(target, figure, figures.filter((one) => one === figure || (!taken.has(one) && one.quantity !== figure.split?.whole && !isInBracketOf(figure, one, reading))));
  if (whole) return judge(whole, said('pair.summed', { parts: whole.quantity.text }));
  const total = statedTotal(target, figure, figures);
  if (total) return judge(total, said('pair.total', { total: total.quantity.text }));
  const year = wholeYear(target, figure, figures);
  return year ? judge(year, said('pair.wholeYear', { part: figure.quantity.text, year: year.quantity.text })) : alone;
}

function without(taken: ReadonlySet<ReportedFigure>, figure: ReportedFigure): ReadonlySet<ReportedFigure> {
  const others = new Set(taken);
  others.delete(figure);
  return others;
}

/** So many letters may stand between a figure and the bracket that says what it counts: 2项任务（…）. */
const BRACKET_REACH = 6;

/** 完成1项（新建站点1个）: a figure in the bracket after another one tells what that one counts, and adds nothing to it. */
function isInBracketOf({ quantity: { outer } }: ReportedFigure, { quantity }: ReportedFigure, { brackets }: TextReading): boolean {
  if (quantity.span.start <= outer.end) return false;
  const bracket = lastStarting(brackets, quantity.span.start);
  return bracket !== undefined && within(quantity.span, bracket) && bracket.start >= outer.end && bracket.start - outer.end <= BRACKET_REACH;
}

/** A figure that is enough, but is only planned (明年3月底前完成20个), of things not all done, or only of a part of the year whose outcome is said not to be out. */
function unsettled(result: IndicatorResult, target: Target, figure: ReportedFigure, reading: TextReading): IndicatorResult {
  const { covers, context } = figure;
  if (result.status !== 'met' && result.status !== 'exceeded') return result;
  const left = leftOpenInList(figure, reading);
  if (left) return { ...result, status: 'inProgress', reason: said('claimed', { words: left.text }) };
  const open = notYetDone(target, figure, reading);
  if (open) return { ...result, ...open };
  const plan = startingIn(reading.claims, context.clause).find((one) => one.kind === 'underWay' && one.due);
  if (plan) return { ...result, status: 'inProgress', reason: said('planned', { words: plan.text }) };
  if (covers !== 'part') return result;
  const claim = startingIn(reading.claims, context.sentence).find((one) => one.kind === 'notFinal');
  return claim ? { ...result, status: 'pending', reason: said('partly', { brief: said('brief.partly', { words: claim.text }) }) } : result;
}

/** With words of ours in the place of the figure's own. */
function withWords(result: IndicatorResult, words: Said): IndicatorResult {
  return result.actual ? { ...result, actual: { ...result.actual, said: words } } : result;
}

/** A figure that is enough, but is only handed in, and another decides. */
function awaited(result: IndicatorResult, claim: Claim | null): IndicatorResult {
  if (claim === null || (result.status !== 'met' && result.status !== 'exceeded')) return result;
  return { ...result, status: 'pending', reason: said('claimed', { words: claim.text }) };
}

/** What all have together tells that each has enough at best, not that each has more. */
function atMostMet(result: IndicatorResult): IndicatorResult {
  return result.status === 'exceeded' ? { ...result, status: 'met' } : result;
}
