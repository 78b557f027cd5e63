import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';

/** A part stands no more than so many figures after its whole. */
const FARTHEST = 4;
/** A shorter name is in too many others. */
const SHORTEST_NAME = 2;
const AMONG = /^[（(]?其中/u;

/**
 * 播种任务6.3万亩（其中玉米0.4万亩），落实6.5万亩，其中玉米0.5万亩: of a part of what was asked, at an index, the part by the same name of the
 * figure that answers the whole; undefined where it has none. O(1) of the figures.
 *
 * @param answers what answers each figure before the part
 */
export function partAgain({ quantities }: TextReading, contexts: readonly FigureContext[], index: number, answers: ReadonlyMap<Quantity, Quantity>): Quantity | undefined {
  const [part, own] = [quantities[index], contexts[index]];
  const name = own?.before.trim().replace(AMONG, '') ?? '';
  if (!part || !own?.part || name.length < SHORTEST_NAME) return undefined;
  const answer = answerOfWhole(quantities, contexts, index, answers);
  const from = answer ? quantities.indexOf(answer, index) : -1;
  if (from < 0) return undefined;
  for (let at = from + 1; at <= from + FARTHEST && contexts[at]?.sentence.start === contexts[from]?.sentence.start; at += 1) {
    const [again, context] = [quantities[at], contexts[at]];
    if (again && context?.part && again.unit.symbol === part.unit.symbol && !again.change && !again.comparison && context.before.trim().endsWith(name)) return again;
  }
  return undefined;
}

/** What answers the figure that the one at an index is a part of; undefined where nothing does. */
function answerOfWhole(quantities: readonly Quantity[], contexts: readonly FigureContext[], index: number, answers: ReadonlyMap<Quantity, Quantity>): Quantity | undefined {
  for (let at = index - 1; at >= index - FARTHEST; at -= 1) {
    const whole = quantities[at];
    if (!whole || contexts[at]?.sentence.start !== contexts[index]?.sentence.start) return undefined;
    if (!contexts[at]?.part) return answers.get(whole);
  }
  return undefined;
}
