import type { Finding } from '../../check/report';
import { tellMessage, type Piece } from '../../check/said';
import type { RuleMessage, Translation } from '../../locales';
import { translated } from './ruleName';

/** A finding in the pane's language. */
export interface FindingWords {
  readonly message: readonly Piece[];
  readonly suggestion: readonly Piece[];
}

/** What a finding says, in the pane's language; as it was found where the language does not know the rule. */
export function findingWords({ rule, messageId, data, message, suggestion }: Finding, translation: Translation | null): FindingWords {
  const found = translation === null ? undefined : messageOf(rule, messageId, translation);
  if (translation === null || found === undefined) return { message: plain(message, translation), suggestion: plain(suggestion, translation) };
  return { message: tellMessage(found.message, data, translation.tongue), suggestion: tellMessage(found.suggestion, data, translation.tongue) };
}

function messageOf(rule: string, messageId: string, translation: Translation): RuleMessage | undefined {
  const messages: Readonly<Partial<Record<string, RuleMessage>>> | undefined = translated(rule, translation)?.messages;
  return messages !== undefined && Object.hasOwn(messages, messageId) ? messages[messageId] : undefined;
}

function plain(text: string, translation: Translation | null): readonly Piece[] {
  return text === '' ? [] : [{ text, quoted: translation !== null }];
}
