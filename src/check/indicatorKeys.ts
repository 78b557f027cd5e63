import { fingerprint } from './hash';
import type { IndicatorResult, RowResult } from './report';

/**
 * A key for each indicator (指标) of a table, stable across checks while its task, its name and its
 * target are unchanged: what was reported for it does not count. Equal ones keep apart by order.
 * Linear in the number of indicators.
 */
export function indicatorKeys(rows: readonly RowResult[]): ReadonlyMap<IndicatorResult, string> {
  const counts = new Map<string, number>();
  const keys = new Map<IndicatorResult, string>();
  for (const row of rows) {
    for (const item of row.items) {
      for (const indicator of item.indicators) {
        const key = keyOf(row, indicator);
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        keys.set(indicator, count === 1 ? key : `${key}.${String(count)}`);
      }
    }
  }
  return keys;
}

function keyOf(row: RowResult, { name, target }: IndicatorResult): string {
  const { op, value, min, max, unit, change } = target;
  return fingerprint(JSON.stringify([row.taskId ?? row.task, name, op, value, min ?? null, max ?? null, unit, change ?? '']));
}
