import { sharesRun } from '../../text/characters';
import { figureContexts, lastStartingAt, lyingIn, startingIn } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { comparable } from '../reported/compare';

/** 均为普惠托位, 全部属于公办园: what all of those are that were counted right before. */
const ALL_ARE = /^[\s，,（(]*(?:且)?(?:均|全部|都|全)(?:为|是|属于?)(\p{Script=Han}{2,16})[)）]?$/u;
/** So many letters are a word. */
const WORD = 2;

/**
 * 新增托位1155个，均为普惠托位 for 其中普惠托位685个: the figure of which a clause says that all of it is of the kind that was
 * asked for, by a word of the target that the figure's own words have not. Undefined where none is. O(clauses in the scope).
 */
export function allOfKind(target: Target, reading: TextReading, scope: Span): Quantity | undefined {
  const { source, quantities } = reading;
  if (!source.includes('均') && !source.includes('全')) return undefined;
  const spans = quantities.map((quantity) => quantity.span);
  for (const { span } of lyingIn(reading.clauses, scope)) {
    const kind = ALL_ARE.exec(source.slice(span.start, span.end))?.[1];
    if (kind === undefined || startingIn(quantities, span).length > 0) continue;
    const at = lastStartingAt(spans, span.start);
    const [figure, context] = [quantities[at], figureContexts(reading)[at]];
    if (!figure || context?.clause.end === undefined || span.start - context.clause.end > 2 || !comparable(target.quantity.unit, figure.unit)) continue;
    const words = context.before + context.after;
    const own = Array.from(kind).filter((letter) => !words.includes(letter)).join('');
    if (own.length >= WORD && sharesRun(target.name, own, WORD)) return figure;
  }
  return undefined;
}
