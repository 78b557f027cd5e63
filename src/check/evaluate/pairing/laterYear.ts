import type { Target } from '../../text/targets';
import type { ReportedFigure } from '../reported/reported';
import { FORBIDDEN } from './evidence';

/** 2021年培育, 2021年、2022年优良天数比率分别为: the year that a figure is of, and what it is that was counted. */
const OF_YEAR = /(20\d{2})年度?(?![\d末底初以来至到~—–-])([^\d]*)(\d[^，,。；;年]*)?$/u;
/** 2022年为: the same thing in another year, without its name. */
const SAME_THING = /^(?:则|已)?(?:为|是|达到?|约为|[提升]高?[到至]|[上增]升?[到至]|[下降]降?[到至])?$/u;
/** What is asked of several years together. */
const OF_YEARS = /[两三四五]年|20\d{2}年?[-~—–至到]|累计|以来/u;

interface YearFigure {
  readonly year: number;
  readonly words: string;
  /** 分别为70%、: it stands behind others of a list. */
  readonly listed: boolean;
}

/**
 * 2021年优良天数比率为71%，2022年为76% for 比率达到75%: of what a sentence tells of one thing in several years, the last year answers.
 * O(figures), as no more than the figures before it in its sentence are looked at.
 */
export function preferLaterYear({ context }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (figures.length < 2 || OF_YEARS.test(context)) return values;
  const years = figures.map(yearOf);
  let worth: number[] | null = null;
  for (let later = 1; later < figures.length; later += 1) {
    for (let earlier = later - 1; earlier >= 0 && isOfOneSentence(figures[earlier], figures[later]); earlier -= 1) {
      if (!isSameThing(years[earlier], years[later])) continue;
      worth ??= [...values];
      worth[later] = Math.max(worth[later] ?? FORBIDDEN, worth[earlier] ?? FORBIDDEN);
      worth[earlier] = FORBIDDEN;
    }
  }
  return worth ?? values;
}

function yearOf({ lead }: ReportedFigure): YearFigure | undefined {
  const found = OF_YEAR.exec(lead);
  return found?.[1] === undefined ? undefined : { year: Number(found[1]), words: (found[2] ?? '').trim(), listed: found[3] !== undefined };
}

function isOfOneSentence(one: ReportedFigure | undefined, other: ReportedFigure | undefined): boolean {
  return one !== undefined && other !== undefined && one.context.sentence.start === other.context.sentence.start && one.quantity.unit.symbol === other.quantity.unit.symbol;
}

function isSameThing(earlier: YearFigure | undefined, later: YearFigure | undefined): boolean {
  if (earlier === undefined || later === undefined || earlier.year >= later.year || later.listed) return false;
  return SAME_THING.test(later.words) || later.words === earlier.words;
}
