import { CharSet } from './characters';
import type { FigureContext } from './context';
import type { Quantity, TextReading } from './model';
import { chineseDigit } from './numerals';

/** 第一批, 第2期: parts that are counted through. */
const COUNTED = /第([一二三四五六七八九\d])(批次?|期|轮|阶段|标段|季度)[^，,。；;\d]{0,16}$/u;
/** 三季度, without 第. */
const QUARTER = /(?:^|[^前])([一二三四])(季度)[^，,。；;\d]{0,16}$/u;
/** The halves of a year, and what is left of it after nine months. */
const FIRST = /(?:上半年|前三季度|前9个?月|1[—－-]9月)[^，,。；;\d]{0,16}$/u;
const SECOND = /(?:下半年|第?四季度|后三个月|10[—－-]12月)[^，,。；;\d]{0,16}$/u;
/** 全年共新确认, 三批累计: words that tell all of it. */
const ALL_OF_IT = /(?:全年|全部|累计|合计|总计|共|[两二三四五六]批次?)[^，,。；;\d]{0,12}$/u;
/** One of them is in each. */
const ALL_MARKS = new CharSet('年全计共批');
const REACH = 24;
/** More parts than digits are not counted through. */
const MOST_PARTS = 9;

/**
 * 第一批18个、第二批21个，全年共39个: the figures right before a total that are the parts of a series, all of it; null where they are
 * no such series. What overlaps (一季度…，前三季度…) is none. Looks at a few figures before the total.
 */
export function partsOfSeries({ source, quantities }: TextReading, contexts: readonly FigureContext[], index: number, isPart: (part: Quantity) => boolean): readonly Quantity[] | null {
  const [total, own] = [quantities[index], contexts[index]];
  if (!total || !own) return null;
  const before = source.slice(Math.max(own.clause.start, total.outer.start - REACH), total.outer.start);
  if (!ALL_MARKS.isIn(before) || !ALL_OF_IT.test(before)) return null;
  const parts: Quantity[] = [];
  const leads: string[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 2 * MOST_PARTS); at -= 1) {
    const [part, context] = [quantities[at], contexts[at]];
    if (!part || !context || context.sentence.start !== own.sentence.start) break;
    if (!isPart(part)) continue;
    if (context.part || context.clause.start === own.clause.start) return null;
    parts.unshift(part);
    leads.unshift(context.before.slice(-REACH).trim());
  }
  return isWholeSeries(leads) ? parts : null;
}

/**
 * 签约66个，第一批21个、第二批25个、第三批20个: the figures of the sentence right after a total that are the parts of a series, all of it;
 * null where they are no such series. Looks at a few figures after the total.
 */
export function partsOfSeriesAfter({ source, quantities }: TextReading, contexts: readonly FigureContext[], index: number, isPart: (part: Quantity) => boolean): readonly Quantity[] | null {
  const own = contexts[index];
  // Every series begins so, right after its total; most sentences hold none.
  const next = own ? source.slice(own.clause.end, Math.min(own.sentence.end, own.clause.end + REACH)) : '';
  if (!own || !BEGINNINGS.some((words) => next.includes(words))) return null;
  const parts: Quantity[] = [];
  const leads: string[] = [];
  for (let at = index + 1; at <= index + 2 * MOST_PARTS; at += 1) {
    const [part, context] = [quantities[at], contexts[at]];
    if (!part || !context || context.sentence.start !== own.sentence.start) break;
    if (!isPart(part)) continue;
    if (context.clause.start === own.clause.start) return null;
    parts.push(part);
    leads.push(context.before.slice(-REACH).trim());
  }
  // 第三批正在评选: a part without a figure.
  const end = parts.at(-1)?.outer.end ?? own.sentence.end;
  const goesOn = source.slice(end, Math.min(own.sentence.end, end + REACH)).includes('第');
  return !goesOn && isWholeSeries(leads) ? parts : null;
}

const BEGINNINGS = ['第一', '第1', '一季度', '上半年', '前三季度'];

function isWholeSeries(leads: readonly string[]): boolean {
  const [first, second] = leads;
  if (first === undefined || second === undefined || leads.length > MOST_PARTS) return false;
  if (leads.length === 2 && FIRST.test(first) && SECOND.test(second)) return sameShare(first, second);
  const kinds = new Set<string>();
  const inOrder = leads.every((lead, at) => {
    const [, digit, kind] = COUNTED.exec(lead) ?? QUARTER.exec(lead) ?? [];
    kinds.add(kind ?? '');
    return digit !== undefined && (chineseDigit(digit) ?? Number(digit)) === at + 1;
  });
  return inOrder && kinds.size === 1 && (!kinds.has('季度') || leads.length === QUARTERS);
}

const QUARTERS = 4;

/** 上半年 goes with 下半年, nine months with the last three. */
function sameShare(first: string, second: string): boolean {
  return first.includes('上半年') === second.includes('下半年');
}
