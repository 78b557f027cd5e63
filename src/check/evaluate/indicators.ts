import type { Figure, IndicatorResult, Status, TargetFigure } from '../report';
import type { Quantity } from '../text/model';
import type { Target } from '../text/targets';
import { compare } from './compare';
import { limitsOf } from './limits';
import type { ReportedFigure } from './reported';

/** Where a target's words stand. */
export interface TargetPlace {
  readonly source: TargetFigure['source'];
  readonly cell?: string;
}

/** 预计, 预测: the figure is a forecast, not a result. */
const FORECAST = /预计|预估|预测|估计|测算|有望/u;
const FORECAST_REACH = 16;

/** A quantity as the report shows it. */
export function figureOf(quantity: Quantity, cell?: string): Figure {
  return {
    value: quantity.value,
    ...(quantity.min === undefined ? {} : { min: quantity.min }),
    ...(quantity.max === undefined ? {} : { max: quantity.max }),
    unit: quantity.unit.symbol,
    text: quantity.text,
    ...(cell === undefined ? {} : { cell, span: [quantity.span.start, quantity.span.end] as const }),
  };
}

/** A target as the report shows it. */
export function targetFigure(target: Target, place: TargetPlace): TargetFigure {
  return { ...figureOf(target.quantity, place.cell), op: target.op, source: place.source, ...(target.change ? { change: target.change } : {}), limits: limitsOf(target) };
}

/** The verdict on a target and the figure that answers it. */
export function judged(target: Target, figure: ReportedFigure, place: TargetPlace, cell: string, source: string, reason: string): IndicatorResult {
  const { quantity } = figure;
  const result = compare(target, quantity);
  const before = source.slice(Math.max(0, quantity.outer.start - FORECAST_REACH), quantity.span.start);
  const opposite = target.change !== undefined && quantity.change !== undefined && target.change !== quantity.change;
  const forecast = quantity.provisional && FORECAST.test(before);
  const status: Status = forecast && (result.status === 'met' || result.status === 'exceeded') ? 'pending' : result.status;
  return {
    name: target.name,
    target: targetFigure(target, place),
    actual: { ...figureOf(quantity, cell), ...(opposite ? { value: -quantity.value } : {}) },
    ...(result.rate === undefined ? {} : { rate: result.rate }),
    status,
    reason,
  };
}

/** A target that no figure answers; the status is what the words say. */
export function unanswered(target: Target, place: TargetPlace, status: Status, reason: string): IndicatorResult {
  return { name: target.name, target: targetFigure(target, place), actual: null, status, reason };
}
