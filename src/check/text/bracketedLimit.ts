import type { Comparator } from './comparator';
import type { Span } from './span';

/** 增速不低于上年（3.2%）, 高于全市平均水平（4.1分）: what it is held to, with its figure in a bracket. */
const HELD_TO = /(不低于|不少于|不小于|不高于|不超过|不多于|高于|超过|低于)(?:上年|去年|全[市省国区县]|各区|郊区|周边|同类|行业)[^，,。；;（()）\d]{0,10}[（(](?:上年|去年|全[市省国区县])?(?:平均)?(?:为|是)?$/u;
const OPS: Readonly<Record<string, Comparator>> = { 不低于: '>=', 不少于: '>=', 不小于: '>=', 高于: '>', 超过: '>', 不高于: '<=', 不超过: '<=', 不多于: '<=', 低于: '<' };
/** So much of the text before a figure is looked at. */
const REACH = 40;

/** A limit that stands in a bracket after the words for it. */
export interface BracketedLimit {
  readonly op: Comparator;
  /** The words that name what is held to it. */
  readonly words: string;
}

/** Reads what a figure in a bracket limits; null where the words before it hold nothing to it. */
export function bracketedLimit(source: string, clause: Span, at: number): BracketedLimit | null {
  const from = Math.max(clause.start, at - REACH);
  const found = HELD_TO.exec(source.slice(from, at));
  const op = found?.[1] === undefined ? undefined : OPS[found[1]];
  const words = found ? source.slice(clause.start, from + found.index).trim() : '';
  return op === undefined || words === '' ? null : { op, words };
}
