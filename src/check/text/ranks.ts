import { isDigit, isHan, wordBefore } from './characters';
import type { Stretch } from './enclosures';
import { readNumeral } from './numerals';

/** 名次. A place in a ranking: 第2名, 位居第二, 进入前5名. */
export interface Rank extends Stretch {
  readonly place: number;
}

/** What a ranking is made among. */
const AMONG = ['全市', '全省', '全国', '全区', '全县', '各区', '各县', '同类地区', '同类', '同级', '郊区', '城区', '区县'];
/** Words right before a place: 位居第二, 列第3. */
const RANKED = ['排名', '排名为', '位列', '位居', '名列', '列', '居', '排', '排在', '位次', '位次为', '稳居', '进入', '跻身', '进', '保持', '获', '获得', '均为', '为'];
/** Words that somewhere before a place say that it is one. */
const RANKING = /排名|名次|位次|排序|位列|位居|名列|稳居|跻身|进入|(?:居|列|排|挤进|进)(?:全|各|同|$)|考核|评[比价估选]|综合得分/u;
/** They stand no farther from it. */
const REACH = 16;
/** What may follow a place: 前十行列, 第2位和第3位, 第三并获…. */
const MAY_FOLLOW = '行之水和与及、并较比甲的且上以';
/** In a ranking there are no more places. */
const LAST_PLACE = 999;

/**
 * The place in a ranking whose numeral stands at `at` of folded text, with 第 or 前 before it; null where
 * it is another ordinal (第三产业, 第一批, 前三季度) or a share (前50%). Looks at a bounded stretch.
 */
export function readRank(text: string, at: number): Rank | null {
  const mark = text.charAt(at - 1);
  if (mark !== '第' && mark !== '前') return null;
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.scaled || numeral.over || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > LAST_PLACE) return null;
  const unit = text.charAt(numeral.end);
  const end = unit === '名' || unit === '位' ? numeral.end + 1 : numeral.end;
  const next = text.charAt(end);
  if (isDigit(next) || next === '%' || next === '/' || (isHan(next) && !MAY_FOLLOW.includes(next))) return null;
  const start = at - 1;
  const beside = wordBefore(text, start, AMONG) !== '' || wordBefore(text, start, RANKED) !== '';
  const named = unit === '名' && mark === '第';
  return named || beside || (end > numeral.end && RANKING.test(text.slice(Math.max(0, start - REACH), start))) ? { start, end, place: numeral.value } : null;
}
