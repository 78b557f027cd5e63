/** Colours of the Office program, `#RRGGBB`. */
export interface OfficeColours {
  readonly background: string;
  readonly foreground: string;
}

/**
 * Waits until office.js knows the program that it runs in. True in Excel; false in any other
 * program or a plain browser, and where office.js could not be loaded at all.
 */
export async function isInExcel(): Promise<boolean> {
  // Declared always, yet absent where its script was blocked or the network is down.
  if (!Object.hasOwn(globalThis, 'Office')) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Language tag of the program's menus; `''` where it is not known. */
export function displayLanguage(): string {
  return (Office.context as Partial<Office.Context>).displayLanguage ?? '';
}

/** The colours of the program's theme; null where it does not tell (Excel on the web, old versions). */
export function officeColours(): OfficeColours | null {
  const theme = (Office.context as Partial<Office.Context>).officeTheme as Partial<Office.OfficeTheme> | null | undefined;
  const background = theme?.bodyBackgroundColor;
  const foreground = theme?.bodyForegroundColor;
  return typeof background === 'string' && typeof foreground === 'string' ? { background, foreground } : null;
}
