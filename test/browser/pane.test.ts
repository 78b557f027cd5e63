import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { writeXlsx } from '../../host/files';
import { createWorkbook } from '../../host/workbook/workbook';
import { describeInBrowser } from '../support/browser';
import { fillCells, sheetOf } from '../support/host';
import { chooseFromMenu, paneFrame, setPaneWidth, setTheme } from '../support/panePage';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until what fades or slides in is there: half seen, its letters have too little contrast. Spinners go on for ever. */
const AT_REST = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  .then(() => Promise.all(document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished.catch(() => null))))
  .then(() => null)`;

/** What axe has against the pane as it is; none is expected. Fluent's own sentinels, which send the focus on, are left out. */
async function violations(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  await frame.evaluate(AT_REST);
  if (!(await frame.evaluate('typeof window.axe === "object"'))) await frame.evaluate(AXE);
  const results = await frame.evaluate<AxeResults>('axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] })');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** Rows of a table that takes long. */
const LONG = 5000;

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

  it.each(['light', 'dark', 'highContrast'] as const)('%s: axe finds nothing against any view, nor is anything cut off at 190 pixels', async (theme) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await setTheme(page, theme);
    await button(/^A 考评维度/).waitFor();
    expect(await violations(page)).toEqual([]);
    await check();
    expect(await violations(page)).toEqual([]);
    await paneFrame(page).getByRole('tab', { name: /^各行/ }).click();
    await button(/第 5 行/).click();
    expect(await violations(page)).toEqual([]);
    for (const entry of ['设置', '催办单', '核验全部工作表', '帮助和规则']) {
      await chooseFromMenu(page, entry);
      await button('返回').waitFor();
      expect([entry, await violations(page)]).toEqual([entry, []]);
      await button('返回').click();
    }
    // As wide as a pane of 380 pixels is with 200 % zoom.
    await setPaneWidth(page, 190);
    const fits = () => paneFrame(page).evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
    await button('更改第 5 行对应的任务').click();
    await paneFrame(page).getByRole('combobox').waitFor();
    expect(await fits()).toBe(true);
    for (const entry of ['设置', '催办单', '帮助和规则']) {
      await chooseFromMenu(page, entry);
      await button('返回').waitFor();
      expect([entry, await fits()]).toEqual([entry, true]);
      await button('返回').click();
    }
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

  it('clears by keyboard, and keeps the focus in the pane', async () => {
    await check();
    await button('清除标记').focus();
    await page.keyboard.press('Enter');
    const dialog = paneFrame(page).getByRole('alertdialog');
    await dialog.getByText('“任务模板”工作表会保留').waitFor();
    // The question is answered where the focus stands when it opens.
    await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.activeElement?.textContent === '清除');
    await page.keyboard.press('Enter');
    await paneFrame(page).getByText('已清除全部核验标记').first().waitFor();
    await page.getByRole('tab', { name: '核验汇总' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('IFRAME');
  });

  it('changes its language, results and all, and remembers it', async () => {
    await check();
    await chooseFromMenu(page, 'English');
    await button('Check again').waitFor();
    await paneFrame(page).getByRole('tab', { name: /^Findings/ }).click();
    // Sentences of rules and words of the workbook are Chinese in every language, and say so.
    const foreign = '[...document.querySelectorAll("button, h1, h2, label, [role=tab], option")].filter((one) => one.closest("[lang=zh-CN]") === null || one.closest("[lang=zh-CN]") === document.documentElement).map((one) => one.textContent).filter((text) => /^[\u4e00-\u9fff]+$/.test(text.trim()))';
    expect(await paneFrame(page).evaluate(foreign)).toEqual([]);
    await page.reload();
    await page.frameLocator('.pane iframe').getByRole('button', { name: 'Check', exact: true }).waitFor();
    await chooseFromMenu(page, '中文');
    await button('一键核验').waitFor();
  });

  it('puts the template on a sheet, leads to a mistake in it, and goes on with the table', async () => {
    await button('编辑模板').click();
    await page.getByRole('tab', { name: '任务模板' }).waitFor();
    await paneFrame(page).getByText('任务模板已写入工作表“任务模板”').first().waitFor();
    await page.locator('[data-cell="D6"]').dblclick();
    await page.keyboard.type('也许');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: '云岭区自查表' }).click();
    await button('在表格中定位 D6').click();
    await page.locator('[data-selection="D6"]').waitFor();
    await page.locator('[data-cell="D6"]').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('是');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: '云岭区自查表' }).click();
    await button('在表格中定位 D6').waitFor({ state: 'detached' });
    await check();
  });

  it('tells how far a long table is, and stops when asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'long-'));
    const path = join(folder, '长表.xlsx');
    const workbook = createWorkbook(['自查表'], '长表.xlsx');
    // Enough of it that the button is still there when it is clicked.
    const rows = Array.from({ length: LONG }, (_one, index) => [
      '城市管理',
      `1.新增停车位不少于${String(300 + index)}个。2.改造老旧小区不少于${String(20 + index)}个。3.群众满意率不低于90%。4.完成投资${String(500 + index)}万元。`,
      `1.全年新增停车位${String(310 + index)}个，其中路侧${String(100 + index)}个、路外210个。2.改造老旧小区${String(21 + index)}个，任务完成率101%。3.群众满意率为95.2%，同比提高1.3个百分点。4.完成投资${String(510 + index)}万元。`,
      '无',
    ]);
    fillCells(sheetOf(workbook, '自查表'), `A1:D${String(LONG + 2)}`, [['青河区2022年度自查表', '', '', ''], ['考评维度', '自查任务', '落实情况', '存在问题及原因'], ...rows]);
    await writeFile(path, await writeXlsx(workbook));
    await page.locator('input[type=file]').setInputFiles(path);
    // The pane opens anew with the workbook.
    await page.frameLocator('.pane iframe').getByText(`${String(LONG)} 行任务`).waitFor({ timeout: 60_000 });
    await button('一键核验').click();
    await paneFrame(page).getByText(new RegExp(`第 [1-9][0-9]* 行，共 ${String(LONG)} 行`)).waitFor({ timeout: 60_000 });
    await button('取消').click();
    await paneFrame(page).getByText('已取消核验，工作簿没有改动。').first().waitFor({ timeout: 60_000 });
    expect(await page.getByRole('tab', { name: '核验汇总' }).count()).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('matches a row by hand: searched for, chosen, kept, and the clerk stays where they were', async () => {
    const frame = paneFrame(page);
    await check();
    await frame.getByRole('tab', { name: /^各行/ }).click();
    await button(/第 6 行/).click();
    await button('更改第 6 行对应的任务').click();
    await frame.getByRole('combobox').click();
    await page.keyboard.type('区域');
    await frame.getByRole('option', { name: '区域协调发展' }).click();
    await button('改为这一项').click();
    await frame.getByText('对应任务：区域协调发展').waitFor({ timeout: 30_000 });
    await frame.getByText('缺少 1 项规定任务').and(frame.locator(':not([role=status])')).first().waitFor();
    expect(await frame.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('更改第 6 行对应的任务');
    expect(await frame.evaluate('document.activeElement.getBoundingClientRect().bottom <= innerHeight && document.activeElement.getBoundingClientRect().top >= 0')).toBe(true);
    expect(await frame.locator('body').innerText()).toContain('国际交往中心功能建设');
    // The workbook remembers it, and the way back is the same.
    await check();
    await frame.getByText('对应任务：区域协调发展').waitFor();
    await button('更改第 6 行对应的任务').click();
    await frame.getByRole('combobox').click();
    await frame.getByRole('option', { name: '自动对应' }).click();
    await button('改为这一项').click();
    await frame.getByText('对应任务：写有任务名称').waitFor({ timeout: 30_000 });
  });

  it('matches a row by keyboard alone, by words from the middle of the task', async () => {
    const frame = paneFrame(page);
    const waitForFocus = (name: string): Promise<unknown> => page.waitForFunction((wanted) => {
      const focused = document.querySelector('iframe')?.contentDocument?.activeElement;
      return (focused?.getAttribute('aria-label') ?? focused?.getAttribute('role')) === wanted;
    }, name);
    await check();
    await frame.getByRole('tab', { name: /^各行/ }).focus();
    await page.keyboard.press('Enter');
    await button(/第 6 行/).focus();
    await page.keyboard.press('Enter');
    await button('更改第 6 行对应的任务').waitFor();
    for (const name of ['在表格中定位第 6 行', '更改第 6 行对应的任务']) {
      await page.keyboard.press('Tab');
      await waitForFocus(name);
    }
    await page.keyboard.press('Enter');
    await waitForFocus('combobox');
    await page.keyboard.insertText('协调');
    await frame.getByRole('option', { name: '区域协调发展' }).waitFor();
    await page.keyboard.press('Enter');
    await frame.getByRole('listbox').waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await frame.getByText('对应任务：区域协调发展').waitFor({ timeout: 30_000 });
    await waitForFocus('更改第 6 行对应的任务');
    await page.keyboard.press('Enter');
    await waitForFocus('combobox');
    await page.keyboard.press('Escape');
    await waitForFocus('更改第 6 行对应的任务');
  });

  it('keeps place and focus when a column gets another use, and says so where no table is left', async () => {
    const frame = paneFrame(page);
    await check();
    await button('列和模板').click();
    await button('A 考评维度').click();
    await frame.getByRole('menuitemradio', { name: '不用于核验' }).click();
    await frame.getByText('没有用到的列').waitFor();
    expect(await frame.evaluate('scrollY')).toBe(0);
    expect(await frame.evaluate('document.activeElement.textContent')).toBe('A 考评维度');
    await button('B 自查任务').click();
    await frame.getByRole('menuitemradio', { name: '不用于核验' }).click();
    await frame.getByText('第 2 行作表头').waitFor();
    await frame.getByText('没有认出任务列').and(frame.locator(':visible')).last().waitFor();
    expect(await frame.getByText('识别到的自查表', { exact: true }).count()).toBe(0);
    await button(/^B 自查内容/).click();
    await frame.getByRole('menuitemradio', { name: '自查任务', exact: true }).click();
    await frame.getByText('21 行任务').first().waitFor();
  });

  it('lets a finding go when its cell is mended', async () => {
    await check();
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
