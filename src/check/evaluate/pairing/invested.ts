import type { Target } from '../../text/targets';
import type { ReportedFigure } from '../reported/reported';
import { FORBIDDEN } from './evidence';

/** 共安排项目114个、总投资: what projects are to cost in all … */
const COST = /(?:总投资|投资总额|计划总?投资|概算)(?:额)?(?:约|为|达到?|共)?$/u;
/** … and what was spent on them. */
const SPENT = /(?:完成|实现)[^，,。；;、\d]{0,6}投资(?:额)?(?:约|为|达到?|共)?$/u;

/**
 * 总投资312亿元，当年完成投资38.6亿元 for 年度投资35亿元: where an answer tells what was invested, what the projects are to cost in all is
 * no answer to an investment that was asked for. O(figures).
 */
export function preferInvested({ name }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (!name.includes('投资') || name.includes('总投资')) return values;
  if (!figures.some(({ lead, quantity }, index) => values[index] !== FORBIDDEN && !quantity.cumulative && SPENT.test(lead.trimEnd()))) return values;
  return values.map((value, index) => (COST.test(figures[index]?.lead.trimEnd() ?? '') ? FORBIDDEN : value));
}
