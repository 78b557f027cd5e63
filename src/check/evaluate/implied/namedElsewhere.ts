import { sharesRun } from '../../text/characters';
import { within } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Target } from '../../text/targets';
import type { ReportedFigure } from '../reported/reported';

/** A shorter name may stand anywhere by chance. */
const SHORTEST = 4;
/** So many letters in a row are a word. */
const WORD = 2;

/** 同比下降, 较上年增长: a change of what was named before it. */
const BARE_CHANGE = /^(?:同比|环比|比|较|上年|去年|同期|分别|实现|累计|也|均|大幅|[，,])*(?:增长|增加|上升|提高|上涨|下降|降低|减少)(?:了|约)?$/u;

/**
 * PM2.5浓度同比下降6.1%；碳排放强度以核定为准 for 碳排放强度: the answer speaks of the very measure in another sentence, and the figure tells
 * by how much something else rose or fell.
 */
export function isNamedElsewhere({ name }: Target, { words, context }: ReportedFigure, { source }: TextReading): boolean {
  if (name.length < SHORTEST || !BARE_CHANGE.test(context.before.trim()) || sharesRun(name, words, WORD)) return false;
  const at = source.indexOf(name);
  return at >= 0 && !within({ start: at, end: at + name.length }, context.sentence);
}
