import { zhCN } from '../locales';
import type { Language, Messages } from '../locales';

/** The texts of a language. Chinese is always there; English is loaded when it is asked for. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'zh-CN') return zhCN;
  return (await import('../locales/en-US')).enUS;
}
