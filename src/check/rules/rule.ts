import type { CheckedRow, CheckedTable, TableContext } from '../evaluate/model';
import type { Severity } from '../report';
import type { Fillings } from '../said';
import type { ColumnRole } from '../table/model';
import type { Span } from '../text/span';

/** What a rule hands in; the pipeline turns it into a finding. */
export interface RuleReport<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** Fills the `{{placeholders}}` of the message and of the suggestion. */
  readonly data: Fillings;
  readonly row: number;
  readonly cell: string;
  readonly span?: Span;
  /** The words that it rests on; the text under `span` where left out. */
  readonly evidence?: string;
  readonly item?: string;
}

/** 示例. A few rows of a table, cell by cell; the documentation shows them, and the tests run the rule on them. */
export interface RuleExample {
  readonly rows: readonly Readonly<Partial<Record<ColumnRole, string>>>[];
  /** What the template asks for, where the rule needs one. */
  readonly template?: readonly { readonly title: string; readonly requirements: readonly string[] }[];
}

export interface RuleDocs {
  /** Short Chinese name, as 问题清单 and the pane show it. */
  readonly title: string;
  /** One sentence: what is wrong when the rule speaks. */
  readonly description: string;
  /** Why a careful reader minds. */
  readonly rationale: string;
  /** Rows that break the rule, and the same put right. */
  readonly examples: { readonly wrong: RuleExample; readonly right: RuleExample };
}

export interface RuleMessage {
  readonly message: string;
  readonly suggestion: string;
}

/**
 * 规则. One check; pure, knows no other rule. A rule looks at one row (`checkRow`) or at
 * the whole table (`checkTable`), and reports what it sees.
 */
export interface Rule<MessageId extends string = string> {
  readonly id: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  readonly messages: Readonly<Record<MessageId, RuleMessage>>;
  readonly checkRow?: (row: CheckedRow, table: TableContext, report: (found: RuleReport<MessageId>) => void) => void;
  readonly checkTable?: (table: CheckedTable, report: (found: RuleReport<MessageId>) => void) => void;
}
