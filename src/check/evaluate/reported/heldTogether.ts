import { CharSet } from '../../text/characters';
import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';

/** One of them is in all words that hold several figures to one. */
const TOGETHER_MARKS = new CharSet('均都分');
/** 均优于95%的标准, 分别比95%的目标高…: several figures are held to one. */
const TOGETHER = /均|都|分别/u;
/** So many figures are held to one at most. */
const MOST = 4;

/**
 * 覆盖率96%，组建率97%，均优于95%的标准: besides the figure that answers, the ones of the clauses right before it that are held to the
 * same one, at an index. O(1) of the figures.
 */
export function heldTogether({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number, answer: Quantity): readonly Quantity[] {
  const [asked, own] = [quantities[index], contexts[index]];
  if (!asked || !own || answer.span.start > asked.span.start) return [];
  const lead = source.slice(own.clause.start, asked.outer.start);
  if (!TOGETHER_MARKS.isIn(lead) || !TOGETHER.test(lead)) return [];
  const besides: Quantity[] = [];
  for (let at = quantities.lastIndexOf(answer, index) - 1; besides.length < MOST; at -= 1) {
    const [other, context] = [quantities[at], contexts[at]];
    if (!other || context?.sentence.start !== own.sentence.start || context.clause.start === own.clause.start) return besides;
    if (other.unit.symbol !== asked.unit.symbol || other.change !== asked.change || other.comparison || context.part || context.before.trim() === '') return besides;
    besides.unshift(other);
  }
  return besides;
}
