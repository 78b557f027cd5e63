import type { Finding, RowResult, Severity, Status, TableReport } from '../../src/check/report';
import type { SelfCheckTable } from '../../src/check/table/model';
import { said } from '../../src/check/said';

/** A finding about a row; only what the planner looks at matters. */
export function finding(row: number, severity: Severity, message: string, rule = 'sum-mismatch'): Finding {
  return { rule, severity, row, cell: `C${String(row)}`, message, messageId: 'mismatch', data: {}, evidence: '', suggestion: '', key: `${rule}${String(row)}${message}` };
}

export function rowResult(row: number, status: Status, dimension = '', words = ''): RowResult {
  const item = { path: '', text: '', answer: '', status, reason: said('claimed', { words }), indicators: [] };
  return { row, task: `任务${String(row)}`, dimension, unit: '', status, items: words === '' ? [] : [item] };
}

/** A report and its table: header in row 2, rows from 3, dimension labels written only once for each block. */
export function example(rows: readonly RowResult[], findings: readonly Finding[] = []): { report: TableReport; table: SelfCheckTable } {
  const bottom = rows.at(-1)?.row ?? 2;
  let label: string | null = null;
  const tableRows = rows.map(({ row, dimension }) => {
    const text = dimension === label ? '' : dimension;
    label = dimension;
    const cell = { cell: `A${String(row)}`, text, kind: text === '' ? 'empty' : 'text', formula: false, numberFormat: 'General' } as const;
    return { row, cells: { dimension: cell }, dimension, shift: 0 };
  });
  const range = { top: 2, left: 1, bottom, right: 4 };
  return {
    report: {
      sheet: "自查'表", range: `A2:D${String(bottom)}`, title: '自查表', headerRow: 2, columns: {}, template: null, missingTasks: [], rows, findings,
    },
    table: { sheet: "自查'表", range, headerRow: 2, columns: { dimension: 1, task: 2, result: 3, problem: 4 }, headers: {}, otherColumns: [], title: '自查表', rows: tableRows },
  };
}
