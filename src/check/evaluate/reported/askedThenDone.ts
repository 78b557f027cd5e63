import { sharesRun } from '../../text/characters';
import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';

/** 年度任务为, 市级下达目标：: what begins a sentence that tells all that was asked … */
const ASKS_ALL = /(?:任务|目标|计划|指标|要求)(?:任务|数|值|量)?(?:分别)?(?:为|是|：|:)[^，,。；;\d]{0,16}$/u;
/** … 年度任务新增: without 为, and with what is to be done … */
const TASK_OF_YEAR = /(?:年度|全年|今年|本年|[市省县区]级)(?:目标)?(?:任务|目标|计划)(?:任务|数|量)?(?:新[增建]|完成|改造|建设|举办|开展|培训|引进|培育)[^，,。；;：:\d]{0,16}$/u;
/** … 今年计划新开工: or tells the plan of the year … */
const PLANS_ALL = /(?:全年|今年|本年度?|年度|年初|20\d{2}年)[^，,。；;：:\d]{0,8}(?:计划|拟)(?:新(?=开工|签约|认定|增))?\p{Script=Han}{2}[^，,。；;：:\d]{0,20}$/u;
/** … or what was due … */
const DUE_ALL = /(?:^|[，,])(?:[我本全][区市县])?应(?:完成|创建|建成|建设|新[增建]|改造|培训|开展|整治|拆除)[^，,。；;：:\d]{0,20}$/u;
/** … and nothing of what was done; 同比下降 may be what is asked. */
const TELLS = /已|实际|完成了|超额|均|截[至止]|目前/u;
/** 全年新开工…, 实际完成…: how the next sentence tells what came of it. */
const GOES_ON = /^[\s。；;]*(?:[我本全][区市县](?=全年|已|共|实际|现|20)|全年|年内|今年|实际|截[至止]|目前|现|已|20\d{2}年|\d{1,2}月?[—–~至到-]\d{1,2}月)/u;
/** All that stands between the two sentences. */
const LINK = /^[\s。；;]*$/u;
/** Words before the first figure that are looked at. */
const REACH = 40;
/** Letters of a deed or a name. */
const WORD = 2;

/** Figures of one sentence, from one to before another. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * 年度任务为开工22个、71万平方米，完工12个、40万平方米。全年开工26个、83万平方米，完工14个、46万平方米: a sentence that only asks, and the
 * next one that tells the same deeds in the same order. All of it is answered, or nothing. Linear in the number of figures.
 */
export function askedThenDone({ source, quantities }: TextReading, contexts: readonly FigureContext[], itemAt: (offset: number) => number): ReadonlyMap<Quantity, Quantity> {
  const answers = new Map<Quantity, Quantity>();
  for (let from = 0; from < quantities.length;) {
    const asked = { from, to: endOfSentence(contexts, from) };
    from = asked.to;
    if (!asksOnly(source, quantities, contexts, asked)) continue;
    const told = { from: asked.to, to: endOfSentence(contexts, asked.to) };
    if (!isNextSentence(source, quantities, contexts, asked, told, itemAt)) continue;
    const goesOn = GOES_ON.test(source.slice(contexts[told.from]?.sentence.start, quantities[told.from]?.outer.start));
    const pairs = inSameOrder(quantities, contexts, asked, told, goesOn);
    for (const [one, answer] of pairs) answers.set(one, answer);
    if (pairs.length > 0) from = told.to;
  }
  return answers;
}

function endOfSentence(contexts: readonly FigureContext[], from: number): number {
  let to = from;
  while (to < contexts.length && contexts[to]?.sentence.start === contexts[from]?.sentence.start) to += 1;
  return to;
}

function asksOnly(source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], { from, to }: Run): boolean {
  const [first, own] = [quantities[from], contexts[from]];
  if (!first || !own) return false;
  const lead = source.slice(Math.max(own.sentence.start, first.outer.start - REACH), first.outer.start);
  return ((to - from > 1 && (ASKS_ALL.test(lead) || TASK_OF_YEAR.test(lead))) || PLANS_ALL.test(lead) || (lead.includes('应') && DUE_ALL.test(lead))) && !TELLS.test(source.slice(own.sentence.start, own.sentence.end));
}

function isNextSentence(source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], asked: Run, told: Run, itemAt: (offset: number) => number): boolean {
  const [one, next] = [contexts[asked.from]?.sentence, contexts[told.from]?.sentence];
  const [first, other] = [quantities[asked.from], quantities[told.from]];
  if (!one || !next || !first || !other || itemAt(first.span.start) !== itemAt(other.span.start)) return false;
  return LINK.test(source.slice(one.end, next.start));
}

/** Each figure with the first one not yet taken of its unit and name; none at all where one is left over. @param goesOn whether the sentence begins as one that tells what came of it; else every figure must have the very name */
function inSameOrder(quantities: readonly Quantity[], contexts: readonly FigureContext[], asked: Run, told: Run, goesOn: boolean): readonly (readonly [Quantity, Quantity])[] {
  const pairs: (readonly [Quantity, Quantity])[] = [];
  let at = told.from;
  for (let index = asked.from; index < asked.to; index += 1) {
    const [one, own] = [quantities[index], contexts[index]];
    if (!one || !own) return [];
    while (at < told.to && !isSame(one, own, quantities[at], contexts[at], goesOn)) at += 1;
    const answer = at < told.to ? quantities[at] : undefined;
    if (!answer) return [];
    pairs.push([one, answer]);
    at += 1;
  }
  return pairs;
}

/** Whether a figure is counted like another and, where that has words of its own, named like it. */
function isSame(one: Quantity, { before }: FigureContext, other: Quantity | undefined, context: FigureContext | undefined, goesOn: boolean): boolean {
  if (!other || !context || other.unit.symbol !== one.unit.symbol || other.comparison || other.change !== one.change) return false;
  const name = before.trim().replace(ASKS_ALL_HEAD, '');
  if (!goesOn) return name.length >= WORD && context.before.trimEnd().endsWith(name);
  return name.length < WORD || sharesRun(name, context.before, WORD);
}

/** What was asked, without the words that ask. */
const ASKS_ALL_HEAD = /^.*(?:(?:任务|目标|计划|指标|要求)(?:任务|数|值|量)?(?:分别)?(?:为|是|：|:)|计划|拟|(?:目标|任务)(?=新|完成|改造|建设|举办|开展|培训|引进|培育))/u;
