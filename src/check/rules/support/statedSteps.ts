import { figureContexts, type FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import { runOf } from './rateRuns';

/** 变化. Two levels of one thing, and what the text gives for the step between them. */
export interface StatedStep {
  readonly from: Quantity;
  readonly to: Quantity;
  /** The rate of the step in percent, or its size in the unit of the levels. */
  readonly told: Quantity;
  readonly isRate: boolean;
}

/** Nothing but a mark, and whom it is compared with, stands between the levels and the rate. */
const STEP_LINK = /^[，,]?(?:[同环]比|比上年|较上年|降幅|增幅|分别)?(?:(?:下降|降低|减少|增长|增加|提高|上升|压减|压缩|缩短|削减)率?)?(?:了|为|达到?)?$/u;
/** 由52降至48: what leads to the first level; 分别 makes runs of both. */
const FROM_LEVEL = /[由从](?![^，,。；;]*分别)[^，,。；;]{0,24}$/u;

/** 由52微克/立方米降至48微克/立方米，下降7.7%（4微克/立方米）: the levels, and the rate or the size of the step right after them. Linear in the number of figures. */
export function statedSteps(reading: TextReading): readonly StatedStep[] {
  const contexts = figureContexts(reading);
  const steps: StatedStep[] = [];
  for (let index = 2; index < reading.quantities.length; index += 1) {
    const stated = reading.quantities[index]?.change === undefined ? null : stepBefore(reading, contexts, index);
    if (stated) steps.push(stated);
  }
  return steps;
}

/** 发案612起，去年同期705起，…; 产量50万辆，较上年的36万辆…: the level of the year before, told after the one of this year. */
const YEAR_BEFORE = /^[，,（(]?\s*(?:较|比|而|与)?(?:上年|去年|上一年度?)(?:同期)?(?:的|为|是)?[（(]?$/u;
/** Such a level, and the step right after it. */
const BACK_LINK = /^[）)]?(?:相比)?[，,]?(?:[同环]比)?(?:下降|降低|减少|增长|增加|提高|上升)?(?:了)?$/u;

/** Two levels right before a step, the later one last or first; null where they are not told so. */
function stepBefore(reading: TextReading, contexts: readonly FigureContext[], index: number): StatedStep | null {
  const { quantities, source } = reading;
  const [first, second, told] = [quantities[index - 2], quantities[index - 1], quantities[index]];
  if (!first || !second || !told || told.comparison || contexts[index - 1]?.sentence.start !== contexts[index]?.sentence.start) return null;
  const [from, to] = second.comparison ? [second, first] : [first, second];
  if (!from.comparison || to.comparison || from.unit.symbol !== to.unit.symbol || from.min !== undefined || to.min !== undefined || from.value <= 0) return null;
  const isRate = told.unit.family === 'percent' && from.unit.family !== 'percent';
  if (!isRate && told.unit.symbol !== (from.unit.family === 'percent' ? POINTS : from.unit.symbol)) return null;
  const isNext = from === second ? isToldBack(source, contexts, index, first, second, told) : isToldOn(source, contexts, index, first, second, told);
  return isNext && runOf(quantities, source, index).length === 1 ? { from, to, told, isRate } : null;
}

/** What rates differ by. */
const POINTS = '个百分点';

/** Whether last year's level stands right after this year's, and the step after both. */
function isToldBack(source: string, contexts: readonly FigureContext[], index: number, to: Quantity, from: Quantity, told: Quantity): boolean {
  if (to.change || contexts[index - 2]?.sentence.start !== contexts[index]?.sentence.start) return false;
  return YEAR_BEFORE.test(source.slice(to.outer.end, from.outer.start)) && BACK_LINK.test(source.slice(from.outer.end, told.outer.start));
}

/** Whether one clause leads from one level to the next, and the step stands after both. */
function isToldOn(source: string, contexts: readonly FigureContext[], index: number, from: Quantity, to: Quantity, told: Quantity): boolean {
  const clause = contexts[index - 2]?.clause;
  if (!clause || contexts[index - 1]?.clause.start !== clause.start) return false;
  const led = FROM_LEVEL.test(source.slice(Math.max(clause.start, from.outer.start - MOST_LEAD), from.outer.start));
  return led && STEP_LINK.test(source.slice(to.outer.end, told.outer.start));
}

/** So many letters before a level say that it is where a step began. */
const MOST_LEAD = 32;

