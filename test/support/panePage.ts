import type { Frame, Page } from 'playwright-core';
import type { ThemeKind } from '../../src/taskpane/theme';

/** Background and letters of Excel's themes, as Excel tells them: numbers. */
const OFFICE_COLOURS: Readonly<Record<ThemeKind, readonly [number, number]>> = {
  light: [0xffffff, 0x222222],
  dark: [0x262626, 0xffffff],
  highContrast: [0x000000, 0xffffff],
};

/** The frame that the pane lives in on the demo page. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (frame === undefined) throw new Error('The demo page shows no pane.');
  return frame;
}

/** Gives the pane the colours of one of Excel's themes, as Excel does when the user changes it. */
export async function setTheme(page: Page, kind: ThemeKind): Promise<void> {
  const [bodyBackgroundColor, bodyForegroundColor] = OFFICE_COLOURS[kind];
  const told = JSON.stringify(JSON.stringify({ bodyBackgroundColor, bodyForegroundColor }));
  // As text, for it runs in the page as it stands. The client keeps the last answer for some seconds.
  await paneFrame(page).evaluate(`
    OSF.DDA._OsfControlContext.GetOfficeThemeInfo = () => ${told};
    window._osfOfficeTheme = null;
    window.dispatchEvent(new Event('focus'));
  `);
  await paneFrame(page).locator(`[data-theme="${kind}"]`).waitFor();
}

/** Makes the pane so many pixels wide, as a user does by its edge. */
export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.addStyleTag({ content: `.pane { width: ${String(width)}px !important }` });
}

/** Opens 更多 in the pane and chooses an entry. */
export async function chooseFromMenu(page: Page, entry: string | RegExp): Promise<void> {
  const frame = paneFrame(page);
  await frame.getByRole('button', { name: /^(更多|More)$/ }).click();
  await frame.getByRole(/^(中文|English)$/.test(String(entry)) ? 'menuitemradio' : 'menuitem', { name: entry }).click();
}
