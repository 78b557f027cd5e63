import type { Language } from '../locales';
import { CHINESE_WORDS, type Words } from './words';

/** The texts of a language. Chinese is always there; English is loaded when it is asked for. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'zh-CN') return CHINESE_WORDS;
  const { enUS, ENGLISH } = await import('../locales/en-US');
  return { language, messages: enUS, translation: ENGLISH };
}
