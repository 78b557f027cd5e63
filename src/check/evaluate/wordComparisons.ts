import { likeness, prepare } from '../matching';
import type { IndicatorResult } from '../report';
import { figureContexts, indicesWithin, within } from '../text/context';
import type { Quantity } from '../text/model';
import type { Target } from '../text/targets';
import type { AnswerSheet } from './answerSheet';
import type { Ask } from './asks';
import { judged } from './indicators';
import type { ReportedFigure } from './reported';
import type { Share } from './shares';

/** 居民收入增长快于经济增长: one growth is to be higher than another. */
const FASTER = /^([^，,。；;\d]{2,20}?)(?:增速|增幅|增长|增长速度)?(?:要|应|力争|保持|继续|持续)*(快于|高于|超过|不低于|不慢于)([^，,。；;\d]{2,16})$/u;
/** 事故起数控制在去年水平以下, 外资规模不低于上年: held to the year before. */
const LAST_YEAR = /^([^，,。；;\d]{2,20}?)(?:要|应|力争|确保|实现|保持)*(控制在|不高于|不超过|不多于|低于|少于|不低于|不少于|高于|多于|超过)(?:去年|上年)[^，,。；;\d]{0,8}$/u;
const YEAR_OPS: Readonly<Record<string, Target['op']>> = { 不低于: '>=', 不少于: '>=', 高于: '>', 多于: '>', 超过: '>' };
const YEAR_BEFORE = /(?:去年|上年)[^，,。；;\d]{0,6}$/u;
/** What the growth of the economy is called as a figure; 单位生产总值能耗 is none. */
const ECONOMY = /经济|生产总值|GDP/u;
const NOT_THE_ECONOMY = /单位|万元|每万|能耗|水耗|占|比重|密度|能源|数字经济|民营经济|集体经济|民间/u;

/** Below this a figure is not of the thing. */
const SAME_SUBJECT = 0.25;
/** Figures nearly as like as the best one may be meant too. */
const NEARLY_AS_LIKE = 0.8;

/** More figures than these leave no doubt out. */
const MOST_PAIRS = 36;

/** A comparison that was asked for in words, with the figures that the answer gives for its two sides. */
export interface WordComparison {
  readonly ask: Ask;
  readonly name: string;
  readonly op: Target['op'];
  readonly actual: ReportedFigure;
  readonly limit: Quantity;
  readonly holds: boolean;
}

/** The comparisons among what was asked whose two sides the answer gives as figures that leave no doubt; others are judged by their words. */
export function wordComparisons(asks: readonly Ask[], share: Share, sheet: AnswerSheet): readonly WordComparison[] {
  return asks.flatMap((ask) => compareGrowth(ask, share) ?? compareYears(ask, share, sheet) ?? []);
}

function compareGrowth(ask: Ask, { figures }: Share): WordComparison | null {
  const [, left = '', word = '', right = ''] = FASTER.exec(ask.text) ?? [];
  if (left === '') return null;
  // 快4.3个百分点 is a distance, no growth.
  const growth = figures.filter(({ quantity, covers }) => quantity.unit.family === 'percent' && quantity.change === 'up' && !quantity.text.includes('点') && !quantity.cumulative && covers !== 'part');
  const ofEconomy = (figure: ReportedFigure): boolean => ECONOMY.test(figure.words) && !NOT_THE_ECONOMY.test(figure.words);
  const limits = ECONOMY.test(right) && !NOT_THE_ECONOMY.test(right) ? growth.filter(ofEconomy) : likest(right, growth);
  const own = likest(left, growth.filter((figure) => !limits.includes(figure)));
  const op = word.startsWith('不') ? '>=' : '>';
  if (own.length * limits.length > MOST_PAIRS) return null;
  const pairs = own.flatMap((actual) => limits.map((limit): WordComparison => ({ ask, name: left, op, actual, limit: limit.quantity, holds: holds(op, actual.quantity.value, limit.quantity.value) })));
  return agreed(pairs);
}

/** The figures whose words are most like a name; empty where none are. */
function likest(name: string, figures: readonly ReportedFigure[]): readonly ReportedFigure[] {
  const wanted = prepare(name);
  const scores = figures.map((figure) => likeness(wanted, prepare(figure.words)));
  const best = Math.max(SAME_SUBJECT, NEARLY_AS_LIKE * Math.max(...scores));
  return figures.filter((_, at) => (scores[at] ?? 0) >= best);
}

/** Where several figures may be meant, they must all say the same. */
function agreed(pairs: readonly WordComparison[]): WordComparison | null {
  const [first] = pairs;
  return first && pairs.every((pair) => pair.holds === first.holds) ? first : null;
}

function compareYears(ask: Ask, { figures, scope }: Share, { reading }: AnswerSheet): WordComparison | null {
  const [, name, word = ''] = LAST_YEAR.exec(ask.text) ?? [];
  if (name === undefined) return null;
  const op = YEAR_OPS[word] ?? '<=';
  const contexts = figureContexts(reading);
  const pairs = likest(name, figures).flatMap((actual): WordComparison[] => {
    const [at] = indicesWithin(reading.quantities, { start: actual.quantity.span.end, end: actual.context.sentence.end });
    const [next, context] = [reading.quantities[at], contexts[at]];
    if (!next || !context || !within(next.span, scope) || next.unit.symbol !== actual.quantity.unit.symbol || actual.quantity.change || next.change) return [];
    return YEAR_BEFORE.test(context.before) ? [{ ask, name, op, actual, limit: next, holds: holds(op, actual.quantity.value, next.value) }] : [];
  });
  return agreed(pairs);
}

function holds(op: Target['op'], value: number, limit: number): boolean {
  if (op === '>=') return value >= limit;
  return op === '>' ? value > limit : value <= limit;
}

/** The verdict on a comparison that the figures refute. */
export function refuted({ ask, name, op, actual, limit }: WordComparison, { cell, reading }: AnswerSheet): IndicatorResult {
  const target: Target = { quantity: limit, op, name, context: ask.text, setting: ask.text, level: false, about: false, change: limit.change };
  return judged(target, actual, { source: 'result', cell }, cell, reading.source, `任务要求“${ask.text}”，文中两个数字相比不是这样`);
}

/** How the figures bear out a comparison, in words. */
export function borneOut({ ask, actual, limit }: WordComparison): string {
  return `“${ask.text}”：文中${actual.quantity.text}与${limit.text}相比，符合要求`;
}
