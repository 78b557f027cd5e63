import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import { stateOf } from '../pairing/partStates';

/** What was asked is divided in so many parts at most. */
const MOST_PARTS = 4;
/** A part stands no more than so many figures after what it is a part of. */
const FARTHEST = 8;
/** What the arithmetic of a computer may be off. */
const ROUNDING = 1e-9;

/** 长期类7项按计划推进: what goes by its plan is not behind. */
const BY_PLAN = /按(?:照)?(?:年度|既定|时序|序时)*(?:计划|进度|时序|节点)/u;

/** Parts that the sentence tells after a figure, each in a clause of its own, and that make it up; empty where there are none. */
function partsOf({ quantities }: TextReading, contexts: readonly FigureContext[], index: number): readonly number[] {
  const [whole, own] = [quantities[index], contexts[index]];
  const parts: number[] = [];
  let sum = 0;
  for (let at = index + 1; whole && own && at <= index + FARTHEST && parts.length < MOST_PARTS; at += 1) {
    const [part, context] = [quantities[at], contexts[at]];
    if (!part || !context || context.sentence.start !== own.sentence.start) return [];
    if (context.clause.start === own.clause.start || part.unit.symbol !== whole.unit.symbol) continue;
    if (part.comparison || part.change || part.value >= whole.value) return [];
    parts.push(at);
    sum += part.value;
    if (Math.abs(sum - whole.value) <= ROUNDING * whole.value) return parts.length > 1 ? parts : [];
    if (sum > whole.value) return [];
  }
  return [];
}

/**
 * 修复任务5处，4处已完成，1处正在治理: of the parts that make up what was asked, the one that is done, where the others are said to be
 * open; undefined where the text does not divide it so.
 */
export function donePart(reading: TextReading, contexts: readonly FigureContext[], index: number): Quantity | undefined {
  const states = partsOf(reading, contexts, index).map((at) => {
    const [part, context] = [reading.quantities[at], contexts[at]];
    if (!part || !context || BY_PLAN.test(reading.source.slice(context.clause.start, context.clause.end))) return undefined;
    return { part, state: stateOf(reading, context, part) };
  });
  const done = states.filter((one) => one?.state === 'done');
  return done.length === 1 && states.every((one) => one && one.state !== 'unsaid') && done.length < states.length ? done[0]?.part : undefined;
}

/** 任务1.8万亩，其中新建1.2万亩、改造0.6万亩: the figures after 其中 that only say what another one consists of. */
export function consistsOf({ quantities }: TextReading, contexts: readonly FigureContext[], index: number): ReadonlySet<Quantity> {
  const whole = quantities[index];
  const parts = new Set<Quantity>();
  let sum = 0;
  for (let at = index + 1; whole && at <= index + MOST_PARTS; at += 1) {
    const [part, context] = [quantities[at], contexts[at]];
    if (!part || !context?.part || context.sentence.start !== contexts[index]?.sentence.start || part.unit.symbol !== whole.unit.symbol) break;
    parts.add(part);
    sum += part.value;
  }
  return whole && parts.size > 1 && Math.abs(sum - whole.value) <= ROUNDING * whole.value ? parts : new Set();
}
