import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { chooseFromMenu, paneFrame, setPaneWidth, setTheme } from '../../test/support/panePage';
import type { ThemeKind } from '../../src/taskpane/theme';
import { takeTroubles } from './troubles';

export interface Look {
  readonly theme: ThemeKind;
  readonly width: number;
  readonly language: 'zh' | 'en';
}

const THEMES = ['light', 'dark', 'highContrast'] as const;

/** Chinese in every theme and width; English, with its long words, where it is narrow in every theme, and once each where it is not. */
const LOOKS: readonly Look[] = [
  ...THEMES.flatMap((theme) => [320, 420, 600].map((width): Look => ({ theme, width, language: 'zh' }))),
  ...THEMES.map((theme): Look => ({ theme, width: 320, language: 'en' })),
  { theme: 'dark', width: 420, language: 'en' },
  { theme: 'highContrast', width: 600, language: 'en' },
];

/** The look that the manual shows, and the views that it shows in it. */
export const IN_MANUAL = 'light-420-zh';
const MANUAL_VIEWS = ['first', 'columns', 'result', 'row', 'findings', 'why', 'reason', 'rematch', 'settings', 'remind', 'all', 'help'];

/** What the buttons are called in each language. */
const NAMES = {
  zh: { check: '一键核验', again: '重新核验', findings: /^问题（/, rows: /^各行/, row: /第 5 行/, why: '未达目标值', close: '关闭', handle: /^处理/, explain: '说明情况…', cancel: '取消', rematch: '更改第 5 行对应的任务', back: '返回', all: '核验全部工作表', remind: '催办单', make: '生成催办单', settings: '设置', help: '帮助和规则', more: '更多', role: 'A 考评维度', leave: '不改了' },
  en: { check: 'Check', again: 'Check again', findings: /^Findings/, rows: /^Rows/, row: /Row 5\b/, why: 'Target missed', close: 'Close', handle: /^Resolve/, explain: 'Explain…', cancel: 'Cancel', rematch: 'Change the task of row 5', back: 'Back', all: 'Check all sheets', remind: 'Reminder', make: 'Make the reminder', settings: 'Settings', help: 'Help and rules', more: 'More', role: 'A Dimension', leave: 'Leave as it is' },
} as const;

/** Takes a picture of the pane as it is. */
export type Take = (view: string) => Promise<void>;

/** Takes every view in every look, or in those that are wanted by name (`dark-320-en`), into `all`, and those of the manual into `manual` as well. */
export async function takePane(browser: Browser, address: string, folders: { readonly all: string; readonly manual: string }, wanted: readonly string[]): Promise<void> {
  for (const look of LOOKS) {
    const name = `${look.theme}-${String(look.width)}-${look.language}`;
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, locale: 'zh-CN', reducedMotion: 'reduce' });
    await page.goto(address);
    const take: Take = async (view) => {
      await page.mouse.move(0, 0);
      await page.waitForTimeout(350); // until animations are over
      const file = join(folders.all, `${view}-${name}.png`);
      await page.locator('.pane').screenshot({ path: file });
      if (name === IN_MANUAL && MANUAL_VIEWS.includes(view)) copyFileSync(file, join(folders.manual, `pane-${view}.png`));
    };
    await takeViews(page, look, take);
    await takeTroubles(page, look, take);
    await page.close();
  }
}

async function takeViews(page: Page, { theme, width, language }: Look, take: Take): Promise<void> {
  const names = NAMES[language];
  await setPaneWidth(page, width);
  await page.frameLocator('.pane iframe').getByRole('button', { name: NAMES.zh.check }).waitFor();
  await setTheme(page, theme);
  if (language === 'en') await chooseFromMenu(page, 'English');
  const pane = paneFrame(page);
  const click = (button: string | RegExp) => pane.getByRole('button', { name: button }).first().click();

  await pane.getByRole('button', { name: names.role }).waitFor();
  await take('first');
  await click(names.role);
  await take('columns');
  await page.keyboard.press('Escape');
  await click(names.more);
  await take('menu');
  await page.keyboard.press('Escape');

  await click(names.check);
  await pane.getByRole('button', { name: names.again }).waitFor({ timeout: 60_000 });
  await pane.getByRole('tab', { name: names.rows }).waitFor();
  await take('result');
  await pane.getByRole('tab', { name: names.rows }).click();
  await take('rows');
  await click(names.row);
  await pane.getByRole('button', { name: names.rematch }).scrollIntoViewIfNeeded();
  await take('row');
  await click(names.rematch);
  await pane.getByRole('combobox').first().click();
  await take('rematch');
  await page.keyboard.press('Escape');
  await click(names.leave);
  await pane.getByRole('tab', { name: names.findings }).click();
  await pane.getByText('C5', { exact: false }).first().scrollIntoViewIfNeeded();
  await take('findings');
  for (const grouping of ['rule', 'severity'] as const) {
    await pane.getByRole('combobox').selectOption(grouping);
    await take(`by-${grouping}`);
  }
  await pane.getByRole('combobox').selectOption('row');
  await click(names.why);
  await take('why');
  await click(names.close);
  await click(names.handle);
  await pane.getByRole('menuitem', { name: names.explain }).click();
  await take('reason');
  await pane.getByRole('dialog').getByRole('button', { name: names.cancel }).click();
  await takePages(page, pane, names, take);
}

async function takePages(page: Page, pane: Frame, names: (typeof NAMES)['zh' | 'en'], take: Take): Promise<void> {
  const back = () => pane.getByRole('button', { name: names.back }).click();
  await chooseFromMenu(page, names.settings);
  await pane.getByRole('combobox').first().waitFor();
  await take('settings');
  await back();
  await chooseFromMenu(page, names.remind);
  await pane.getByRole('button', { name: names.make }).click();
  await pane.getByRole('textbox').last().waitFor();
  await take('remind');
  await back();
  await chooseFromMenu(page, names.all);
  await pane.getByRole('button', { name: names.all }).click();
  await pane.getByRole('listitem').last().waitFor({ timeout: 60_000 });
  await take('all');
  await back();
  await chooseFromMenu(page, names.help);
  await pane.getByRole('heading', { level: 2 }).first().waitFor();
  await take('help');
  await pane.getByRole('button', { expanded: false }).last().click();
  await pane.locator('body').evaluate((body) => body.ownerDocument.defaultView?.scrollTo(0, body.scrollHeight));
  await take('rule');
  await back();
}
