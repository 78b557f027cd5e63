/** Processor time that goes by before anything is measured, in milliseconds: the compiler gets to know the code. */
const WARM_UP = 4000;
/**
 * Enough for the compiler to come to rest even with the thousand functions of a whole check, most of which are
 * called some hundred times in it: after 15 seconds it is still at work, and the check takes half as long again.
 */
export const LONG_WARM_UP = 45_000;

/**
 * Median of several runs, in milliseconds of processor time: what other programs do meanwhile counts
 * less than with the time of day.
 */
export function medianTime(run: () => void, runs = 5, warmUp = WARM_UP): number {
  // What is measured once takes so long that it warms itself up.
  for (let spent = 0; runs > 1 && spent < warmUp; ) spent += processorTime(run);
  const times = Array.from({ length: runs }, () => processorTime(run));
  times.sort((a, b) => a - b);
  return times[Math.floor((times.length - 1) / 2)] ?? Number.NaN;
}

function processorTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
