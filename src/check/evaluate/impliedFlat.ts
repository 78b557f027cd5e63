import { similarity } from '../matching';
import { said } from '../said';
import { lyingIn, startingIn } from '../text/context';
import type { TextReading } from '../text/model';
import type { Span } from '../text/span';
import type { Target } from '../text/targets';
import { impliedBy, type ImpliedFigure } from './impliedBy';
import { FLAT } from './differences';

/** Below this the words of the sentence have too little in common with the name of what was to change. */
const SAME_SUBJECT = 0.25;

/**
 * 死亡41人，与上年持平 for 死亡人数下降5%: a change of nothing. Only where the sentence names what was to change, and tells no other change
 * of it. Null where nothing of the kind is said. O(clauses).
 */
export function impliedFlat(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const { source, clauses, sentences, quantities } = reading;
  if (!target.change || !FLAT.test(source)) return null;
  for (const { span, sentence } of lyingIn(clauses, scope)) {
    const flat = FLAT.exec(source.slice(span.start, span.end));
    const around = sentences[sentence] ?? span;
    if (!flat || startingIn(quantities, around).some(({ change }) => change !== undefined)) continue;
    const at = span.start + flat.index;
    if (similarity(target.name, source.slice(Math.max(around.start, scope.start), at)).score < SAME_SUBJECT) continue;
    return impliedBy(target, 0, { start: at, end: at + flat[0].length }, reading, said('implied.flat', { words: flat[0] }));
  }
  return null;
}
