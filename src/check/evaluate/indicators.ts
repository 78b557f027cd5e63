import type { Figure, IndicatorResult, Status, TargetFigure } from '../report';
import { said, type Said } from '../said';
import { isNameless } from '../text/measure';
import type { Quantity } from '../text/model';
import type { Target } from '../text/targets';
import { compare } from './reported/compare';
import { limitsOf } from './asked/limits';
import type { ReportedFigure } from './reported/reported';

/** Where a target's words stand. */
export interface TargetPlace {
  readonly source: TargetFigure['source'];
  readonly cell?: string;
}

/** 预计, 预测: the figure is a forecast, not a result. */
const FORECAST = /预计|预估|预测|估计|测算|有望/u;
const FORECAST_REACH = 16;
/** 预计实现增加值96亿元，同比增长11%: of a change that is told right after its level, the word stands before both. */
const FORECAST_REACH_OF_CHANGE = 40;

/** A quantity as the report shows it. */
export function figureOf(quantity: Quantity, cell?: string): Figure {
  return withValue(quantity, quantity.value, cell);
}

function withValue({ min, max, unit, text, span }: Quantity, value: number, cell: string | undefined): Figure {
  return { value, min, max, unit: unit.symbol, text, cell, span: cell === undefined ? undefined : [span.start, span.end] };
}

/** A target as the report shows it. */
export function targetFigure(target: Target, { source, cell }: TargetPlace): TargetFigure {
  const { value, min, max, unit, text, span } = figureOf(target.quantity, cell);
  return { value, min, max, unit, text, cell, span, op: target.op, source, change: target.change, limits: limitsOf(target), laterDue: target.laterDue };
}

/** The verdict on a target and the figure that answers it. */
export function judged(target: Target, figure: ReportedFigure, place: TargetPlace, cell: string, source: string, reason: Said): IndicatorResult {
  const { quantity } = figure;
  const result = compare(target, quantity);
  const { context } = figure;
  const reach = quantity.provisional && quantity.change !== undefined && isNameless(context.before, context.after) ? FORECAST_REACH_OF_CHANGE : FORECAST_REACH;
  const before = source.slice(Math.max(reach === FORECAST_REACH ? 0 : context.sentence.start, quantity.outer.start - reach), quantity.span.start);
  const opposite = target.change !== undefined && quantity.change !== undefined && target.change !== quantity.change;
  const forecast = quantity.provisional && FORECAST.test(before);
  const isOpen = forecast && (result.status === 'met' || result.status === 'exceeded');
  return {
    name: target.name,
    target: targetFigure(target, place),
    actual: withValue(quantity, opposite ? -quantity.value : quantity.value, cell),
    rate: result.rate,
    status: isOpen ? 'pending' : result.status,
    reason: isOpen ? said('forecast', { brief: said('brief.forecast'), why: reason }) : openBecause(unsettledBy(target, result.status), reason),
  };
}

/** Why a figure does not settle whether its target is reached. */
function unsettledBy({ op, quantity: { text } }: Target, status: Status): Said | null {
  if (status === 'inProgress') return said('brief.notDue', { target: text });
  if (status !== 'review') return null;
  return said(op === '>' ? 'brief.above' : 'brief.about', { target: text });
}

/** Why figure and target were paired, after what leaves the outcome open. */
function openBecause(brief: Said | null, why: Said): Said {
  return brief === null ? why : said('open', { brief, why });
}

/** A target that no figure answers; the status is what the words say. */
export function unanswered(target: Target, place: TargetPlace, status: Status, reason: Said): IndicatorResult {
  return { name: target.name, target: targetFigure(target, place), actual: null, rate: undefined, status, reason };
}
