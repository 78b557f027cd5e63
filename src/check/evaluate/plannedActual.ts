import { figureContexts, startingIn, within, type FigureContext } from '../text/context';
import type { Quantity, TextReading } from '../text/model';
import { comparable } from './compare';

/** 年度任务新建23处, 年度计划投资6.5亿元: what the year asks, said right before its figure. */
const OF_THE_YEAR = /(?:年度|全年|今年|本年)(?:目标|任务|计划|指标)(?:任务|数|值|量)?[^，,。；;：:\d]{0,12}$/u;
/** 市级下达播种面积任务3.3万亩: what was handed down. */
const HANDED_DOWN = /下达[^，,。；;]{0,30}?(?:任务|目标|计划|指标)(?:数|值|量)?$/u;
/** 播种任务850亩: a task by its own name; only where 实际 follows. */
const TASK = /(?:任务|目标|计划|指标)(?:数|值|量)?$/u;
/** 完成年度任务23项 tells of what was done. */
const DONE_BEFORE = /(?:完成|超额|实现|达到|占|较|比|(?<!下)达|对照)[^，,。；;]{0,6}(?:年度|全年|今年|本年|任务|目标|计划|指标)/u;
/** The words before a figure that are looked at. */
const REACH = 60;
/** The figure that answers stands no more than so many figures after. */
const FARTHEST = 8;

const ACTUALLY = /实际/u;
const ANSWERS = /实际|目前|现已?|已|完成|建成|开工|完工|达到?/u;

/** Words that ask, around the name of what is asked. */
const ASKING = /(?:[市省区国]级|上级)?下达(?:\d{4}年度?)?的?|(?:年度|全年|今年|本年)(?:目标|任务|计划|指标)(?:任务|数|值|量)?|(?:任务|目标|计划|指标)$/gu;

/** What was asked (播种面积), without the words that ask (市级下达播种面积任务). */
export function withoutAsking(name: string): string {
  return name.replace(ASKING, '').replace(/^其中/u, '');
}

/** Answers by reading: every item of a cell asks for its own, and a reading never changes. */
const known = new WeakMap<TextReading, ReadonlyMap<Quantity, Quantity>>();

/**
 * 年度任务新建23处，实际新建26处: figures that ask, each with the one of the next clauses that answers it. Only where an
 * answer of the same kind follows in the sentence, so that 年度任务 by itself asks for nothing.
 */
export function plannedAndActual(reading: TextReading): ReadonlyMap<Quantity, Quantity> {
  const ready = known.get(reading);
  if (ready) return ready;
  const answers = /任务|目标|计划|指标/u.test(reading.source) ? readAnswers(reading, figureContexts(reading)) : new Map<Quantity, Quantity>();
  known.set(reading, answers);
  return answers;
}

function readAnswers(reading: TextReading, contexts: readonly FigureContext[]): ReadonlyMap<Quantity, Quantity> {
  const answers = new Map<Quantity, Quantity>();
  const taken = new Set<Quantity>();
  let previous = -1;
  reading.quantities.forEach((asked, index) => {
    const context = contexts[index];
    if (!context || asked.change) return;
    const before = reading.source.slice(Math.max(context.clause.start, asked.outer.start - REACH), asked.outer.start).trimEnd();
    const listed = previous === index - 1 && contexts[previous]?.clause.start === context.clause.start && /^[^，,。；;\d]{0,8}[、和及]$/u.test(reading.source.slice(reading.quantities[previous]?.outer.end, asked.outer.start));
    const surely = listed || ((OF_THE_YEAR.test(before) || HANDED_DOWN.test(before)) && !DONE_BEFORE.test(before));
    if (!surely && !(TASK.test(before) && !DONE_BEFORE.test(before))) return;
    const answer = answerTo(reading, contexts, index, taken, surely ? ANSWERS : ACTUALLY);
    if (!answer) return;
    previous = index;
    taken.add(answer);
    answers.set(asked, answer);
  });
  return answers;
}

function answerTo({ quantities, source, claims }: TextReading, contexts: readonly FigureContext[], index: number, taken: ReadonlySet<Quantity>, says: RegExp): Quantity | undefined {
  const asked = quantities[index];
  const own = contexts[index];
  for (let at = index + 1; asked && own && at <= index + FARTHEST; at += 1) {
    const answer = quantities[at];
    const context = contexts[at];
    if (!answer || !context || context.sentence.start !== own.sentence.start) return undefined;
    if (context.clause.start === own.clause.start || !comparable(asked.unit, answer.unit)) continue;
    if (taken.has(answer)) continue;
    if (answer.change || answer.comparison || answer.cumulative || context.part) return undefined;
    const open = startingIn(claims, context.clause).some((claim) => claim.kind === 'notDone' && within(claim.span, { start: answer.span.end, end: context.clause.end }));
    return !open && says.test(source.slice(context.clause.start, answer.outer.start)) ? answer : undefined;
  }
  return undefined;
}
