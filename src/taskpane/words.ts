import { createContext, useContext } from 'react';
import { zhCN } from '../locales';
import type { Language, Messages, Translation } from '../locales';

/** What the pane speaks just now. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  /** What the check says, in that language; null for Chinese, which the check speaks itself. */
  readonly translation: Translation | null;
}

/** Chinese, which is there from the start. */
export const CHINESE_WORDS: Words = { language: 'zh-CN', messages: zhCN, translation: null };

export const WordsContext = createContext<Words>(CHINESE_WORDS);

/** The texts of the language that the pane speaks. */
export function useMessages(): Messages {
  return useContext(WordsContext).messages;
}

/** The language that the pane speaks. */
export function useLanguage(): Language {
  return useContext(WordsContext).language;
}

/** What the check says in the language that the pane speaks; null for Chinese. */
export function useTranslation(): Translation | null {
  return useContext(WordsContext).translation;
}
