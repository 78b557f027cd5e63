/** Key under which the chosen language is kept in the browser. */
const KEY = 'zicha.language';

/** The language that was chosen in the pane earlier; null where none was, or where storage is not allowed. */
export function readLanguage(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    // Storage of frames may be blocked: then the display language decides, as on the first day.
    return null;
  }
}

/** Keeps the chosen language for the next time; where storage is blocked, the choice holds until the pane closes. */
export function rememberLanguage(language: string): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Nothing is lost but the memory of it.
  }
}
