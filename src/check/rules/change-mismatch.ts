import { figureContexts, type FigureContext } from '../text/context';
import type { Quantity, TextReading } from '../text/model';
import type { Rule } from './rule';
import { answerOf } from './support/answer';
import { showAmount, showNumber } from './support/numbers';
import { agrees, extremes, slackOf } from './support/precision';
import { isRate, runOf } from './support/rateRuns';
import { statedSteps, type StatedStep } from './support/statedSteps';

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

/** Things counted one by one are exact; what is measured (52微克/立方米) may be rounded to a whole number. */
const COUNTED: ReadonlySet<Quantity['unit']['family']> = new Set(['count', 'person', 'household']);
const playOf = (quantity: Quantity): number => (COUNTED.has(quantity.unit.family) ? slackOf(quantity) : quantity.tolerance);

/** What the rate of a step may come out as, least and most. */
function stepRange(from: Quantity, to: Quantity, direction: Quantity['change']): readonly [number, number] {
  const ends: number[] = [];
  for (const first of [-1, 1]) for (const second of [-1, 1]) ends.push(stepOf(from.value + first * playOf(from), to.value + second * playOf(to), direction) ?? Infinity);
  return [Math.min(...ends), Math.max(...ends)];
}

/** The rate in percent of a step between two levels, in the direction that the text says; null for none. */
function stepOf(from: number, to: number, direction: Quantity['change']): number | null {
  return from > 0 ? ((direction === 'down' ? from - to : to - from) / from) * 100 : null;
}

/** The rate that a step comes to, where it is not the one that is told; null where it is. Far off, or the other way, what is told is of something else. */
function rateExpected({ from, to, told }: StatedStep): string | null {
  const expected = stepOf(from.value, to.value, told.change);
  if (expected === null || Math.abs(expected - told.value) > FAR_OFF * Math.max(expected, told.value) || agrees(told, stepRange(from, to, told.change))) return null;
  return showNumber(expected, 2);
}

const EPSILON = 1e-6;
/** A size right after both levels is theirs, unless it is farther off than this. */
const SIZE_FAR_OFF = 0.5;

/** The size of a step, where it is not the one that is told; null where it is, within half of the last digit of each. */
function sizeExpected({ from, to, told }: StatedStep): string | null {
  if ([from, to, told].some(({ approximate, bound }) => approximate !== undefined || bound !== undefined)) return null;
  const expected = told.change === 'down' ? from.value - to.value : to.value - from.value;
  const off = Math.abs(expected - told.value);
  if (off > SIZE_FAR_OFF * Math.max(expected, told.value) || off <= playOf(from) + playOf(to) + playOf(told) + EPSILON) return null;
  return showAmount(expected, told);
}

export const changeMismatch: Rule<'mismatch' | 'step' | 'difference'> = {
  id: 'change-mismatch',
  severity: 'error',
  docs: {
    title: '增减幅度不符',
    description: '文中写的增减幅度或增减数，与前后两个数推算的结果不一致。',
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
    difference: {
      message: '由{{from}}变为{{to}}，相差应为{{expected}}，文中写作{{stated}}。',
      suggestion: '请核对前后两个数和增减数，更正有误的一项。',
    },
  },
  checkRow(row, _table, report) {
    const answer = answerOf(row);
    if (answer === null) return;
    const { reading, cell } = answer;
    const contexts = figureContexts(reading);
    for (const step of statedSteps(reading)) {
      const expected = step.isRate ? rateExpected(step) : sizeExpected(step);
      if (expected === null) continue;
      const { from, to, told } = step;
      report({
        messageId: step.isRate ? 'step' : 'difference',
        data: { from: from.text, to: to.text, expected, stated: told.text },
        row: row.source.row,
        cell: cell.cell,
        span: { start: Math.min(from.span.start, to.span.start), end: told.span.end },
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
