import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { describeInBrowser } from '../support/browser';
import { chooseFromMenu, paneFrame, setPaneWidth, setTheme } from '../support/panePage';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against the pane as it is; none is expected. Fluent's own sentinels, which send the focus on, are left out. */
async function violations(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  if (!(await frame.evaluate('typeof window.axe === "object"'))) await frame.evaluate(AXE);
  const results = (await frame.evaluate('axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] })')) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

jest.setTimeout(180_000);

describeInBrowser('the pane on the demo page', (site) => {
  let page: Page;
  let errors: string[];
  const button = (name: string | RegExp) => paneFrame(page).getByRole('button', { name }).first();
  const check = async (): Promise<void> => {
    await button(/^(一键|重新)核验$/).click();
    await button('重新核验').waitFor({ timeout: 60_000 });
    await paneFrame(page).getByRole('tab', { name: /^问题/ }).waitFor();
  };

  beforeEach(async () => {
    ({ page, errors } = await site().newPage());
    await page.goto(site().address);
    await page.frameLocator('.pane iframe').getByRole('button', { name: '一键核验' }).waitFor();
  });

  afterEach(async () => {
    await page.context().close();
    expect(errors).toEqual([]);
  });

  it('loads at most 150 KB of script before it shows itself', () => {
    const folder = join(__dirname, '../../build/site/production/pane');
    const [entry] = readdirSync(folder).filter((name) => /^taskpane\..*\.js$/.test(name));
    expect(gzipSync(readFileSync(join(folder, entry!)), { level: 9 }).length).toBeLessThanOrEqual(150_000);
  });

  it.each(['light', 'dark', 'highContrast'] as const)('%s: axe finds nothing against any view, nor is anything cut off at 240 pixels', async (theme) => {
    await setTheme(page, theme);
    await button(/^A 考评维度/).waitFor();
    expect(await violations(page)).toEqual([]);
    await check();
    await button(/第 5 行/).click();
    expect(await violations(page)).toEqual([]);
    await paneFrame(page).getByRole('tab', { name: /^问题/ }).click();
    expect(await violations(page)).toEqual([]);
    for (const entry of ['设置', '催办单', '核验全部工作表', '帮助和规则']) {
      await chooseFromMenu(page, entry);
      await button('返回').waitFor();
      expect([entry, await violations(page)]).toEqual([entry, []]);
      await button('返回').click();
    }
    await setPaneWidth(page, 240);
    expect(await paneFrame(page).evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
  });

  it('goes through a finding by keyboard: F8, the reason, and back', async () => {
    await check();
    await paneFrame(page).getByRole('tab', { name: /^问题/ }).focus();
    await page.keyboard.press('F8');
    await paneFrame(page).locator('[aria-current="true"]').waitFor();
    const first = await paneFrame(page).locator('[aria-current="true"]').innerText();
    await page.keyboard.press('F8');
    expect(await paneFrame(page).locator('[aria-current="true"]').innerText()).not.toBe(first);
    await paneFrame(page).locator('[aria-current="true"]').getByRole('button', { name: /^处理/ }).focus();
    await page.keyboard.press('Enter');
    await paneFrame(page).getByRole('menuitem', { name: '说明情况…' }).focus();
    await page.keyboard.press('Enter');
    await paneFrame(page).getByRole('textbox', { name: /理由/ }).fill('口径与上年一致');
    await button('记入问题清单').focus();
    await page.keyboard.press('Enter');
    await paneFrame(page).getByText('口径与上年一致').first().waitFor();
  });

  it('lets a finding go when its cell is mended', async () => {
    await check();
    await paneFrame(page).getByRole('tab', { name: /^问题/ }).click();
    const missed = paneFrame(page).getByText('“高新技术企业保有量”报告值241家');
    await missed.waitFor();
    await page.locator('[data-cell="C5"]').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('高新技术企业保有量达到286家，全年无高新技术企业外迁。');
    await page.keyboard.press('Enter');
    await missed.waitFor({ state: 'detached', timeout: 30_000 });
    await paneFrame(page).getByText('第 5 行改动后已重新核验').waitFor();
  });
});
