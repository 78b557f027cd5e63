import { figureContexts, type FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';

/** How many there are, how many of them are done, and how many the text says are left. */
export interface CountedRest {
  readonly whole: Quantity;
  readonly done: Quantity;
  readonly rest: Quantity;
}

/** 其余3件, 剩余项目3个: all that is left; 另有 and 仍有 may be more. */
const LEFT = /(?:其余|剩余|余下|还剩|尚余|仍余)[^，,。；;\d]{0,4}$|(?:尚|还|仍)?未(?:完成|完工|竣工|办结|整改|开工|投用|签约)的?$/u;
const DONE = /(?:完成|完工|竣工|建成|办结|投用|整改|落实|化解|签约|拆除|交付)(?:了)?$/u;
const DONE_AFTER = /^[^，,。；;\d]{0,6}(?:已|均|全部)[^，,。；;\d]{0,4}(?:完成|完工|竣工|建成|办结|投用|整改|落实|化解|签约|拆除|交付)/u;
/** In a sentence so much longer than a few clauses, figures are of many things. */
const MOST_FIGURES = 6;

/**
 * 30个项目中，28个已完工，其余3个正在施工: wholes of which a sentence tells nothing but what is done and what is left of it, all
 * counted alike. Linear in the number of figures.
 */
export function countedRests(reading: TextReading): readonly CountedRest[] {
  const contexts = figureContexts(reading);
  const rests: CountedRest[] = [];
  reading.quantities.forEach((rest, index) => {
    const context = contexts[index];
    if (!context || !isPlain(rest) || !LEFT.test(context.before.trimEnd())) return;
    const alike = alikeInSentence(reading.quantities, contexts, index);
    const [whole, done, last, ...more] = alike;
    if (whole === undefined || done === undefined || last !== index || more.length > 0) return;
    const [all, part] = [reading.quantities[whole], reading.quantities[done]];
    const own = contexts[done];
    if (!all || !part || !own || !(DONE.test(own.before.trimEnd()) || DONE_AFTER.test(own.after)) || all.value <= part.value || all.value <= rest.value) return;
    rests.push({ whole: all, done: part, rest });
  });
  return rests;
}

/** Indices of the figures of a sentence that count in the unit of one of them; none where a figure is no plain count, or there are many. */
function alikeInSentence(quantities: readonly Quantity[], contexts: readonly FigureContext[], index: number): readonly number[] {
  const sentence = contexts[index]?.sentence.start;
  const symbol = quantities[index]?.unit.symbol;
  const alike: number[] = [];
  for (let at = Math.max(0, index - MOST_FIGURES); at <= index + MOST_FIGURES; at += 1) {
    const quantity = quantities[at];
    if (!quantity || contexts[at]?.sentence.start !== sentence || quantity.unit.symbol !== symbol) continue;
    if (!isPlain(quantity)) return [];
    alike.push(at);
  }
  return alike;
}

function isPlain({ unit, change, comparison, cumulative, approximate, bound, min }: Quantity): boolean {
  return (unit.family === 'count' || unit.family === 'household' || unit.family === 'person') && change === undefined && !comparison && !cumulative && approximate === undefined && bound === undefined && min === undefined;
}
