import { similarity } from '../../matching';
import { said } from '../../said';
import { startingIn } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { flatsIn } from './flat';
import { impliedBy, type ImpliedFigure } from './impliedBy';

/** Below this the words of the sentence have too little in common with the name of what was to change. */
const SAME_SUBJECT = 0.25;

/**
 * 死亡41人，与上年持平 for 死亡人数下降5%: a change of nothing. Only where the sentence names what was to change, and tells no other change
 * of it. Null where nothing of the kind is said. O(clauses).
 */
export function impliedFlat(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  if (!target.change) return null;
  const { source, quantities } = reading;
  for (const { words, span, sentence } of flatsIn(reading, scope)) {
    if (startingIn(quantities, sentence).some(({ change }) => change !== undefined)) continue;
    if (similarity(target.name, source.slice(Math.max(sentence.start, scope.start), span.start)).score < SAME_SUBJECT) continue;
    return impliedBy(target, 0, span, reading, said('implied.flat', { words }));
  }
  return null;
}
