import type { RowResult, TableReport } from '../check/report';
import { writeColumn } from './columns';
import type { Plan } from './edits';
import { settles, type Handled } from './handling';
import { rowNotes } from './note';

/** How the note of a finding's row changes with the answer to it. */
export interface NoteChange {
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

/**
 * What an answer to a finding makes of the note beside its row; null where it makes no difference, or
 * the finding is about no row. `settled` are the keys that were settled before.
 */
export function noteChange(report: TableReport, settled: readonly string[], key: string, answer: Handled): NoteChange | null {
  const found = report.findings.find((finding) => finding.key === key);
  const row = report.rows.find((one) => one.row === found?.row);
  if (row === undefined) return null;
  const others = settled.filter((one) => one !== key);
  const before = noteOf(report, row, settled);
  const after = noteOf(report, row, settles(answer) ? [...others, key] : others);
  return before === after ? null : { row: row.row, before, after };
}

function noteOf(report: TableReport, row: RowResult, settled: readonly string[]): string {
  const findings = report.findings.filter((finding) => finding.row === row.row && !settled.includes(finding.key));
  return rowNotes({ ...report, rows: [row], findings }).get(row.row) ?? '';
}

/** Writes the new note into its cell. */
export function planNote(sheet: string, row: number, column: number, { before, after }: NoteChange): Plan {
  const cell = { top: row, left: column, bottom: row, right: column };
  return { edits: [writeColumn(sheet, cell, [after])], undo: [writeColumn(sheet, cell, [before])] };
}
