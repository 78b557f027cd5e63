/** Neighbours in a list, both ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** More runs than this are not worth the many small writes: they count as one. */
const MOST_RUNS = 40;

/** The places for which something holds, neighbours together; one run over all of them where they are many. Linear. */
export function runsOf(count: number, holds: (index: number) => boolean): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    if (!holds(index)) continue;
    const last = runs.at(-1);
    if (last?.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  }
  const [first, last] = [runs[0], runs.at(-1)];
  return runs.length > MOST_RUNS && first !== undefined && last !== undefined ? [{ from: first.from, to: last.to }] : runs;
}
