import { startingIn, type FigureContext } from '../text/context';
import type { Quantity, TextReading } from '../text/model';

/** What was counted, how much of it was done, and what is still open: 任务31项，已完成28项，其余3项正在推进. */
export interface Split {
  readonly whole: Quantity;
  readonly rest: Quantity;
}

/** 已完成28项, 已完工28个: done, and nothing said of another thing that was done. */
const DONE = /(?:完成|完工|建成|竣工|办结|投用|投入使用|落实|整改|交付)(?:了)?$/u;
/** 28项已完成. */
const DONE_AFTER = /^[^，,。；;\d]{0,8}(?:已|均|全部)[^，,。；;\d]{0,4}(?:完成|完工|建成|竣工|办结|投用|落实|整改|交付)/u;
const REST = /(?:其余|剩余|余下|另外|另有|另|还有|尚有|其他|还剩)[^，,。；;\d]{0,4}$/u;
/** So many figures may stand between the whole and the rest. */
const REACH = 4;

/** The figures of a text that say how much of a whole was done, where whole, done and rest add up and the rest is said to be open. */
export function readSplits(reading: TextReading, contexts: readonly FigureContext[]): ReadonlyMap<Quantity, Split> {
  const splits = new Map<Quantity, Split>();
  reading.quantities.forEach((rest, index) => {
    const context = contexts[index];
    if (!context || !REST.test(context.before) || !isOpen(reading, context)) return;
    for (let at = index - 1; at > Math.max(0, index - REACH); at -= 1) {
      const done = reading.quantities[at];
      const own = contexts[at];
      if (!done || !own || own.sentence.start !== context.sentence.start) return;
      if (done.unit.symbol !== rest.unit.symbol || !(DONE.test(own.before.trimEnd()) || DONE_AFTER.test(own.after))) continue;
      const whole = wholeBefore(reading, contexts, at, done.value + rest.value);
      if (whole) splits.set(done, { whole, rest });
      return;
    }
  });
  return splits;
}

/** 已签约97户，剩余23户正在协商: what is open of a whole, and no part of what was done. */
export function isOpenRest(reading: TextReading, context: FigureContext): boolean {
  return REST.test(context.before) && isOpen(reading, context) && !startingIn(reading.claims, context.clause).some((claim) => claim.kind === 'done');
}

function isOpen(reading: TextReading, context: FigureContext): boolean {
  return startingIn(reading.claims, context.clause).some((claim) => claim.kind === 'underWay' || claim.kind === 'notDone' || claim.kind === 'notFinal');
}

function wholeBefore({ quantities }: TextReading, contexts: readonly FigureContext[], index: number, value: number): Quantity | undefined {
  const done = quantities[index];
  for (let at = index - 1; done && at >= Math.max(0, index - REACH); at -= 1) {
    const whole = quantities[at];
    if (!whole || contexts[at]?.sentence.start !== contexts[index]?.sentence.start) return undefined;
    if (whole.unit.symbol === done.unit.symbol && whole.value === value) return whole;
  }
  return undefined;
}
