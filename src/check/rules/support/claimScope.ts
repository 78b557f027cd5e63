import { lastStarting, startingIn, within } from '../../text/context';
import type { Claim, Item, TextReading } from '../../text/model';
import type { Span } from '../../text/span';

/** 各项任务, 所有指标: all of them, whatever stands before. */
const EACH_TASK = /(?:各项|各类|所有|全部)(?:的)?(?:年度|全年|重点|主要|目标|工作|建设|考核|既定)*(?:任务|目标|指标|工作)/u;
/** 年度任务, 全年目标: the year's, so all of them where nothing was counted just before. */
const YEARS_TASKS = /(?:年度|全年|今年|本年|既定|上级下达|市级下达)的?(?:各项)?(?:重点|主要|目标|工作|建设|考核)*(?:任务|目标|指标|计划)/u;
/** 除文化馆外，各项任务均已完成: not all, and said so. */
const EXCEPT = /除[^，,。；;]{1,40}[外了]/u;
/** Words of a clause that narrow nothing down: who, when and how. */
const NARROWS_NOTHING =
  /(?:我|全|本)[区县市]|区(?:委|政府)|20\d{2}年|年度|全年|今年|本年|年内|截至|截止|目前|到年底|年底前?|现|已经?|均|都|全部|全面|圆满|高质量|高标准|顺利|如期|按期|按时|按计划|按要求|按照|时间节点|序时进度|要求|完成|实现|达到|落实|办结|了|的|各项|各类|所有|重点|主要|目标|工作|建设|考核|既定|上级|市级|下达|任务|指标|计划|总体|整体|预期|[\s“”"、]/gu;

/** The stretch that a claim speaks for, and whether it speaks for all that stands there, not only for its own sentence. */
export interface ClaimScope {
  readonly span: Span;
  readonly forAll: boolean;
}

/**
 * 说法的范围. What a claim that all is done speaks for: its own sentence, or, where it speaks of all the tasks or of the
 * year's and names none of them (各项任务已全部完成), the whole numbered part that it stands in, or the whole answer.
 */
export function scopeOfClaim(reading: TextReading, claim: Claim): ClaimScope {
  const sentence = lastStarting(reading.sentences, claim.span.start) ?? claim.clause;
  if (!speaksForAll(reading, claim, sentence)) return { span: sentence, forAll: false };
  const item = outermostItem(reading.items, claim.span);
  return { span: item?.span ?? { start: 0, end: reading.source.length }, forAll: true };
}

function speaksForAll(reading: TextReading, { clause, span }: Claim, sentence: Span): boolean {
  const words = reading.source.slice(clause.start, clause.end);
  if (startingIn(reading.quantities, clause).length > 0 || words.replace(NARROWS_NOTHING, '') !== '') return false;
  if (EXCEPT.test(reading.source.slice(sentence.start, clause.start))) return false;
  const told = startingIn(reading.quantities, { start: sentence.start, end: span.start }).length > 0;
  return EACH_TASK.test(words) || (!told && YEARS_TASKS.test(words));
}

/** The numbered part of the answer that a stretch stands in; headings and texts without numbers are none. */
function outermostItem(items: readonly Item[], span: Span): Item | undefined {
  return items.find((item) => item.number > 0 && within(span, item.span));
}
