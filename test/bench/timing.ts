/** Processor time that goes by before anything is measured, in milliseconds: the compiler gets to know the code. */
const WARM_UP = 4000;
/**
 * Enough for the compiler to come to rest even with the thousand functions of a whole check, most of which are
 * called some hundred times in it: after 15 seconds it is still at work, and the check takes half as long again.
 */
export const LONG_WARM_UP = 45_000;

/** Something whose time is taken. */
export interface Work {
  readonly run: () => void;
  /** Runs in one round; works that are compared get so many that both take about the same time. */
  readonly times: number;
}

/** How two works compare. */
export interface Comparison {
  /** Median times of one run, in milliseconds of processor time. */
  readonly one: number;
  readonly other: number;
  /** Median of the rounds' ratios, other to one. */
  readonly ratio: number;
}

/**
 * Measures two works turn by turn: other programs and the machine's neighbours, who slow it down by half for seconds,
 * then meet both alike, and what is told is the median of the rounds' ratios. In processor time, for the same reason.
 * They are warmed up in turns too: a work that waits while the other is warmed up loses part of its compiled code,
 * since the engine forgets the shapes of objects of which none is alive, and would be compiled again while measured.
 */
export function compareTimes(one: Work, other: Work, rounds: number, warmUp = WARM_UP): Comparison {
  for (let [first, second] = [0, 0]; Math.min(first, second) < warmUp; ) {
    first += timeOf(one) * one.times;
    second += timeOf(other) * other.times;
  }
  const times = Array.from({ length: rounds }, () => [timeOf(one), timeOf(other)] as const);
  return {
    one: median(times.map(([first]) => first)),
    other: median(times.map(([, second]) => second)),
    ratio: median(times.map(([first, second]) => second / first)),
  };
}

/** Time of one run, from a round of them. */
function timeOf({ run, times }: Work): number {
  return processorTime(() => {
    for (let again = 0; again < times; again += 1) run();
  }) / times;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

function processorTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
