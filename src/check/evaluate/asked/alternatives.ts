import type { IndicatorResult } from '../../report';
import type { Target } from '../../text/targets';

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
  if (reached.length === 0) return withoutUnanswered(wanted, judged);
  const settled = new Set(reached);
  const numbers = new Map<object, Set<number | undefined>>();
  for (const { group, target } of reached) numbers.set(group, (numbers.get(group) ?? new Set()).add(target.alternative));
  const open = wanted.filter((one) => settled.has(one) || !numbers.get(one.group)?.has(one.target.alternative));
  return open.length === wanted.length ? judged : keepingAnswers(wanted, judged, open, judge(open));
}

/** What was answered stays so; what was not may be answered by a figure that has become free. */
function keepingAnswers<W extends Wanted, J extends { readonly result: IndicatorResult }>(wanted: readonly W[], first: readonly (J | null)[], open: readonly W[], second: readonly (J | null)[]): readonly (J | null)[] {
  const before = new Map(wanted.map((one, at) => [one, first[at] ?? null]));
  const taken = new Set(open.map((one) => before.get(one)?.result.actual?.span?.[0]));
  return open.map((one, at) => {
    const known = before.get(one) ?? null;
    const anew = second[at] ?? null;
    return known?.result.actual || (anew?.result.actual?.span && taken.has(anew.result.actual.span[0])) ? known : anew;
  });
}

/** Of alternatives of which none is answered, the first stands for all: one figure is missing, not two. */
function withoutUnanswered<J extends { readonly result: IndicatorResult }>(wanted: readonly Wanted[], judged: readonly (J | null)[]): readonly (J | null)[] {
  if (wanted.every(({ target }) => target.alternative === undefined)) return judged;
  const first = new Map<string, number>();
  const groups = new Map<object, number>();
  const answered = new Set<string>();
  const keys = wanted.map(({ target, group }) => {
    if (target.alternative === undefined) return null;
    if (!groups.has(group)) groups.set(group, groups.size);
    return `${String(groups.get(group))} ${String(target.alternative)}`;
  });
  keys.forEach((key, at) => {
    if (key === null) return;
    if (!first.has(key)) first.set(key, at);
    if (judged[at]?.result.actual) answered.add(key);
  });
  return judged.map((one, at) => {
    const key = keys[at] ?? null;
    return one !== null && key !== null && !answered.has(key) && first.get(key) !== at ? null : one;
  });
}
