import type { Figure, IndicatorResult, Status, TargetFigure } from '../report';
import type { Quantity } from '../text/model';
import type { Target } from '../text/targets';
import { compare, comparable, valueIn } from './compare';
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

/** In a very long cell, parts are looked for among so many figures on either side. */
const PARTS_REACH = 100;

/**
 * Parts that only together answer a target: 新建4900亩 … 提质5000亩 for 9900亩. Tried where the paired
 * figure alone falls short; the parts must name the same thing and reach the target as a whole.
 */
export function summed(target: Target, paired: ReportedFigure, figures: readonly ReportedFigure[], alike: (a: string, b: string) => number): ReportedFigure | null {
  const unit = target.quantity.unit;
  if (unit.family === 'percent' || unit.family === 'score' || unit.family === 'compound') return null;
  const at = figures.indexOf(paired);
  const near = figures.length <= 2 * PARTS_REACH ? figures : figures.slice(Math.max(0, at - PARTS_REACH), at + PARTS_REACH);
  const parts = near.filter(
    (figure) =>
      figure === paired ||
      (comparable(unit, figure.quantity.unit) && !figure.quantity.change && !figure.quantity.cumulative && !figure.context.part && alike(figure.words, paired.words) >= 0.3),
  );
  if (parts.length < 2) return null;
  const total = parts.reduce((sum, part) => sum + valueIn(part.quantity, unit), 0);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  const exact = Math.abs(total - target.quantity.value) <= 1e-9 * Math.abs(total);
  if (!exact) return null;
  const quantity: Quantity = {
    ...paired.quantity,
    value: total,
    unit,
    text: parts.map((part) => part.quantity.text).join('＋'),
    span: { start: first.quantity.span.start, end: last.quantity.span.end },
    outer: { start: first.quantity.outer.start, end: last.quantity.outer.end },
    tolerance: parts.reduce((sum, part) => sum + valueIn(part.quantity, unit, part.quantity.tolerance), 0),
  };
  return { ...paired, quantity };
}
