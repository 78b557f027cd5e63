import { inChinese, listed, said, type Said } from '../../said';
import type { Target } from '../../text/targets';
import { FORBIDDEN } from './evidence';
import { asksRecurring, isRecurring } from '../reported/nature';
import type { ReportedFigure } from '../reported/reported';

/** Places, offices and people that something is asked of one by one. Averages (每人, 每亩) have units of their own. */
const UNITS = '县|市|区|街道|乡镇|镇街|街镇|镇|乡|行政村|村|社区|小区|部门|单位|学校|企业|园区|干部|党员|网格|支部|医院';
/** 每个街道举办, 每名干部, 各乡镇均; not after 共, 全区: that counts all of them. */
const EACH = new RegExp(`(?:每(?:一?[个名家所位]|一)?|各(?=[^，,。；;\\d]{1,8}?(?:均|都|至少|不少于|不低于)))(${UNITS})(?![^，,。；;]*(?:共|合计|总计|累计|全[区市县省镇]))`, 'u');
/** 10个街道共举办: how many of them the figure is of. */
const AMONG = new RegExp(`(\\d{1,4})[个名家所位]?(${UNITS})(?:（[^（）]{0,12}）)?[^，,。；;\\d]{0,12}$`, 'u');
/** 14个乡镇: the figure counts the units themselves. */
const COUNTED = new RegExp(`^(${UNITS})`, 'u');

/** So many of the units, of which a figure is the sum. */
interface Among {
  readonly count: number;
  readonly unit: string;
}

/** What a target is set for one by one (每个街道…2场: 街道); '' where it is set for all together. */
export function eachOf({ name, context }: Target): string {
  const words = `${name} ${context}`;
  return words.includes('每') || words.includes('各') ? (EACH.exec(words)?.[1] ?? '') : '';
}

/** 10个街道均已建成, 各社区都有: what all of them have. */
const ALL_HAVE = new RegExp(`(?:各|所有|全部|全区|每一?个?|\\d[个名家所位]?)(?:个)?(${UNITS})[^，,。；;\\d]{0,6}?(?:均|都|全部)(?!未|没|无|尚)`, 'u');
/** 实现街道全覆盖. */
const COVERS_ALL = new RegExp(`(${UNITS})级?(?:的)?(?:全覆盖|全部覆盖|百分之百覆盖|100%覆盖)`, 'u');

/** Whether words say of each of the units that it has what they tell of. */
export function saysOfEach(words: string, each: string): boolean {
  return [ALL_HAVE, COVERS_ALL].some((pattern) => {
    const unit = pattern.exec(words)?.[1];
    return unit !== undefined && sameUnit(unit, each);
  });
}

function isForEach({ lead }: ReportedFigure): boolean {
  return (lead.includes('每') || lead.includes('各')) && EACH.test(lead);
}

/** How many of the units a figure is the sum of (10个街道共举办25场); null where the text does not say. */
function amongOf(figure: ReportedFigure, each: string): Among | null {
  const [, count, unit] = AMONG.exec(figure.lead) ?? [];
  return unit !== undefined && Number(count) > 0 && sameUnit(unit, each) ? { count: Number(count), unit } : coveredBy(figure, each);
}

/** 放映2976场，覆盖全部248个村: how many of them a figure reaches, told after it. */
const COVERED = new RegExp(`^[^。；;\\d]{0,12}?(?:覆盖|遍及|涉及)[^，,。；;\\d]{0,6}(\\d{1,5})[个名家所位]?(${UNITS})`, 'u');

function coveredBy({ setting, context, quantity }: ReportedFigure, each: string): Among | null {
  const after = setting.slice(quantity.outer.end - context.sentence.start);
  const [, count, unit] = COVERED.exec(after) ?? [];
  return unit !== undefined && Number(count) > 0 && sameUnit(unit, each) ? { count: Number(count), unit } : null;
}

/** Which sentence names the periods of a year. */
type Period = 'period.quarters' | 'period.months' | 'period.weeks' | 'period.halves';
/** Periods of a year by the word that a target recurs with. */
const PERIODS: readonly (readonly [RegExp, Period, number])[] = [
  [/每个?季度?/u, 'period.quarters', 4],
  [/每个?月/u, 'period.months', 12],
  [/每周/u, 'period.weeks', 52],
  [/每半年/u, 'period.halves', 2],
];
/** 全年检查62次: the sum of a year. */
const OF_YEAR = /(?:全年|年内|累计|共计|合计|共)[^，,。；;\d]{0,12}$/u;

/**
 * The periods that a sum of the year is spread over, for a target that is set for each (每月不少于4次); null for none. As many as
 * are asked for in one period, without a word for the year, may be those of each.
 */
function periodsOf(target: Target, figure: ReportedFigure, among: Among | null): { readonly name: Period; readonly count: number } | null {
  const words = `${target.name} ${target.context}`;
  const found = words.includes('每') ? PERIODS.find(([period]) => period.test(words)) : undefined;
  if (!found || figure.covers === 'part' || isRecurring(figure.lead) || (among === null && !isMoreThanOneOf(target, figure) && !OF_YEAR.test(figure.lead))) return null;
  return { name: found[1], count: found[2] };
}

/** 检查20次 for 每月检查2次: more of what is counted than one period asks for; an amount may be more for other reasons. */
function isMoreThanOneOf({ quantity: asked }: Target, { quantity }: ReportedFigure): boolean {
  return quantity.unit.family === 'count' && quantity.value > asked.value;
}

function sameUnit(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/**
 * A number for each of many (每个县建成1个) and a number for all of them (共建成166个) do not answer each other, unless the
 * text says how many there are and nothing is asked of all together. O(figures).
 *
 * @param values evidence for each figure by itself
 * @param alone true where no other target asks for figures of the kind
 */
export function apartFromEach(target: Target, figures: readonly ReportedFigure[], values: readonly number[], alone: boolean): readonly number[] {
  const each = eachOf(target);
  const apart: number[] = [];
  for (const value of values) {
    const figure = figures[apart.length];
    apart.push(figure && value !== FORBIDDEN && isApart(figure, each, alone) ? FORBIDDEN : value);
  }
  return apart;
}

function isApart(figure: ReportedFigure, each: string, alone: boolean): boolean {
  if (each === '') return isForEach(figure);
  const counted = COUNTED.exec(figure.context.after)?.[1];
  return (counted !== undefined && sameUnit(counted, each)) || (!isForEach(figure) && (alone ? amongOf(figure, each) : coveredBy(figure, each)) === null);
}

/** What each of several has on average, or what all periods of a year come to. */
export interface AveragedFigure extends ReportedFigure {
  /** How it comes about, in words. */
  readonly said: Said;
}

/**
 * The figure that each of the units, or each of the periods of a year, has on average, for a target that is set for each; null
 * where the figure is such a one itself.
 *
 * @param isWholeYear false for a report on a part of the year, whose periods are not counted
 */
export function averaged(target: Target, figure: ReportedFigure, isWholeYear: boolean): AveragedFigure | null {
  const each = eachOf(target);
  const among = each === '' || isForEach(figure) ? null : amongOf(figure, each);
  const periods = isWholeYear ? periodsOf(target, figure, among) : null;
  if (!among && !periods) return null;
  const { quantity } = figure;
  const parts = (among?.count ?? 1) * (periods?.count ?? 1);
  const value = quantity.value / parts;
  const of = listed('words', [...(among ? [said('figure.among', { count: among.count, unit: among.unit })] : []), ...(periods ? [said(periods.name)] : [])]);
  const words = said('figure.average', { total: quantity.text, of, average: `${String(Number(value.toFixed(2)))}${quantity.unit.symbol}` });
  return { ...figure, quantity: { ...quantity, value, tolerance: quantity.tolerance / parts, min: undefined, max: undefined, text: inChinese(words) }, said: words };
}

/**
 * 每月举办1期 for 12期: what a number for each period comes to in a year, for a target that is set for the year; null for any other
 * figure.
 */
export function overTheYear(target: Target, figure: ReportedFigure): AveragedFigure | null {
  const { quantity, lead } = figure;
  if (quantity.unit.family !== 'count' || !isRecurring(lead) || asksRecurring(target)) return null;
  const [, name, count] = PERIODS.find(([period]) => period.test(lead)) ?? [];
  if (name === undefined || count === undefined) return null;
  const value = quantity.value * count;
  const words = said('figure.yearly', { one: quantity.text, periods: said(name), total: `${String(value)}${quantity.unit.symbol}` });
  return { ...figure, quantity: { ...quantity, value, tolerance: quantity.tolerance * count, text: inChinese(words) }, said: words };
}
