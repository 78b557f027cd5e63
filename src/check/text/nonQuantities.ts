import { isDigit, isDigitAt, isHan, isHanAt, isLatin, isLatinAt } from './characters';
import { isLevel } from './levels';
import { EndLexicon, Lexicon } from './lexicon';

/** Years that a four-digit number may mean. */
function isYear(digits: string): boolean {
  return /^(?:19|20)\d{2}$/.test(digits);
}

const YEAR_RANGE = /(?:19|20)\d{2}年?(?:-{1,2}|~|至|到)(?:19|20)\d{2}(?:年度?|(?!\d))/y;
const SCHOOL_YEAR = /(?:19|20)\d{2}\/(?:19|20)?\d{2}(?:学年|年度?)/y;
const YEAR = /(?:19|20)\d{2}年(?!限)(?:度|底|末|初|前|以来|起|期间)?/y;
const YEAR_LIST = /(?:19|20)\d{2}(?=[、,和及与](?:19|20)\d{2}[年、,和及与])/y;
const MONTH_SPAN = /\d{1,2}(?:月份?)?(?:\d{1,2}[日号])?(?:-{1,2}|~|至|到)(?:次年|当年)?\d{1,2}月(?:份|底|末|初)?(?:\d{1,2}[日号])?/y;
const MONTH_LIST = /\d{1,2}(?:[、和及]\d{1,2}){1,11}月份?/y;
const MONTH = /\d{1,2}月(?:份|底|末|初|[上中下]旬)?(?:\d{1,2}(?:[-~、]\d{1,2})?[日号])?/y;
const SHORT_YEAR = /\d{2}年(?=\d{1,2}月)/y;
const DAYS = /\d{1,2}(?:(?:-{1,2}|~|至|到|、)\d{1,2})?(?:日(?!内|以内|之内|均|产|供|处理)|号(?!召))/y;
const DOTTED_DATE = /(?:19|20)\d{2}(?:[./-](?:0?[1-9]|1[0-2])(?:[./-]\d{1,2})?)(?![\d%.])/y;
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?/y;
const HOUR = /\d{1,2}[时点](?:\d{1,2}分|半|整)?/y;
const NUMBERED = /\d{1,8}(?:[-/]\d{1,6}){0,3}(?:号|#|届|版|级|星|线|环|代|等奖|学年|季度|旬|路公交)/y;
const BRACKETED_YEAR = /\d{4}[〕\])](?:第?\d{1,5}号)?/y;
const RATIO = /\d{1,4}(?:\.\d{1,3})?:\d{1,4}(?:\.\d{1,3})?/y;

/** Patterns by the character after the digits that they begin with, in the order in which they are asked. */
type PatternsByNext = ReadonlyMap<string, readonly RegExp[]>;

function byNext(...patterns: readonly (readonly [pattern: RegExp, next: string])[]): PatternsByNext {
  const lists = new Map<string, RegExp[]>();
  for (const [pattern, next] of patterns) for (const char of next) lists.set(char, [...(lists.get(char) ?? []), pattern]);
  return lists;
}

const OF_YEARS = byNext([YEAR_RANGE, '年-~至到'], [SCHOOL_YEAR, '/'], [YEAR_LIST, '、,和及与'], [YEAR, '年']);
const OTHERS = byNext(
  [SHORT_YEAR, '年'], [MONTH_SPAN, '月-~至到日号'], [MONTH_LIST, '、和及'], [MONTH, '月'], [DAYS, '日号-~至到、'], [CLOCK, ':'], [RATIO, ':.'], [HOUR, '时点'],
  [NUMBERED, '-/号#届版级星线环代等学季旬路'],
);
const DATE_JOINTS = './-';

/**
 * Where a digit starts something that is no quantity (a date, a time, a document or task number, a
 * name such as PM2.5 or 5G), the end of it; 0 where it may be a quantity. Looks at a bounded stretch.
 */
export function nonQuantityEnd(text: string, at: number): number {
  const before = text.charAt(at - 1);
  if (isLatin(before) && countsThings(text, at)) return 0;
  if (isLatin(before) || before === '_' || before === '№' || before === '#') return tokenEnd(text, at);
  if ((before === '-' || before === '/' || before === '+') && (isLatinAt(text, at - 2) || text.charAt(at - 2) === '#')) return tokenEnd(text, at);
  if (before === '第') return ordinalEnd(text, at);
  if (before === '〔' || before === '[' || before === '(') {
    const bracketed = match(BRACKETED_YEAR, text, at);
    if (bracketed > 0 && isYear(text.slice(at, at + 4))) return bracketed;
  }
  if (RANKS_BEFORE.lengthBefore(text, at) > 0) {
    const rank = rankEnd(text, at);
    if (rank > 0) return rank;
  }
  if (before === '后' && LAST_PLACES.test(text.slice(Math.max(0, at - 6), at))) {
    const rank = rankEnd(text, at);
    if (rank > 0) return rank;
  }
  if (TIME_BEFORE.lengthBefore(text, at) > 0) {
    const span = match(TIME_SPAN, text, at);
    if (span > 0) return span;
  }
  const next = charAfterDigits(text, at);
  const circle = CIRCLE_UNITS.includes(next || ' ') ? match(CIRCLE, text, at) : 0;
  if (circle > 0) return circle;
  if (next === '' || !JOINTS.includes(next) || isLevel(text, at)) return 0;
  const mayBeYear = text.startsWith('19', at) || text.startsWith('20', at);
  const dotted = mayBeYear && DATE_JOINTS.includes(next) ? match(DOTTED_DATE, text, at) : 0;
  if (dotted > 0 && !'万亿元亩吨户人个米%千百公平家处'.includes(text.charAt(dotted) || ' ')) return dotted;
  return (mayBeYear ? firstMatch(OF_YEARS.get(next), text, at) : 0) || firstMatch(OTHERS.get(next), text, at);
}

/** Where the first of the patterns that matches at a place ends; 0 where none does. */
function firstMatch(patterns: readonly RegExp[] | undefined, text: string, at: number): number {
  for (const pattern of patterns ?? []) {
    const end = match(pattern, text, at);
    if (end > 0) return end;
  }
  return 0;
}

/** 台, 套, 盏: words that count devices, which are often called by letters. */
const DEVICE_COUNTS = '台套部辆盏';
/** A longer run of digits or letters is a model or a number. */
const LONGEST_COUNT = 5;
const LONGEST_ABBREVIATION = 5;

/** 配置AED180台, 更换LED2600盏: an abbreviation in capitals after Chinese words, and how many of them there are; a single letter is a model (A4). */
function countsThings(text: string, at: number): boolean {
  let end = at;
  while (end <= at + LONGEST_COUNT && isDigitAt(text, end)) end += 1;
  if (end > at + LONGEST_COUNT || !DEVICE_COUNTS.includes(text.charAt(end) || ' ')) return false;
  let start = at;
  while (start > at - LONGEST_ABBREVIATION && isCapital(text.charAt(start - 1))) start -= 1;
  return at - start > 1 && isHanAt(text, start - 1);
}

function isCapital(char: string): boolean {
  return char >= 'A' && char <= 'Z';
}

/** 近3年, 未来5年: a stretch of time that is spoken of, and not a figure. */
const TIME_SPAN = /\d{1,2}(?:年|个月|天|日|周)/y;
const TIME_BEFORE = new EndLexicon<true>([[true, ['近', '最近', '未来', '今后', '过去', '连续', '为期']]]);
/** 15分钟生活圈, 500米服务半径: a name. */
const CIRCLE_UNITS = '分公小米';
const CIRCLE = /\d{1,4}(?:分钟|公里|小时|米)(?:[^,。;!?\d]{0,8}圈|(?:步行)?(?:服务|覆盖|出行|步行)(?:半径|范围)|半径|范围)/y;

/** Characters after a number with which a pattern below may begin; most numbers (3家, 100%) have none of them. */
const JOINTS = '年月日号时点:/-~至到、和及与,.#届版级星线环代等学季旬路〕])';

/** The character after at most nine digits; '' at the end of the text. */
function charAfterDigits(text: string, at: number): string {
  let end = at;
  while (end < at + 9 && isDigitAt(text, end)) end += 1;
  return text.charAt(end);
}

/** 退出后30名, 全省后10位: the last places of a ranking are counted from its end. */
const LAST_PLACES = /(?:退出|摆脱|脱离|倒数|排名|位列|居|列|全[国省市区县])后$/;
const RANKS_BEFORE = new EndLexicon<true>([[true, ['排名', '位列', '位居', '名列', '列', '前', '排']]]);

/** 前3名, 排名3: a rank and no count. */
function rankEnd(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end += 1;
  return '名位强批期届'.includes(text.charAt(end) || ' ') ? end + 1 : 0;
}

/** 第1、2、3项 and 第5-8条. */
function ordinalEnd(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end) || ('、-~和及至'.includes(text.charAt(end) || ' ') && isDigitAt(text, end + 1))) end += 1;
  const next = text.charAt(end);
  return isHan(next) ? end + 1 : end;
}

/** End of a run of letters, digits and joints: CRO-2, ZL201910278955.6. */
export function tokenEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end += 1) {
    const char = text.charAt(end);
    if (isDigit(char) || isLatin(char) || char === '_') continue;
    const next = text.charAt(end + 1);
    if ('.-/+'.includes(char) && (isDigit(next) || isLatin(next))) continue;
    break;
  }
  return end;
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** Words that make any Chinese numeral after them an ordinal or a figure of speech. */
const BEFORE_ANY = new EndLexicon<true>([[true, ['第', '星期', '礼拜', '周', '每', '这', '那', '哪', '某', '任何', '头', '首', '前']]]);
/** Words that end in 前 and leave the numeral alone: 目前两家. */
const NOT_RANKING = new EndLexicon<true>([[true, ['目前', '当前', '此前', '日前', '之前', '年前', '以前', '提前']]]);
/** Characters that make a word with 一 (统一, 进一步) or, in part, with 二 and 三 (其二, 再三). */
const BEFORE_ONE = '统唯单同逐之专其不另任上下进划归合万新近初再双两';
const BEFORE_TWO_THREE = '其再初不';

/** True where a Chinese numeral at `at` belongs to the word before it (统一, 第三, 前四批, 新一轮). */
export function belongsToWordBefore(text: string, at: number): boolean {
  if (BEFORE_ANY.lengthBefore(text, at) > 0 && NOT_RANKING.lengthBefore(text, at) === 0) return true;
  const before = text.charAt(at - 1);
  if (before === '') return false;
  const char = text.charAt(at);
  return (char === '一' && BEFORE_ONE.includes(before)) || ((char === '二' || char === '三') && BEFORE_TWO_THREE.includes(before));
}

/** Names of places and set phrases that look like a count. */
const SET_PHRASES = new Lexicon<true>([[true, [
  '五位一体', '四位一体', '三位一体', '五棵松', '九棵树', '三间房', '三家店', '四块玉', '三台山', '三元桥', '四元桥', '三元里', '千家万户', '万家灯火',
  '两个确立', '两个维护', '两个结合', '四个意识', '四个自信', '四个全面', '四个中心', '四个服务', '三个一批', '两个毫不动摇', '三件大事', '五个统筹', '三个务必', '四个伟大', '三个区分开来', '两项重点', '三个代表',
  '十个一', '五个一', '四个一', '三个一', '两个一', '六个一', '一件事', '一张网', '一张图', '一张蓝图', '一盘棋', '一条龙', '一体', '一定', '一切', '一致', '一般', '一旦', '一直', '一律', '一站式', '一次性', '一刻钟', '一流', '一线',
]]]);

/** End of a set phrase at `at`, or 0. */
export function setPhraseEnd(text: string, at: number): number {
  const length = SET_PHRASES.lengthAt(text, at);
  return length === 0 ? 0 : at + length;
}
