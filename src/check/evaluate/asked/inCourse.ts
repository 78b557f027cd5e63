import type { IndicatorResult } from '../../report';
import { said } from '../../said';
import { figureContexts, indicesWithin, type FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { isCountedRest } from '../reported/splits';

/** 达到年度进度要求, 完成2023年度节点目标: as far as the year requires … */
const AS_REQUIRED = /(?:达到|完成|实现|满足|符合)了?(?:全部)?(?:年度|当年|本年度?|20\d{2}年度?)[^，,。；;\d]{0,6}(?:进度|节点|目标|要求|任务|计划)/u;
/** … or work of several years that goes by its plan. */
const OF_YEARS = /跨年度?|长期(?:性)?(?:任务|项目|工作)|持续性|延续性|多年(?:期)?(?:任务|项目)/u;
const BY_PLAN = /(?:按|符合|达到)(?:年度|既定|照|时序|序时)*(?:计划|进度|时序|节点|要求)/u;
/** 未达到, 预计达到: not so, or not yet. */
const NOT_YET = /未(?!来)|没有|难以|滞后|预计|有望|力争|确保/u;

/** Whether words say that work is as far as the year requires. */
export function isAsRequired(words: string): boolean {
  return !NOT_YET.test(words) && AS_REQUIRED.test(words);
}

/** How the rest of a whole stands by the words after it: `met` where it is as far as the year requires, `inProgress` where it goes by its plan; null where neither is said. */
function courseOf(words: string): 'met' | 'inProgress' | null {
  if (isAsRequired(words)) return 'met';
  return !NOT_YET.test(words) && OF_YEARS.test(words) && BY_PLAN.test(words) ? 'inProgress' : null;
}

/**
 * 20项已按时完成，其余2项为跨年度任务，均达到年度进度要求 for 22项: a shortfall that the text explains as the rest of work that takes longer,
 * and that is where the year wants it, is none. O(figures of the scope).
 *
 * @param result what the figure alone says
 */
export function withRestInCourse(result: IndicatorResult, target: Target, reading: TextReading, scope: Span): IndicatorResult {
  const { unit, value } = target.quantity;
  if (result.status !== 'unmet' || unit.family !== 'count' || target.change !== undefined) return result;
  const contexts = figureContexts(reading);
  const [from, to] = indicesWithin(reading.quantities, scope);
  for (let index = from + 1; index < to; index += 1) {
    const [rest, context] = [reading.quantities[index], contexts[index]];
    if (!rest || !context || rest.unit.symbol !== unit.symbol || rest.value >= value || !isCountedRest(context)) continue;
    const status = courseOf(reading.source.slice(rest.outer.end, context.sentence.end));
    if (status === null || !partBefore(reading.quantities, contexts, index, value - rest.value)) continue;
    return { ...result, status, reason: said('restInCourse', { amount: rest.text }) };
  }
  return result;
}

/** The figure of a rest's sentence, right before it but for the whole, that has a value in the same unit. */
function partBefore(quantities: readonly Quantity[], contexts: readonly FigureContext[], index: number, value: number): Quantity | undefined {
  const rest = quantities[index];
  for (let at = index - 1; at >= index - REACH; at -= 1) {
    const part = quantities[at];
    if (!part || contexts[at]?.sentence.start !== contexts[index]?.sentence.start) return undefined;
    if (part.unit.symbol === rest?.unit.symbol && part.value === value) return part;
  }
  return undefined;
}

/** So many figures may stand between what is done and the rest. */
const REACH = 3;
