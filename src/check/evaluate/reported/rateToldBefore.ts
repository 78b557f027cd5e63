import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';

/** 解决率比95%的年度目标, 对照整改率不低于98%的要求: a rate, again by its name, before what was asked of it. */
const NAMED_AGAIN = /(\p{Script=Han}{2}率)(?:比|较)?$/u;
/** Such words are no longer. */
const LONGEST = 24;
/** … is held to it … */
const THAN = /[比较]$/u;
/** … by so much: what stands between what was asked and the distance. */
const THE_AIM = /^的?(?:年度|全年|年初|考核|预期|[市省县区]级)*(?:目标|任务|要求|标准|指标)(?:值)?(?:高|低|多|少|超|差)(?:出|了)?$/u;
/** The figure was told no more than so many figures before. */
const FARTHEST = 8;
/** What the arithmetic of a computer may be off. */
const ROUNDING = 1e-6;

/**
 * 解决率94.8%，满意率96%。解决率比95%的年度目标低0.2个百分点: the figure that was told of a rate in the same item before a clause names the
 * rate again and holds it to what was asked, at an index; undefined where none was. A distance must be true. O(1) of the figures.
 *
 * @param isAim whether the clause is known to name an aim
 * @param itemAt the list item that an offset lies in
 */
export function rateToldBefore({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number, isAim: boolean, itemAt: (offset: number) => number): Quantity | undefined {
  const [asked, own] = [quantities[index], contexts[index]];
  if (!asked || !own || asked.unit.family !== 'percent' || asked.outer.start - own.clause.start > LONGEST) return undefined;
  const words = source.slice(own.clause.start, asked.outer.start).trim();
  const name = words.includes('率') ? NAMED_AGAIN.exec(words)?.[1] : undefined;
  if (name === undefined) return undefined;
  const distance = quantities[index + 1];
  const isHeld = THAN.test(words) && distance !== undefined && THE_AIM.test(source.slice(asked.outer.end, distance.outer.start));
  if (!isHeld && !isAim) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at -= 1) {
    const [told, context] = [quantities[at], contexts[at]];
    if (!told || !context || itemAt(told.span.start) !== itemAt(asked.span.start)) return undefined;
    if (told.unit.symbol !== asked.unit.symbol || told.change !== undefined || told.comparison || context.part || !context.before.trimEnd().endsWith(name)) continue;
    return isHeld && Math.abs(Math.abs(told.value - asked.value) - distance.value) > told.tolerance + ROUNDING ? undefined : told;
  }
  return undefined;
}
