import type { Handled } from '../../output/handling';
import type { TableReport } from '../../check/report';
import type { CheckRequest, CheckResult, Failure } from '../api';

export type { Handled, Handling } from '../../output/handling';

export interface HandleRequest extends Handled {
  /** Key of the finding. */
  readonly key: string;
  readonly sheet: string;
  /** Address of the table, as the report gave it. */
  readonly range: string;
  /** The result that is in view: with it, 核验说明 beside the row follows at once, not only at the next check. */
  readonly shown?: Pick<CheckResult, 'report' | 'settled'>;
}

/** What is to be watched: the table of a check. */
export interface WatchRequest extends CheckRequest {
  /** The columns of the table as the result in view has them: a table that lost one, or got another, is another table. */
  readonly columns?: TableReport['columns'];
}

/** 实时核验: what happens while a table is watched. */
export type LiveEvent =
  | { readonly kind: 'checking' } // edits were seen, a check begins
  /** `rows`: sheet rows that were edited; `byOthers`: a coauthor had part in it. */
  | { readonly kind: 'checked'; readonly result: CheckResult; readonly rows: readonly number[]; readonly byOthers: boolean }
  | { readonly kind: 'stale'; readonly reason: StaleReason } // results no longer hold; a later edit may mend that
  | { readonly kind: 'failed'; readonly failure: Failure }; // such as a sheet that was protected meanwhile; the next edit tries again

/** `table-gone`: the sheet holds no such table any more. `structure-changed`: it holds tables, none of them surely this one. */
export type StaleReason = 'table-gone' | 'structure-changed' | 'sheet-gone';
