import { lastStarting, within } from '../../text/context';
import type { Clause, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Reporting } from './term';

/** 2021年指数为65.2: a clause that begins with a year … */
const OF_YEAR = /^(?:\s|[一二三四五六七八九十\d]{1,2}[、.．])*(20\d{2})年[度末底]?(?!以来|至|到|[-~—–])/u;
/** … and 2022年数据待公布, 今年的尚未核定, 2022年数据将于次年9月公布: the one after it, of a later year, whose figure is not there yet. */
const NOT_YET = /^\s*(?:(20\d{2})年|今年|本年)[^，,。；;\d]{0,16}?(?:待|[尚暂还]未|未(?=公布|发布|反馈|核定|核算|下达|出)|(?:正在|正)(?=核算|统计|审核|核定|汇总)|(?:将|预计|拟|要到|须到|需到|[须需]等)[^，,。；;]{0,20}?(?:公布|发布|反馈|核定|核算|出炉|下达|通报))/u;
/** 2023年度数据尚未反馈，2022年为1.38%: so it may be told before the earlier one, in the same sentence. */
const NOT_YET_TOLD = /(20\d{2})年[^。；;\d]{0,32}?(?:待|[尚暂还]未|未(?=公布|发布|反馈|核定|核算|下达|出)|(?:将|预计|[须需]等)[^，,。；;]{0,20}?(?:公布|发布|反馈|核定|核算|出炉|下达|通报))[^。；;\d]*$/u;
/** 指数待公布（2021年为71.4）, 指数（2021年为71.4）尚未公布: a bracket that recalls a year … */
const IN_BRACKET = /^[（(](?:20\d{2}年|上年|去年)[度末底]?(?!以来|至|到|[-~—–])/u;
/** … behind what is not there yet, or before it. */
const NOT_YET_BEFORE = /(?:待|[尚暂还]未|未)[^，,。；;（(\d]{0,14}$/u;
const NOT_YET_AFTER = /^[^，,。；;\d]{0,6}?(?:待|[尚暂还]未|未(?=公布|发布|反馈|核定|核算|下达|出))/u;
const SOME_YEAR = /20\d{2}年|[上去]年/u;
const YEAR_LETTERS = 4;
/** Such a beginning is no longer than this. */
const LONGEST_BEGINNING = 32;
/** What is told before stands this close. */
const TOLD_REACH = 64;

/**
 * Marks the figures of an earlier year (2021年指数为65.2，2022年数据待公布) as none of the answer's own, where the text says that
 * those of its own year are not there yet. Looks at the first words of each clause. Linear in the text.
 */
export function settleEarlierYears(reading: TextReading, { asOf }: Reporting): TextReading {
  if (reading.quantities.length === 0 || !SOME_YEAR.test(reading.source)) return reading;
  const { clauses, brackets, source } = reading;
  const ownYear = asOf === '' ? Infinity : Number(asOf.slice(0, YEAR_LETTERS));
  const earlier = clauses.filter((clause, at) => isOfEarlierYear(clause, clauses[at + 1], source, ownYear) || isRecalledAfter(clause, reading)).map(({ span }) => span);
  const recalled = brackets.filter((bracket) => isRecalled(bracket, source));
  if (earlier.length + recalled.length === 0) return reading;
  const quantities = reading.quantities.map((quantity) => (isIn(quantity.span, earlier) || isIn(quantity.span, recalled) ? { ...quantity, comparison: true } : quantity));
  return { ...reading, quantities };
}

function isIn(span: Span, stretches: readonly Span[]): boolean {
  const stretch = lastStarting(stretches, span.start);
  return stretch !== undefined && within(span, stretch);
}

function isRecalled({ start, end }: Span, source: string): boolean {
  if (!IN_BRACKET.test(source.slice(start, start + LONGEST_BEGINNING))) return false;
  return NOT_YET_BEFORE.test(source.slice(Math.max(0, start - LONGEST_BEGINNING), start)) || NOT_YET_AFTER.test(source.slice(end, end + LONGEST_BEGINNING));
}

/** Whether a clause begins with a year before the one that the words before it, in its sentence, say is not there yet. */
function isRecalledAfter({ span, sentence }: Clause, { source, sentences }: TextReading): boolean {
  const year = OF_YEAR.exec(source.slice(span.start, span.start + LONGEST_BEGINNING))?.[1];
  const start = sentences[sentence]?.start ?? span.start;
  const later = year === undefined ? null : NOT_YET_TOLD.exec(source.slice(Math.max(start, span.start - TOLD_REACH), span.start));
  return later !== null && Number(later[1]) > Number(year);
}

/** @param ownYear the year reported on; Infinity where it is not known */
function isOfEarlierYear({ span }: Clause, next: Clause | undefined, source: string, ownYear: number): boolean {
  const year = OF_YEAR.exec(source.slice(span.start, span.start + LONGEST_BEGINNING))?.[1];
  const later = year !== undefined && Number(year) < ownYear && next ? NOT_YET.exec(source.slice(next.span.start, next.span.start + LONGEST_BEGINNING)) : null;
  return later !== null && (later[1] === undefined || Number(later[1]) > Number(year));
}
