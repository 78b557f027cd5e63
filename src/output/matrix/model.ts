import type { TableReport } from '../../check/report';
import type { CellContent } from '../edits';

/**
 * 各表对照: tasks × units. One sheet over all tables of a workbook, or over several files: who
 * reported what how far. A unit (单位) is one table.
 */
export const MATRIX_SHEET = '各表对照';

/** The hidden workbook name of the sheet. */
export const MATRIX_NAME = 'zicha.matrix';

/** 缺报: the template asks for the task, and the unit's table has no row for it. */
export const ABSENT = '缺报';
/** The unit is not asked for the task. */
export const NOT_ASKED = '—';

/** One table of the matrix. */
export interface MatrixUnit {
  readonly name: string;
  readonly report: TableReport;
  /** What shows the status of a task that stands in these sheet rows of the table: one row, or several for a doubled task. */
  readonly status: (rows: readonly number[]) => CellContent;
  /** Findings that are there, those among them that are errors, and those that nobody has dealt with yet. */
  readonly findings: { readonly all: CellContent; readonly errors: CellContent; readonly open: CellContent };
}

/** Everything that the sheet shows. At least one unit. */
export interface MatrixInput {
  readonly units: readonly MatrixUnit[];
  /** Lines under the title: what was checked, when, what was left out. */
  readonly remarks: readonly string[];
}

/** How many rows and columns its parts have: enough to lay out its looks again. */
export interface MatrixShape {
  readonly units: number;
  readonly tasks: number;
  readonly remarks: number;
}

/** The sheet 各表对照 as an earlier check left it: its contents from A1, as an edit would write them. */
export interface MatrixReading {
  readonly sheet: string;
  readonly contents: readonly (readonly CellContent[])[];
  /** What the setting says of it; null where the setting was lost. */
  readonly shape: MatrixShape | null;
}
