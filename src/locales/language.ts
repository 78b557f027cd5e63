/** The languages that the product speaks, the first one being its own. */
export const LANGUAGES = ['zh-CN', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];

/** True for the tag of a language that the product speaks. */
export function isLanguage(tag: unknown): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/**
 * The language to start in: Chinese for every Chinese display language (`zh-TW` included) and where
 * none is known, English for all others.
 */
export function languageFor(displayLanguage: string): Language {
  const tag = displayLanguage.trim().toLowerCase();
  return tag === '' || tag === 'zh' || tag.startsWith('zh-') ? 'zh-CN' : 'en-US';
}
