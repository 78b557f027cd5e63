import type { Status } from '../../report';
import { said, type Said } from '../../said';
import { lastStartingAt, startingIn } from '../../text/context';
import type { Claim, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { isComingFormality } from '../reported/formalities';
import { asksForEffort, asksForWorkUnderWay } from '../pairing/evidence';
import type { ReportedFigure } from '../reported/reported';
import { isBegun, stageOf } from '../reported/stages';
import { WHOLE_SHARE } from '../wholeShare';

/** 拟培训, 计划植树, 原定举办: what is to be, and not that it was. */
const TO_BE = /(?<!按照?|依|依据|根据|超|超过|完成|行动|工作|方案|实施)(?:计划|拟|原定|预定|(?<!达成\p{Script=Han}{0,8})意向|将要)(?![^，,。；;\d]{0,12}(?:已|完成))[^，,。；;：:\d]{0,12}$/u;
/** 按照年度计划培训: by the plan, it was. */
const BY_PLAN = /(?:按照?|依照|依据|根据|对照|围绕)[^，,。；;\d]{0,10}(?:计划|方案)/u;
/** 总投资12亿元, 预算600万元, 规划车位1200个, 台账内85处: what there is to be done with. */
const AT_HAND = /(?:规划|储备|批复|概算|预算|总投资|台账|共有|涉及|落实资金|列入|纳入|承担|承办|(?<![响供反对相适效])应|可(?:新增|提供|供|建))[^，,。；;：:\d]{0,12}$/u;
/** 48个问题…: the figure stands first, so that its deed is told after it. */
const STANDS_FIRST = /^(?:目前|现|全[区市县镇]|[我本][区市县]|上述|共|共计|所有|全部|以上|[\s、，,])*$/u;
/** 3000人次培训计划: the figure is of a plan. */
const OF_A_PLAN = /^(?:(?!完成)[^，,。；;\d]){0,6}(?:计划|方案)(?![的内])/u;

/** Steps before what was asked, which may be done while it is not. */
const STEP = /招标|中标|设计|立项|可研|合同|方案|计划|初稿|草案|草稿|征求意见|台账|前期|手续|封顶|主体|选址|征地|申报|上报|报送|已报|审议|洽谈|意向|部署|动员|摸底|摸排|排查/u;
/** That it came to its end, whatever steps are told besides. */
const ENDED = /竣工|完工|建成|投用|投入使用|投产|交付|入驻|落地|到位|印发|出台|发布|办结|销号|销账|通车|开放|完毕|全部(?:完成|整改|拆除|落实)|均(?:已)?(?:完成|整改|拆除|落实)/u;
/** That it goes on, or is still to come; 达成就业意向 is what came of it. */
const OPEN = /正在(?!运营|运行|使用|营业|开放|服务)|正抓紧|拟|(?<!完成|年度|全年|按|按照|超额|原)计划(?![的数内任完])|筹备|洽谈|在建|在施|推进|纳入|等?待|前期|招标|初稿|草案|征求意见|封顶|合同|审议|(?<!达成\p{Script=Han}{0,8})意向/u;
const CANCELLED = /取消|未能|停办|终止|搁置/u;
/** A rate of the deed that was asked for. */
const RATE = /(\p{Script=Han}{2})率(?:为|达到?|约)?$/u;

/** Why a figure that is enough is not yet an answer. */
export interface NotYetDone {
  readonly status: Extract<Status, 'inProgress' | 'review' | 'unmet'>;
  readonly reason: Said;
}

/**
 * 3项办法正在征求意见, 总投资12亿元, 48个问题已建立台账: a figure as high as what was asked that its own words do not say to be done, where
 * the words after it tell of steps before the deed, of a deed that goes on or was called off, and none of its end. Null where they say
 * that it is done, or nothing. O(claims of the sentence).
 */
export function notYetDone(target: Target, { context, quantity }: ReportedFigure, reading: TextReading): NotYetDone | null {
  if (quantity.unit.family === 'percent' || target.change !== undefined || asksForEffort(target) || asksForWorkUnderWay(target) || isBegun(stageOf(target.name))) return null;
  const { source } = reading;
  const { before } = context;
  const asked = target.name + target.context;
  const planned = (TO_BE.test(before) && !BY_PLAN.test(before)) || (OF_A_PLAN.test(context.after) && !/完成|实现|超额/u.test(before) && !/计划|方案/u.test(asked));
  if (!planned && !AT_HAND.test(before) && !STANDS_FIRST.test(source.slice(context.clause.start, quantity.outer.start))) return null;
  const tail = tailOf(context.sentence, quantity.outer.end, reading, quantity.unit.symbol, planned);
  const words = source.slice(tail.start, tail.end);
  const isStep = ({ clause }: Claim): boolean => {
    const told = source.slice(Math.max(clause.start, tail.start), clause.end);
    return isNamed(STEP, told, asked) && !ENDED.test(told);
  };
  const done = startingIn(reading.claims, tail).filter(({ kind }) => kind === 'done');
  // 10个书屋对外开放，计划明年再建5个: what its own clause tells is told of it, and what comes after is another matter.
  const own = source.slice(quantity.outer.end, Math.min(context.clause.end, tail.end)).trim();
  if (!planned && own !== '' && !OPEN.test(own) && !CANCELLED.test(own) && !isNamed(STEP, own, asked) && !done.some((claim) => claim.due)) return null;
  if (done.some((claim) => !claim.due && !isStep(claim))) return null;
  const called = CANCELLED.exec(words)?.[0];
  if (called !== undefined) return { status: 'unmet', reason: said('claimed', { words: clauseWith(words, called) }) };
  const due = done.find((claim) => claim.due);
  if (due?.due) return { status: 'review', reason: said('onlyDue', { words: source.slice(due.due.start, due.span.end) }) };
  const open = OPEN.exec(words)?.[0] ?? rateBelowWhole(asked, tail, reading);
  if (open !== undefined && !asked.includes(open) && !isComingFormality(clauseWith(words, open))) return { status: 'inProgress', reason: said('claimed', { words: clauseWith(words, open) }) };
  return planned ? { status: 'inProgress', reason: said('planned', { words: source.slice(context.clause.start, quantity.outer.end).trim() }) } : null;
}

/** Whether words hold one of those that a pattern looks for, and what was asked does not. */
function isNamed(pattern: RegExp, words: string, asked: string): boolean {
  const found = pattern.exec(words)?.[0];
  return found !== undefined && !asked.includes(found);
}

/** Words farther off tell of something else. */
const LONGEST_TAIL = 300;

/** What a sentence tells after a figure, up to the next one of its unit; after a plan, the next sentence as well. */
function tailOf(sentence: Span, start: number, { quantities, sentences }: TextReading, symbol: string, planned: boolean): Span {
  const own = planned ? (sentences[lastStartingAt(sentences, sentence.start) + 1]?.end ?? sentence.end) : sentence.end;
  const end = Math.min(own, start + LONGEST_TAIL);
  const next = startingIn(quantities, { start, end }).find(({ unit }) => unit.symbol === symbol);
  return { start, end: next?.outer.start ?? end };
}

/** 拆除率83.5%: the words of a rate of the deed that is short of the whole; undefined where none is told. */
function rateBelowWhole(asked: string, tail: Span, { quantities, source }: TextReading): string | undefined {
  const rate = startingIn(quantities, tail).find(({ unit, value, span }) => {
    const deed = unit.family === 'percent' && value < WHOLE_SHARE ? RATE.exec(source.slice(tail.start, span.start).trimEnd())?.[1] : undefined;
    return deed !== undefined && (asked.includes(deed) || /完工|完成|竣工/u.test(deed));
  });
  return rate?.text;
}

/** The clause of some words that holds others. */
function clauseWith(words: string, part: string): string {
  return words.split(/[，,；;。]/u).find((clause) => clause.includes(part))?.trim() ?? part;
}
