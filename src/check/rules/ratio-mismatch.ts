import { similarity } from '../matching';
import { figureContexts, lastStarting, within, type FigureContext } from '../text/context';
import type { Quantity, TextReading } from '../text/model';
import type { Rule } from './rule';
import { answerOf } from './support/answer';
import { showNumber } from './support/numbers';
import { agrees, extremes, isExact } from './support/precision';

/** 占编制总额比例, 投放准确率: the figure is the share of one number in another. */
const SHARE = /(?:占[^，。；]{0,16}(?:比例|比重|比率)?|占比|比例|比重|[^，。；]{1,12}率)(?:为|达到?|约)?$/u;
/** 占学生总数2.61万人的92.8%: what it is the share of stands before it. */
const SHARE_OF = /占[^，,。；;\d]{0,16}$/u;
/** Rates that compare with last year or with a target, not with the number beside them. */
const NOT_A_SHARE = /(?:增长率|增速|完成(?:比?率|进度)|进度|同比|环比|贡献率|利率|税率|汇率)(?:为|达到?|约)?$/u;
/** 编制80人，在岗70人，占比…: a share by no name of its own is of the two numbers right before it, the whole first. */
const BARE = /^[\s，,]*(?:占比|比例|比重|占(?:其)?总[数量]的?(?:比例|比重)?)(?:为|达到?|约)?$/u;
/** 占编制总额比例: the noun of the whole. */
const OF_NOUN = /占(?:其|全部|所有|[全我本该][区市县镇乡院校])?(\p{Script=Han}{2})[^，,。；;\d]{0,10}$/u;
/** 应签约820户: what ought to be is what a share is of. */
const OUGHT = /^\s?应/u;
/** What names a share stands close before it. */
const REACH = 40;
/** A share farther off than this is about other numbers. */
const FAR_OFF = 0.12;
/** The words of the share must name one of its two numbers. */
const SAME_SUBJECT = 0.2;

/** 占比. A share that the text states, with the two numbers that it rests on. */
interface StatedShare {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly stated: Quantity;
  /** 不合格52批次，合格率: the part is what the share leaves. */
  readonly left: boolean;
}

/** The words just before the figure, without marks at their end. */
function wordsBefore(context: FigureContext): string {
  return context.before.slice(-REACH).replace(/[\s，,：:]+$/u, '');
}

/** 占…2.61万人的92.8%: the share of the figure right before it. */
function isShareOfWhole({ source, quantities }: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  const [whole, share] = [quantities[index - 1], quantities[index]];
  if (!whole || !share || source.slice(whole.outer.end, share.outer.start) !== '的') return false;
  return !share.change && share.bound === undefined && SHARE_OF.test(contexts[index - 1]?.before ?? '');
}

function isShare(quantity: Quantity, context: FigureContext, source: string): boolean {
  if (quantity.unit.family !== 'percent' || quantity.value > 100 || quantity.comparison || quantity.change) return false;
  if (!isExact(source, quantity)) return false;
  const before = wordsBefore(context);
  return SHARE.test(before) && !NOT_A_SHARE.test(before) && !IN_TIME.test(before);
}

/** A number and the words around it. */
interface Named {
  readonly quantity: Quantity;
  readonly words: string;
}

/** 核减4.7亿元，核减率: the change that the rate is of. */
function isOwnDeed({ before }: FigureContext, rate: FigureContext | undefined): boolean {
  const deed = RATE_NAME.exec(rate?.before.trimEnd() ?? '')?.[1];
  return deed !== undefined && before.trim() === deed;
}

/** 签约64个、总投资538亿元，已开工46个: what the things that were counted right before come to. */
function isAmountBeside({ quantities, source }: TextReading, contexts: readonly FigureContext[], at: number, counted: Quantity): boolean {
  const [amount, whole] = [quantities[at], quantities[at - 1]];
  if (!amount || whole?.unit.symbol !== counted.unit.symbol || (amount.unit.family !== 'money' && amount.unit.family !== 'area')) return false;
  return contexts[at]?.sentence.start === contexts[at - 1]?.sentence.start && BESIDE.test(source.slice(whole.outer.end, amount.outer.start));
}

const BESIDE = /^[^，,。；;、\d]{0,6}[、，,][^，,。；;、\d]{0,10}$/u;

/** The last two numbers of one kind before the share, in its sentence. */
function numbersBefore(reading: TextReading, contexts: readonly FigureContext[], index: number): readonly [Named, Named] | null {
  const sentence = contexts[index]?.sentence;
  const found: Named[] = [];
  for (let at = index - 1; at >= 0 && found.length < 2; at--) {
    const quantity = reading.quantities[at];
    const context = contexts[at];
    if (!quantity || !context || context.sentence.start !== sentence?.start) break;
    if (quantity.unit.family === 'percent' || (quantity.comparison && !OUGHT.test(context.before)) || (quantity.change && !isOwnDeed(context, contexts[index])) || quantity.min !== undefined) return null;
    if (found[0] && quantity.unit.symbol !== found[0].quantity.unit.symbol) {
      if (isAmountBeside(reading, contexts, at, found[0].quantity)) continue;
      return null;
    }
    found.unshift({ quantity, words: context.before + context.after });
  }
  const [first, second] = found;
  return first && second ? [first, second] : null;
}

/** 综合合格率, 总体达标率: of several pairs of numbers together. */
const COMBINED = /(?:综合|总体|整体|合计|总计|平均|两项|各类|总)[^，,。；;]{0,10}$/u;
/** Besides the last two numbers, so many before them may make up the whole. */
const MOST_NUMBERS = 12;

/** 食品抽检…批次、合格…批次，药品抽检…批次、合格…批次，综合合格率: a share of all of them. */
function isOfSeveral(reading: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  const sentence = contexts[index]?.sentence.start;
  const symbol = reading.quantities[index - 1]?.unit.symbol;
  let numbers = 0;
  for (let at = index - 1; at >= Math.max(0, index - MOST_NUMBERS); at -= 1) {
    if (contexts[at]?.sentence.start !== sentence || reading.quantities[at]?.unit.symbol !== symbol) break;
    numbers += 1;
  }
  return numbers > 2 && COMBINED.test(contexts[index]?.before ?? '');
}

/** 编制118人，现有97人，占编制总额比例: whether the share is said to be of what one of its numbers counts. */
function namesWhole(before: string, { words }: Named): boolean {
  const noun = OF_NOUN.exec(before.trimEnd())?.[1];
  return noun !== undefined && words.includes(noun);
}

/** 按期办结率: a share of what was done in time, which need not be told. */
const IN_TIME = /(?:按期|按时|限时|如期|首次|一次性)\p{Script=Han}{0,4}率(?:为|达到?|约)?$/u;
/** 结案率, and the deed that it is of. */
const RATE_NAME = /(\p{Script=Han}{2})率(?:为|达到?|约)?$/u;

/** 受理236件，办结229件，结案率: the rate's own name has a letter of the deed right before the part. */
function isRateOf(before: string, { words }: Named): boolean {
  const name = RATE_NAME.exec(before.trimEnd())?.[1] ?? '';
  const deed = words.trim().slice(0, DEED);
  return Array.from(name).some((letter) => deed.includes(letter));
}

/** 不合格52批次，合格率: whether a part is of those that have not the quality that the rate is of. */
function isLeftBy(before: string, { words }: Named): boolean {
  const quality = RATE_NAME.exec(before.trimEnd())?.[1];
  return quality !== undefined && (words.includes(`不${quality}`) || words.includes(`未${quality}`));
}

/** Letters of the words beside a number that name its deed. */
const DEED = 4;

/** Start of the bracket that a number stands in; -1 where it stands in none. */
function bracketOf(reading: TextReading, quantity: Quantity): number {
  const bracket = lastStarting(reading.brackets, quantity.span.start);
  return bracket && within(quantity.span, bracket) ? bracket.start : -1;
}

function statedShares(reading: TextReading): readonly StatedShare[] {
  const contexts = figureContexts(reading);
  const shares: StatedShare[] = [];
  for (let index = 0; index < reading.quantities.length; index += 1) {
    const share = shareAt(reading, contexts, index) ?? shareOfBracket(reading, contexts, index);
    if (share) shares.push(share);
  }
  return shares;
}

/** The share that a figure states of the two numbers before it; null where it states none. */
function shareAt(reading: TextReading, contexts: readonly FigureContext[], index: number): StatedShare | null {
  const stated = reading.quantities[index];
  const context = contexts[index];
  if (!stated || !context || stated.unit.family !== 'percent') return null;
  const isOfWhole = isShareOfWhole(reading, contexts, index);
  if (!isOfWhole && !isShare(stated, context, reading.source)) return null;
  const pair = numbersBefore(reading, contexts, index);
  if (!pair || isOfSeveral(reading, contexts, index)) return null;
  const [one, other] = pair;
  const [first, second] = [one.quantity, other.quantity];
  const [part, whole] = first.value <= second.value ? [first, second] : [second, first];
  if (whole.value <= 0 || part.approximate || whole.approximate || bracketOf(reading, part) !== bracketOf(reading, whole)) return null;
  const left = isLeftBy(context.before, one.quantity === part ? one : other);
  const isNamed = left || isOfWhole || namesWhole(context.before, one.quantity === whole ? one : other) || isOfDivided(context, one, first.value >= second.value) || (BARE.test(wordsBefore(context)) && first.value >= second.value) || isRateOf(context.before, one.quantity === part ? one : other) || similarity(context.before, one.words).score >= SAME_SUBJECT || similarity(context.before, other.words).score >= SAME_SUBJECT;
  return isNamed ? { part, whole, stated, left } : null;
}

/** 非常满意: some of those that the share may be of. */
const IN_PART = /非常|很|比较|基本|较为/u;
/** 满意率, 满意度: what those have that are counted. */
const HAD_BY = /(\p{Script=Han}{2})[率度](?:为|达到?|约)?$/u;
/** 其中满意450份: without a name of the share, those that are said to be a part, and well. */
const WELL = /其中[^，,。；;\d]{0,6}(?:满意|合格|达标|通过|及格|优良)/u;

/** 95%（回收问卷400份，其中满意380份）: the share that a figure states of the only two numbers of the bracket right after it, the whole first; null where it states none. */
function shareOfBracket(reading: TextReading, contexts: readonly FigureContext[], index: number): StatedShare | null {
  const [stated, whole, part, more] = reading.quantities.slice(index, index + 4);
  const [context, around] = [contexts[index], contexts[index + 2]];
  if (stated?.unit.family !== 'percent' || !whole || !part || !context || !around) return null;
  const bracket = bracketOf(reading, whole);
  if (bracket !== stated.span.end || bracketOf(reading, part) !== bracket || (more && bracketOf(reading, more) === bracket)) return null;
  if (stated.change || stated.comparison || stated.bound !== undefined || NOT_A_SHARE.test(wordsBefore(context)) || !isExact(reading.source, stated)) return null;
  if (whole.unit.symbol !== part.unit.symbol || whole.value <= part.value || whole.comparison || part.comparison || whole.change || part.change) return null;
  if (whole.approximate || part.approximate || IN_PART.test(around.before)) return null;
  // 满意率96%（发放问卷1200份，回收1150份）: how many answered tells of another share.
  const had = HAD_BY.exec(wordsBefore(context))?.[1];
  const isPart = had === undefined ? WELL.test(around.before) : Array.from(had).some((letter) => around.before.includes(letter));
  return isPart ? { part, whole, stated, left: false } : null;
}

/** 87家企业中，64家设立支部，覆盖率: a rate without a name of its own, right after a whole that is said to be divided. */
const BARE_RATE = /^[\s，,]*\p{Script=Han}{2}率(?:为|达到?|约)?$/u;
const DIVIDED = /(?<!其)中[\s，,]*$/u;

/** 预算12.5亿元，成交11.8亿元，节约0.7亿元，节约率5.6%: whether the share is just that of two other numbers of its sentence, not the last two. */
function isShareOfOther({ quantities }: TextReading, contexts: readonly FigureContext[], stated: Quantity): boolean {
  const index = quantities.indexOf(stated);
  const told: Quantity[] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_NUMBERS) && contexts[at]?.sentence.start === contexts[index]?.sentence.start; at -= 1) {
    const one = quantities[at];
    if (one && one.unit.family !== 'percent' && (one.unit.symbol === quantities[index - 1]?.unit.symbol || (one.unit.family === 'person' && quantities[index - 1]?.unit.family === 'person'))) told.push(one);
  }
  const [part, ...wholes] = told;
  return part !== undefined && wholes.some((whole) => {
    const range = whole.value > part.value ? extremes((a, b) => (b > 0 ? (a / b) * 100 : null), part, whole) : null;
    return range !== null && agrees(stated, range);
  });
}

function isOfDivided(context: FigureContext, whole: Named, isWholeFirst: boolean): boolean {
  return isWholeFirst && BARE_RATE.test(wordsBefore(context)) && DIVIDED.test(whole.words);
}

export const ratioMismatch: Rule<'mismatch' | 'left'> = {
  id: 'ratio-mismatch',
  severity: 'error',
  docs: {
    title: '占比不符',
    description: '文中写的比例，与旁边两个数字相除的结果不一致。',
    rationale: '两个数字和它们的比例写在一句话里，任何人都能验算；对不上就是写错了。',
    examples: {
      wrong: { rows: [{ task: '垃圾分类', result: '抽查居民2000人次，准确投放1810人次，准确率91.50%。' }] },
      right: { rows: [{ task: '垃圾分类', result: '抽查居民2000人次，准确投放1810人次，准确率90.50%。' }] },
    },
  },
  messages: {
    mismatch: {
      message: '{{part}}与{{whole}}之比应为{{expected}}%，文中写作{{stated}}。',
      suggestion: '请核对这两个数字和比例，更正有误的一项。',
    },
    left: {
      message: '{{whole}}中除去{{part}}，其余占{{expected}}%，文中写作{{stated}}。',
      suggestion: '请核对这两个数字和比例，更正有误的一项。',
    },
  },
  checkRow(row, _table, report) {
    const answer = answerOf(row);
    if (answer === null) return;
    const { reading, cell } = answer;
    const contexts = figureContexts(reading);
    for (const { part, whole, stated, left } of statedShares(reading)) {
      const share = (a: number, b: number): number | null => (b > 0 ? (left ? 1 - a / b : a / b) * 100 : null);
      const expected = share(part.value, whole.value) ?? 0;
      const difference = Math.abs(expected - stated.value);
      if (difference > FAR_OFF * Math.max(expected, stated.value)) continue;
      const range = extremes(share, part, whole);
      if (!range || agrees(stated, range) || isShareOfOther(reading, contexts, stated)) continue;
      report({
        messageId: left ? 'left' : 'mismatch',
        data: { part: part.text, whole: whole.text, expected: showNumber(expected, 2), stated: stated.text },
        row: row.source.row,
        cell: cell.cell,
        span: { start: Math.min(part.span.start, whole.span.start, stated.span.start), end: Math.max(part.span.end, whole.span.end, stated.span.end) },
      });
    }
  },
};
