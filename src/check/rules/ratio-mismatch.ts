import { similarity } from '../matching';
import { figureContexts, within, type FigureContext } from '../text/context';
import type { Quantity, TextReading } from '../text/model';
import type { Rule } from './rule';
import { showNumber } from './support/numbers';

/** 占编制总额比例, 投放准确率: the figure is the share of one number in another. */
const SHARE = /(?:占[^，。；]{0,16}(?:比例|比重|比率)?|占比|比例|比重|[^，。；]{1,12}率)(?:为|达到?|约)?$/u;
/** Rates that compare with last year or with a target, not with the number beside them. */
const NOT_A_SHARE = /(?:增长率|增速|完成(?:比?率|进度)|进度|同比|环比|贡献率|利率|税率|汇率)(?:为|达到?|约)?$/u;
/** A share farther off than this is about other numbers. */
const FAR_OFF = 0.12;
/** The words of the share must name one of its two numbers. */
const SAME_SUBJECT = 0.2;

/** 占比. A share that the text states, with the two numbers that it rests on. */
interface StatedShare {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly stated: Quantity;
}

function isShare(quantity: Quantity, context: FigureContext): boolean {
  const before = context.before.replace(/[\s，,：:]+$/u, '');
  return quantity.unit.family === 'percent' && !quantity.comparison && !quantity.change && quantity.bound === undefined && SHARE.test(before) && !NOT_A_SHARE.test(before);
}

/** The last two numbers of one kind before the share, in its sentence. */
function numbersBefore(reading: TextReading, contexts: readonly FigureContext[], index: number): readonly [Quantity, Quantity] | null {
  const sentence = contexts[index]?.sentence;
  const found: Quantity[] = [];
  for (let at = index - 1; at >= 0 && found.length < 2; at--) {
    const quantity = reading.quantities[at];
    if (!quantity || contexts[at]?.sentence.start !== sentence?.start) break;
    if (quantity.unit.family === 'percent' || quantity.comparison || quantity.change || quantity.min !== undefined) return null;
    if (found[0] && quantity.unit.symbol !== found[0].unit.symbol) return null;
    found.unshift(quantity);
  }
  const [first, second] = found;
  return first && second ? [first, second] : null;
}

function statedShares(reading: TextReading): readonly StatedShare[] {
  const contexts = figureContexts(reading);
  return reading.quantities.flatMap((stated, index) => {
    const context = contexts[index];
    if (!context || !isShare(stated, context)) return [];
    const pair = numbersBefore(reading, contexts, index);
    if (!pair) return [];
    const [first, second] = pair;
    const [part, whole] = first.value <= second.value ? [first, second] : [second, first];
    if (whole.value <= 0 || part.approximate || whole.approximate || reading.brackets.some((one) => within(part.span, one) !== within(whole.span, one))) return [];
    const named = [first, second].some((quantity) => {
      const own = contexts[reading.quantities.indexOf(quantity)];
      return own !== undefined && similarity(context.before, own.before + own.after).score >= SAME_SUBJECT;
    });
    return named ? [{ part, whole, stated }] : [];
  });
}

export const ratioMismatch: Rule<'mismatch'> = {
  id: 'ratio-mismatch',
  severity: 'error',
  docs: {
    title: '占比不符',
    description: '文中写的比例，与旁边两个数字相除的结果不一致。',
    rationale: '两个数字和它们的比例写在一句话里，任何人都能验算；对不上就是写错了。',
    examples: {
      wrong: '抽查居民2000人次，准确投放1810人次，准确率91.50%。',
      right: '抽查居民2000人次，准确投放1810人次，准确率90.50%。',
    },
  },
  messages: {
    mismatch: {
      message: '{{part}}与{{whole}}之比应为{{expected}}%，文中写作{{stated}}。',
      suggestion: '请核对这两个数字和比例，更正有误的一项。',
    },
  },
  checkRow(row, _table, report) {
    const reading = row.readings.result;
    const cell = row.cells.result;
    if (!reading || !cell || reading.source !== cell.text) return;
    for (const { part, whole, stated } of statedShares(reading)) {
      const expected = (part.value / whole.value) * 100;
      const difference = Math.abs(expected - stated.value);
      // One unit in the last digit given: cut off instead of rounded is common and forgiven.
      const allowed = 2 * stated.tolerance + (stated.approximate ? 1 : 0);
      if (difference <= allowed || difference > FAR_OFF * Math.max(expected, stated.value)) continue;
      report({
        messageId: 'mismatch',
        data: { part: part.text, whole: whole.text, expected: showNumber(expected, 2), stated: stated.text },
        row: row.source.row,
        cell: cell.cell,
        span: { start: Math.min(part.span.start, whole.span.start), end: stated.span.end },
      });
    }
  },
};
