import type { Figure, TargetFigure } from '../../report';
import { said, type Filling } from '../../said';
import { PERCENT_UNIT, RANK_UNIT } from '../../text/units';

/** Bounds that the figure's own words may already carry. */
const SAID = /不低于|不少于|不高于|不超过|以上|以内|超过|低于|高于|达到|控制在/u;

/** A figure as the clerk wrote it; where it is a change that went the other way than the target's, with its direction. */
export function showFigure(figure: Figure, change?: TargetFigure['change']): Filling {
  if (change === undefined || figure.inWords === true || figure.value >= 0 || figure.text.startsWith('-')) return figure.text;
  return said(changeOf(change === 'up' ? 'down' : 'up', figure.unit), { target: figure.text });
}

/** 下降5%, 减少3起: rates fall, amounts grow fewer. */
function changeOf(change: 'up' | 'down', unit: string): 'target.up' | 'target.down' | 'target.more' | 'target.fewer' {
  if (unit === PERCENT_UNIT.symbol) return `target.${change}`;
  return change === 'up' ? 'target.more' : 'target.fewer';
}

/** A target with its comparison: 不低于90%. */
export function showTarget(target: TargetFigure): Filling {
  const words = compared(target);
  return target.source === 'template' ? said('target.ofTemplate', { target: words }) : words;
}

function compared({ text, change, op, unit }: TargetFigure): Filling {
  if (change) return said(changeOf(change, unit), { target: text });
  return op === 'range' || unit === RANK_UNIT.symbol || SAID.test(text) ? text : said(`target.${op}`, { target: text });
}
