import { listed } from '../said';
import type { Quantity } from '../text/model';
import { readSums } from '../text/sums';
import type { Rule } from './rule';
import { answerOf, problemOf } from './support/answer';
import { countedRests } from './support/countedRests';
import { showAmount } from './support/numbers';
import { isExact, slackOf } from './support/precision';

const EPSILON = 1e-6;
/** Parts after 其中 need not be all; when they come this close to the total, they are meant to be. */
const NEARLY_ALL = 0.05;
/** Parts that go beyond the total by more than this overlap (党员700人，女性500人), unless one alone does. */
const OVERLAP = 0.1;

/** What is done and what is left that are farther off are not of this whole. */
const FAR_OFF = 0.3;
/** Parts that are kinds of what was counted (门店23家，其中直营店9家、加盟店13家) are meant to be all of it though they come less close. */
const KINDS_NEARLY_ALL = 0.1;
/** Two parts in clauses of their own (其中养老床位822万张，儿童床位10万张) may well be only some, however close they come, unless so close. */
const CLAUSES_NEARLY_ALL = 0.01;
/** So may parts each of which is told with more (稻谷208万吨，减产2%；小麦137万吨，增产0.6%). */
const TOLD_NEARLY_ALL = 0.005;
/** Letters before a figure that end in its noun. */
const NOUN_REACH = 8;

/** Whether the noun right before each part is that right before the total. */
function areKinds(source: string, parts: readonly Quantity[], total: Quantity): boolean {
  const nounOf = ({ outer }: Quantity): string => /\p{Script=Han}{1,2}$/u.exec(source.slice(Math.max(0, outer.start - NOUN_REACH), outer.start))?.[0] ?? '';
  const noun = nounOf(total);
  return noun.length > 1 && parts.every((part) => nounOf(part) === noun);
}

/** Words that divide a whole in two, with nothing between. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/线上/u, /线下/u],
  [/城[区镇市]/u, /[乡镇农]村|乡镇|农村/u],
  [/新建|新增|新开工/u, /改[造建扩]|续建|修缮|提升/u],
  [/公办/u, /民办/u],
  [/[国省市区县境]内/u, /[国省市区县境]外/u],
];

/** 线上12场、线下17场: whether two parts are named so that there is nothing besides them. */
function areOpposites(source: string, parts: readonly Quantity[]): boolean {
  const [one, other] = parts.map(({ outer }) => source.slice(Math.max(0, outer.start - NOUN_REACH), outer.start));
  if (one === undefined || other === undefined || parts.length > 2) return false;
  return OPPOSITES.some(([left, right]) => (left.test(one) && right.test(other)) || (right.test(one) && left.test(other)));
}

/** Numbers of so many digits are hardly alike in all but one by chance. */
const LONG_NUMBER = 4;

/** 3412 and 3212: whether two numbers differ by one digit, as where a digit was mistyped. */
function isOneDigitOff(one: number, other: number): boolean {
  const [left, right] = [String(Number(one.toPrecision(DIGITS))), String(Number(other.toPrecision(DIGITS)))];
  if (left.length !== right.length || left.replace('.', '').length < LONG_NUMBER) return false;
  let off = 0;
  for (let at = 0; at < left.length; at += 1) if (left.charAt(at) !== right.charAt(at)) off += 1;
  return off === 1;
}

/** Sums of numbers as they are written carry no more digits. */
const DIGITS = 10;

/** How close, as a share of the total, parts must come that are meant to be all of it. */
function nearlyAll(source: string, parts: readonly Quantity[], total: Quantity, sum: number): number {
  const between = parts.slice(1).map((part, at) => source.slice(parts[at]?.outer.end, part.outer.start));
  const isOff = isOneDigitOff(sum, total.value);
  if (!isOff && between.some((words) => /[；;]|\d/u.test(words))) return TOLD_NEARLY_ALL;
  if (!isOff && parts.length === 2 && between.some((words) => /[，,]/u.test(words)) && !areOpposites(source, parts)) return CLAUSES_NEARLY_ALL;
  return isOff || areKinds(source, parts, total) || areOpposites(source, parts) ? KINDS_NEARLY_ALL : NEARLY_ALL;
}

export const sumMismatch: Rule<'mismatch' | 'partsExceed' | 'partsShort' | 'rest'> = {
  id: 'sum-mismatch',
  severity: 'error',
  docs: {
    title: '合计不符',
    description: '文中各分项数字加起来，与文中写的合计不一致。',
    rationale: '合计算错，说明至少有一个数字是错的；上级汇总时会逐级传下去。',
    examples: {
      wrong: { rows: [{ task: '供水管网改造', result: '东片区安装1200户，西片区安装850户，共计2150户。' }] },
      right: { rows: [{ task: '供水管网改造', result: '东片区安装1200户，西片区安装850户，共计2050户。' }] },
    },
  },
  messages: {
    mismatch: {
      message: '分项{{parts}}相加为{{sum}}，文中合计写作{{total}}，相差{{difference}}。',
      suggestion: '请核对各分项与合计，更正有误的数字。',
    },
    partsExceed: {
      message: '“其中”各项{{parts}}相加为{{sum}}，比总数{{total}}多{{difference}}。',
      suggestion: '请核对总数与“其中”各项，更正有误的数字。',
    },
    partsShort: {
      message: '“其中”各项{{parts}}相加为{{sum}}，比总数{{total}}少{{difference}}。',
      suggestion: '请核对总数与“其中”各项：有漏列的补上，有误的更正。',
    },
    rest: {
      message: '已完成{{done}}、剩下{{rest}}，合起来是{{sum}}，与总数{{total}}相差{{difference}}。',
      suggestion: '请核对总数、已完成数和剩余数，更正有误的一项。',
    },
  },
  checkRow(row, _table, report) {
    for (const words of [answerOf(row), problemOf(row)]) {
      if (words === null) continue;
      const { reading, cell } = words;
      for (const { parts, total, complete, span } of readSums(reading)) {
        const sum = parts.reduce((all, part) => all + part.value, 0);
        // Rounded parts may add up a little differently: half of the last digit of each is allowed.
        const rounding = [...parts, total].reduce((all, one) => all + slackOf(one), 0);
        // What is said to be reached is a whole, and no part: 其中新增68家，总数达到783家.
        const approximate = !isExact(reading.source, total) || [...parts, total].some((one) => one.approximate !== undefined || (one !== total && one.bound !== undefined));
        const difference = Math.abs(sum - total.value);
        if (approximate || difference <= rounding + EPSILON) continue;
        const overlapping = !complete && difference > OVERLAP * total.value && parts.every((part) => part.value <= total.value);
        if (overlapping && sum > total.value) continue;
        const short = !complete && sum < total.value;
        if (short && (parts.length < 2 || difference > nearlyAll(reading.source, parts, total, sum) * total.value)) continue;
        report({
          messageId: complete ? 'mismatch' : short ? 'partsShort' : 'partsExceed',
          data: {
            parts: listed('sum', parts.map((part) => part.text)),
            sum: showAmount(sum, total),
            total: total.text,
            difference: showAmount(difference, total),
          },
          row: row.source.row,
          cell: cell.cell,
          span,
        });
      }
      for (const { whole, done, rest } of countedRests(reading)) {
        const sum = done.value + rest.value;
        if (Math.abs(sum - whole.value) <= EPSILON || Math.abs(sum - whole.value) > FAR_OFF * whole.value) continue;
        report({
          messageId: 'rest',
          data: { done: done.text, rest: rest.text, sum: showAmount(sum, whole), total: whole.text, difference: showAmount(Math.abs(sum - whole.value), whole) },
          row: row.source.row,
          cell: cell.cell,
          span: { start: whole.span.start, end: rest.span.end },
        });
      }
    }
  },
};
