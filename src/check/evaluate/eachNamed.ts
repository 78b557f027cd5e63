import { said } from '../said';
import { namesIn } from '../text/listedNames';
import type { TextReading } from '../text/model';
import type { Target } from '../text/targets';
import { impliedBy, type ImpliedFigure } from './impliedBy';
import { eachOf } from './perUnit';
import type { ReportedFigure } from './reported';

/** 应急演练各: what follows is told of each that was named before it. */
const EACH = /(?<![其])各$/u;

/**
 * 防汛、防火演练各1次 for 2次: a figure that is told of each of several things, where they were asked for together; null where it is not.
 */
export function eachNamed(target: Target, { quantity, context, lead }: ReportedFigure, reading: TextReading): ImpliedFigure | null {
  const words = lead.trimEnd();
  if (target.each === true || quantity.unit.family === 'percent' || !EACH.test(words) || eachOf(target) !== '') return null;
  const count = namesIn(words).length;
  if (count < 2) return null;
  const value = quantity.value * count;
  const start = Math.max(context.clause.start, quantity.outer.start - lead.length);
  return impliedBy(target, value, { start, end: quantity.span.end }, reading, said('implied.eachNamed', { count: String(count), each: quantity.text, amount: `${String(value)}${quantity.unit.symbol}` }));
}
