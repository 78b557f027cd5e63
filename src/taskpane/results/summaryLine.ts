import type { RowResult } from '../../check/report';
import { fill } from '../../locales';
import type { Messages } from '../../locales';
import { percentOf } from './figures';
import { countStatuses } from './selection';

/** How many rows are done, in one sentence; those that were exceeded are named, for they have a status of their own. Linear in the rows. */
export function summaryLine(rows: readonly RowResult[], { result }: Messages): string {
  const { met, exceeded } = countStatuses(rows);
  const done = met + exceeded;
  const rate = rows.length === 0 ? 0 : percentOf(done / rows.length);
  return fill(exceeded === 0 ? result.summary : result.summaryExceeded, { rows: rows.length, done, exceeded, rate });
}
