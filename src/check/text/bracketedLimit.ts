import type { Comparator } from './comparator';
import type { Span } from './span';

/** 增速不低于上年（3.2%）, 高于全市平均水平（4.1分）: what it is held to, with its figure in a bracket. */
const HELD_TO = /(不低于|不少于|不小于|不高于|不超过|不多于|高于|超过|低于)(?:上年|去年|往年|历年|前[两二三四五]年|近[两二三四五]年|同期|全[市省国区县]|各区|郊区|周边|同类|行业|[市省区国]级|国家|上级|规定|下达|年度|控制|目标|标准|计划|考核|平均)[^，,。；;（()）\d]{0,10}[（(](?:上年|去年|全[市省国区县]|目标|任务|标准)?(?:平均|值|数)?(?:为|是)?$/u;
const OPS: Readonly<Record<string, Comparator>> = { 不低于: '>=', 不少于: '>=', 不小于: '>=', 高于: '>', 超过: '>', 不高于: '<=', 不超过: '<=', 不多于: '<=', 低于: '<' };
/** 服务中心全覆盖（29个）, 薄弱村全部消除（26个）: how many all of them are. */
const ALL_OF_THEM = /(?:全覆盖|(?:全部|均)(?:实现|完成)?\p{Script=Han}{2,4})[（(](?:共|计|共计)?$/u;
/** So much of the text before a figure is looked at. */
const REACH = 40;

/** A limit that stands in a bracket after the words for it. */
export interface BracketedLimit {
  readonly op: Comparator;
  /** The words that name what is held to it. */
  readonly words: string;
}

/** Reads what a figure in a bracket limits, or what it is all of; null where the words before it hold nothing to it. @param end where the figure ends */
export function bracketedLimit(source: string, clause: Span, at: number, end: number): BracketedLimit | null {
  const from = Math.max(clause.start, at - REACH);
  const before = source.slice(from, at);
  const found = HELD_TO.exec(before);
  const op = found?.[1] === undefined ? undefined : OPS[found[1]];
  if (found && op !== undefined) return named(op, source.slice(clause.start, from + found.index));
  const all = ')）'.includes(source.charAt(end) || ' ') ? ALL_OF_THEM.exec(before) : null;
  return all ? named('>=', source.slice(clause.start, from + all.index)) : null;
}

function named(op: Comparator, text: string): BracketedLimit | null {
  const words = text.trim();
  return words === '' ? null : { op, words };
}
