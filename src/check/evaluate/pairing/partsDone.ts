import { said } from '../../said';
import { figureContexts, indicesWithin, lastStartingAt, startingIn, type FigureContext } from '../../text/context';
import type { Quantity, TextReading, Unit } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { comparable } from '../reported/compare';
import { asksForEffort, asksForWorkUnderWay } from './evidence';
import { areFormalities } from '../reported/formalities';
import { stateOf, type PartState } from './partStates';
import { impliedBy, type ImpliedFigure } from '../implied/impliedBy';
import { areAccountedFor, tellsNoStep } from '../reported/accountedFor';
import { isCountedRest } from '../reported/splits';

/** More parts than this are a table of their own. */
const MOST_PARTS = 8;
/** One part of what was asked for. */
interface Part {
  readonly quantity: Quantity;
  readonly state: PartState;
}

/** Of parts that together are just what was asked for, those that are done. */
export interface PartsDone {
  /** Whether a figure that was paired with the target is but one of the parts, or the whole that they make up. */
  readonly outdoes: (paired: Quantity) => boolean;
  readonly figure: ImpliedFigure;
}

/**
 * 5项已发布，3项送审 for 8项: parts of one sentence that add up to what was asked for, of which the text says that some are done
 * and others not; the done ones are the answer. 30家中，取缔12家、改造18家 for 30家: all of them are. Null where the text does not
 * say so. O(figures × parts).
 */
export function partsDone(target: Target, reading: TextReading, scope: Span): PartsDone | null {
  const { unit, value } = target.quantity;
  if (unit.family === 'percent' || target.change !== undefined || !(value > 0)) return null;
  const effort = asksForEffort(target);
  if (!effort && asksForWorkUnderWay(target)) return null;
  const [from, to] = indicesWithin(reading.quantities, scope);
  const contexts = figureContexts(reading);
  for (let first = from; first < to; first += 1) {
    const parts = partsFrom(first, to, target.quantity, reading, contexts);
    if (parts && comeAfterWork(parts, first, reading, contexts)) return null;
    const found = parts && (effort ? underWayOf(parts, first, target, reading) : (doneOf(parts, target, reading) ?? eachDone(parts, target, reading, contexts) ?? allOf(parts, first, target, reading, contexts)));
    if (found) return found;
  }
  return null;
}

/** Whether the figure before the parts says of all of them that the work is done (20处已完工，其中18处已验收，2处正在验收). */
function comeAfterWork(parts: readonly Part[], first: number, reading: TextReading, contexts: readonly FigureContext[]): boolean {
  const [whole, around] = [reading.quantities[first - 1], contexts[first - 1]];
  if (!whole || !around || around.sentence.start !== contexts[first]?.sentence.start) return false;
  return areFormalities(reading, whole, around, parts.map(({ quantity }) => contexts[reading.quantities.indexOf(quantity, first)]));
}

/** The parts that begin with a figure and add up to the whole; null where they do not. */
function partsFrom(first: number, to: number, { unit, value }: Quantity, reading: TextReading, contexts: readonly FigureContext[]): readonly Part[] | null {
  const sentence = contexts[first]?.sentence;
  const parts: Part[] = [];
  let sum = 0;
  for (let index = first; index < to && parts.length < MOST_PARTS; index += 1) {
    const [quantity, context] = [reading.quantities[index], contexts[index]];
    if (!quantity || !context || context.sentence.start !== sentence?.start) return null;
    if (!sameThings(quantity.unit, unit)) {
      if (parts.length === 0) return null;
      continue;
    }
    if (quantity.comparison || quantity.change !== undefined) return null;
    parts.push({ quantity, state: stateOf(reading, context, quantity) });
    sum += quantity.value;
    if (Math.abs(sum - value) <= value * 1e-9) return parts.length > 1 ? parts : null;
    if (sum > value) return null;
  }
  return null;
}

/** 8个项目 of 10项: count words stand for each other; amounts must be in one unit to be added up. */
function sameThings(one: Unit, other: Unit): boolean {
  return one.symbol === other.symbol || (one.family === 'count' && comparable(one, other));
}

/** Whether two figures stand in one sentence: what another sentence counts is another thing. */
function toldTogether({ sentences }: TextReading, one: Quantity, other: Quantity): boolean {
  return lastStartingAt(sentences, one.span.start) === lastStartingAt(sentences, other.span.start);
}

function doneOf(parts: readonly Part[], target: Target, reading: TextReading): PartsDone | null {
  const done = parts.filter(({ state }) => state === 'done').map(({ quantity }) => quantity);
  const [first, last] = [done[0], done.at(-1)];
  if (!first || !last || done.length === parts.length || parts.some(({ state }) => state === 'unsaid')) return null;
  const sum = done.reduce((all, { value }) => all + value, 0);
  const outdoes = (paired: Quantity): boolean => (paired === first ? done.length > 1 : (paired.value === target.quantity.value && toldTogether(reading, paired, first)) || parts.some(({ quantity }) => quantity === paired));
  return { outdoes, figure: toldByParts(done, first, last, sum, target, reading) };
}

/** A figure told by its parts alone, from the first to the last: what stands between them is none. */
function toldByParts(parts: readonly Quantity[], first: Quantity, last: Quantity, value: number, target: Target, reading: TextReading): ImpliedFigure {
  const words = parts.map(({ text }) => text).join('、');
  const figure = impliedBy(target, value, { start: first.span.start, end: last.span.end }, reading, said('implied.parts', { words }));
  return {
    result: (asked, cell) => {
      const judged = figure.result(asked, cell);
      return judged.actual ? { ...judged, actual: { ...judged.actual, text: words } } : judged;
    },
  };
}

/** 30条通过验收，其余2条已完工 for 32条: all that was asked for, where the text says of each part that it is done; null where it does not, or of a step only. */
function eachDone(parts: readonly Part[], target: Target, reading: TextReading, contexts: readonly FigureContext[]): PartsDone | null {
  const [first, last] = [parts[0]?.quantity, parts.at(-1)?.quantity];
  if (!first || !last || parts.some(({ state }) => state !== 'done')) return null;
  const rest = contexts[reading.quantities.indexOf(last)];
  if (!rest || !isCountedRest(rest) || !tellsNoStep(reading.source.slice(first.span.start, rest.clause.end), target)) return null;
  const figure = toldByParts(parts.map(({ quantity }) => quantity), first, last, target.quantity.value, target, reading);
  return { outdoes: (paired) => parts.some(({ quantity }) => quantity === paired), figure };
}

/** 推进3个公园建设 ← 3个公园中2个建成、1个正在施工: all that was to be pushed forward, where each part of it is done or being worked at; null where one is not. */
function underWayOf(parts: readonly Part[], first: number, target: Target, reading: TextReading): PartsDone | null {
  const whole = reading.quantities[first - 1];
  const last = parts.at(-1)?.quantity;
  if (!whole || !last || whole.value !== target.quantity.value || parts.some(({ state }) => state === 'unsaid')) return null;
  const end = reading.sentences[lastStartingAt(reading.sentences, last.span.start)]?.end ?? last.span.end;
  const told = { start: whole.span.start, end };
  if (startingIn(reading.claims, told).some(({ kind }) => kind === 'notDone') || NOT_BEGUN.test(reading.source.slice(told.start, told.end))) return null;
  return allTold(parts, whole, target, reading);
}

/** What was asked for, all of it, by a whole and the parts that it is told in. */
function allTold(parts: readonly Part[], whole: Quantity, target: Target, reading: TextReading): PartsDone {
  const words = parts.map(({ quantity }) => quantity.text).join('、');
  const figure = impliedBy(target, target.quantity.value, whole.span, reading, said('implied.divided', { amount: whole.text, words }));
  return { outdoes: (paired) => parts.some(({ quantity }) => quantity === paired), figure };
}

/** Steps before the work, and what waits. */
const NOT_BEGUN = /前期|手续|招标|设计|立项|审批|报批|待|拟|计划|滞后|缓慢|停工/u;

/** 2家已停产: something was done with them already. */
const ALREADY_AFTER = /^[^，,。；;、\d]{0,4}(?<!不)已/u;

/** All that was asked for, where the text divides it into parts of which none is open; null where it does not. */
function allOf(parts: readonly Part[], first: number, target: Target, reading: TextReading, contexts: readonly FigureContext[]): PartsDone | null {
  const [whole, last] = [reading.quantities[first - 1], parts.at(-1)?.quantity];
  if (!whole || !last || whole.value !== target.quantity.value || parts.some(({ state }) => state === 'open')) return null;
  const partly = parts.some(({ state }) => state === 'done') && parts.some(({ quantity, state }) => state === 'unsaid' && !ALREADY_AFTER.test(reading.source.slice(quantity.span.end)));
  return areAccountedFor(target, first - 1, last, partly, reading, contexts) ? allTold(parts, whole, target, reading) : null;
}
