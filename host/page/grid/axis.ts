/** Rows or columns of a sheet along one direction: where each begins and how long it is, in pixels. */
export interface Axis {
  /** How many rows or columns are laid out. */
  readonly count: number;
  /** Where number `index` (from 1) begins; `count + 1` gives the end of the last one. */
  start(index: number): number;
  /** Length of number `index`; 0 where it is hidden. */
  size(index: number): number;
  /** Number of what lies at a place, between 1 and `count`. Logarithmic. */
  at(offset: number): number;
}

/** Lays out `count` rows or columns, each as long as `sizeOf` says. */
export function layOut(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 1; index <= count; index += 1) starts[index] = (starts[index - 1] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.min(Math.max(index, 1), count + 1) - 1] ?? 0;
  return {
    count,
    start,
    size: (index) => start(index + 1) - start(index),
    at: (offset) => {
      let low = 1;
      let high = count;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (start(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** Numbers of the rows or columns between two places, both ends included, a few more on each side. */
export function visible(axis: Axis, from: number, to: number, margin: number): readonly [number, number] {
  return [Math.max(1, axis.at(Math.max(0, from)) - margin), Math.min(axis.count, axis.at(to) + margin)];
}
