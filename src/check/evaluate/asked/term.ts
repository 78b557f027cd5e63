import type { SelfCheckTable } from '../../table/model';
import { monthOf, MONTH } from './months';

/** 时段. A report that ends before its year does (前三季度, 上半年, 截至9月30日), of tasks that are due by the end of the year. */
export interface Term {
  readonly year: number | null;
  /** Last month that it tells of, 1 to 11. */
  readonly month: number;
  /** Share of the year that is over by then: 0.75 at the end of September. */
  readonly elapsed: number;
}

/** 考核期. The last day that figures should cover (`YYYY-MM-DD`; '' where it is not known), and the term where it ends before its year does. */
export interface Reporting {
  readonly asOf: string;
  readonly term: Term | null;
}

/** Whether two reports cover the same part of the year. */
export function sameTerm(one: Term | null, other: Term | null): boolean {
  return one?.year === other?.year && one?.month === other?.month && one?.elapsed === other?.elapsed;
}

/** Whether two reports cover the same time. */
export function sameReporting(one: Reporting, other: Reporting): boolean {
  return one.asOf === other.asOf && sameTerm(one.term, other.term);
}

/** A day up to which a table tells. */
interface End {
  readonly year: number | null;
  readonly month: number;
  /** Absent for the last of the month. */
  readonly day?: number;
}

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/u;
/** 截至2024年9月30日, 截止日期：2024.9.30. */
const UNTIL = new RegExp(`截[至止](?:到|至)?(?:日期|时间)?:?(?:目前)?(?:(20\\d{2})[年./-])?${MONTH}[月./-](?:份|底|末)?(?:(\\d{1,2})(?!\\d))?`, 'u');
/** 1-9月, 一至九月. */
const MONTHS = new RegExp(`(?:(20\\d{2})年)?(?<!\\d)[1一](?:月份?)?[-~—–至到](?:20\\d{2}年)?${MONTH}月`, 'u');
/** 9月份进展情况: the report of a month. */
const ONE_MONTH = new RegExp(`(?:(20\\d{2})年)?(?<!\\d)${MONTH}月份?(?:重点)?(?:工作|任务)*(?:进展|推进|完成|落实|调度|月报|自查)`, 'u');
/** 前三季度, 第三季度, 截至三季度末, 1-3季度. */
const QUARTERS = /(?:(20\d{2})年度?)?[前第]?(?:[1一][-~—–至到])?([一二两三四1-4])个?季度/u;
const HALF = /上半年|半年度|半年(?=自查|总结|工作|考核|评估|检查|进展|完成|推进|情况)|年中(?=自查|总结|工作|考核|评估|检查|推进|绩效)|中期(?=自查|检查|考核|评估|评价|督查|督导|进展|完成|推进|工作)/u;
/** In the middle of a plan of several years, no year ends. */
const PLAN_OF_YEARS = /规划|五年|十[一二三四五]五|三年/u;
const SECOND_HALF = /下半年|全年|年终|年末|年底/u;
/** 上半年目标, 季度任务: what is asked is due when the report ends. */
const OWN_TARGETS = /(?:季度|上半年|半年度?|阶段性?|当期|本期|本月|\d月|月度|节点)(?:重点|主要)?(?:工作)?(?:目标|任务|计划|指标)/u;
/** A title that says 上半年重点任务 may mean the tasks of the year; a plan or a milestone is of its own time. */
const OWN_PLAN = /(?:季度|月度|上半年|半年度?)(?:工作)?计划|(?:阶段性?|节点)(?:目标|任务)/u;

const LAST_MONTH = 12;

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** Whether words set a target for the term itself (三季度目标, 上半年任务). */
export function asksForTerm(words: string): boolean {
  return OWN_TARGETS.test(plain(words));
}

/** The latest end that a line of a table's head names; null where it names none. */
function endIn(line: string): End | null {
  const text = plain(line);
  const [until, months, month, quarters] = [UNTIL, MONTHS, ONE_MONTH, QUARTERS].map((pattern) => pattern.exec(text));
  const year = (found: RegExpExecArray | null | undefined): number | null => (found?.[1] === undefined ? null : Number(found[1]));
  const ends: End[] = [];
  for (const found of [until, months, month]) {
    const named = found ? monthOf(found[2] ?? '') : null;
    if (found && named !== null) ends.push({ year: year(found), month: named, ...(found === until && found[3] !== undefined ? { day: Number(found[3]) } : {}) });
  }
  if (quarters) ends.push({ year: year(quarters), month: 3 * (quarters[2] === '两' ? 2 : (monthOf(quarters[2] ?? '') ?? 4)) });
  if (SECOND_HALF.test(text)) ends.push({ year: null, month: LAST_MONTH });
  else if (HALF.test(text) && !PLAN_OF_YEARS.test(text)) ends.push({ year: null, month: 6 });
  return ends.length === 0 ? null : ends.reduce((latest, end) => (end.month > latest.month ? end : latest));
}

/** The year that the title (or else the sheet's name) names; null where neither does. */
function yearOf({ title, sheet }: SelfCheckTable): number | null {
  const year = YEAR.exec(plain(`${title} ${sheet}`))?.[1];
  return year === undefined ? null : Number(year);
}

/** The day up to which a table tells by its own head: title, name of the sheet, header of the result. */
function tableEnd(table: SelfCheckTable): End | null {
  const { headers } = table;
  const ends = [table.title, headers.result ?? headers.actual ?? '', table.sheet].map(endIn);
  return ends.find((end) => end !== null) ?? null;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Last day that figures should cover, `YYYY-MM-DD`: what was set, what the table's head says, or the end of the year that it names; '' where it is not known. */
export function asOfDay(table: SelfCheckTable, set?: string): string {
  if (set !== undefined) return set;
  const end = tableEnd(table);
  const year = end?.year ?? yearOf(table);
  if (year === null) return '';
  const month = end?.month ?? LAST_MONTH;
  const day = end?.day ?? lastDay(year, month);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The term of a report that ends before December of the year that it is about; null for a report of the whole year, or where
 * the tasks themselves are those of the term.
 *
 * @param set last day that figures should cover, where the user set it
 */
export function termOf(table: SelfCheckTable, set?: string): Term | null {
  const [year, month, day] = set === undefined ? [] : set.split('-').map(Number);
  const end: End | null = year === undefined || month === undefined ? tableEnd(table) : { year, month, ...(day === undefined ? {} : { day }) };
  const own = yearOf(table) ?? end?.year ?? null;
  if (!end || end.month >= LAST_MONTH || (end.year !== null && end.year !== own)) return null;
  const { headers } = table;
  if ([headers.task ?? '', headers.target ?? ''].some(asksForTerm) || OWN_PLAN.test(plain(table.title))) return null;
  const days = lastDay(own ?? 2000, end.month);
  return { year: own, month: end.month, elapsed: (end.month - 1 + Math.min(1, (end.day ?? days) / days)) / LAST_MONTH };
}
