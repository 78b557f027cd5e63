import { closedTable } from '../../src/check/closedTable';
import { evaluateTable } from '../../src/check/evaluate/table';
import type { RowResult } from '../../src/check/report';
import type { Template } from '../../src/check/template/model';
import { roleTable } from './roleTable';

/** The verdict on the one row of a table that asks `task` and is answered by `result`; `problem` is what its last column says. */
export function judgedRow(task: string, result: string, problem = '无', template: Template | null = null): RowResult {
  const { table } = closedTable(roleTable([{ task, result, problem }], '2023年工作自查表'));
  const [row] = evaluateTable(table, template).rows;
  if (row === undefined) throw new Error('no row');
  return row.result;
}

/** What the row's targets were answered by, and how each stands: `3处→2处 unmet`; `?` where nothing answers. */
export function answersShown({ items }: RowResult): readonly string[] {
  return items.flatMap((item) => item.indicators.map(({ target, actual, status }) => `${target.text}→${actual?.text ?? '?'} ${status}`));
}

/** What a row's targets were answered by, where its problem column owns up to something. */
export function answersTo(task: string, result: string): readonly string[] {
  return answersShown(judgedRow(task, result, '个别进度偏慢'));
}
