import { said } from '../../said';
import { figureContexts, indicesWithin, startingIn, within } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { comparable } from '../reported/compare';
import { impliedBy, type ImpliedFigure } from './impliedBy';

/** 完成年度任务的, 任务完成率为: the words before how much of the task was done. */
const OF_THE_TASK =
  /(?:完成了?(?:年度|全年|年初|既定|下达|[市省县区]级)*(?:目标|任务|计划|指标)(?:任务|总量|量|数)?的|(?:^|[，,。；;、\s])(?:年度|全年)?(?:目标|任务|计划|指标)*(?:总体|整体)?完成(?:率|比例)(?:为|是|达到?|约)?)$/u;
/** So many words stand before it at most. */
const REACH = 24;
const WHOLE = 100;

/**
 * 任务完成率107% for 新建充电桩500个: how much of the task was done, where no figure of it is told. Null where something else is
 * asked for beside it (asked is all that is), where several rates are told, or where the rest is still being worked at.
 */
export function impliedByRate(target: Target, asked: readonly unknown[], reading: TextReading, scope: Span): ImpliedFigure | null {
  const { unit, value } = target.quantity;
  if (asked.length > 1 || unit.family === 'percent' || target.change !== undefined || (target.op !== '>=' && target.op !== '>')) return null;
  const [from, to] = indicesWithin(reading.quantities, scope);
  const figures = reading.quantities.slice(from, to);
  if (figures.length === 0 || figures.some((figure) => comparable(figure.unit, unit))) return null;
  const contexts = figureContexts(reading);
  const rates = figures.filter((figure, at) => {
    const start = Math.max(contexts[from + at]?.clause.start ?? 0, figure.outer.start - REACH);
    return figure.unit.family === 'percent' && figure.change === undefined && OF_THE_TASK.test(reading.source.slice(start, figure.outer.start).trimEnd());
  });
  const [rate] = rates;
  if (rate === undefined || rates.length > 1) return null;
  // 完成任务的87% is itself a claim that not all is done.
  if (rate.value < WHOLE && startingIn(reading.claims, scope).some(({ kind, clause }) => kind === 'underWay' && !within(rate.span, clause))) return null;
  return impliedBy(target, (value * rate.value) / WHOLE, rate.span, reading, said('implied.rate', { rate: rate.text }));
}
