import type { IndicatorResult, TargetFigure } from '../../check/report';
import { CHINESE, tell, tellMessage, type Piece } from '../../check/said';
import type { Messages } from '../../locales';

/** Words of a bound that a target may carry itself. */
const BOUND = /^(?:不|≥|≤|>|<|＞|＜|超过|高于|低于|达到|控制|至少|至多)|(?:以上|以下|以内|之内)$/;

/** A target in words: `不低于 90%`; as it is written where it names its bound itself. */
export function targetWords(target: TargetFigure, { indicator }: Messages): readonly Piece[] {
  const words = target.text === '' ? `${String(target.value)}${target.unit}` : target.text;
  return BOUND.test(words.trim()) ? tell(words, CHINESE) : tellMessage(indicator.comparator[target.op], { value: words }, CHINESE);
}

/** A rate in percent, to one decimal as in the sheets; 99.96 % is not yet 100 %. */
export function percentOf(rate: number): number {
  const percent = Math.round(rate * 1000) / 10;
  return percent >= 100 && rate < 1 ? 99.9 : percent;
}

/** Completion in percent; undefined where it is not known, or where less is better and a rate would mislead. */
export function completionPercent({ rate, target }: IndicatorResult): number | undefined {
  if (rate === undefined || !Number.isFinite(rate) || target.op === '<' || target.op === '<=') return undefined;
  return percentOf(rate);
}
