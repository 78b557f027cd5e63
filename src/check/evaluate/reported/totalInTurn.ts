import { givenBy } from '../../lists';
import type { Target } from '../../text/targets';
import type { ReportedFigure } from './reported';

/** Places in the lists of targets and of figures. */
interface Places {
  readonly target: number;
  readonly figure: number;
}

/**
 * 新获批实验室3家、技术中心6家，合计9家 for 研发机构8家: what is told one by one by names of their own and added up answers a target by
 * the name for all of them, where it stands in its turn: between the figures that answer the targets around it, alone of its kind.
 * O(targets × figures), and only where nothing answers a target and a text adds up.
 *
 * @param isPossible whether nothing rules the pair out
 */
export function totalsInTurn(targets: readonly Target[], figures: readonly ReportedFigure[], pairs: readonly Places[], isPossible: (target: number, figure: number) => boolean): readonly Places[] {
  if (pairs.length === targets.length || !figures.some(({ sumOf }) => sumOf.length > 0)) return [];
  const answer = new Map(pairs.map(({ target, figure }) => [target, figure]));
  return givenBy(targets, (_, target): Places | undefined => {
    const before = answer.get(target - 1);
    if (answer.has(target) || before === undefined) return undefined;
    const after = target + 1 < targets.length ? answer.get(target + 1) : figures.length;
    if (after === undefined || after <= before) return undefined;
    const [only, ...more] = givenBy(figures, (figure, at) => (at > before && at < after && !figure.added && !figure.context.part && isPossible(target, at) ? at : undefined));
    return only === undefined || more.length > 0 || (figures[only]?.sumOf.length ?? 0) === 0 ? undefined : { target, figure: only };
  });
}
