import type { IndicatorResult } from '../report';
import type { TextReading } from '../text/model';
import type { Span } from '../text/span';
import type { Target } from '../text/targets';
import { impliedAll } from './implied';
import { judged, targetFigure, type TargetPlace } from './indicators';
import type { ReportedFigure } from './reported';
import { statedTotal, summed, wholeYear } from './totals';

/** The answer cell, as the judgement of one target needs it. */
export interface AnswerCell {
  readonly reading: TextReading;
  readonly cell: string;
}

/**
 * The verdict on a target and the figure that was paired with it. Where that figure falls short, it may be
 * only a part of the answer: of a total, of the year, or of all those that were asked for.
 */
export function answered(
  target: Target, figure: ReportedFigure, figures: readonly ReportedFigure[], place: TargetPlace, { reading, cell }: AnswerCell, scope: Span, reason: string,
): IndicatorResult {
  const judge = (one: ReportedFigure, why: string): IndicatorResult => judged(target, one, place, cell, reading.source, why);
  const alone = judge(figure, reason);
  if (alone.status !== 'unmet') return alone;
  const all = figure.context.part ? impliedAll(target, reading, scope) : null;
  if (all) return all.result(targetFigure(target, place), cell);
  const whole = summed(target, figure, figures);
  if (whole) return judge(whole, `目标由${whole.quantity.text}合计作答`);
  const total = statedTotal(target, figure, figures);
  if (total) return judge(total, `${total.quantity.text}是文中各部分的合计`);
  const year = wholeYear(target, figure, figures);
  return year ? judge(year, `${figure.quantity.text}只是部分时段的数字，全年的数字是${year.quantity.text}`) : alone;
}
