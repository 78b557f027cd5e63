import { figureContexts, type FigureContext } from '../text/context';
import type { Quantity, TextReading } from '../text/model';
import type { Rule } from './rule';
import { answerOf } from './support/answer';
import { showNumber } from './support/numbers';
import { agrees, extremes, slackOf } from './support/precision';

/** Between a change and its rate stand at most so many characters (减少3起，同比下降18.8%). */
const REACH = 12;
/** The level stands no more than so many figures before its change. */
const MOST_BACK = 8;
/** A rate farther off than this belongs to other numbers. */
const FAR_OFF = 0.3;

/** 增减. A change in numbers, its rate, and the levels that it may have led to. */
interface StatedChange {
  readonly change: Quantity;
  readonly rate: Quantity;
  readonly levels: readonly Quantity[];
}

/** A rate of change. */
function isRate(quantity: Quantity | undefined): boolean {
  return quantity?.unit.family === 'percent' && quantity.change !== undefined;
}

/** More rates than this stand in no run. */
const LONGEST_RUN = 6;
/** All that stands between rates of one run (25%、31.3%). */
const RUN_LINK = /^[、和与及]$/u;

/** First and length of the run of rates that a rate stands in (分别下降25%、31.3%). */
function runOf(quantities: readonly Quantity[], source: string, index: number): { readonly first: number; readonly length: number } {
  let first = index;
  while (index - first < LONGEST_RUN && isLinked(quantities, source, first - 1)) first -= 1;
  let last = index;
  while (last - index < LONGEST_RUN && isLinked(quantities, source, last)) last += 1;
  return { first, length: last - first + 1 };
}

/** Whether a rate and the next one belong to one run. */
function isLinked(quantities: readonly Quantity[], source: string, left: number): boolean {
  const one = quantities[left];
  const next = quantities[left + 1];
  return one !== undefined && next !== undefined && isRate(one) && isRate(next) && RUN_LINK.test(source.slice(one.outer.end, next.outer.start));
}

function statedChanges(reading: TextReading, contexts: readonly FigureContext[]): readonly StatedChange[] {
  const changes: StatedChange[] = [];
  for (let index = 0; index < reading.quantities.length; index += 1) {
    const stated = isRate(reading.quantities[index]) ? changeBefore(reading, contexts, index) : null;
    if (stated) changes.push(stated);
  }
  return changes;
}

/** The change that a rate is told of, with the levels before it. */
function changeBefore({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number): StatedChange | null {
  const rate = quantities[index];
  const sentence = contexts[index]?.sentence;
  if (!sentence || !rate) return null;
  // 减少4起、5人，分别下降25%、31.3%: as many changes before the run as it has rates, in the same order.
  const run = runOf(quantities, source, index);
  const at = index - run.length;
  const change = quantities[at];
  const link = source.slice(quantities[run.first - 1]?.outer.end ?? 0, quantities[run.first]?.outer.start);
  if (!change || change.unit.family === 'percent' || change.change !== rate.change || contexts[at]?.sentence.start !== sentence.start) return null;
  if (link.length > REACH || change.approximate || change.min !== undefined) return null;
  const from = Math.max(0, at - MOST_BACK);
  const levels = quantities.slice(from, at).filter((quantity, place) => {
    return contexts[from + place]?.sentence.start === sentence.start && quantity.unit.symbol === change.unit.symbol && !quantity.change && !quantity.comparison;
  });
  return levels.length > 0 ? { change, rate, levels } : null;
}

/** The rate in percent that a change to `level` by `change` amounts to; null where there was nothing before. */
function rateOf(level: number, change: number, direction: Quantity['change']): number | null {
  const before = direction === 'down' ? level + change : level - change;
  return before > 0 ? (change / before) * 100 : null;
}

/** 变化. Two levels of one thing, and the rate that the text gives for the step between them. */
interface StatedStep {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly rate: Quantity;
}

/** Things counted one by one are exact; what is measured (52微克/立方米) may be rounded to a whole number. */
const COUNTED: ReadonlySet<Quantity['unit']['family']> = new Set(['count', 'person', 'household']);
const playOf = (quantity: Quantity): number => (COUNTED.has(quantity.unit.family) ? slackOf(quantity) : quantity.tolerance);

/** What the rate of a step may come out as, least and most. */
function stepRange(from: Quantity, to: Quantity, direction: Quantity['change']): readonly [number, number] {
  const ends: number[] = [];
  for (const first of [-1, 1]) for (const second of [-1, 1]) ends.push(stepOf(from.value + first * playOf(from), to.value + second * playOf(to), direction) ?? Infinity);
  return [Math.min(...ends), Math.max(...ends)];
}

/** Nothing but a mark, and whom it is compared with, stands between the levels and the rate. */
const STEP_LINK = /^[，,]?(?:[同环]比|比上年|较上年|降幅|增幅|分别)?(?:(?:下降|降低|减少|增长|增加|提高|上升|压减|压缩|缩短|削减)率?)?(?:了|为|达到?)?$/u;
/** 由52降至48: what leads to the first level; 分别 makes runs of both. */
const FROM_LEVEL = /[由从](?![^，,。；;]*分别)[^，,。；;]{0,24}$/u;

/** 由52微克/立方米降至48微克/立方米，下降9.7%: the levels and the rate right after them. */
function statedSteps(reading: TextReading, contexts: readonly FigureContext[]): readonly StatedStep[] {
  const steps: StatedStep[] = [];
  for (let index = 2; index < reading.quantities.length; index += 1) {
    const stated = isRate(reading.quantities[index]) ? stepBefore(reading, contexts, index) : null;
    if (stated) steps.push(stated);
  }
  return steps;
}

/** 发案612起，去年同期705起，…; 产量50万辆，较上年的36万辆…: the level of the year before, told after the one of this year. */
const YEAR_BEFORE = /^[，,（(]?\s*(?:较|比|而|与)?(?:上年|去年|上一年度?)(?:同期)?(?:的|为|是)?[（(]?$/u;
/** Such a level, and the rate right after it. */
const BACK_LINK = /^[）)]?(?:相比)?[，,]?(?:[同环]比)?(?:下降|降低|减少|增长|增加|提高|上升)?(?:了)?$/u;

/** Two levels right before a rate, the later one last or first; null where they are not told so. */
function stepBefore(reading: TextReading, contexts: readonly FigureContext[], index: number): StatedStep | null {
  const { quantities, source } = reading;
  const [first, second, rate] = [quantities[index - 2], quantities[index - 1], quantities[index]];
  if (!first || !second || !rate || rate.comparison || contexts[index - 1]?.sentence.start !== contexts[index]?.sentence.start) return null;
  const [from, to] = second.comparison ? [second, first] : [first, second];
  if (!from.comparison || to.comparison || from.unit.symbol !== to.unit.symbol || from.unit.family === 'percent' || from.min !== undefined || to.min !== undefined || from.value <= 0) return null;
  const isTold = from === second ? isToldBack(source, contexts, index, first, second, rate) : isToldOn(source, contexts, index, first, second, rate);
  return isTold && runOf(quantities, source, index).length === 1 ? { from, to, rate } : null;
}

/** Whether last year's level stands right after this year's, and the rate after both. */
function isToldBack(source: string, contexts: readonly FigureContext[], index: number, to: Quantity, from: Quantity, rate: Quantity): boolean {
  if (to.change || contexts[index - 2]?.sentence.start !== contexts[index]?.sentence.start) return false;
  return YEAR_BEFORE.test(source.slice(to.outer.end, from.outer.start)) && BACK_LINK.test(source.slice(from.outer.end, rate.outer.start));
}

/** Whether one clause leads from one level to the next, and the rate stands after both. */
function isToldOn(source: string, contexts: readonly FigureContext[], index: number, from: Quantity, to: Quantity, rate: Quantity): boolean {
  const clause = contexts[index - 2]?.clause;
  if (!clause || contexts[index - 1]?.clause.start !== clause.start) return false;
  const led = FROM_LEVEL.test(source.slice(Math.max(clause.start, from.outer.start - MOST_LEAD), from.outer.start));
  return led && STEP_LINK.test(source.slice(to.outer.end, rate.outer.start));
}

/** So many letters before a level say that it is where a step began. */
const MOST_LEAD = 32;

/** The rate in percent of a step between two levels, in the direction that the text says; null for none. */
function stepOf(from: number, to: number, direction: Quantity['change']): number | null {
  return from > 0 ? ((direction === 'down' ? from - to : to - from) / from) * 100 : null;
}

export const changeMismatch: Rule<'mismatch' | 'step'> = {
  id: 'change-mismatch',
  severity: 'error',
  docs: {
    title: '增减幅度不符',
    description: '文中写的增减幅度，与现数和增减数推算的结果不一致。',
    rationale: '现数、增减数、增减幅度三者只要有两个，第三个就定了；对不上就有一个是错的。',
    examples: {
      wrong: { rows: [{ task: '安全生产', result: '发生事故13起，同比减少3起，下降23.1%。' }] },
      right: { rows: [{ task: '安全生产', result: '发生事故13起，同比减少3起，下降18.8%。' }] },
    },
  },
  messages: {
    mismatch: {
      message: '由{{level}}和变化{{change}}推算，幅度应为{{expected}}%，文中写作{{stated}}。',
      suggestion: '请核对现数、增减数和幅度，更正有误的一项。',
    },
    step: {
      message: '由{{from}}变为{{to}}，幅度应为{{expected}}%，文中写作{{stated}}。',
      suggestion: '请核对前后两个数和幅度，更正有误的一项。',
    },
  },
  checkRow(row, _table, report) {
    const answer = answerOf(row);
    if (answer === null) return;
    const { reading, cell } = answer;
    const contexts = figureContexts(reading);
    for (const { from, to, rate } of statedSteps(reading, contexts)) {
      const expected = stepOf(from.value, to.value, rate.change);
      const range = stepRange(from, to, rate.change);
      // Far off, or the other way, the rate is of something else.
      if (expected === null || Math.abs(expected - rate.value) > FAR_OFF * Math.max(expected, rate.value) || agrees(rate, range)) continue;
      report({
        messageId: 'step',
        data: { from: from.text, to: to.text, expected: showNumber(expected, 2), stated: rate.text },
        row: row.source.row,
        cell: cell.cell,
        span: { start: Math.min(from.span.start, to.span.start), end: rate.span.end },
      });
    }
    for (const { change, rate, levels } of statedChanges(reading, contexts)) {
      const candidates = levels.flatMap((level) => {
        const expected = rateOf(level.value, change.value, change.change);
        return expected === null ? [] : [{ level, expected, difference: Math.abs(expected - rate.value) }];
      });
      const best = candidates.sort((a, b) => a.difference - b.difference)[0];
      if (!best) continue;
      const { level, expected, difference } = best;
      if (difference > FAR_OFF * Math.max(expected, rate.value)) continue;
      const range = extremes((now, by) => rateOf(now, by, change.change), level, change);
      if (!range || agrees(rate, range)) continue;
      report({
        messageId: 'mismatch',
        data: { level: level.text, change: change.text, expected: showNumber(expected, 2), stated: rate.text },
        row: row.source.row,
        cell: cell.cell,
        span: { start: level.span.start, end: rate.span.end },
      });
    }
  },
};
