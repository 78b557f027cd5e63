import { CharSet } from '../../text/characters';
import type { Target } from '../../text/targets';
import type { ReportedFigure } from '../reported/reported';
import { EVIDENCE, FORBIDDEN } from './evidence';

/** 遴选41家企业申报: those that were put forward … */
const PUT_FORWARD = /申报|申请|推荐|遴选|推选|受理|报名|初选|参评|送审/u;
/** One of them is in each. */
const PUT_MARKS = new CharSet('申荐选理报评审');
/** … and 27家通过评审, 入选27家: those that were taken. */
const TAKEN = /通过(?!.{0,8}(?:方式|渠道|形式|途径))|入选|入库|入围|获[批评认得]|被(?:认定|评为|授予|命名|纳入)|已?认定|纳入/u;

/**
 * 遴选41家企业申报，27家通过评审 for 纳入名单的企业25家: where the sentence tells next how many of those put forward were taken, they are
 * the answer, unless putting forward was all that was asked. O(figures).
 */
export function preferSelected({ name, context, quantity: { unit } }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (unit.family !== 'count' || PUT_FORWARD.test(name + context)) return values;
  let worth = values;
  for (let at = 1; at < figures.length; at += 1) {
    const [put, taken] = [figures[at - 1], figures[at]];
    if (!put || !taken || values[at] === FORBIDDEN || values[at - 1] === FORBIDDEN || !isTakenOf(put, taken)) continue;
    worth = worth.map((value, index) => (index === at - 1 ? FORBIDDEN : index === at ? value + EVIDENCE.done : value));
  }
  return worth;
}

function isTakenOf({ context: put, quantity: all }: ReportedFigure, { context, quantity }: ReportedFigure): boolean {
  if (quantity.unit.symbol !== all.unit.symbol || quantity.value >= all.value || context.sentence.start !== put.sentence.start || context.clause.start === put.clause.start) return false;
  const words = put.before + put.after;
  return PUT_MARKS.isIn(words) && PUT_FORWARD.test(words) && !TAKEN.test(words) && TAKEN.test(context.before + context.after);
}
