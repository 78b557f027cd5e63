import type { Figure, TargetFigure } from './report';
import { said, type Filling, type Said } from './said';
import { PERCENT_UNIT } from './text/units';

/**
 * A figure as the clerk wrote it, or in our words where it is not the clerk's; with its direction where it is a change
 * that went the other way than the target's: 4.8% for a rise that was asked is 下降4.8% where it fell.
 *
 * @param asked the change that the target asks for; left out where the direction is of no interest
 */
export function figureWords(figure: Figure, asked?: TargetFigure['change']): Filling {
  const words = figure.said ?? figure.text;
  if (asked === undefined || figure.inWords === true || figure.value >= 0 || figure.text.startsWith('-')) return words;
  return changeWords(asked === 'up' ? 'down' : 'up', words, figure.unit);
}

/** 下降5%, 减少3起: rates fall, amounts grow fewer. */
export function changeWords(change: 'up' | 'down', amount: Filling, unit: string): Said {
  if (unit === PERCENT_UNIT.symbol) return said(`target.${change}`, { target: amount });
  return said(change === 'up' ? 'target.more' : 'target.fewer', { target: amount });
}
