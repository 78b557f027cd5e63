import { startingIn, type FigureContext } from '../../text/context';
import type { TextReading } from '../../text/model';
import { isOfWork } from './goingOn';

/** 3个停车场中，甲、乙已投用: what is counted before it is told how many of them are done. */
const BASE = /^[^，,。；;、\d其]{0,12}(?<!其)中[，,：:]?$/u;

/** Whether a figure, at an index, is only what the ones after it are of. */
export function isBase(reading: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  const context = contexts[index];
  if (context === undefined) return false;
  return (context.after.includes('中') && BASE.test(context.after.trim()) && !isMadeUp(reading, contexts, index)) || isWholeOfShare(reading, contexts, index);
}

/** 91个行政村的91.2%: what the share after it is of; 20公里完成工程量的85% is a share of the work. */
function isWholeOfShare({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  const [whole, share] = [quantities[index], quantities[index + 1]];
  if (whole?.unit.family === 'percent' || share?.unit.family !== 'percent' || contexts[index]?.clause.start !== contexts[index + 1]?.clause.start) return false;
  const between = source.slice(whole?.outer.end, share.outer.start);
  return OF_WHICH.test(between) && !isOfWork(between);
}

const OF_WHICH = /^[^，,。；;、\d的（(占]{0,10}的$/u;

/** A whole is told of no more parts than this. */
const MOST_TOLD = 8;

/** 42个项目中，工业18个、农业14个、城建10个，均已开工: parts that make up the whole, of which nothing is open, only say what it consists of. */
function isMadeUp({ quantities, claims }: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  const [whole, sentence] = [quantities[index], contexts[index]?.sentence];
  if (!whole || !sentence || startingIn(claims, sentence).some(({ kind }) => kind !== 'done' && kind !== 'underWay')) return false;
  let sum = 0;
  for (let at = index + 1; at <= index + MOST_TOLD; at += 1) {
    const part = quantities[at];
    if (!part || contexts[at]?.sentence.start !== sentence.start || part.unit.symbol !== whole.unit.symbol || isOpenPart(claims, contexts[at])) return false;
    sum += part.value;
    if (sum >= whole.value) return at > index + 1 && sum === whole.value;
  }
  return false;
}

/** Whether work is still going on in the clause of a part; what was begun may be all that is told of it. */
function isOpenPart(claims: TextReading['claims'], context: FigureContext | undefined): boolean {
  return context !== undefined && startingIn(claims, context.clause).some(({ kind, text }) => kind === 'underWay' && !/开工|启动|动工|进场/u.test(text));
}

/** 年内安排的90项工程中: what was provided for … */
const ARRANGED = /(?:安排|储备|谋划|列入)[^，,。；;\d]{0,8}$/u;

/** Whether a figure counts what was provided for and is divided right after it. */
export function isArranged({ before, after }: FigureContext): boolean {
  return after.includes('中') && ARRANGED.test(before) && BASE.test(after.trim());
}
