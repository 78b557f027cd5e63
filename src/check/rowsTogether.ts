import { inRuns } from './lists';

/** Few enough to show how far a long table is. */
const ROWS_TOGETHER = 32;

/**
 * Rows that go through each step of a check together, the step being done for all of them before the next one: the code of
 * every step is large and stays close to the processor only while it is at work, so that row after row would take longer by a sixth.
 */
export function rowsTogether<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return inRuns(rows, ROWS_TOGETHER);
}
