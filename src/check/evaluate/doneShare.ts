import { sharesRun } from '../text/characters';
import type { Quantity, Unit } from '../text/model';
import type { Target } from '../text/targets';
import { RATE_VERB } from './evidence';
import type { ReportedFigure } from './reported';

/** The verb of a figure stands so close to it. */
const REACH = 10;

/**
 * 排查隐患219条，已整改213条，其余6条正在整改 for 整改率100%: the share that was done, where the text gives whole and done, with the rest
 * or right after each other, and no rate; null where it does not, or tells of another deed. O(figures).
 */
export function doneShare(target: Target, figures: readonly ReportedFigure[]): ReportedFigure | null {
  const { unit } = target.quantity;
  const verb = unit.family === 'percent' && !target.change ? RATE_VERB.exec(target.name)?.[1] : undefined;
  if (verb === undefined) return null;
  const done = figures.find(({ split, context }) => split !== undefined && (split.rest !== undefined || split.inOneClause === true) && (context.before.slice(-REACH) + context.after.slice(0, REACH)).includes(verb));
  if (done?.split) return shareOf(done, done.split.whole, unit);
  for (let index = 1; index < figures.length; index += 1) {
    const [counted, dealtWith] = [figures[index - 1], figures[index]];
    if (counted && dealtWith && isOutOf(dealtWith, counted, verb, target.name)) return shareOf(dealtWith, counted.quantity, unit);
  }
  return null;
}

function shareOf(done: ReportedFigure, whole: Quantity, unit: Unit): ReportedFigure {
  const { quantity } = done;
  const value = Math.round((quantity.value / whole.value) * 1e4) / 100;
  return { ...done, quantity: { ...quantity, value, unit, tolerance: 0, min: undefined, max: undefined, text: `${String(value)}%（${quantity.text}/${whole.text}）` } };
}

/** 排查, 受理: verbs of coming to know what then has to be dealt with. */
const CAME_IN = /(?:排查|自查|检查|巡查|摸排|发现|查出|受理|收到|接到|接收|交办|转办|承办|移交|下发|下达|通报|发案|立案|报案|应)[^，,。；;\d]{0,12}$/u;
const ADVERBS = /(?:已|已经|均|全部|及时|按期|按时|都)+$/u;
/** 整改到位, 办理完毕: after the verb, that it came to its end. */
const TO_THE_END = /(?:到位|完毕|完成|完结)$/u;
/** So many letters in a row name a thing. */
const THING = 3;

/** 受理投诉233件，办结233件; 停车场70家，数据接入70家: the second figure, by the verb of the rate, is out of the first. */
function isOutOf(done: ReportedFigure, whole: ReportedFigure, verb: string, name: string): boolean {
  if (done.quantity.unit.symbol !== whole.quantity.unit.symbol || done.quantity.value > whole.quantity.value || whole.quantity.value <= 0) return false;
  if (done.context.sentence.start !== whole.context.sentence.start || done.quantity.change !== undefined || whole.quantity.change !== undefined) return false;
  const before = done.context.before.trim().replace(TO_THE_END, '');
  if (!before.endsWith(verb)) return false;
  const rest = before.slice(0, -verb.length).replace(ADVERBS, '');
  if (rest === '') return CAME_IN.test(whole.context.before);
  return name.includes(rest) && sharesRun(name, whole.context.before, THING);
}
