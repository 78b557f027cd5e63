/** One line of the benchmark's table. */
export interface Result {
  readonly name: string;
  readonly value: string;
  /** What is demanded; '' where the figure is only told. */
  readonly limit: string;
  readonly ok: boolean;
}

/** A figure that is told and has no limit. */
export function told(name: string, value: string): Result {
  return { name, value, limit: '', ok: true };
}

export function atMost(name: string, value: number, limit: number, shown = value.toFixed(2)): Result {
  return { name, value: shown, limit: `≤ ${String(limit)}`, ok: value <= limit };
}

export function atLeast(name: string, value: number, limit: number, shown = value.toFixed(1)): Result {
  return { name, value: shown, limit: `≥ ${String(limit)}`, ok: value >= limit };
}

/** Prints results as a plain table, and which of them miss their limits. */
export function printResults(title: string, results: readonly Result[]): void {
  const width = Math.max(...results.map((one) => one.name.length));
  console.log(`\n${title}`);
  for (const { name, value, limit, ok } of results) console.log(`  ${name.padEnd(width)}  ${value.padStart(14)}  ${limit.padEnd(8)}${ok ? '' : '  MISSED'}`);
}
