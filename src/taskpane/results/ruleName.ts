import type { Language } from '../../locales';

/** The name of a rule as the pane shows it. */
export function ruleName(rule: string, language: Language): string {
  return language === 'zh-CN' ? rule : rule.replaceAll('-', ' ');
}
