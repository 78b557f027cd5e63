import { isDigitAt, isHanAt } from './characters';
import type { Stretch } from './enclosures';
import { EndLexicon, Lexicon } from './lexicon';

export type Bound = '>=' | '>' | '<=' | '<';
export type Approximation = 'about' | 'over' | 'under';

/** What a word right beside a figure does to it. */
interface Effect {
  readonly bound?: Bound;
  readonly approximate?: Approximation;
  /** The word counts to the figure's outer span. */
  readonly outer: boolean;
  /** 未达到: the figure is what was missed, not what was reached. */
  readonly missed?: boolean;
}

const FILLER: Effect = { outer: false };

const BEFORE = new EndLexicon<Effect>([
  [{ bound: '>=', outer: true }, ['不低于', '不得低于', '不应低于', '不少于', '不得少于', '不小于', '不得小于', '大于等于', '大于或等于', '高于或等于', '达到', '达到了', '达', '达到并保持', '至少', '最少', '≥', '>=', '未低于', '不低', '不止']],
  [{ bound: '<=', outer: true }, ['不高于', '不得高于', '不超过', '不得超过', '不超', '未超过', '不大于', '不得大于', '不多于', '小于等于', '小于或等于', '低于或等于', '控制在', '控制到', '至多', '最多', '≤', '<=', '不突破', '未突破', '未高于', '压减到', '严控在', '限制在']],
  [{ bound: '>', outer: true }, ['高于', '大于', '多于', '>', '优于', '好于']],
  [{ bound: '>', approximate: 'over', outer: true }, ['超过', '超过了', '超', '超出', '突破', '突破了', '逾', '远超']],
  // 迈上3万亿元新台阶: come to it and beyond.
  [{ bound: '>', outer: true }, ['迈上', '迈上了', '站上', '站上了', '跨上', '跨上了', '跃上', '跃上了', '登上', '跨越', '跨过', '迈过', '迈入', '跨入', '再上', '越过']],
  [{ bound: '<', outer: true }, ['低于', '小于', '少于', '<']],
  [{ bound: '<', approximate: 'under', outer: true }, ['不足', '不到', '不满']],
  [{ bound: '<', outer: true, missed: true }, ['未达到', '未达', '未能达到', '没有达到', '没达到', '不及', '未满']],
  [{ approximate: 'about', outer: true }, ['约', '约为', '大约', '大约为', '大概', '约计', '约合', '大致']],
  [{ approximate: 'under', outer: true }, ['近', '将近', '接近']],
  [FILLER, ['了', '到', '至', '为', '在', '是', ':', '要', '应', '须', '需', '均', '都', '已', '也', '各', '将', '并', '的', '保持', '保持在', '稳定在', '维持在', '力争', '预计', '年均', '月均', '每年', '每月', '全年', '分别', '分别为', '共', '共计', '合计', '总计', '能', '可', ' ']],
]);

const AFTER = new Lexicon<Effect>([
  [{ bound: '>=', outer: true }, ['及以上', '以上', '之上', '(含)以上', '或以上', '(含)及以上']],
  [{ bound: '<=', outer: true }, ['及以下', '以下', '以内', '之内', '之下', '(含)以下', '(含)以内', '或以下', '内']],
  [{ approximate: 'about', outer: true }, ['左右', '上下']],
  [{ approximate: 'over', outer: true }, ['余', '多', '有余']],
]);
/** 以上 that begins another word. */
const NOT_AFTER = ['以上述', '以上级', '以上市'];
function beginsOther(text: string, at: number): boolean {
  for (const word of NOT_AFTER) if (text.startsWith(word, at)) return true;
  return false;
}

/** Characters that may follow 内, 多 and 余 without making a word with them: 5日内办结, 3年多的. */
const MAY_FOLLOW: Readonly<Record<string, string>> = { 内: '完办建实达控', 多: '的时', 余: '的' };
/** Words in a chain are few; more is no chain. */
const LONGEST_CHAIN = 7;
/** 不低于…的80%: the bound may stand before what the share is of. */
const FARTHEST_BOUND = 16;

export interface BoundReading {
  readonly outer: Stretch;
  readonly bound: Bound | undefined;
  readonly approximate: Approximation | undefined;
  readonly missed: boolean;
}

/** Reads bound and approximation words on both sides of a figure; `floor` is how far back its phrase goes. */
export function readBounds(text: string, figure: Stretch, floor: number, over: boolean): BoundReading {
  let { start } = figure;
  let at = figure.start;
  let bound: Bound | undefined;
  let approximate: Approximation | undefined = over ? 'over' : undefined;
  let missed = false;
  for (let count = 0; count < LONGEST_CHAIN && at > floor; count += 1) {
    const found = BEFORE.endingAt(text, at);
    if (found === undefined || at - found[0].length < floor || misread(text, at - found[0].length, found[0])) break;
    at -= found[0].length;
    const effect = found[1];
    if (effect.outer) start = at;
    bound ??= effect.bound;
    approximate ??= effect.approximate;
    missed ||= effect.missed === true;
  }
  if (bound === undefined) {
    const far = farBound(text, figure.start, floor);
    if (far !== null) {
      bound = far.bound;
      start = Math.min(start, far.start);
    }
  }
  let { end } = figure;
  for (let count = 0; count < 3; count += 1) {
    const found = AFTER.at(text, end);
    if (found === undefined || beginsOther(text, end)) break;
    if (found[0].length === 1 && isHanAt(text, end + 1) && !MAY_FOLLOW[found[0]]?.includes(text.charAt(end + 1))) break;
    if (found[1].bound !== undefined) bound = found[1].bound;
    approximate = found[1].approximate ?? approximate;
    end += found[0].length;
  }
  return {
    outer: { start, end },
    bound,
    approximate,
    missed,
  };
}

/** 附近3家, 先进10家, 高超: the word is the end of a longer one. */
function misread(text: string, at: number, word: string): boolean {
  const before = text.charAt(at - 1);
  if (word === '近') return before === '附' || before === '邻' || before === '最' || before === '临';
  if (word === '超') return before === '高' || before === '赶';
  if (word === '达') return '发表到直下传抵'.includes(before || ' ');
  if (word === '约') return '节预制合契集签违简'.includes(before || ' ');
  return false;
}

/** 不低于辖区企业总数的80%. */
function farBound(text: string, at: number, floor: number): { readonly start: number; readonly bound: Bound } | null {
  if (text.charAt(at - 1) !== '的') return null;
  for (let end = at - 1; end > Math.max(floor, at - FARTHEST_BOUND); end -= 1) {
    if (isDigitAt(text, end - 1)) return null;
    const found = BEFORE.endingAt(text, end);
    if (found?.[1].bound !== undefined && found[0].length > 1 && found[1].missed !== true && end - found[0].length >= floor) return { start: end - found[0].length, bound: found[1].bound };
  }
  return null;
}
