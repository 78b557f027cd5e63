import { said } from '../../said';
import { sharesRun } from '../../text/characters';
import { figureContexts, lyingIn, startingIn, within } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { impliedBy, type ImpliedFigure } from './impliedBy';

/** 已全部完成整改, 均已拆除到位: a clause that says of all of them, and nothing else, what was done. */
const ALL_DONE = /^[\s，,]*(?:目前|现)?(?:已|现已)?(?:全部|均|都)(?:已经?)?(?:完成|实现|落实)?(\p{Script=Han}{2,8})$/u;
/** Letters of a word. */
const WORD = 2;

/**
 * 排查坑塘64处，清淤40处，填埋24处，已全部完成整治 for 整治坑塘64处: so many are told of by the name of what was asked for, and the sentence ends
 * with that the very deed was done to all of them. Null where something of it is open. O(clauses and figures of the scope).
 */
export function allAfterwards(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const { unit } = target.quantity;
  const { source, quantities } = reading;
  if (unit.family !== 'count' && unit.family !== 'household') return null;
  const contexts = figureContexts(reading);
  for (const { span } of lyingIn(reading.clauses, scope)) {
    const deed = ALL_DONE.exec(source.slice(span.start, span.end))?.[1];
    if (deed === undefined || !sharesRun(target.name, deed, WORD) || startingIn(quantities, span).length > 0) continue;
    const at = quantities.findIndex((quantity, index) => {
      const context = contexts[index];
      return quantity.unit.symbol === unit.symbol && !quantity.comparison && within(quantity.span, scope) && context !== undefined && within(span, context.sentence) && quantity.span.end <= span.start && sharesRun(target.name.replace(deed, ' '), context.before, WORD);
    });
    const [whole, sentence] = [quantities[at], contexts[at]?.sentence];
    if (!whole || !sentence || startingIn(reading.claims, sentence).some(({ kind }) => kind !== 'done')) continue;
    return impliedBy(target, whole.value, whole.span, reading, said('implied.all', { amount: whole.text }));
  }
  return null;
}
