import type { CheckedRow, CheckedTable } from '../evaluate/model';
import type { Severity } from '../report';
import type { Span } from '../text/span';

/** What a rule hands in; the pipeline turns it into a finding. */
export interface RuleReport<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** Fills the `{{placeholders}}` of the message and of the suggestion. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly row: number;
  readonly cell: string;
  readonly span?: Span;
  /** The words that it rests on; the text under `span` where left out. */
  readonly evidence?: string;
  readonly item?: string;
}

export interface RuleDocs {
  /** Short Chinese name, as 问题清单 and the pane show it. */
  readonly title: string;
  /** One sentence: what is wrong when the rule speaks. */
  readonly description: string;
  /** Why a careful reader minds. */
  readonly rationale: string;
  /** A real-looking text that breaks the rule, and one that does not. */
  readonly examples: { readonly wrong: string; readonly right: string };
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
  readonly checkRow?: (row: CheckedRow, table: CheckedTable, report: (found: RuleReport<MessageId>) => void) => void;
  readonly checkTable?: (table: CheckedTable, report: (found: RuleReport<MessageId>) => void) => void;
}
