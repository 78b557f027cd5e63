import { CharSet, isDigitAt } from './characters';
import type { Stretch } from './enclosures';

/** A period in folded text. */
export interface PeriodStretch extends Stretch {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const UNTIL = /(?:截至|截止到|截止至|截止|(?:发布|公布|统计|更新|核算)(?:至|到))(?:目前)?(?:((?:19|20)\d{2})年)?(\d{1,2})月(?:份|底|末|初|[上中下]旬)?(?:(\d{1,2})[日号])?/y;
const MONTHS = /(?:((?:19|20)\d{2})年)?1(?:月份?)?(?:-{1,2}|~|至|到)(?:(?:19|20)\d{2}年)?(\d{1,2})月份?/y;
const QUARTERS = /(?:((?:19|20)\d{2})年)?(?:(?<!提)前([一二两三123])个?季度|([1一])(?:-{1,2}|至)([二三23])季度)/y;
const UNTIL_QUARTER = /截[至止](?:到|至)?(?:((?:19|20)\d{2})年)?第?([一二三四1234])季度/y;
const CHINESE = '零一二三四';
/** Characters with which `UNTIL` may begin; … */
const UNTIL_BEGINNINGS = '截发公统更核';
/** … with which a year does, or 1月 … */
const YEAR_BEGINNINGS = '12';
/** 截至, 截止, 发布, 公布, 统计, 更新, 核算 end so. */
const AFTER_UNTIL = new CharSet('至止布计新算');
/** After the first digit of a year, or after 1: 1月至…, 1-…, 1至2季度. */
const AFTER_FIRST_DIGIT = new CharSet('90月-~至到');
export const PERIOD_BEGINNINGS = new CharSet(UNTIL_BEGINNINGS, YEAR_BEGINNINGS, '前一');

/**
 * Finds statements of the time up to which figures count (截至11月, 1-11月, 前三季度), in order.
 *
 * @param places where characters of `PERIOD_BEGINNINGS` stand
 */
export function findPeriods(text: string, places: readonly number[]): PeriodStretch[] {
  const periods: PeriodStretch[] = [];
  let next = 0;
  for (const index of places) {
    const period = index < next || isDigitAt(text, index - 1) ? null : readPeriod(text, index);
    if (period === null) continue;
    periods.push(period);
    next = period.end;
  }
  return periods;
}

function readPeriod(text: string, at: number): PeriodStretch | null {
  const first = text.charAt(at);
  if (UNTIL_BEGINNINGS.includes(first)) {
    if (!AFTER_UNTIL.has(text.charCodeAt(at + 1))) return null;
    UNTIL.lastIndex = at;
    const until = UNTIL.exec(text);
    if (until !== null) return make(at, until[0], until[1], until[2], until[3]);
    UNTIL_QUARTER.lastIndex = at;
    const untilQuarter = UNTIL_QUARTER.exec(text);
    return untilQuarter && makeQuarter(at, untilQuarter, untilQuarter[2] ?? '1');
  }
  if (YEAR_BEGINNINGS.includes(first)) {
    if (!AFTER_FIRST_DIGIT.has(text.charCodeAt(at + 1))) return null;
    MONTHS.lastIndex = at;
    const months = MONTHS.exec(text);
    if (months !== null) return make(at, months[0], months[1], months[2], undefined);
  }
  QUARTERS.lastIndex = at;
  const quarters = QUARTERS.exec(text);
  if (quarters === null) return null;
  return makeQuarter(at, quarters, quarters[2] ?? quarters[4] ?? '1');
}

function makeQuarter(at: number, quarters: RegExpExecArray, word: string): PeriodStretch | null {
  const quarter = word === '两' ? 2 : CHINESE.includes(word) ? CHINESE.indexOf(word) : Number.parseInt(word, 10);
  return make(at, quarters[0], quarters[1], String(quarter * 3), undefined);
}

function make(start: number, words: string, year: string | undefined, month: string | undefined, day: string | undefined): PeriodStretch | null {
  const lastMonth = month === undefined ? undefined : Number.parseInt(month, 10);
  if (lastMonth !== undefined && (lastMonth < 1 || lastMonth > 12)) return null;
  return {
    start,
    end: start + words.length,
    ...(year === undefined ? {} : { year: Number.parseInt(year, 10) }),
    ...(lastMonth === undefined ? {} : { month: lastMonth }),
    ...(day === undefined ? {} : { day: Number.parseInt(day, 10) }),
  };
}
