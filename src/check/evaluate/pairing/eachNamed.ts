import { said } from '../../said';
import { namesIn } from '../../text/listedNames';
import type { TextReading } from '../../text/model';
import type { Target } from '../../text/targets';
import { impliedBy, type ImpliedFigure } from '../implied/impliedBy';
import { eachOf } from './perUnit';
import type { ReportedFigure } from '../reported/reported';

/** 应急演练各: what follows is told of each that was named before it. */
const EACH = /(?<![其])各(?:自)?(?:已)?(?:完成|建成|新建|新增|举办|开展|创建|培育|设立|组织)?了?$/u;
/** So many letters name a thing. */
const NAME = 4;

/** Whether what is named (体系建设任务) is what a target asks for (人才体系建设任务). */
export function isNamedIn(name: string, asked: string): boolean {
  const thing = name.replace(/任务$/u, '');
  return thing.length >= NAME && asked.includes(thing);
}

/**
 * 防汛、防火演练各1次 for 2次: a figure that is told of each of several things, where they were asked for together; null where it is not.
 */
export function eachNamed(target: Target, { quantity, context, lead }: ReportedFigure, reading: TextReading): ImpliedFigure | null {
  const words = lead.trimEnd();
  if (target.each === true || quantity.unit.family === 'percent' || !EACH.test(words) || eachOf(target) !== '') return null;
  const names = namesIn(words.replace(EACH, ''));
  const count = names.length;
  // 基地建设、体系建设任务各完成2项 for 体系建设任务2项: one of them alone was asked for.
  if (count < 2 || names.filter((name) => isNamedIn(name, target.name)).length === 1) return null;
  const value = quantity.value * count;
  const start = Math.max(context.clause.start, quantity.outer.start - lead.length);
  return impliedBy(target, value, { start, end: quantity.span.end }, reading, said('implied.eachNamed', { count: String(count), each: quantity.text, amount: `${String(value)}${quantity.unit.symbol}` }));
}
