import type { IndicatorResult } from '../report';
import type { Target } from '../text/targets';

/** A target that is asked for; alternatives of one number belong together within one group. */
export interface Wanted {
  readonly target: Target;
  readonly group: object;
}

/**
 * Judges targets of which some are joined by 或者. One of them is enough: once it is reached, the
 * others are asked for no more, and the figures that they had taken are free for other targets.
 *
 * @param judge one judgement for each of the targets that it is given, in order; null for none
 */
export function settleAlternatives<W extends Wanted, J extends { readonly result: IndicatorResult }>(
  wanted: readonly W[],
  judge: (open: readonly W[]) => readonly (J | null)[],
): readonly (J | null)[] {
  const judged = judge(wanted);
  const reached = wanted.filter((one, index) => {
    const status = judged[index]?.result.status;
    return one.target.alternative !== undefined && (status === 'met' || status === 'exceeded');
  });
  const open = wanted.filter(
    (one) => reached.includes(one) || !reached.some((other) => other.group === one.group && other.target.alternative === one.target.alternative),
  );
  return open.length === wanted.length ? judged : judge(open);
}
