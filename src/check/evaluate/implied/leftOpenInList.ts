import { startingIn } from '../../text/context';
import type { Claim, TextReading } from '../../text/model';
import { isComingFormality } from '../reported/formalities';
import type { ReportedFigure } from '../reported/reported';

/** 3处：, 3处（含1处改建）： … what is counted is told thing by thing after it. */
const TOLD_AFTER = /^[^。；;，,：:]{0,12}[：:]/u;
/** … up to the end of the paragraph's sentence; things may be kept apart by semicolons. */
const LIST_END = /[。！？!?\r\n]/u;
/** 均已开园, 全部投用: nothing of the list is left. */
const ALL_DONE = /全部|均已|都已|均(?:完成|建成|投用|开放|开园|竣工|通车)/u;
/** A heading is told from its list within so many letters, and the list within so many more. */
const HEADING_REACH = 16;
const LIST_REACH = 600;

/**
 * 新建公园3处：甲、乙已开园，丙预计2023年3月开园: what is counted in a heading is not done where one of the things that the list
 * after it names is still being worked at. The words that say so; null where there are none.
 */
export function leftOpenInList({ quantity, context }: ReportedFigure, { source, claims }: TextReading): Claim | null {
  const after = source.slice(quantity.outer.end, Math.min(source.length, quantity.outer.end + HEADING_REACH));
  const heading = TOLD_AFTER.exec(after);
  if (!heading || quantity.unit.family !== 'count' || context.part) return null;
  const start = quantity.outer.end + heading[0].length;
  const length = source.slice(start, start + LIST_REACH).search(LIST_END);
  const list = { start, end: length < 0 ? Math.min(source.length, start + LIST_REACH) : start + length };
  const open = startingIn(claims, list).find((claim) => claim.kind === 'underWay' && !isComingFormality(source.slice(claim.clause.start, claim.clause.end)));
  return open && !ALL_DONE.test(source.slice(list.start, open.clause.start)) ? open : null;
}
