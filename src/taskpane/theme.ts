import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { createContext } from 'react';
import type { Language } from '../locales';
import type { SurroundingColours } from './surroundings';

export type ThemeKind = 'light' | 'dark' | 'highContrast';

/** The kind of theme that the pane wears just now, for what has colours of its own. */
export const ThemeContext = createContext<ThemeKind>('light');

/** Chinese faces come before the system's own choice, which may be a Japanese one. */
const CHINESE = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
/** English comes in Latin faces first: quotation marks of Chinese ones are twice as wide. */
const FONTS: Readonly<Record<Language, string>> = { 'zh-CN': `'Segoe UI', ${CHINESE}`, 'en-US': `'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', ${CHINESE}` };

/** In the dark a shadow shows nothing: what lies over the pane gets an edge, as it does in high contrast. */
const DARK: Theme = { ...webDarkTheme, colorTransparentStroke: webDarkTheme.colorNeutralStroke2 };
const THEMES: Readonly<Record<ThemeKind, Theme>> = { light: webLightTheme, dark: DARK, highContrast: teamsHighContrastTheme };

/** The Fluent theme of a kind, with the faces of a language. */
export function themeOf(kind: ThemeKind, language: Language): Theme {
  return { ...THEMES[kind], fontFamilyBase: FONTS[language] };
}

/**
 * The kind of theme that goes with the program's colours: dark on a dark background, high contrast
 * where the background is pure black and the text a pure colour (Windows' contrast themes; Office's
 * own black is a dark grey), light everywhere else and where the colours are not known.
 */
export function themeKind(colours: SurroundingColours | null): ThemeKind {
  const background = colours === null ? null : rgb(colours.background);
  if (colours === null || background === null) return 'light';
  const [red, green, blue] = background;
  if (red + green + blue === 0) {
    const foreground = rgb(colours.foreground);
    return foreground?.every((part) => part === 0 || part === 255) === true ? 'highContrast' : 'dark';
  }
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

function rgb(colour: string): readonly [number, number, number] | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}
