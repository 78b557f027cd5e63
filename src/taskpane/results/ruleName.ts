import { ruleTitle } from '../../check/rules';
import type { Language } from '../../locales';
import { RULE_NAMES } from '../../locales/ruleNames';

/** The name of a rule as the pane shows it, by its id; the id for a rule that is not known. */
export function ruleName(rule: string, language: Language): string {
  return language === 'zh-CN' ? ruleTitle(rule) : (RULE_NAMES[rule] ?? rule);
}
