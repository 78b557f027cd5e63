import type { IndicatorResult } from '../../report';
import { said } from '../../said';
import { sharesRun } from '../../text/characters';
import { figureContexts, indicesWithin } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import type { Verdict } from './sentences';
import type { Term } from '../asked/term';
import { WHOLE_SHARE } from '../wholeShare';

/** 4家，完成率80%; 86公顷，完成年度任务的92%: how much of the task is done. */
const COMPLETION = /(?:任务|目标|计划)?(?:完成(?:比率|比例|率)(?:仅?为|达到?|约|仅)?|完成(?:了)?(?:年度|全年|今年|本年|目标|下达|[市省县区]级)*(?:任务|目标|计划|指标)(?:(?:任务|数|量|值)?的(?:约|近)?)?)$/u;
/** The works of several years, money and others' tasks have rates of their own. */
const OTHER_RATES = /总|累计|投资|资金|预算|工程量|形象|进度|跨年|三年|平均|全市|全省|全国|各[区县镇街]|同期|去年|上年/u;

/**
 * What a text tells of falling short by its own rate (疏解4家，完成率80%), where no target that was asked for has judged
 * the figures of the sentence. Null where it tells of none, where a rate of completion was asked for, and before the year is over. O(figures of the scope).
 */
export function shortByOwnRate(reading: TextReading, scope: Span, indicators: readonly IndicatorResult[], targets: readonly Target[], term: Term | null): Verdict | null {
  if (term || !reading.source.includes('完成') || targets.some(({ quantity, name }) => quantity.unit.family === 'percent' && name.includes('完成'))) return null;
  const { quantities, source } = reading;
  const [from, to] = indicesWithin(quantities, scope);
  for (let index = from + 1; index < to; index += 1) {
    // 分别完成年度任务的114%和92%: the words stand before the first of them.
    const lead = index > from + 1 && isToldWith(reading, index) ? index - 1 : index;
    const [done, rate] = [quantities[lead - 1], quantities[index]];
    if (!done || !rate || rate.unit.family !== 'percent' || rate.value >= WHOLE_SHARE || rate.value <= 0 || rate.change || rate.comparison || done.unit.family === 'percent') continue;
    const context = figureContexts(reading)[lead];
    if (!context || done.span.start < context.sentence.start || !COMPLETION.test(context.before.trimEnd())) continue;
    const words = source.slice(context.sentence.start, rate.span.start);
    if (isOfOtherDeed(context.before, source.slice(context.sentence.start, done.span.start))) continue;
    if (OTHER_RATES.test(words) || indicators.some((one) => isToldIn(one, context.sentence))) continue;
    const clause = source.slice(Math.max(context.clause.start, done.span.end), rate.span.end).replace(/^[\s，,；;]+/u, '');
    return { status: 'unmet', reason: said('claimed', { words: clause }), span: { start: rate.span.end - clause.length, end: rate.span.end } };
  }
  return null;
}

const JOINT = /^[和、及与]$/u;

/** Whether a rate is told in one breath with the rate before it, one for each of those that were counted. */
function isToldWith({ quantities, source }: TextReading, index: number): boolean {
  const [first, second] = [quantities[index - 1], quantities[index]];
  if (first?.unit.family !== 'percent' || second?.unit.family !== 'percent') return false;
  return JOINT.test(source.slice(first.outer.end, second.outer.start).trim()) && source.slice(Math.max(0, first.outer.start - IN_TURN_REACH), first.outer.start).includes('分别');
}

/** 分别 stands so close before the words for it. */
const IN_TURN_REACH = 16;

/** Words before 完成率 that name nothing. */
const NAMELESS = /^(?:分别|年度|全年|今年|总体|整体|综合|其中|目标|任务|工作|[我本全][区市县]|[\s，,、：:])*$/u;
/** So many letters in a row are a word. */
const WORD = 2;

/** 接收档案2.3万卷，数字化加工完成率86%: a rate of a deed by its own name, of which the figure before it tells nothing. */
function isOfOtherDeed(before: string, counted: string): boolean {
  const name = before.trimEnd().replace(COMPLETION, '');
  return !NAMELESS.test(name) && !sharesRun(name, counted, WORD);
}

/** Whether the figure that answers a target stands in a sentence. */
export function isToldIn({ actual }: IndicatorResult, sentence: Span): boolean {
  return actual?.span !== undefined && actual.span[0] >= sentence.start && actual.span[0] < sentence.end;
}
