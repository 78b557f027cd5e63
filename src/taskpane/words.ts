import { createContext, useContext } from 'react';
import { zhCN } from '../locales';
import type { Language, Messages } from '../locales';

/** What the pane speaks just now. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
}

export const WordsContext = createContext<Words>({ language: 'zh-CN', messages: zhCN });

/** The texts of the language that the pane speaks. */
export function useMessages(): Messages {
  return useContext(WordsContext).messages;
}

/** The language that the pane speaks. */
export function useLanguage(): Language {
  return useContext(WordsContext).language;
}
