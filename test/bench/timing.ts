/** Runs before the measured ones, for the compiler to get to know the code. */
const WARM_UP = 5;

/**
 * Median of several runs, in milliseconds of processor time: what other programs do meanwhile counts
 * less than with the time of day.
 */
export function medianTime(run: () => void, runs = 5): number {
  for (let count = 0; count < Math.min(WARM_UP, runs); count += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  times.sort((a, b) => a - b);
  return times[Math.floor((times.length - 1) / 2)] ?? Number.NaN;
}
