import { partsInBracket } from './bracketSums';
import { CharSet } from './characters';
import { figureContexts, lastStarting, lastStartingAt, within, type FigureContext } from './context';
import type { Quantity, TextReading } from './model';
import { chineseDigit } from './numerals';
import { partsOfSeries, partsOfSeriesAfter } from './seriesSums';
import type { Span } from './span';

/** 合计. Parts that a text adds up, and the total that it gives. */
export interface StatedSum {
  readonly parts: readonly Quantity[];
  readonly total: Quantity;
  /** True where the parts are all there is (共计); false where they are only some (其中). */
  readonly complete: boolean;
  readonly span: Span;
}

/** 两项合计, 三类共计: how many parts are added up. */
const SO_MANY = /([两二三四五六七八九2-9])[项类者方处个](?:合计|共计|总计)[^，。；、\d]{0,8}$/u;
const TOTAL_WORDS =
  /(?:共计|合计|总计|一共|总共|累计共|两项合计|以上共)[^，。；、\d]{0,8}$|^共(?:新增|建成|完成|提供|改造|筹[集措建]|建设|新建|改建|安装|更换|敷设|铺设|更新|拆除|腾退|种植|栽植|培训|招聘|引进|发放|投入|拨付|筹资|争取|到位|支出|受理|举办|开展|组织|整治|治理|处置|清理|供应|交付|竣工)?了?$/u;
/** One of them is in each. */
const TOTAL_MARKS = new CharSet('计共');
/** 分别新增: the figures after it are the parts, one by one. */
const DIVIDED = /分别(?!为|是)\p{Script=Han}{2}/u;
/** The words that announce a total stand this close before it. */
const REACH = 24;
/** More parts than this nobody adds up in a sentence. */
const MOST_PARTS = 60;
/** 30% of a total that is a typing error away: farther off, the parts are probably not all parts. */
const FAR_OFF = 0.3;

function sameKind(a: Quantity, b: Quantity): boolean {
  return a.unit.family === b.unit.family && a.unit.symbol === b.unit.symbol;
}

function countable(quantity: Quantity): boolean {
  return quantity.unit.family !== 'percent' && quantity.unit.family !== 'duration' && quantity.unit.family !== 'score' && !quantity.comparison && quantity.min === undefined;
}

/** Sums by reading: several ask for them, and a reading never changes. */
const known = new WeakMap<TextReading, readonly StatedSum[]>();

/**
 * Finds sums that the text states: `A户，B户，共计C户`, and `C户，其中A户、B户`. Parts
 * and total stand in one sentence and have one unit. Worked out once; linear in the number of figures.
 */
export function readSums(reading: TextReading): readonly StatedSum[] {
  let sums = known.get(reading);
  if (sums === undefined) known.set(reading, (sums = findSums(reading)));
  return sums;
}

function findSums(reading: TextReading): readonly StatedSum[] {
  const contexts = figureContexts(reading);
  const sums: StatedSum[] = [];
  reading.quantities.forEach((quantity, index) => {
    const context = contexts[index];
    if (!context || !countable(quantity)) return;
    const before = reading.source.slice(Math.max(context.clause.start, quantity.outer.start - REACH), quantity.outer.start);
    const sum = TOTAL_MARKS.isIn(before) && TOTAL_WORDS.test(before)
      ? completeSum(reading, contexts, index)
      : context.part && isFirstOfKind(reading, contexts, index)
        ? partialSum(reading, contexts, index)
        : (bracketSum(reading, contexts, index) ?? dividedSum(reading, contexts, index) ?? seriesSum(reading, contexts, index));
    if (sum) sums.push(sum);
  });
  return sums;
}

/** 63个细项中: what follows divides it. */
const DIVIDES = /^[^，,。；;、\d其]{0,10}(?<!其)中[，,：:]$/u;
/** 已完成21个, 正常推进38个, 进度滞后4个: each is one state of the work, and nothing is in two. */
const STATE = /已?(?:完成|完工|竣工|建成|办结|开工|投用)|推进|进度|在建|在施|未|滞后|缓慢|前期|启动|达标/u;

/** 东桥街道12部: where so many of them are, and none is in two places. */
const IN_PLACE = /^[\s、，,]*[^，,。；;、\d]{1,8}(?:街道|[镇乡村]|社区|片区|园区)$/u;

/** 63个细项中，已完成21个、正常推进38个、滞后4个: a whole of things that are told apart by how far they are, or where. */
function dividedSum({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number): StatedSum | null {
  const [total, context] = [quantities[index], contexts[index]];
  if (total?.unit.family !== 'count' || !context) return null;
  const after = source.slice(total.outer.end, context.clause.end + 1);
  if (!after.includes('中') || !DIVIDES.test(after.trimEnd())) return null;
  const parts: Quantity[] = [];
  for (let at = index + 1; at < quantities.length && contexts[at]?.sentence.start === context.sentence.start && parts.length <= MOST_PARTS; at += 1) {
    const [part, own] = [quantities[at], contexts[at]];
    if (!part || !own || own.part || !sameKind(part, total)) break;
    if (!STATE.test(own.before) && !STATE.test(own.after) && !IN_PLACE.test(own.before)) return null;
    parts.push(part);
  }
  const last = parts.at(-1);
  return last && parts.length > 2 ? { parts, total, complete: false, span: { start: total.span.start, end: last.span.end } } : null;
}

/** 其中甲区8栋1200户、乙区4栋760户: whether no figure of the kind stands between 其中 and this one, so that a group of parts begins here. */
function isFirstOfKind({ quantities }: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  const [own, context] = [quantities[index], contexts[index]];
  for (let at = index - 1; own && context && contexts[at]?.part && contexts[at]?.clause.start === context.clause.start; at -= 1) {
    const before = quantities[at];
    if (before && sameKind(before, own)) return false;
  }
  return true;
}

/** 新确认任务8个小区，实际…4个、…2个，共计6个: what was asked is no part of what was done. */
const ASKED = /(?:任务|目标|计划|指标)(?:数|值|量)?(?:为|是|：|:)?$/u;

function isAsked(source: string, { outer }: Quantity, { clause }: FigureContext): boolean {
  return ASKED.test(source.slice(Math.max(clause.start, outer.start - REACH), outer.start));
}

/** 净增: what came less what went. */
const NET = '净';
/** 退库, 注销, 关闭, 迁出: what went. */
const WENT = /退|注销|销户|吊销|[关停]闭|减少|[迁流转调]出|离|淘汰/u;

/** 净增17家（入库23家、退库6家）: whether some of what a net is made of went, or came to more than the net, so that it is no sum. */
function isNetOf({ quantities }: TextReading, contexts: readonly FigureContext[], index: number, first: number, count: number): boolean {
  if (contexts[index]?.before.includes(NET) !== true) return false;
  const net = quantities[index]?.value ?? 0;
  return contexts.slice(first, first + count).some(({ before }, at) => WENT.test(before) || (quantities[first + at]?.value ?? 0) > net);
}

/** 620张（甲300张、乙320张）: a bracket of nothing but parts. */
function bracketSum(reading: TextReading, contexts: readonly FigureContext[], index: number): StatedSum | null {
  const total = reading.quantities[index];
  if (!total) return null;
  const parts = partsInBracket(reading, contexts, index, (part) => sameKind(part, total) && countable(part));
  const last = parts.at(-1);
  return last && !isNetOf(reading, contexts, index, index + 1, parts.length) ? { parts, total, complete: false, span: { start: total.span.start, end: last.span.end } } : null;
}

/** 第一批18个、第二批21个，全年共新增39个; 新增39个，第一批18个、第二批21个: a series of parts, and all of it. */
function seriesSum(reading: TextReading, contexts: readonly FigureContext[], index: number): StatedSum | null {
  const total = reading.quantities[index];
  if (!total) return null;
  const isPart = (part: Quantity): boolean => sameKind(part, total) && countable(part);
  const parts = partsOfSeries(reading, contexts, index, isPart) ?? partsOfSeriesAfter(reading, contexts, index, isPart);
  const [first, last] = [parts?.[0], parts?.at(-1)];
  if (!parts || !first || !last) return null;
  const sum = parts.reduce((all, part) => all + part.value, 0);
  const span = { start: Math.min(first.span.start, total.span.start), end: Math.max(last.span.end, total.span.end) };
  return Math.abs(sum - total.value) > FAR_OFF * total.value ? null : { parts, total, complete: true, span };
}

function completeSum(reading: TextReading, contexts: readonly FigureContext[], index: number): StatedSum | null {
  const own = sumBefore(reading, contexts, index, manyAddedUp(reading, contexts, index));
  if (own) return own;
  // 新增学位1620个；扩建增加1350个；…新增720个，共计…: over semicolons the parts are all of it where they come as close as that.
  const wide = sumBefore(reading, contexts, index, MOST_LISTED, OVER_SEMICOLONS);
  const sum = wide?.parts.reduce((all, part) => all + part.value, 0) ?? 0;
  return wide && wide.parts.length > 2 && Math.abs(sum - wide.total.value) <= AS_CLOSE * wide.total.value ? wide : null;
}

/** Parts told in several clauses that miss the total by more than this share are probably not all parts. */
const AS_CLOSE = 0.05;
/** Between parts that are told apart by semicolons. */
const OVER_SEMICOLONS = /^[^。！？]*[；;]\s*$/u;

/**
 * @param many how many parts are looked for beyond the total's own sentence; 0 for none
 * @param between what may stand between two figures of different sentences; exactly so many parts are needed where anything may
 */
function sumBefore(reading: TextReading, contexts: readonly FigureContext[], index: number, many: number, between?: RegExp): StatedSum | null {
  const { quantities } = reading;
  const total = quantities[index];
  const sentence = contexts[index]?.sentence;
  if (!total || !sentence) return null;
  const parts: Quantity[] = [];
  let start = sentence.start;
  for (let at = index - 1; at >= 0; at--) {
    const part = quantities[at];
    const context = contexts[at];
    if (!part || !context) break;
    if (context.sentence.start !== start) {
      // 甲…420套；乙…310套；两项合计…: so many parts are looked for over semicolons.
      const words = reading.source.slice(part.outer.end, start);
      if (parts.length >= many || !goesOn(words) || between?.test(words) === false) break;
      start = context.sentence.start;
    }
    if (context.part || index - at > MOST_PARTS) return null;
    // 2所医院投用，分别新增300张、260张，合计560张: what stands before 分别 is counted otherwise.
    if (parts.length > 1 && DIVIDED.test(reading.source.slice(part.outer.end, parts[0]?.outer.start))) break;
    // 900万元已到位，…、…，共计900万元: what is as much as the total is the total, told before.
    if (sameKind(part, total) && countable(part) && part.value !== total.value && !isAsked(reading.source, part, context)) parts.unshift(part);
  }
  const first = parts[0];
  if (parts.length < 2 || !first || (start !== sentence.start && !between && parts.length !== many)) return null;
  const sum = parts.reduce((all, part) => all + part.value, 0);
  if (Math.abs(sum - total.value) > FAR_OFF * Math.abs(total.value)) return null;
  return { parts, total, complete: true, span: { start: first.span.start, end: total.span.end } };
}

/** How many parts the words before a total say that it adds up; 0 where they do not say. */
function manyAddedUp(reading: TextReading, contexts: readonly FigureContext[], index: number): number {
  const { source, quantities } = reading;
  const [total, context] = [quantities[index], contexts[index]];
  if (!total || !context) return 0;
  const word = SO_MANY.exec(source.slice(Math.max(context.clause.start, total.outer.start - REACH), total.outer.start))?.[1];
  return word === undefined ? partsListed(reading, context, total) : (chineseDigit(word) ?? Number(word));
}

/** ①…420个；②…310个；③…180个；合计…: as many parts as the list has that a total at the head of its sentence ends; 0 where none does. */
function partsListed({ items }: TextReading, { sentence, clause }: FigureContext, total: Quantity): number {
  if (sentence.start !== clause.start) return 0;
  const lists = [items, ...items.map(({ children }) => children)];
  const list = lists.find((all) => all.length > 1 && all.length <= MOST_LISTED && all.at(-1)?.children.length === 0 && within(total.span, all.at(-1)?.span ?? NOWHERE));
  return list === undefined || list.some(({ number }) => number === 0) ? 0 : list.length;
}

/** A longer list is not added up. */
const MOST_LISTED = 9;
const NOWHERE: Span = { start: 0, end: 0 };

/** Whether what stands between two figures is no more than the end of a sentence and the words before the next figure. */
function goesOn(between: string): boolean {
  return between.length <= BETWEEN && /[；;。]/u.test(between) && !/[！？]/u.test(between);
}

/** Longer words between two figures tell of something else. */
const BETWEEN = 40;

function partialSum(reading: TextReading, contexts: readonly FigureContext[], index: number): StatedSum | null {
  const { quantities } = reading;
  const first = quantities[index];
  const sentence = contexts[index]?.sentence;
  if (!first || !sentence) return null;
  const marker = reading.source.lastIndexOf('其中', first.span.start);
  const wholes = wholesBefore(reading, contexts, index, marker);
  const [whole] = wholes;
  const wholeAt = whole ? quantities.lastIndexOf(whole, index) : -1;
  if (!whole || isAverage(contexts[wholeAt]) || areOtherKinds(reading, contexts, whole, index) || areInTurn(reading, contexts, index, wholeAt)) return null;
  const held = lastStarting(reading.brackets, marker);
  const bracket = held && marker < held.end ? held : undefined;
  const end = Math.min(partsEnd(reading, sentence, whole), bracket?.end ?? Infinity);
  const parts: Quantity[] = [];
  for (let at = index; at < quantities.length; at++) {
    const part = quantities[at];
    if (!part || part.span.start >= end) break;
    if (at - index > MOST_PARTS) return null;
    if (parts.length > 1 && isTotalOf(reading.source, contexts[at], part, parts)) return { parts, total: part, complete: true, span: { start: first.span.start, end: part.span.end } };
    if (isAllInAll(reading.source, contexts[at], part, whole) || isBesides(reading.source, contexts[at], at > index)) break;
    // 企业300万元（其中小微120万元）: a part of a part is not a part.
    // 私人轿车1.6万辆，增加954辆: how much a part grew is none, where the whole is a level.
    if (sameKind(part, whole) && countable(part) && !(whole.change === undefined && isGrowth(reading.source, part)) && !openedAfter(reading, marker, part)) parts.push(part);
  }
  if (isNetOf(reading, contexts, wholeAt, index, parts.length)) return null;
  const own = makingUp(ownList(reading.source, contexts, parts, index, whole), wholes);
  const last = own.at(-1);
  const sum = own.reduce((all, part) => all + part.value, 0);
  // 受理48.6万件，结案47.9万件，其中…: what the parts make up to the last digit is their whole.
  const total = wholes.find(({ value }) => Math.abs(value - sum) <= SAME * value) ?? whole;
  return last ? { parts: own, total, complete: false, span: { start: total.span.start, end: last.span.end } } : null;
}

/** 其中，出口…；进口…；贸易顺差…: the first of the parts, where they make up a whole by themselves; what is told after them is another thing. */
function makingUp(parts: readonly Quantity[], wholes: readonly Quantity[]): readonly Quantity[] {
  let sum = 0;
  for (const [at, { value }] of parts.entries()) {
    sum += value;
    if (at > 0 && wholes.some((whole) => Math.abs(whole.value - sum) <= SAME * whole.value)) return parts.slice(0, at + 1);
  }
  return parts;
}

/** Between the figures of a run: 31项、14项. */
const JOINT = /^[、和与及]$/u;

/** 任务31项、实事14项，其中30项、14项完成: whether a run without names tells, in turn, of each of the figures that stand in a run before it. */
function areInTurn({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number, whole: number): boolean {
  const isJoined = (at: number): boolean => JOINT.test(source.slice(quantities[at]?.outer.end, quantities[at + 1]?.outer.start));
  if (!isJoined(index) || contexts[whole - 1]?.clause.start !== contexts[whole]?.clause.start) return false;
  let last = index;
  while (isJoined(last) && last - index < MOST_WHOLES) last += 1;
  const run = last - index;
  for (let at = 0; at <= run; at += 1) {
    const [part, one] = [quantities[last - at], quantities[whole - at]];
    if (!part || !one || !sameKind(part, one) || part.value > one.value || contexts[whole - at]?.clause.start !== contexts[whole]?.clause.start) return false;
  }
  return contexts[whole - run - 1]?.clause.start !== contexts[whole]?.clause.start;
}

/** Right before a figure: by how much something else grew or fell. */
const GROWTH = /(?:增加|增长|增|减少|下降|减|多|少)了?$/u;
const GROWTH_REACH = 3;

function isGrowth(source: string, { change, outer }: Quantity): boolean {
  return change !== undefined && GROWTH.test(source.slice(Math.max(0, outer.start - GROWTH_REACH), outer.start));
}

/** What the arithmetic of a computer may be off. */
const SAME = 1e-9;
/** More figures than this before 其中 are not looked at for what it divides. */
const MOST_WHOLES = 3;

/** More sentences than this do not go on with the parts of one whole. */
const MOST_SENTENCES = 8;

/** 总额420亿元。其中，出口239亿元；进口181亿元: where the parts end that 其中 begins in a sentence of its own, which goes on over semicolons. */
function partsEnd({ source, sentences }: TextReading, sentence: Span, whole: Quantity): number {
  if (whole.span.start >= sentence.start) return sentence.end;
  let at = lastStartingAt(sentences, sentence.start);
  const last = at + MOST_SENTENCES;
  while (at < last && sentences[at + 1] && source.slice(sentences[at]?.start, sentences[at + 1]?.start).trimEnd().endsWith('；')) at += 1;
  return sentences[at]?.end ?? sentence.end;
}

/** Whether a sentence begins with 其中, so that what it divides stands in the one before. */
function opensWithAmong(source: string, sentence: Span, marker: number): boolean {
  return marker >= sentence.start && source.slice(sentence.start, marker).trim() === '';
}

/** Figures of the sentence before 其中 that count what the part after it counts, the nearest first. */
function wholesBefore({ source, quantities, sentences, brackets }: TextReading, contexts: readonly FigureContext[], index: number, marker: number): readonly Quantity[] {
  const part = quantities[index];
  const own = contexts[index]?.sentence;
  const wholes: Quantity[] = [];
  const from = own && opensWithAmong(source, own, marker) ? (sentences[lastStartingAt(sentences, own.start) - 1]?.start ?? own.start) : (own?.start ?? 0);
  for (let at = index - 1; part && at >= Math.max(0, index - MOST_PARTS) && wholes.length < MOST_WHOLES; at -= 1) {
    const candidate = quantities[at];
    if (!candidate || candidate.span.start < from) break;
    if (candidate.span.end <= marker && sameKind(candidate, part) && countable(candidate) && !isInBracketBefore(brackets, candidate, marker)) wholes.push(candidate);
  }
  // 增至308家，净增32家，其中工业143家: parts are of what there is before they are of how many more that are.
  const isLess = ({ change, value }: Quantity): boolean => change !== undefined && part !== undefined && value < part.value;
  return wholes.some(isLess) ? [...wholes.filter((whole) => !isLess(whole)), ...wholes.filter(isLess)] : wholes;
}

/** 汽车3190辆（含三轮车719辆），…，其中: what stands in a bracket that ends before 其中 is of what stands before the bracket. */
function isInBracketBefore(brackets: TextReading['brackets'], { span }: Quantity, marker: number): boolean {
  const bracket = lastStarting(brackets, span.start);
  return bracket !== undefined && within(span, bracket) && bracket.end <= marker;
}

/** 其中甲2.6万吨、乙1.2万吨、丙0.6万吨，轮换1.1万吨: of parts that a list joins by 、 and what is told after it, the list alone, where it comes closer to the whole. */
function ownList(source: string, contexts: readonly FigureContext[], parts: readonly Quantity[], index: number, whole: Quantity): readonly Quantity[] {
  const clause = contexts[index]?.clause;
  const listed = clause ? parts.filter((part) => part.span.end <= clause.end) : [];
  if (listed.length < 2 || listed.length === parts.length || !source.slice(listed[0]?.outer.end, listed[1]?.outer.start).includes('、')) return parts;
  const off = (some: readonly Quantity[]): number => Math.abs(some.reduce((all, part) => all + part.value, 0) - whole.value);
  return off(listed) < off(parts) ? listed : parts;
}

/** 人均收入6.4万元，其中城镇居民7.1万元、农村居民3.9万元: averages are not added up. */
const AVERAGE = /人均|户均|亩均|平均|均价|每[人户亩名位]/u;

function isAverage(context: FigureContext | undefined): boolean {
  return context !== undefined && AVERAGE.test(context.before);
}

/** 类, 种: what is counted by them is told by the noun behind. */
const OF_KINDS = '类种档级';
const KIND_NOUN = 2;

/** 分为当日办和限时办两类，其中抵押等9类业务: kinds of other things than those counted before. */
function areOtherKinds({ quantities }: TextReading, contexts: readonly FigureContext[], whole: Quantity, index: number): boolean {
  if (!OF_KINDS.includes(whole.unit.symbol || ' ')) return false;
  const noun = (at: number): string => contexts[at]?.after.trimStart().slice(0, KIND_NOUN) ?? '';
  const own = noun(index);
  return own.length === KIND_NOUN && noun(quantities.lastIndexOf(whole, index)) !== own;
}

/** 累计完成, 共: words that may tell a total of what was counted before them. */
const MAY_TOTAL = /(?:累计|共|合计|总计)[^，。；、\d]{0,8}$/u;

/** 任务13万户，其中甲类5万户，乙类9万户，累计完成14万户: parts of what was done, and not of the figure before 其中. */
function isTotalOf(source: string, context: FigureContext | undefined, total: Quantity, parts: readonly Quantity[]): boolean {
  if (!context || !sameKind(total, parts[0] ?? total) || !MAY_TOTAL.test(source.slice(Math.max(context.clause.start, total.outer.start - REACH), total.outer.start))) return false;
  const sum = parts.reduce((all, part) => all + part.value, 0);
  return Math.abs(sum - total.value) <= parts.reduce((all, part) => all + part.tolerance, total.tolerance);
}

/** 累计达到, 总数达到, 缺口缩小至: what there is altogether, or what something came to. */
const IN_ALL = /(?:累计|总[数量]|共有|总共)[^，。；、\d]{0,8}$|[小少低升高加长大增减降][到至]$/u;

/** 新建16个，其中甲11个、乙5个，累计达到52个: what comes after the parts and is more than the whole is what there is altogether, or another thing. */
function isAllInAll(source: string, context: FigureContext | undefined, { outer, value, cumulative }: Quantity, whole: Quantity): boolean {
  return context !== undefined && value > whole.value && (cumulative || IN_ALL.test(source.slice(Math.max(context.clause.start, outer.start - REACH), outer.start)));
}

/** 同时新增40个, 另有3个: told besides, and no part. */
const BESIDES = /^(?:同时|与此同时|此外|另外|另(?:有|新增|建成|完成)|除此之外|目前还|还)/u;

function isBesides(source: string, context: FigureContext | undefined, isLater: boolean): boolean {
  return isLater && context !== undefined && BESIDES.test(source.slice(context.clause.start, context.clause.end).trimStart());
}

/** Whether a figure stands in a bracket that opens after `offset`. */
function openedAfter(reading: TextReading, offset: number, quantity: Quantity): boolean {
  const bracket = lastStarting(reading.brackets, quantity.span.start);
  return bracket !== undefined && bracket.start > offset && within(quantity.span, bracket);
}
