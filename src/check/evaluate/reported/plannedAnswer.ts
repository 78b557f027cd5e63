import { sharesRun } from '../../text/characters';
import { startingIn, type FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import { comparable } from './compare';
import { inItsTime, isBuilt, isReached, plannedDeed } from './plannedDeeds';

/** What the search for an answer to a plan looks at. */
export interface PlanSearch {
  readonly reading: TextReading;
  readonly contexts: readonly FigureContext[];
  /** Figures that answer already. */
  readonly taken: ReadonlySet<Quantity>;
}

/** The figure that answers stands no more than so many figures after. */
const FARTHEST = 8;

/** Whether words say that something was done, in whatever word. */
export function isDoneSomehow(words: string): boolean {
  return DONE_SOMEHOW.test(words);
}

/** 已落地16个, 完成76个: that it was done, in whatever word … */
const DONE_SOMEHOW = /^(?:目前|现|年内|全年|截[至止](?:[^，,。；;\d]{1,4}|(?:20\d{2}年)?\d{1,2}月(?:份|[底末]|\d{1,2}日)?))?(?:已经?|共|实际|完成)\p{Script=Han}{0,4}$/u;
/** … with just as much left: 2个正在办理, 剩余4个, 差4个. */
const REST = /^(?:其余|剩余|余下|余|另有?|还?差|仍有|尚有|尚?欠)?$/u;
/** What the arithmetic of a computer may be off. */
const EXACT = 1e-6;

/** 全年安排大修42公里: what was provided for, of which what was really done is told next, or what is done and the rest. */
const ARRANGED = /(?:年度|全年|今年|本年|年内|20\d{2}年)(?:共|计划|拟)?安排[^，,。；;：:\d]{0,20}$/u;
const REALLY = /^实际(?:已|共)?\p{Script=Han}{2,4}$/u;

/** 应缴停车费682万元，实缴564万元: what others owe is no plan, and that they pay it all is not asked. */
const OWED = /^(?:实|已)?[缴收征]/u;

/** 计划新增绿地20公顷，已新增21.3公顷; 应完成20处，实完成18处: a plan by its deed, and the same deed done. */
export function plannedAnswer({ reading, contexts, taken }: PlanSearch, index: number, before: string): Quantity | undefined {
  const deed = plannedDeed(before);
  const [asked, own] = [reading.quantities[index], contexts[index]];
  if (deed !== null && asked?.unit.family === 'money' && OWED.test(deed.verb)) return undefined;
  if (!asked || !own || (deed === null && !(before.includes('安排') && ARRANGED.test(before)))) return undefined;
  let next = index + 1;
  while (next <= index + FARTHEST && isPassedOver(reading, contexts, index, next)) next += 1;
  const [answer, context] = [reading.quantities[next], contexts[next]];
  if (!answer || !context) return undefined;
  if ((context.sentence.start !== own.sentence.start && !followsOn(reading.source, own, context)) || context.clause.start === own.clause.start || (context.part && !own.part) || taken.has(answer)) return undefined;
  // 计划新增300张，实际增加260张: what is added answers what was to be.
  const added = answer.change === 'up' && deed?.verb.includes('增') === true;
  if (answer.unit.symbol !== asked.unit.symbol || (answer.change && !added) || answer.comparison || answer.cumulative) return undefined;
  const named = ownNoun({ reading, contexts, taken }, index, next);
  if (named) return named;
  const words = reading.source.slice(context.clause.start, answer.outer.start).trim();
  const rest = reading.quantities[next + 1];
  const isRestTold = rest !== undefined && rest.unit.symbol === asked.unit.symbol && contexts[next + 1]?.sentence.start === own.sentence.start && Math.abs(asked.value - answer.value - rest.value) <= EXACT && REST.test(contexts[next + 1]?.before.trim() ?? '');
  if (isRestTold && (DONE_SOMEHOW.test(words) || (deed !== null && isBuilt(deed, words)))) return answer;
  if (deed === null) return REALLY.test(words) ? answer : undefined;
  return isReached(inItsTime(deed, reading.source.slice(asked.outer.end, context.clause.start)), words, answer.value >= asked.value) || isOfSameThing(own, words) ? answer : reallyDone({ reading, contexts, taken }, index, next, deed.verb);
}

/**
 * Whether a figure after a plan is none that could answer it: what is planned in one breath (招聘教师320名、医生110名), what it is counted in
 * other units by (应签约320户，抽调干部60名), or a part of the plan (应建6个，其中山区4个).
 */
function isPassedOver(reading: TextReading, contexts: readonly FigureContext[], index: number, at: number): boolean {
  const [asked, own, other, context] = [reading.quantities[index], contexts[index], reading.quantities[at], contexts[at]];
  if (!own || context?.sentence.start !== own.sentence.start) return false;
  if (context.clause.start === own.clause.start || isOtherUnit(asked, other)) return true;
  return context.part && !own.part && startingIn(reading.claims, context.clause).length === 0;
}

/** 计划6个，其中山区4个；实建6个: whether a sentence goes on from another one over a semicolon. */
function followsOn(source: string, { sentence }: FigureContext, { sentence: next }: FigureContext): boolean {
  return next.start - sentence.end <= 1 && source.slice(sentence.end - 1, next.start + 1).includes('；');
}

/** Letters of a noun. */
const NOUN = 2;

/** 应完成登记2.6万宗，已完成调查2.58万宗、登记发证2.31万宗: of figures in one clause, the first of which has another noun, the one by the noun of what was asked; undefined where none is. */
export function ownNoun({ reading: { quantities }, contexts, taken }: PlanSearch, index: number, from: number): Quantity | undefined {
  const [asked, nearest] = [quantities[index], contexts[from]];
  const noun = contexts[index]?.before.trim().slice(-NOUN) ?? '';
  if (!asked || noun.length < NOUN || !nearest || nearest.before.includes(noun)) return undefined;
  for (let at = from + 1; contexts[at]?.clause.start === nearest.clause.start; at += 1) {
    const [other, context] = [quantities[at], contexts[at]];
    if (other && context?.before.includes(noun) === true && other.unit.symbol === asked.unit.symbol && !taken.has(other) && !other.comparison) return other;
  }
  return undefined;
}

/** Length of 实际. */
const REALLY_WORD = 2;
/** 因疫情取消12场: what was not to be any more, and no answer to a plan. */
const CALLED_OFF = /(?:取消|停办|推迟|延期|核减|调减)了?$/u;

/** Whether words before a figure say that so much was called off. */
export function isCalledOff(before: string): boolean {
  return CALLED_OFF.test(before.trimEnd());
}

/** So many letters in a row are a thing. */
const THING = 3;

/** 应完成26处供水站消毒设备更新，实际更新消毒设备26处: whether words tell what really was done to the very thing that stands behind a plan. */
function isOfSameThing({ after }: FigureContext, words: string): boolean {
  return words.startsWith('实际') && sharesRun(after, words, THING);
}

/** Whether two figures cannot be set against each other. */
export function isOtherUnit(one: Quantity | undefined, other: Quantity | undefined): boolean {
  return one !== undefined && other !== undefined && !comparable(one.unit, other.unit);
}

/** 计划举办18期，因故取消2期，实际举办16期: what really came of a plan, told with its deed behind other figures of the sentence; undefined where it is not. */
function reallyDone({ reading: { quantities, source }, contexts, taken }: PlanSearch, index: number, from: number, verb: string): Quantity | undefined {
  const [asked, own] = [quantities[index], contexts[index]];
  for (let at = from + 1; asked && own && at <= index + FARTHEST; at += 1) {
    const [answer, context] = [quantities[at], contexts[at]];
    if (!answer || !context || context.sentence.start !== own.sentence.start) return undefined;
    if (answer.unit.symbol !== asked.unit.symbol || taken.has(answer) || answer.change || answer.comparison) continue;
    const words = source.slice(context.clause.start, answer.outer.start).trim();
    // 计划办展30场，因故取消12场，实际举办18场: the deed may be called by a word that is like it.
    if (words.startsWith('实际') && sharesRun(verb, words.slice(REALLY_WORD, REALLY_WORD + NOUN), 1)) return answer;
  }
  return undefined;
}
