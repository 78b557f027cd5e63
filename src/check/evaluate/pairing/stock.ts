import type { Target } from '../../text/targets';
import { targetNature } from '../reported/nature';
import type { ReportedFigure } from '../reported/reported';
import { EVIDENCE, FORBIDDEN } from './evidence';

/** 保有量由上年的574家增加到: how many there are, without a name of the thing. */
const ALL_THERE_ARE = /^[\s，,]*(?:企业|全区|年末|年底|目前|总)?(?:保有量|拥有量|总数|总量|存量)(?:已)?(?:由[^，,。；;]{1,16})?(?:为|达到?|增(?:加)?[到至])$/u;

/**
 * 认定141家，总数436家 for 达到420家: where it is asked how many there are, and the clause after a figure tells how many of the same there
 * are in all, the figure itself is what a year added and hardly the answer. Where the target says neither (培育示范社12家), it is asked so if
 * there are just as many in all (新增5家，总数达到12家).
 */
export function preferStock(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const asks = targetNature(target);
  if (asks === 'flow') return values;
  return values.map((value, index) => {
    const [figure, next] = [figures[index], figures[index + 1]];
    if (!figure || !next || (asks === undefined && next.quantity.value !== target.quantity.value) || value === FORBIDDEN || values[index + 1] === FORBIDDEN || figure.nature === 'stock' || next.nature !== 'stock') return value;
    const isOfSame = next.context.sentence.start === figure.context.sentence.start && next.quantity.unit.symbol === figure.quantity.unit.symbol && next.quantity.value > figure.quantity.value && (next.words.startsWith(figure.words) || ALL_THERE_ARE.test(next.lead));
    return !isOfSame ? value : asks === undefined ? FORBIDDEN : value + EVIDENCE.otherNature;
  });
}
