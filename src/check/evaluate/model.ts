import type { RowResult, TableReport } from '../report';
import type { CellText, ColumnRole, SelfCheckTable, TableRow } from '../table/model';
import type { Template, TemplateTask } from '../template/model';
import type { TextReading } from '../text/model';

/** A row with everything that was read from it and concluded about it: what rules look at. */
export interface CheckedRow {
  readonly source: TableRow;
  /** The row's cells, `CellText` by role. */
  readonly cells: Readonly<Partial<Record<ColumnRole, CellText>>>;
  /** Readings of the prose cells that the row has. */
  readonly readings: Readonly<Record<'task' | 'result' | 'problem', TextReading | undefined>>;
  readonly task: TemplateTask | null;
  readonly result: RowResult;
}

/** Two rows that answer the same required task. */
export interface DuplicateTask {
  readonly row: number;
  /** Sheet row that answers the task better. */
  readonly other: number;
  readonly task: string;
}

/** A table with everything concluded about it. */
export interface CheckedTable {
  readonly source: SelfCheckTable;
  readonly template: Template | null;
  readonly rows: readonly CheckedRow[];
  readonly missingTasks: TableReport['missingTasks'];
  /** Rows that answer a task which another row answers better. */
  readonly duplicates: readonly DuplicateTask[];
  /** Rows of which the user said by hand that they answer no required task. */
  readonly outside: readonly number[];
  /** Last day that figures should cover, `YYYY-MM-DD`; `''` where it is not known. */
  readonly asOf: string;
}

/** What holds for a table as a whole: what a rule that looks at one row may know of the others. */
export interface TableContext {
  readonly source: Omit<SelfCheckTable, 'rows'>;
  readonly template: Template | null;
  readonly asOf: string;
}
