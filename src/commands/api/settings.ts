import type { Severity } from '../../check/report';
import type { ColumnRole } from '../../check/table/model';

export type { WorkbookSettings } from '../../output/workbookSettings';

/** A rule that the settings offer; its name and words are found by its id in the pane's language. */
export interface RuleChoice {
  readonly id: string;
  /** The usual one. */
  readonly severity: Severity;
}

/** A required task that a row can be matched to by hand. */
export interface TaskChoice {
  readonly id: string;
  readonly title: string;
  /** '' where the template tells none. */
  readonly dimension: string;
}

export interface ColumnRoleRequest {
  /** The sheet in front where left out. */
  readonly sheet?: string;
  /** Address of the table or candidate, as `inspect` gave it. */
  readonly range: string;
  /** Letters of the column. */
  readonly column: string;
  readonly role: ColumnRole | 'none' | null;
}

export interface RematchRequest {
  readonly sheet: string;
  /** Address of the table, as the report gave it. */
  readonly range: string;
  /** Sheet row. */
  readonly row: number;
  readonly templateId: string;
  /** null: the row answers no required task; undefined: automatic again. */
  readonly taskId: string | null | undefined;
}
