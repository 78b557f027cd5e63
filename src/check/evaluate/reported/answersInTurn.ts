import { CharSet } from '../../text/characters';
import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import { comparable } from './compare';

/** With one of these words, the n-th of what was asked belongs to the n-th of what was done. */
const IN_TURN = /分别|均|都/u;
/** 超过市级下达的, 完成年度任务（: what was done is held to what was asked … */
const HELD_TO = /^(?:均|都|已|提前|如期)*(?:大幅|远)?(?:超过|超额完成|超出|超|高于|优于|好于|低于|完成|达到|未达到|未完成|为|占|是|对应)了?[^，,。；;、：:\d]{0,16}$/u;
/** … with the word for it before the figures … */
const TASK_BEFORE = /(?:任务|目标|指标|计划|要求)(?:数|值|量)?为?(?:[（(](?:分别)?[为是：:]?)?$/u;
/** … or after the last of them. */
const TASK_AFTER = /^(?:以[上下内])?的?(?:年度|全年|年初|[市省县区国]级|上级|下达|考核|预期|既定|控制)*(?:目标|建设|改造|整治|工作)?(?:任务|目标|指标|计划|要求|标准)/u;
/** 占全年目标30个、150亿元的126.7%、117.3%: what was asked, with the shares of it in turn. */
const OF_WHAT = /^(?:[为占是达]|达到|相当于|完成了?)[^，,。；;、：:\d]{0,8}(?:任务|目标|指标|计划)(?:数|值|量)?$/u;
const SHARES = /^的\d[\d.]{0,8}%[、和与及]\d/u;
const SHARES_TOLD = /%[、和与及]\d/u;
/** What stands between two figures of the run. */
const JOINT = /^(?:[、和与及/]|以及|[，,]?和)$/u;
/** So much of the text around the run is looked at. */
const REACH = 24;
/** So many figures are asked in turn at most, and as many more may stand between them and their answers. */
const LONGEST_RUN = 6;
const FARTHEST = 12;

/**
 * 新建公园14处、绿道22公里，分别超过下达的12处、20公里任务: what was asked is told after what was done, in the same order. Only where
 * there is one answer to each, counted in the same units. Linear in the number of figures.
 */
export function answersInTurn({ source, quantities }: TextReading, contexts: readonly FigureContext[]): ReadonlyMap<Quantity, Quantity> {
  const answers = new Map<Quantity, Quantity>();
  if (!IN_TURN.test(source) && !SET_BESIDE.test(source) && !SHARES_TOLD.test(source)) return answers;
  for (let first = 0; first < quantities.length; first += 1) {
    const last = endOfRun(source, quantities, contexts, first);
    if (last <= first) continue;
    if (isHeldTo(source, quantities, contexts, first, last)) pairInTurn(answers, quantities, contexts, first, last);
    else if (isAskedInTurn(source, quantities, contexts, first, last)) answerNextRun(answers, source, quantities, contexts, first, last);
    else if (isDoneInTurn(source, quantities, contexts, first, last)) answerInTurn(answers, source, quantities, contexts, first, last);
    else {
      const told = toldOfRunBefore(source, quantities, contexts, first, last);
      if (told) pairRuns(answers, quantities, first, last, told);
    }
    first = last;
  }
  return answers;
}

/** Place of the last figure of the run that begins with a figure. */
function endOfRun(source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number): number {
  let last = first;
  while (last - first < LONGEST_RUN && contexts[last + 1]?.clause.start === contexts[first]?.clause.start && JOINT.test(source.slice(quantities[last]?.outer.end, quantities[last + 1]?.outer.start))) last += 1;
  return last;
}

/** Whether the words around a run say that it is what was asked, in the order of what was done. */
function isHeldTo(source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number, last: number): boolean {
  const [start, end, clause] = [quantities[first]?.span.start, quantities[last]?.outer.end, contexts[first]?.clause];
  if (start === undefined || end === undefined || !clause) return false;
  const lead = source.slice(Math.max(clause.start, start - REACH), start);
  const marker = IN_TURN.exec(lead);
  if (!marker) return SHARES.test(source.slice(end, end + REACH)) && OF_WHAT.test(source.slice(clause.start, start).trim());
  const words = lead.slice(marker.index + marker[0].length);
  return HELD_TO.test(words) && (TASK_BEFORE.test(words) || TASK_AFTER.test(source.slice(end, clause.end).slice(0, REACH)));
}

function pairInTurn(answers: Map<Quantity, Quantity>, quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number, last: number): void {
  const asked = quantities.slice(first, last + 1);
  const told = toldBefore(quantities, contexts, first);
  if (told.length === asked.length && asked.every((one, index) => comparableWith(one, told[index]))) {
    asked.forEach((one, index) => setAnswer(answers, one, told[index]));
    return;
  }
  // 31个小区、148万平方米，17个小区、83万平方米，分别超过25个、14个: sizes of what was counted stand between.
  for (const symbol of new Set(asked.map(({ unit }) => unit.symbol))) {
    const [ours, theirs] = [asked, told].map((some) => some.filter(({ unit }) => unit.symbol === symbol));
    if (ours && ours.length === theirs?.length) ours.forEach((one, index) => setAnswer(answers, one, theirs[index]));
  }
}

/** The figures of the sentence before the clause of the run that may answer. */
function toldBefore(quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number): readonly Quantity[] {
  const own = contexts[first];
  const told: Quantity[] = [];
  for (let at = first - 1; own && at >= first - FARTHEST; at -= 1) {
    const [quantity, context] = [quantities[at], contexts[at]];
    if (!quantity || !context || context.sentence.start !== own.sentence.start) break;
    if (context.clause.start === own.clause.start || context.part || quantity.comparison || quantity.change || quantity.cumulative) continue;
    told.unshift(quantity);
  }
  return told;
}

function comparableWith(one: Quantity, other: Quantity | undefined): boolean {
  return other !== undefined && comparable(one.unit, other.unit);
}

function setAnswer(answers: Map<Quantity, Quantity>, asked: Quantity, answer: Quantity | undefined): void {
  if (answer) answers.set(asked, answer);
}

/** （任务12个, 完成任务（12个: what was asked of the run before a bracket … */
const ASKED_IN_BRACKET = /(?:任务|目标|计划|指标|要求)(?:数|值|量)?[（(]$|[（(](?:年度|全年|[市省县区]级|上级|下达|考核)*(?:目标)?(?:任务|目标|计划|指标|要求)(?:任务|数|值|量)?(?:分别)?(?:为|是|：|:)?$/u;
/** … and 其中30项、14项完成: what was done of each of the run before it. */
const AMONG = '其中';
const DONE_AFTER = /^(?:均|都|已|全部|按期|如期)*(?:完成|办结|落实|达标|完工|竣工|建成|投用)/u;
const CLOSING = new CharSet('）)');
/** A text without any of them sets no run beside another. */
const SET_BESIDE = /[（(][^（）()\d]{0,8}(?:任务|目标|计划|指标|要求)|(?:任务|目标|计划|指标|要求)(?:数|值|量)?[（(]|其中\d/u;

/** What a run tells of the run right before it: 14个、61.3万平方米（任务12个、55万平方米） what was asked, 31项、14项，其中30项、14项完成 what was done; null where it tells neither. */
function toldOfRunBefore(source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number, last: number): 'asked' | 'done' | null {
  const [start, end] = [quantities[first]?.outer.start, quantities[last]?.outer.end];
  if (start === undefined || end === undefined) return null;
  const lead = source.slice(Math.max(0, start - REACH), start);
  const isAsked = ASKED_IN_BRACKET.test(lead) && CLOSING.has(source.charCodeAt(end));
  if (!isAsked && !(lead.endsWith(AMONG) && DONE_AFTER.test(source.slice(end, end + REACH)))) return null;
  return isLikeRunBefore(quantities, contexts, first, last, isAsked) ? (isAsked ? 'asked' : 'done') : null;
}

/** Whether there are as many figures in the same units in one clause right before a run. @param mayBeMore whether they may be less than the run's own */
function isLikeRunBefore(quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number, last: number, mayBeMore: boolean): boolean {
  const from = first - (last - first) - 1;
  if (from < 0 || contexts[from]?.sentence.start !== contexts[first]?.sentence.start) return false;
  return quantities.slice(first, last + 1).every((one, at) => {
    const other = quantities[from + at];
    return other?.unit.symbol === one.unit.symbol && contexts[from + at]?.clause.start === contexts[from]?.clause.start && (mayBeMore || one.value <= other.value);
  });
}

/** Sets a run beside the run before it, of which it tells what was asked, or what was done. */
function pairRuns(answers: Map<Quantity, Quantity>, quantities: readonly Quantity[], first: number, last: number, told: 'asked' | 'done'): void {
  const before = quantities.slice(first - (last - first) - 1, first);
  quantities.slice(first, last + 1).forEach((one, at) => {
    const other = before[at];
    if (other) answers.set(told === 'asked' ? one : other, told === 'asked' ? other : one);
  });
}

/** 任务分别为: what was asked of each of those that were named. */
const ASKED_OF_EACH = /(?:任务|目标|计划|指标)(?:数|值|量)?分别[为是]$/u;
/** 实际建成: what was done of each, in the next clause. */
const REALLY_DONE = /^(?:实际|现?已|共|全年)+\p{Script=Han}{0,4}$/u;

function isAskedInTurn(source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number, last: number): boolean {
  const [start, clause] = [quantities[first]?.outer.start, contexts[first]?.clause];
  return start !== undefined && clause !== undefined && last > first && ASKED_OF_EACH.test(source.slice(Math.max(clause.start, start - REACH), start));
}

/** 甲和乙任务分别为8处和6处，实际建成9处和6处: as many of the same units in the next clause. */
function answerNextRun(answers: Map<Quantity, Quantity>, source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number, last: number): void {
  const [next, own] = [last + 1, contexts[last + 1]];
  const end = endOfRun(source, quantities, contexts, next);
  const asked = quantities.slice(first, last + 1);
  if (!own || own.sentence.start !== contexts[first]?.sentence.start || end - next !== last - first) return;
  if (asked.some((one, at) => one.unit.symbol !== quantities[next + at]?.unit.symbol) || !REALLY_DONE.test(source.slice(own.clause.start, quantities[next]?.outer.start).trim())) return;
  asked.forEach((one, at) => setAnswer(answers, one, quantities[next + at]));
}

/** 分别减排, 分别完成: a deed and nothing else before what was done in turn. */
const DEED_ALONE = /^(?:已|实际)?\p{Script=Han}{2,6}$/u;
/** 任务为氮氧化物…, 年度目标新建…: what comes first was asked. */
const ASKED_FIRST = /(?:任务|目标|计划|指标|要求)(?:数|值|量)?(?:分别)?(?:为|是|：|:)?[^，,。；;\d]{0,12}$/u;

/** Whether a run tells what was done of each of those that were named before. */
function isDoneInTurn(source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number, last: number): boolean {
  const [start, clause] = [quantities[first]?.outer.start, contexts[first]?.clause];
  if (start === undefined || !clause) return false;
  const lead = source.slice(Math.max(clause.start, start - REACH), start);
  const marker = lead.lastIndexOf('分别');
  const isPlain = quantities.slice(first, last + 1).every(({ change, comparison }) => change === undefined && !comparison);
  return marker >= 0 && isPlain && DEED_ALONE.test(lead.slice(marker + 2));
}

/** 任务为甲120吨、乙80吨，分别减排136吨和92吨: as many as were asked, in the same units and the same order. */
function answerInTurn(answers: Map<Quantity, Quantity>, source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number, last: number): void {
  const done = quantities.slice(first, last + 1);
  // 亿元以上项目20个、10亿元以上项目3个: an amount that says which ones are counted is not asked.
  const asked = toldBefore(quantities, contexts, first).filter(({ unit }) => done.some((one) => one.unit.symbol === unit.symbol));
  const [head] = asked;
  const own = contexts[first];
  if (!head || !own || asked.length !== done.length || asked.some((one, index) => one.unit.symbol !== done[index]?.unit.symbol)) return;
  if (!ASKED_FIRST.test(source.slice(Math.max(own.sentence.start, head.outer.start - REACH), head.outer.start))) return;
  asked.forEach((one, index) => setAnswer(answers, one, done[index]));
}
