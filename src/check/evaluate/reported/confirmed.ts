import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import type { Target } from '../../text/targets';
import { comparable, valueIn } from './compare';
import type { ReportedFigure } from './reported';

/** What confirms an answer stands no more than so many figures after what was asked, or after what it is of. */
const FARTHEST = 8;

/** 比任务数多30家, 超任务12个: how far beyond what was asked. */
const DISTANCE = /(?:比|较|超|高于|低于|多于|少于|高出)[^，,。；;\d]{0,8}(?:任务|目标|计划|指标)(?:数|值|量)?(?:多|少|超出?)?$/u;
/** Two figures and their distance agree as closely as this. */
const EXACT = 1e-6;

/** 任务500家，受理180家，保有量530家，比任务数多30家: the figure whose distance from what was asked the text gives; undefined where it gives none. */
export function confirmedByDistance(quantities: readonly Quantity[], contexts: readonly FigureContext[], source: string, index: number, from: number): Quantity | undefined {
  const asked = quantities[index];
  for (let at = from + 1; asked && at <= index + FARTHEST; at += 1) {
    const [distance, context] = [quantities[at], contexts[at]];
    if (!distance || !context || context.sentence.start !== contexts[index]?.sentence.start) return undefined;
    const says = distance.comparison && comparable(asked.unit, distance.unit) && DISTANCE.test(source.slice(context.clause.start, distance.outer.start));
    const answer = says ? lastOfUnit(quantities, index, at, asked) : undefined;
    if (says) return answer && Math.abs(Math.abs(answer.value - asked.value) - distance.value) <= EXACT * asked.value ? answer : undefined;
  }
  return undefined;
}

/** Of the figures between two, the last that can be set against what was asked and is no change; a change of it (同比增长20%) may stand after it. */
function lastOfUnit(quantities: readonly Quantity[], from: number, to: number, { unit }: Quantity): Quantity | undefined {
  for (let at = to - 1; at > from; at -= 1) {
    const one = quantities[at];
    if (one && comparable(unit, one.unit)) return one;
    if (one?.change === undefined) return undefined;
  }
  return undefined;
}

/** 完成率, 完成任务的, 完成比例为: how much of what was asked was done. */
const RATE = /^(?:任务|目标|计划|指标)?(?:总?体?完成(?:比?率|比例|进度)|(?:超额)?完成(?:了)?(?:年度|全年|目标|下达|[市省县区]级)*(?:任务|目标|计划|指标)(?:数|值|量)?的|为(?:年度|全年)?(?:任务|目标)(?:数|值|量)?的|完成率?)(?:为|达到?|约)*$/u;

/** 下达任务300家，…，年末保有量312家，完成率104%: the figure right before the rate that it is of what was asked; undefined where none is. */
export function confirmedByRate(quantities: readonly Quantity[], contexts: readonly FigureContext[], source: string, index: number, from: number): Quantity | undefined {
  const asked = quantities[index];
  for (let at = from + 1; asked && at <= index + FARTHEST; at += 1) {
    const [rate, context, answer] = [quantities[at], contexts[at], quantities[at - 1]];
    if (!rate || !answer || !context || context.sentence.start !== contexts[from]?.sentence.start) return undefined;
    if (rate.unit.family !== 'percent' || !RATE.test(source.slice(context.clause.start, rate.outer.start).trim())) continue;
    if (answer === asked || asked.value === 0 || !comparable(asked.unit, answer.unit)) return undefined;
    return isRateOf(answer.value, asked.value, rate) ? answer : undefined;
  }
  return undefined;
}

/** 进出口186亿元。下达目标195亿元，完成率95.4%: the figure told before what was asked of which the rate right after that is true; undefined where none is. @param itemAt the list item that an offset lies in */
export function confirmedBefore({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number, itemAt: (offset: number) => number): Quantity | undefined {
  const [asked, rate, own, next] = [quantities[index], quantities[index + 1], contexts[index], contexts[index + 1]];
  if (!asked || !own || !next || rate?.unit.family !== 'percent' || !(asked.value > 0) || next.sentence.start !== own.sentence.start) return undefined;
  if (!RATE.test(source.slice(next.clause.start, rate.outer.start).trim())) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at -= 1) {
    const one = quantities[at];
    if (!one || itemAt(one.span.start) !== itemAt(asked.span.start)) return undefined;
    if (!one.comparison && one.change === asked.change && one.unit.symbol === asked.unit.symbol && contexts[at]?.part !== true && isRateOf(one.value, asked.value, rate)) return one;
  }
  return undefined;
}

/** 年度整治目标为400栋: a task of the year by its deed, told in a sentence of its own. */
const TASK_OF_DEED = /^(?:年度|全年|今年|本年)(\p{Script=Han}{2,4})(?:目标|任务|计划|指标)(?:数|值|量)?(?:为|是|共)?$/u;

/** …，已完成整治397栋，剩余15栋正在施工。年度整治目标为400栋: the last figure before a task that is told to have been done by the very deed; undefined where none is. @param itemAt the list item that an offset lies in */
export function doneBefore({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number, itemAt: (offset: number) => number): Quantity | undefined {
  const [asked, own] = [quantities[index], contexts[index]];
  const deed = asked && own && own.clause.start === own.sentence.start ? TASK_OF_DEED.exec(source.slice(own.clause.start, asked.outer.start).trim())?.[1] : undefined;
  for (let at = index - 1; asked && deed !== undefined && at >= Math.max(0, index - FARTHEST); at -= 1) {
    const [one, context] = [quantities[at], contexts[at]];
    if (!one || !context || itemAt(one.span.start) !== itemAt(asked.span.start)) return undefined;
    if (!one.comparison && one.change === undefined && one.unit.symbol === asked.unit.symbol && context.before.trimEnd().endsWith(`完成${deed}`)) return one;
  }
  return undefined;
}

const PERCENT = 100;

/** Whether so much of what was asked, more than 0, is what a rate tells, as exactly as it is written. */
function isRateOf(done: number, asked: number, { value, tolerance }: Quantity): boolean {
  return Math.abs((done / asked) * PERCENT - value) <= tolerance + EXACT * PERCENT;
}

/** 绿化任务完成率, 完成年度任务的: how much of what was asked was done, whatever it is called. */
const ANY_RATE = /(?:完成率|完成比例|完成进度|(?:完成(?:了)?|[为占])(?:年度|全年|年|市级|下达)*(?:任务|目标|计划)(?:数|值|量)?的)(?:为|达到?|约)*$/u;

/**
 * 腾退土地108.6公顷，拆违腾地任务完成率108.6% for 拆违腾地100公顷: the figure in other words of which a rate right after it says that
 * it is the answer, being so much of the very target; null where none is. O(figures).
 *
 * @param taken figures that answer targets already
 */
export function ratedAnswer({ quantity: { unit, value }, change }: Target, figures: readonly ReportedFigure[], taken: ReadonlySet<ReportedFigure>): ReportedFigure | null {
  if (unit.family === 'percent' || change !== undefined || !(value > 0)) return null;
  for (let at = 1; at < figures.length; at += 1) {
    const [figure, rate] = [figures[at - 1], figures[at]];
    if (!figure || rate?.quantity.unit.family !== 'percent' || !ANY_RATE.test(rate.lead.trimEnd())) continue;
    if (figure.context.sentence.start !== rate.context.sentence.start || !comparable(unit, figure.quantity.unit)) continue;
    // A figure of the sentence that answers another target may be what the rate is of.
    if (figures.slice(Math.max(0, at - FARTHEST), at).some((one) => taken.has(one) && one.context.sentence.start === rate.context.sentence.start && comparable(unit, one.quantity.unit))) continue;
    if (isRateOf(valueIn(figure.quantity, unit), value, rate.quantity)) return figure;
  }
  return null;
}
