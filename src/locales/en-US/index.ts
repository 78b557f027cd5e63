import type { Translation } from '../translation';
import { RULES_IN_ENGLISH } from './rules';
import { SENTENCES_IN_ENGLISH } from './sentences';

export { enUS } from './messages';

/** What the check says, in English. */
export const ENGLISH: Translation = {
  rules: RULES_IN_ENGLISH,
  tongue: { sentences: SENTENCES_IN_ENGLISH, joins: { words: ', ', sum: ' + ', quotes: '”, “', clauses: '; ' } },
};
