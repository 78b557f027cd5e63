import { CharSet } from '../../text/characters';
import { allGivenBy } from '../../lists';
import type { IndicatorResult } from '../../report';
import { said, type Said } from '../../said';
import { figureContexts, indicesWithin, within } from '../../text/context';
import type { Quantity } from '../../text/model';
import { lowerIsBetter, type Target } from '../../text/targets';
import type { AnswerSheet } from '../reported/answerSheet';
import type { Ask } from '../asked/asks';
import { askedDirection, directionTold, distanceTold, flatTold, type AskedDirection } from './differences';
import { judged } from '../indicators';
import { askedStep, behindTold, type AskedStep } from './inStep';
import { isOfEconomy, likest } from './likest';
import type { ReportedFigure } from '../reported/reported';
import type { Verdict } from './sentences';
import type { Share } from './shares';

/** One of them is in what `FASTER` reads; … */
const MORE_THAN = new CharSet('于过');
/** … and in what `AVERAGE` reads. */
const AVERAGES = new CharSet('均位');
/** 居民收入增长快于经济增长: one growth is to be higher than another. */
const FASTER = /^([^，,。；;\d]{2,20}?)(?:增速|增幅|增长|增长速度)?(?:要|应|力争|保持|继续|持续)*(快于|高于|超过|不低于|不慢于)([^，,。；;\d]{2,16})$/u;
/** 事故起数控制在去年水平以下, 外资规模不低于上年: held to the year before. */
const LAST_YEAR = /^([^，,。；;\d]{2,20}?)(?:要|应|力争|确保|实现|保持)*(控制在|不高于|不超过|不多于|低于|少于|不低于|不少于|高于|多于|超过)(?:去年|上年)[^，,。；;\d]{0,8}$/u;
const YEAR_OPS: Readonly<Record<string, Target['op']>> = { 不低于: '>=', 不少于: '>=', 高于: '>', 多于: '>', 超过: '>' };
const YEAR_BEFORE = /(?:去年|上年)[^，,。；;\d]{0,6}$/u;
/** 群众满意率高于全市平均水平: held to what all have. */
const AVERAGE = /^([^，,。；;]{2,20}?)(?:要|应|力争|确保|实现|保持|持续|达到并)*(不低于|不高于|高于|超过|达到|快于|优于|好于|低于)(?:全[市国省区]|本市|北京市|各区|同类)[^，,。；;\d]{0,6}?(?:平均|均值|中位)[^，,。；;\d]{0,4}$/u;
const AVERAGE_OPS: Readonly<Record<string, Target['op']>> = { 不低于: '>=', 达到: '>=', 不高于: '<=', 低于: '<' };
/** What an average is called right before its figure. */
const AVERAGE_BEFORE = /(?:平均|均值|中位)[^，,。；;\d]{0,8}$/u;

/** 高于全省平均1个百分点以上: how far, after the words. */
const HOW_FAR = /\d{1,3}(?:\.\d{1,3})?个?百分点(?:以上|左右)?$/u;

/** More figures than these leave no doubt out. */
const MOST_PAIRS = 36;

/** A comparison that was asked for in words, with what the answer's figures say of it. */
export type WordComparison =
  | { readonly holds: true; /** How they bear it out, in words. */ readonly borneOut: Said }
  | { readonly holds: false; /** Both sides, where the answer gives them. */ readonly refuted: IndicatorResult }
  | { readonly holds: false; /** What the answer says of the difference. */ readonly verdict: Verdict };

/** Figures for the two sides of a comparison. */
interface TwoSides {
  readonly ask: Ask;
  readonly name: string;
  readonly op: Target['op'];
  readonly actual: ReportedFigure;
  readonly limit: Quantity;
  readonly holds: boolean;
}

/**
 * The comparisons among what was asked that the answer's figures settle beyond doubt: it gives both sides, or the difference
 * between them, or the change where a rise or a fall was asked. Others are judged by their words.
 */
export function wordComparisons(asks: readonly Ask[], share: Share, sheet: AnswerSheet): readonly WordComparison[] {
  return allGivenBy(asks, (ask) => comparedIn(ask, share, sheet));
}

function comparedIn(ask: Ask, share: Share, sheet: AnswerSheet): readonly WordComparison[] {
  const step = askedStep(ask.text);
  if (step) return comparedInStep(ask, step, share, sheet);
  const words = ask.text.replace(HOW_FAR, '');
  const [faster, average, direction] = [MORE_THAN.isIn(words) ? FASTER.exec(words) : null, AVERAGES.isIn(words) ? AVERAGE.exec(words) : null, askedDirection(ask.text)];
  const two = compareGrowth(ask, growthAsked(faster), share) ?? compareYears(ask, direction, share, sheet) ?? compareAverage(ask, average, share, sheet);
  if (two) return [settled(two, sheet)];
  const sides = faster ?? average;
  const [, name = '', word = ''] = sides ?? [];
  if (sides) return distanceTold(ask, { name, word, other: ask.text.slice(ask.text.indexOf(word, name.length)) }, share, sheet) ?? [];
  if (!direction) return [];
  const changed = directionTold(ask, direction, share);
  return changed.length > 0 ? changed : flatTold(ask, direction, share, sheet.reading);
}

/** Growth that is to keep in step with another: by both figures, by the distance that is told, or by words alone. */
function comparedInStep(ask: Ask, { name, other, slack }: AskedStep, share: Share, sheet: AnswerSheet): readonly WordComparison[] {
  const two = compareGrowth(ask, { left: name, right: other, op: '>=', slack }, share);
  if (two) return [settled(two, sheet)];
  return distanceTold(ask, { name, word: '', other, slack }, share, sheet) ?? behindTold(ask, name, share, sheet.reading);
}

/** Two growths, of which the one is to be no less than the other, or more. */
interface GrowthAsked {
  readonly left: string;
  readonly right: string;
  readonly op: Target['op'];
  /** So many points less still count. */
  readonly slack: number;
}

/** @param found what `FASTER` reads in the ask */
function growthAsked(found: RegExpExecArray | null): GrowthAsked | null {
  const [, left = '', word = '', right = ''] = found ?? [];
  return left === '' ? null : { left, right, op: word.startsWith('不') ? '>=' : '>', slack: 0 };
}

function compareGrowth(ask: Ask, asked: GrowthAsked | null, { figures }: Share): TwoSides | null {
  if (!asked) return null;
  const { left, right, op, slack } = asked;
  // 快4.3个百分点 is a distance, no growth.
  const growth = figures.filter(({ quantity, covers }) => quantity.unit.family === 'percent' && quantity.change === 'up' && !quantity.text.includes('点') && !quantity.cumulative && covers !== 'part');
  const limits = isOfEconomy(right) ? growth.filter((figure) => isOfEconomy(figure.words)) : likest(right, growth);
  const own = likest(left, growth.filter((figure) => !limits.includes(figure)));
  if (own.length * limits.length > MOST_PAIRS) return null;
  return agreed(own.flatMap((actual) => limits.map((limit): TwoSides => ({ ask, name: left, op, actual, limit: limit.quantity, holds: holds(op, actual.quantity.value + slack, limit.quantity.value) }))));
}

/** Where several figures may be meant, they must all say the same. */
function agreed(pairs: readonly TwoSides[]): TwoSides | null {
  const [first] = pairs;
  return first && pairs.every((pair) => pair.holds === first.holds) ? first : null;
}

function compareYears(ask: Ask, direction: AskedDirection | null, share: Share, sheet: AnswerSheet): TwoSides | null {
  const [, name, word = ''] = (ask.text.includes('年') ? LAST_YEAR.exec(ask.text) : null) ?? [];
  if (name !== undefined) return compareNext(ask, name, YEAR_OPS[word] ?? '<=', YEAR_BEFORE, share, sheet);
  if (direction?.names.length !== 1) return null;
  const op = direction.strict ? (['>', '<'] as const) : (['>=', '<='] as const);
  return compareNext(ask, direction.names[0] ?? '', op[direction.want === 'up' ? 0 : 1], YEAR_BEFORE, share, sheet);
}

/** @param found what `AVERAGE` reads in the ask */
function compareAverage(ask: Ask, found: RegExpExecArray | null, share: Share, sheet: AnswerSheet): TwoSides | null {
  const [, name, word = ''] = found ?? [];
  if (name === undefined) return null;
  // 优于 asks for less of what small values are good of.
  const better = (word === '优于' || word === '好于') && lowerIsBetter(name) ? '<' : '>';
  return compareNext(ask, name, AVERAGE_OPS[word] ?? better, AVERAGE_BEFORE, share, sheet);
}

/** An own figure and the one right after it in its sentence, of which the words before it say that it is the other side. */
function compareNext(ask: Ask, name: string, op: Target['op'], other: RegExp, { figures, scope }: Share, { reading }: AnswerSheet): TwoSides | null {
  const contexts = figureContexts(reading);
  const pairs = likest(name, figures).flatMap((actual): TwoSides[] => {
    const [at] = indicesWithin(reading.quantities, { start: actual.quantity.span.end, end: actual.context.sentence.end });
    const [next, context] = [reading.quantities[at], contexts[at]];
    if (!next || !context || !within(next.span, scope) || next.unit.symbol !== actual.quantity.unit.symbol || actual.quantity.change !== next.change) return [];
    // 高于平均水平1.2个百分点 is a distance, no level.
    if (next.text.includes('点') || (actual.quantity.change && other === YEAR_BEFORE)) return [];
    return other.test(context.before) ? [{ ask, name, op, actual, limit: next, holds: holds(op, actual.quantity.value, next.value) }] : [];
  });
  return agreed(pairs);
}

function holds(op: Target['op'], value: number, limit: number): boolean {
  switch (op) {
    case '>=':
      return value >= limit;
    case '>':
      return value > limit;
    case '<':
      return value < limit;
    default:
      return value <= limit;
  }
}

function settled({ ask, name, op, actual, limit, holds: isHeld }: TwoSides, { cell, reading }: AnswerSheet): WordComparison {
  const target: Target = { quantity: { ...limit, comparison: false }, op, name, context: ask.text, setting: ask.text, level: false, about: false, change: limit.change };
  if (isHeld) return { holds: true, borneOut: said('compared.holds', { ask: ask.text, actual: actual.quantity.text, limit: limit.text }) };
  return { holds: false, refuted: judged(target, actual, { source: 'result', cell }, cell, reading.source, said('compared.refuted', { ask: ask.text })) };
}
