import { RULES, ruleTitle } from '../../check/rules';
import type { RuleText, Translation } from '../../locales';

/** The name of a rule as the pane shows it, by its id; the id for a rule that is not known. */
export function ruleName(rule: string, translation: Translation | null): string {
  return translation === null ? ruleTitle(rule) : (translated(rule, translation)?.title ?? rule);
}

/** What a rule says of itself; null for a rule that is not known. */
export function ruleText(rule: string, translation: Translation | null): Pick<RuleText, 'title' | 'description' | 'rationale'> | null {
  if (translation !== null) return translated(rule, translation);
  return RULES.find(({ id }) => id === rule)?.docs ?? null;
}

/** A rule in another language, by its id; null for a rule that is not known. */
export function translated(rule: string, { rules }: Translation): RuleText | null {
  const known: Readonly<Partial<Record<string, RuleText>>> = rules;
  return (Object.hasOwn(known, rule) ? known[rule] : undefined) ?? null;
}
