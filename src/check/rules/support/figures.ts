import type { Figure, TargetFigure } from '../../report';
import { RANK_UNIT } from '../../text/units';

const WORDS: Readonly<Record<TargetFigure['op'], string>> = {
  '>=': '不低于',
  '>': '高于',
  '<=': '不高于',
  '<': '低于',
  '=': '等于',
  range: '',
};
/** Bounds that the figure's own words may already carry. */
const SAID = /不低于|不少于|不高于|不超过|以上|以内|超过|低于|高于|达到|控制在/u;

/** A figure as the clerk wrote it. */
export function showFigure(figure: Figure): string {
  return figure.text;
}

const CHANGE = { up: '增长', down: '下降（减少）' } as const;

/** A target with its comparison in words: 不低于90%. */
export function showTarget(target: TargetFigure): string {
  const source = target.source === 'template' ? '（任务模板）' : '';
  if (target.change) return `${CHANGE[target.change]}${target.text}${source}`;
  if (target.op === 'range' || target.unit === RANK_UNIT.symbol || SAID.test(target.text)) return `${target.text}${source}`;
  return `${WORDS[target.op]}${target.text}${source}`;
}
