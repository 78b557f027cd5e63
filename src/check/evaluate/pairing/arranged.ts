import type { Target } from '../../text/targets';
import type { ReportedFigure } from '../reported/reported';
import { EVIDENCE, FORBIDDEN } from './evidence';

/** 安排重点工程90项, 储备项目60个: what was only to be provided for. */
const TO_ARRANGE = /^(?:[^，,。；;\d]{0,6})?(?:安排|储备|谋划|列入)/u;

/** Letters of a noun. */
const NOUN = 2;
/** It stands so close behind the figure. */
const NAME_REACH = 10;

/**
 * 安排的90项工程中，新开工44项 for 安排工程90项: how many were provided for answers what was only to be provided for, and what became of
 * some of them does not; of anything else it is no more than what the parts after it are of.
 */
export function preferArranged({ name, context, quantity: { value, unit } }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const asksToArrange = TO_ARRANGE.test(name) || TO_ARRANGE.test(context);
  if (!asksToArrange && !figures.some(({ arranged }) => arranged)) return values;
  // 90项工程已开工65项: what was provided for may be told by its noun alone.
  const isOfSame = ({ arranged, context: { after } }: ReportedFigure): boolean => arranged !== undefined || after.slice(0, NAME_REACH).includes(name.slice(-NOUN));
  const base = asksToArrange ? figures.find((figure) => figure.quantity.value === value && figure.quantity.unit.symbol === unit.symbol && isOfSame(figure)) : undefined;
  return values.map((worth, index) => {
    const figure = figures[index];
    if (!figure) return worth;
    if (figure === base) return Math.max(worth, 0) + EVIDENCE.done;
    return figure.arranged === 'base' || (base !== undefined && figure.context.sentence.start === base.context.sentence.start) ? FORBIDDEN : worth;
  });
}
