import type { IndicatorResult } from '../../report';
import { said } from '../../said';
import { CharSet } from '../../text/characters';
import type { Target } from '../../text/targets';
import type { AnswerSheet } from '../reported/answerSheet';
import type { Ask } from './asks';
import { judged, type TargetPlace } from '../indicators';
import type { ReportedFigure } from '../reported/reported';

/** 不得有丙级病案, 确保不发生重大事故, 杜绝冒领, 零上访: what must not be; `verb` says how it would come about. */
interface Prohibition {
  readonly verb: string;
  readonly event: string;
}

const EVENT = '(?:任何|一起)?([^，,。；;、\\d“”"]{2,16}?)';
const REST = '(?:(?:事件|现象|情况|行为|问题)?(?:的)?(?:底线|目标|发生|出现)?)$';
const NOT = new RegExp(`(?:不得?再?|不准|不许|不允许|严禁|禁止|坚决杜绝|杜绝|防止|避免|(?:防范)?遏制)(发生|出现|新增|产生|存在|有)${EVENT}${REST}`, 'u');
const NEVER = new RegExp(`(?:严禁|杜绝|(?:坚决|有效)?防范和?(?:坚决)?遏制)${EVENT}${REST}`, 'u');
/** 有效防范较大事故: what is grave must not be, in whatever words; 防范一般事故 asks for care. */
const GRAVE = new RegExp(`防范((?:较大|重大|特别?重?大|重特大)(?:及以上|以上)?(?:生产安全|安全生产)?[^，,。；;、\\d]{0,4}事故)${REST}`, 'u');
const ZERO = /(?:^|实现|确保|保持|[“"])零(\p{Script=Han}{2,4})[”"]?$/u;
/** One of them is in all words that forbid. */
const FORBIDDING = new CharSet('不禁杜防避遏零');
/** A longer ask is no plain prohibition. */
const LONGEST_ASK = 40;

/** What a clause of a task forbids; null where it forbids nothing that could be counted. */
export function prohibitionIn(ask: string): Prohibition | null {
  if (ask.length > LONGEST_ASK || !FORBIDDING.isIn(ask)) return null;
  const [, verb, event] = NOT.exec(ask) ?? [];
  if (verb !== undefined && event !== undefined) return { verb, event: withoutMore(event) };
  const bare = (NEVER.exec(ask) ?? GRAVE.exec(ask) ?? ZERO.exec(ask))?.[1];
  return bare === undefined ? null : { verb: '', event: withoutMore(bare) };
}

/** 重大及以上生产安全事故: what is told of it later is told of 重大事故. */
function withoutMore(words: string): string {
  return words.replace('及以上', '').replace(/(?:生产安全|安全生产|生产|安全)(?=(?:亡人|死亡)?事故)/u, '');
}

/** It happened: 发生…1起, 仍有…2处; a bare name will do as well. */
const HAPPENED = /^(?:全年|年内|今年|累计|共|仍|仍然|新|又|已|目前|其中|辖区|全[区市县]|(?:巡|检|抽|排|核)查(?:中)?)*(?:发现|查出)?(?:仍有|有)?(?:发生|出现|新增|产生|存在|有)?(?:过|了|有)?$/u;
/** Between the event and its number. */
const TOTAL = /^(?:共计?|合计|累计|达到?|为|有|发生|新增)?$/u;
/** 发生1起重大事故: the event is told after its number. */
const HAPPENED_BEFORE = /(?:发生|出现|新增|产生|存在|发现|仍有)(?:过|了)?$/u;

/** 重特大 is told of 重大 and of 特大. */
const GRAVEST = '重特大';

/** Whether a figure counts what was forbidden. */
function counts(figure: ReportedFigure, { verb, event }: Prohibition): boolean {
  const events = event.includes(GRAVEST) ? ['重大', '特大', GRAVEST].map((grave) => event.replace(GRAVEST, grave)) : [event];
  return events.some((one) => countsOne(figure, { verb, event: one }));
}

function countsOne({ quantity, context }: ReportedFigure, { verb, event }: Prohibition): boolean {
  if (!(quantity.value > 0) || quantity.change !== undefined || quantity.unit.family === 'percent') return false;
  const before = withoutMore(context.before.trim());
  // 新增 and 化解 are told of the same stock: only what was added was forbidden.
  const isNew = verb !== '新增' || before.includes('新增');
  if (withoutMore(context.after).trimStart().startsWith(event)) return isNew && HAPPENED_BEFORE.test(before);
  const at = before.lastIndexOf(event);
  if (at >= 0) return isNew && HAPPENED.test(before.slice(0, at)) && TOTAL.test(before.slice(at + event.length));
  // 甲级772份、丙级1份 for 丙级病案: the kind alone names it.
  return verb !== '新增' && before.length >= 2 && before.length < event.length && event.startsWith(before);
}

/**
 * What was forbidden (不得有丙级病案, 确保不发生重大事故) and yet is counted in the answer: held to a target of none.
 * Nothing is said where the answer does not count it: that it did not happen need not be told.
 */
export function prohibitionsBroken(asks: readonly Ask[], figures: readonly ReportedFigure[], { cell, reading }: AnswerSheet, place: TargetPlace): readonly IndicatorResult[] {
  const broken: IndicatorResult[] = [];
  for (const ask of asks) {
    const forbidden = prohibitionIn(ask.text);
    const figure = forbidden && figures.find((one) => counts(one, forbidden));
    if (figure) broken.push(judged(noneOf(forbidden.event, ask, figure), figure, place, cell, reading.source, said('forbidden', { ask: ask.text })));
  }
  return broken;
}

function noneOf(name: string, ask: Ask, { quantity }: ReportedFigure): Target {
  const { text, span } = ask;
  return {
    quantity: { ...quantity, value: 0, tolerance: 0, text: `0${quantity.unit.symbol}`, span, outer: span, min: undefined, max: undefined, approximate: undefined, bound: undefined },
    op: '<=',
    name,
    context: text,
    setting: text,
    level: false,
    about: false,
  };
}
