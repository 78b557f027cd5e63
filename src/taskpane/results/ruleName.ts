import { ruleTitle } from '../../check/rules';
import type { Language } from '../../locales';

/** The name of a rule as the pane shows it: its Chinese title, or in English its id in plain words. */
export function ruleName(rule: string, language: Language): string {
  return language === 'zh-CN' ? ruleTitle(rule) : rule.replaceAll('-', ' ');
}
