import { changeWords } from '../../figureWords';
import type { TargetFigure } from '../../report';
import { said, type Filling } from '../../said';
import { RANK_UNIT } from '../../text/units';

/** Bounds that the figure's own words may already carry. */
const SAID = /不低于|不少于|不高于|不超过|以上|以内|超过|低于|高于|达到|控制在/u;

/** A target with its comparison: 不低于90%. */
export function showTarget(target: TargetFigure): Filling {
  const words = compared(target);
  return target.source === 'template' ? said('target.ofTemplate', { target: words }) : words;
}

function compared({ text, value, change, op, unit }: TargetFigure): Filling {
  if (op === '<=' && value === 0 && !change) return said('target.none', { target: text });
  if (change) return changeWords(change, text, unit);
  return op === 'range' || unit === RANK_UNIT.symbol || SAID.test(text) ? text : said(`target.${op}`, { target: text });
}
