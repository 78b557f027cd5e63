import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import type { ReportedFigure } from '../reported/reported';

/** 完成, 目前已建成: an answer that begins with how many were done, after a list number at most. */
const BARELY_DONE = /^\s*(?:[（(]?\d{1,2}[)）.．、]{1,2}\s*)?(?:截[至止][^，,。；;\d]{1,4}[，,]|目前|现|全年|年内|本年度?|今年|我区|我县|我市|共|已经?|均|累计|实际)*(?:完成|建成|落实|办结|创建|开展|举办|打造)了?$/u;
/** …and names no other thing. */
const NOTHING_NAMED = /^(?:[（(：:]|任务|工作|建设|$)/u;
/** So much of the answer may stand before its first figure. */
const REACH = 24;

/**
 * 完成1项（甲） for 体系建设任务完成2项: the first figure of an answer that says no more than how many were done is of what was asked,
 * where nothing else is asked for in its unit; null where it is not.
 *
 * @param asked all that is asked for in the item
 */
export function bareAnswer(target: Target, asked: readonly { readonly target: Target }[], figures: readonly ReportedFigure[], { source }: TextReading, scope: Span): ReportedFigure | null {
  const { unit } = target.quantity;
  const [first] = figures;
  if (unit.family !== 'count' || target.change !== undefined || first?.quantity.unit.symbol !== unit.symbol || first.open || first.quantity.change !== undefined) return null;
  if (asked.some((other) => other.target !== target && other.target.quantity.unit.symbol === unit.symbol)) return null;
  const { outer } = first.quantity;
  if (outer.start - scope.start > REACH || !BARELY_DONE.test(source.slice(scope.start, outer.start))) return null;
  return NOTHING_NAMED.test(first.context.after.trim()) ? first : null;
}
