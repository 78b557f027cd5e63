import { startingIn, type FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';

/** 销号, 验收: what comes after the work. */
const AFTER_WORK = /销号|销账|验收|移交|命名|授牌|认定|评定|备案|结算|审计|公示|办证/u;
/** 已对外运营: so does its use. */
const IN_USE = /运营|运行|使用|投用|启用|开放|入住|营业|开园|开馆/u;
/** Handed in is not done. */
const HANDED_IN = /上报|申报|报送|提交|报审|送审|申请/u;

/**
 * 3条河道治理已完工，其中2条已销号，1条待验收销号: whether the work is said to be done on all of a whole, of which the parts then tell
 * how far they are with what comes after it.
 */
export function areFormalities(reading: TextReading, { span, unit }: Quantity, around: FigureContext, parts: readonly (FigureContext | undefined)[]): boolean {
  if (unit.family === 'percent' || parts.some((part) => part === undefined || part.clause.start === around.clause.start || !comesAfter(part.after + part.before))) return false;
  return startingIn(reading.claims, { start: span.end, end: around.clause.end }).some(({ kind, text }) => kind === 'done' && !HANDED_IN.test(text) && !AFTER_WORK.test(text));
}

/** 正在办理移交, 待验收: whether what a clause tells of is only what comes after the work. */
export function isComingFormality(clause: string): boolean {
  return AFTER_WORK.test(clause);
}

function comesAfter(words: string): boolean {
  return AFTER_WORK.test(words) || IN_USE.test(words);
}
