import { rowsTogether } from '../rowsTogether';
import type { SelfCheckTable } from '../table/model';
import type { HandMatches } from '../template';
import type { Template } from '../template/model';
import type { CheckedRow, CheckedTable } from './model';
import { withOverrides } from './overrides';
import type { AskedRow } from './preparedRow';
import { RowMemory } from './rowMemory';
import { asOfDay, termOf } from './asked/term';

/** What the evaluation of a table may be told. */
export interface EvaluateOptions {
  /** Last day that figures should cover, `YYYY-MM-DD`; left out: what the table's head says (前三季度), or the end of the year that it names. */
  readonly asOf?: string;
  /** Values that the user corrected by hand, by indicator key (`indicatorKeys`), in the target's unit. */
  readonly overrides?: ReadonlyMap<string, number>;
  /** Rows that the user matched by hand to a task of the template. */
  readonly rematches?: HandMatches;
}

/** Matches the rows to the template's tasks and judges each; what the rules look at. Linear in the table's text. */
export function evaluateTable(table: SelfCheckTable, template: Template | null, options: EvaluateOptions = {}): CheckedTable {
  const steps = evaluateTableInSteps(table, template, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same evaluation row by row: yields the number of rows done.
 *
 * @param memory of earlier evaluations against the same template, so that only rows that changed are judged
 */
export function* evaluateTableInSteps(
  table: SelfCheckTable, template: Template | null, options: EvaluateOptions = {}, memory = new RowMemory(template),
): Generator<number, CheckedTable> {
  const matches = memory.begin(table, options.rematches);
  const byRow = new Map(matches?.rows.map((match) => [match.row, match]));
  const reporting = { asOf: asOfDay(table, options.asOf), term: termOf(table, options.asOf) };
  const rows: CheckedRow[] = [];
  const asked = table.rows.map((source): AskedRow => {
    const match = byRow.get(source.row);
    return { source, matched: match?.task ? { task: match.task, reason: match.reason } : null };
  });
  for (const together of rowsTogether(asked)) {
    for (const row of memory.evaluate(together, reporting)) {
      rows.push(row);
      yield rows.length;
    }
  }
  const duplicates = (matches?.rows ?? []).flatMap((match) =>
    match.task && match.duplicateOf !== undefined ? [{ row: match.row, other: match.duplicateOf, task: match.task.title }] : [],
  );
  const judged = withOverrides(rows, options.overrides ?? new Map());
  return { source: table, template, rows: judged, missingTasks: matches?.missing.map((task) => task.title) ?? [], duplicates, outside: (matches?.rows ?? []).flatMap((match) => (match.byHand === true && match.task === null ? [match.row] : [])), asOf: reporting.asOf };
}
