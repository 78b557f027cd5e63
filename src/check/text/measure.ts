import { groupedBy } from '../lists';
import { CharSet, isDigitAt, isHanAt, isHanCode } from './characters';
import { EndLexicon } from './lexicon';

/**
 * The name of what a figure measures, cut out of the words around it: leading verbs and
 * trailing comparison words say what is to be done, not what is measured.
 */
const LEADING = [
  '其中', '确保', '力争', '努力', '实现', '完成', '推动', '推进', '加快', '加大', '加强', '持续', '进一步', '今年', '本年', '全年', '年内', '年度', '要', '将', '把', '再', '和', '及', '与', '并', '且', '使', '我区', '全区', '本区', '预计', '目前', '已', '共计', '合计', '总计', '共', '约', '累计', '截至',
];
const TRAILING = [
  '确保', '实际完成', '实际执行', '实际达到', '实际为', '实际', '同比分别', '分别', '环比', '达到并保持', '力争达到', '不低于', '不少于', '不高于', '不超过', '不大于', '不小于', '大于等于', '小于等于', '控制在', '保持在', '维持在', '稳定在', '缩小至', '缩小到', '提高到', '提升到', '下降到', '降到', '降至', '增长到', '扩大到', '扩大至', '提高至', '低于', '高于', '超过', '达到', '力争', '同比', '较上年同期', '比上年同期', '较去年同期', '比去年同期', '较上年', '比上年', '较去年', '比去年', '较上一年', '比上一年', '较年初', '比年初', '较上年末', '比上年末', '较上年底', '比上年底', '与上年同期相比', '与去年同期相比', '与上年相比', '与去年相比', '增长', '下降', '降低', '提高', '减少', '增加', '削减', '完成', '实现', '保持', '需', '应', '须', '达', '为', '至', '到', '共', '约', '是', '占', '均', '已',
];
/** Words that only look like a leading 共, 再, 和 …. */
const WHOLE_STARTS = /^(?:共[同享建管产]|再[生就贷]|和[平谐]|要[素案]|约[谈束]|并网|及[时格早]|与会|使用|将军)/u;
const WHOLE_START_BEGINNINGS = new CharSet('共再和要约并及与使将');
const EDGES = /^[\s，,、；;：:。．.]+|[\s，,、；;：:。．.]+$/gu;
const EDGE_MARKS = new CharSet('，,、；;：:。．.');
const QUOTES = /[“”"‘’「」『』]/gu;
const QUOTE_MARKS = new CharSet('“”"‘’「」『』');
const BRACKETS: ReadonlyMap<string, string> = new Map([['（', '）'], ['(', ')'], ['《', '》'], ['【', '】'], ['〔', '〕']]);
const MARKS = new CharSet(BRACKETS.keys(), BRACKETS.values());

/** Without quotes, and without brackets that were cut off from their other half. */
function unwrapped(name: string): string {
  const plain = QUOTE_MARKS.isIn(name) ? name.replace(QUOTES, '') : name;
  const stray = strayBrackets(plain);
  return withoutEdges(stray === null ? plain : Array.from({ length: plain.length }, (_, at) => (stray.has(at) ? '' : plain.charAt(at))).join(''));
}

/** Where brackets stand without their other half; null where there are none. */
function strayBrackets(plain: string): ReadonlySet<number> | null {
  let open: { readonly at: number; readonly close: string }[] | null = null;
  let stray: Set<number> | null = null;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (!MARKS.has(code)) continue;
    const character = plain.charAt(at);
    const close = BRACKETS.get(character);
    if (close !== undefined) (open ??= []).push({ at, close });
    else if (open?.at(-1)?.close === character) open.pop();
    else (stray ??= new Set()).add(at);
  }
  for (const { at } of open ?? []) (stray ??= new Set()).add(at);
  return stray;
}

/** Words that only look like a trailing 约, 达, 为, 到 …. */
const WHOLE_WORDS = new EndLexicon<true>([[true, ['签约', '履约', '合约', '节约', '预约', '公约', '发达', '到达', '传达', '作为', '行为', '成为', '甚至', '周到', '公共', '清单', '平均']]]);

type Side = 'start' | 'end';

interface Word {
  readonly place: number;
  readonly word: string;
}

/** Words of a list with their places in it, by the code of the character that stands at the edge. */
type WordsByEdge = ReadonlyMap<number, readonly Word[]>;

function byEdge(words: readonly string[], side: Side): WordsByEdge {
  return groupedBy(words.map((word, place): Word => ({ place, word })), ({ word }) => edgeOf(word, side));
}

function edgeOf(text: string, side: Side): number {
  return side === 'start' ? text.charCodeAt(0) : text.charCodeAt(text.length - 1);
}

const WORDS: Readonly<Record<Side, WordsByEdge>> = { start: byEdge(LEADING, 'start'), end: byEdge(TRAILING, 'end') };

const EDGES_OF_WORDS: Readonly<Record<Side, CharSet>> = {
  start: new CharSet(LEADING.map((word) => word.charAt(0))),
  end: new CharSet(TRAILING.map((word) => word.slice(-1))),
};

/** The first word of a list, from a place in it on, that stands at the edge of a text. */
function wordAtEdge(text: string, side: Side, from: number): Word | undefined {
  const edge = edgeOf(text, side);
  if (!EDGES_OF_WORDS[side].has(edge)) return undefined;
  for (const one of WORDS[side].get(edge) ?? NO_WORDS) {
    if (one.place >= from && (side === 'start' ? text.startsWith(one.word) : text.endsWith(one.word))) return one;
  }
  return undefined;
}

const NO_WORDS: readonly Word[] = [];

/** Marks, and what may be a blank: all but Chinese characters and ASCII ones that are none. */
function mayBeEdge(code: number): boolean {
  return !isHanCode(code) && (code <= 0x20 || code > 0x7e || EDGE_MARKS.has(code));
}

function withoutEdges(text: string): string {
  return mayBeEdge(text.charCodeAt(0)) || mayBeEdge(text.charCodeAt(text.length - 1)) ? text.replace(EDGES, '') : text;
}

/** Without the leading or trailing words, taken off in the order of their list, again and again. */
function strip(text: string, side: Side): string {
  let rest = withoutEdges(text);
  for (let place = 0, again = false; ; ) {
    if (side === 'end' ? WHOLE_WORDS.endingAt(rest, rest.length) !== undefined : WHOLE_START_BEGINNINGS.has(rest.charCodeAt(0)) && WHOLE_STARTS.test(rest)) return rest;
    const found = wordAtEdge(rest, side, place);
    if (found !== undefined) {
      const { word } = found;
      rest = withoutEdges(side === 'start' ? rest.slice(word.length) : rest.slice(0, -word.length));
      place = found.place + 1;
      again = true;
    } else if (again) {
      place = 0;
      again = false;
    } else {
      return rest;
    }
  }
}

/** A lead of so few characters is a verb (引进, 组织); what it is about stands after the figure. */
const VERB_LENGTH = 3;
const LONGEST_NAME = 30;

/** 老旧小区整治：新确认, 推进学校等项目建设、新增学位: a heading, or another effort in the same clause, is no part of the name. */
const ANOTHER_PART = /^.*(?:[：:]|(?:建设|工程|项目|工作|改革|发展|改造)、(?=新增|净增|建成|完成|引进|培育))/su;

/** 2.培训: the number of a list of one. */
const LIST_NUMBER = /^\d{1,2}[.．、]\s*(?=\p{Script=Han})/u;

/** What stands before another part. */
const PART_MARKS = new CharSet('：:、');

function ownPart(lead: string): string {
  if (!PART_MARKS.isIn(lead)) return lead;
  const own = lead.replace(ANOTHER_PART, '');
  return own.length > 1 && /\p{Script=Han}{2}/u.test(own) ? own : lead;
}

/** Cuts the words before a figure, or where they name nothing the words after it, down to the name; at most 30 characters. */
export function measuredName(leading: string, after: string): string {
  const before = isDigitAt(leading, 0) ? leading.replace(LIST_NUMBER, '') : leading;
  const lead = ownPart(strip(strip(before.slice(-60), 'end'), 'start'));
  // 客流恢复至上年的80%: the name is without the particle.
  if (lead.length > VERB_LENGTH) return unwrapped(lead.endsWith('的') ? lead.slice(0, -1) : lead).slice(-LONGEST_NAME);
  const tail = strip(after.slice(0, 40), 'start');
  return unwrapped(tail === '' ? before.slice(-LONGEST_NAME) : `${lead}${tail}`).slice(0, LONGEST_NAME);
}

/** 同比, 较上年同期: since when. */
const THAN = '(?:[同环]比|[较比与](?:上年|去年|上一年度?|前年|年初|20\\d{2}年)(?:同期|同月|末|底)?(?:相比)?[，,]?|年均)?';
/** 增速12.5%, 总数达到271家: words of change or total that name nothing. */
const CHANGE_ONLY = new RegExp(`^[\\s，,；;、]*(?:${THAN}(?:增速|增幅|涨幅|降幅|增长率|下降率|净增加?|增加|增长|下降|降低|提高|减少|上升|回升|上涨|回落|新增|年内新增|当年新增|本年新增|[高低快慢]出?)|(?:有效期内|目前|年末|现有)?(?:总数|总量|总额|总规模|总里程|总长度?|全长)(?:已)?)(?:为|达到?|突破|约|了)?$`, 'u');

/** 恢复到上年的: a share of last year's figure. */
const OF_LAST_YEAR = /^[\s，,；;、]*(?:恢复|回升|相当|达|降)?(?:到|至|于)?(?:上年|去年|上一年度?)(?:同期)?(?:水平)?的$/u;

/** 按可比价格计算同比增长6.4%: how it was counted, not what. */
const AT_PRICES = new RegExp(`^[\\s，,；;、]*按[^，,。；;]{0,4}价格?(?:计算|核算)?[，,]?${THAN}(?:实际)?(?:增长|下降)?$`, 'u');

/** 预计全年可达: a forecast of what was named before. */
const FORECAST_ONLY = /^[\s，,；;、]*(?:预计|有望|力争)(?:全年|年底|年末|到年底)?(?:可以?|将|能)?(?:达到?|完成|实现|增长|下降)?$/u;

/** 占比: a share of what was counted before. */
const SHARE_ONLY = /^[\s，,；;、]*(?:占比|比例)(?:为|达到?|约)?$/u;

/** 年度排名全市, 列全市: a place by what was named before. */
const RANK_ONLY = /^[\s，,；;、]*(?:年度|全年|总)?(?:排名|名次|位次|位列|位居|名列|列|居|排在?)(?:为|在)?(?:全[市省国区县]|各区)?$/u;

/** What all of these end in. */
const NAMELESS_ENDS = new CharSet('速幅率加升涨落增出高低快慢数量额模程度长已为达到突破约的格价算，,可比年际少降计望争底末以将能完成实现例名次了列居排在市省国区县');

/** @param alone whether no word stands after the figure */
function isOnlySaidOfAnother(before: string, alone: boolean): boolean {
  return CHANGE_ONLY.test(before) || OF_LAST_YEAR.test(before) || (alone && (AT_PRICES.test(before) || FORECAST_ONLY.test(before) || SHARE_ONLY.test(before) || RANK_ONLY.test(before)));
}

/** Whether the words beside a figure name nothing (同比增长, 实际执行): what it measures was named before. */
export function isNameless(before: string, after: string): boolean {
  if (NAMELESS_ENDS.has(before.charCodeAt(before.length - 1)) && isOnlySaidOfAnother(before, after.trim() === '')) return true;
  const named = (words: string): boolean => isHanAt(words, 0) || /\p{L}/u.test(words);
  return !named(strip(strip(before.slice(-60), 'end'), 'start')) && !named(strip(after.slice(0, 40), 'start'));
}

/** Words that end the name of something measured. */
const METRIC_END = /(?:率|数|量|值|额|度|比例|比重|占比|面积|浓度|收入|支出|投资)$/u;
const JOINT = /[、]|和(?!谐|睦|解|平)|及(?!时|格|早|其)|与(?!会|时)/u;
const JOINT_CHARACTERS = new CharSet('、和及与');

/** 解决率和满意率 → [解决率, 满意率]: names of several things that share one figure; one name otherwise. */
export function jointNames(name: string): readonly string[] {
  if (!JOINT_CHARACTERS.isIn(name)) return [name];
  const parts = name.split(JOINT).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part.length > 1 && METRIC_END.test(part)) ? parts : [name];
}
