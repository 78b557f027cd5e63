import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { CheckCommands } from '../commands/api';
import { isLanguage, languageFor } from '../locales';
import type { Language } from '../locales';
import { CrashBoundary } from './CrashBoundary';
import { loadWords } from './loadWords';
import { Pane } from './Pane';
import type { PaneRequests } from './state/requests';
import type { Surroundings } from './surroundings';
import { ThemeContext, themeKind, themeOf } from './theme';
import { CHINESE_WORDS, WordsContext } from './words';
import type { Words } from './words';

export interface AppProps {
  readonly commands: CheckCommands;
  readonly requests: PaneRequests;
  readonly surroundings: Surroundings;
}

/** The root of the task pane: theme and language around the pane itself. The system's own parts (scroll bars, lists) go dark with it. */
export function App({ commands, requests, surroundings }: AppProps) {
  const [words, chooseLanguage] = useWords(surroundings);
  const theme = useThemeKind(surroundings);
  const language = words?.language ?? 'zh-CN';
  const fluentTheme = useMemo(() => themeOf(theme, language), [theme, language]);
  // Of the page as a whole: its scroll bar lies outside of the provider, and so do lists that open over the pane.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.colorScheme = theme === 'light' ? 'light' : 'dark';
    style.backgroundColor = fluentTheme.colorNeutralBackground1;
    // While a dialog is open Fluent keeps the place of the scroll bar free, which browsers leave white in the dark.
    style.scrollbarGutter = 'auto';
  }, [theme, fluentTheme]);
  return (
    <FluentProvider theme={fluentTheme} data-theme={theme} style={{ minHeight: '100vh' }}>
      {words !== null && (
        <WordsContext value={words}>
          <ThemeContext value={theme}>
            <CrashBoundary messages={words.messages}>
              <Pane commands={commands} requests={requests} onLanguage={chooseLanguage} />
            </CrashBoundary>
          </ThemeContext>
        </WordsContext>
      )}
    </FluentProvider>
  );
}

/**
 * The language: the one chosen in the pane before, else the program's own. Null until it is loaded;
 * where it cannot be loaded, Chinese, which is always there.
 */
function useWords(surroundings: Surroundings): readonly [Words | null, (language: Language) => void] {
  const [words, setWords] = useState<Words | null>(null);
  const show = useCallback(async (language: Language) => {
    const next = await loadWords(language).catch(() => CHINESE_WORDS);
    document.documentElement.lang = next.language;
    document.title = next.messages.product.name;
    setWords(next);
  }, []);

  useEffect(() => {
    const chosen = surroundings.chosenLanguage();
    void show(isLanguage(chosen) ? chosen : languageFor(surroundings.displayLanguage));
  }, [show, surroundings]);

  const choose = useCallback(
    (language: Language) => {
      surroundings.rememberLanguage(language);
      void show(language);
    },
    [show, surroundings],
  );
  return useMemo(() => [words, choose] as const, [words, choose]);
}

/** The theme of the program around; looked at again when the pane gets the focus, for Excel tells no change of it. */
function useThemeKind(surroundings: Surroundings) {
  const [kind, setKind] = useState(() => themeKind(surroundings.colours()));
  useEffect(() => {
    const look = () => setKind(themeKind(surroundings.colours()));
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [surroundings]);
  return kind;
}
