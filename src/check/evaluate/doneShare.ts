import type { Target } from '../text/targets';
import { RATE_VERB } from './evidence';
import type { ReportedFigure } from './reported';

/** The verb of a figure stands so close to it. */
const REACH = 10;

/**
 * 排查隐患219条，已整改213条，其余6条正在整改 for 整改率100%: the share that was done, where the text gives whole, done and rest
 * and no rate; null where it does not, or tells of another deed. O(figures).
 */
export function doneShare(target: Target, figures: readonly ReportedFigure[]): ReportedFigure | null {
  const { unit } = target.quantity;
  const verb = unit.family === 'percent' && !target.change ? RATE_VERB.exec(target.name)?.[1] : undefined;
  if (verb === undefined) return null;
  const done = figures.find(({ split, context }) => split?.rest !== undefined && (context.before.slice(-REACH) + context.after.slice(0, REACH)).includes(verb));
  if (!done?.split) return null;
  const { quantity, split } = done;
  const value = Math.round((quantity.value / split.whole.value) * 1e4) / 100;
  return { ...done, quantity: { ...quantity, value, unit, tolerance: 0, min: undefined, max: undefined, text: `${String(value)}%（${quantity.text}/${split.whole.text}）` } };
}
