import type { TableReport } from './report';
import type { SelfCheckTable } from './table/model';
import type { Template } from './template/model';

/** What the user may set for a check. */
export interface CheckOptions {
  /** Last day that figures should cover, `YYYY-MM-DD`; `''`: the end of the year that the title names. */
  readonly asOf?: string;
  /** Rules that do not run. */
  readonly disabledRules?: readonly string[];
}

export type CheckTable = (table: SelfCheckTable, template: Template | null, options?: CheckOptions) => TableReport;
