import type { Limits, Status, TargetFigure } from '../../report';
import { lowerIsBetter, type Target } from '../../text/targets';
import { ABOUT_TOLERANCE, delivers } from '../reported/compare';

const EPSILON = 1e-9;

/**
 * What a plain number in the target's unit must satisfy, so that it can be judged without the text:
 * by `judgeNumber`, and by a formula in the workbook. Says of exact figures what `compare` says.
 */
export function limitsOf(target: Target): Limits {
  const { quantity, op } = target;
  const { value } = quantity;
  const about = target.about || quantity.approximate === 'under' ? ABOUT_TOLERANCE * Math.abs(value) : 0;
  switch (op) {
    case '<=':
      return { atMost: value + about };
    case '<':
      return { below: value + about };
    case '=':
      return { atLeast: value - about, atMost: value + about };
    case 'range': {
      const upper = lowerIsBetter(target.name + target.context, target.quantity.unit) && target.change !== 'down';
      const max = quantity.max ?? value;
      if (upper) return { atMost: max + about };
      return { atLeast: (quantity.min ?? value) - about, ...(delivers(target) ? { exceededAbove: max } : {}) };
    }
    case '>':
      return { above: value - about, ...(delivers(target) ? { exceededAbove: value } : {}) };
    case '>=':
      return { atLeast: value - about, ...(delivers(target) && !target.about ? { exceededAbove: value } : {}) };
  }
}

/** Judges a plain number in the target's unit. */
export function judgeNumber({ limits, laterDue }: Pick<TargetFigure, 'limits' | 'laterDue'>, value: number): Extract<Status, 'met' | 'exceeded' | 'unmet' | 'inProgress' | 'review'> {
  if (limits === undefined) return 'review';
  const { atLeast, above, atMost, below, exceededAbove } = limits;
  const missed = laterDue ? 'inProgress' : 'unmet';
  if (atLeast !== undefined && value < atLeast - slack(atLeast)) return missed;
  if (above !== undefined && value <= above + slack(above)) return missed;
  if (atMost !== undefined && value > atMost + slack(atMost)) return missed;
  if (below !== undefined && value >= below - slack(below)) return missed;
  return exceededAbove !== undefined && value > exceededAbove + slack(exceededAbove) ? 'exceeded' : 'met';
}

/** What two numbers may differ by and still count as equal. */
function slack(limit: number): number {
  return EPSILON * Math.max(1, Math.abs(limit));
}
