import type { MessageIdOf, RuleDocs, RuleId, RuleMessage } from '../check/rules';
import type { Tongue } from '../check/said';

/** A rule in another language: everything but its examples, which are rows of Chinese tables in every language. */
export interface RuleText<MessageId extends string = string> extends Pick<RuleDocs, 'title' | 'description' | 'rationale'> {
  readonly messages: Readonly<Record<MessageId, RuleMessage>>;
}

/** All rules in another language: a missing rule or message does not compile. */
export type RuleTexts = { readonly [Id in RuleId]: RuleText<MessageIdOf<Id>> };

/** 译文. What the check says, in a language other than Chinese, which stands in the check itself. */
export interface Translation {
  readonly rules: RuleTexts;
  readonly tongue: Tongue;
}
