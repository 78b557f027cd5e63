import type { FigureContext } from '../../text/context';
import type { Quantity } from '../../text/model';
import { comparable, valueIn } from './compare';

/** 比市级任务, 超过下达的, 较年度预期目标: what a figure is held to … */
const HELD_TO = /^(?:比|较|超过|超出|超|高于|低于|优于|高出|未达到?)(?!上年|去年|同期|上月|上一?年|全市|全国|全省)[^，,。；;\d]{0,16}$/u;
/** … is said to be what was asked, before it or after it. */
const ASKED = /任务|目标|指标|计划|规划|要求|标准|基数/u;
/** 超计划380个（计划2500个）: it is the next figure that was asked. */
const NAMED_NEXT = /[（(，,](?:年度|年初|全年|原)?(?:任务|目标|指标|计划)(?:为|是|数)?$/u;
/** So many letters may stand between what was asked and the distance. */
const REACH = 10;
/** What the arithmetic of a computer may be off. */
const ROUNDING = 1e-9;

/**
 * 8.6万头，比市级任务8万头多0.6万头: whether a clause holds the figure before it to what was asked and tells by how much they differ.
 * The numbers themselves show that it is so.
 */
export function isToldByDistance(source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], index: number, answer: Quantity): boolean {
  const [asked, distance, own, next] = [quantities[index], quantities[index + 1], contexts[index], contexts[index + 1]];
  if (!asked || !distance || !own || next?.clause.start !== own.clause.start || !comparable(asked.unit, distance.unit) || answer.span.start >= own.clause.start) return false;
  // 超过 belongs to the figure's bound where it stands right before it.
  const lead = source.slice(own.clause.start, asked.span.start).trim();
  const between = source.slice(asked.span.end, distance.span.start);
  if (between.length > REACH || NAMED_NEXT.test(between) || !HELD_TO.test(lead) || !ASKED.test(lead + between)) return false;
  const difference = Math.abs(valueIn(answer, asked.unit) - asked.value);
  const slack = Math.max(distance.tolerance, answer.tolerance, asked.tolerance);
  return difference > 0 && Math.abs(difference - valueIn(distance, asked.unit)) <= slack + ROUNDING * asked.value;
}
