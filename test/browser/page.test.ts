import { readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { readXlsx } from '../../host/files';
import { displayText } from '../../host/workbook/display';
import { allCells } from '../../host/workbook/grid';
import { describeInBrowser } from '../support/browser';

const SAMPLES = join(__dirname, '../../samples');

/** The words of a cell as the page shows them; '' where it is not in view. */
async function cellText(page: Page, address: string): Promise<string> {
  return (await page.locator(`[data-cell="${address}"]`).innerText()).trim();
}

function pane(page: Page): FrameLocator {
  return page.frameLocator('.pane iframe');
}

async function check(page: Page): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: '一键核验' }).click();
  await page.getByRole('tab', { name: '核验汇总' }).waitFor();
  await pane(page).getByRole('button', { name: '重新核验' }).waitFor();
}

jest.setTimeout(120_000);

describeInBrowser('the demo page', (site) => {
  let page: Page;
  let errors: string[];
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'page-'));
    ({ page, errors } = await site().newPage());
    await page.goto(site().address);
    await page.locator('[data-cell="A1"]').waitFor();
    await pane(page).getByRole('button', { name: '一键核验' }).waitFor();
  });

  afterEach(async () => {
    await page.context().close();
    await rm(folder, { recursive: true });
    expect(errors).toEqual([]);
  });

  it('shows a sample beside the pane, under the buttons of the manifest', async () => {
    expect(await cellText(page, 'A1')).toBe('云岭区政府2022年度日常履职考核任务完成情况自查表');
    expect(await page.getByRole('toolbar').getByRole('button').allInnerTexts()).toEqual(['打开面板', '一键核验', '核验全部工作表', '清除标记']);
    expect(await page.locator('.ribbon img').evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0))).toBe(true);
    await page.getByRole('button', { name: '关闭面板' }).click();
    expect(await page.locator('.pane').isVisible()).toBe(false);
    await page.getByRole('button', { name: '打开面板' }).click();
    expect(await page.locator('.pane').isVisible()).toBe(true);
  });

  it('checks on one click, counts in live formulas, and clears again', async () => {
    await check(page);
    expect(await cellText(page, 'E5')).toBe('未达标');
    const colour = await page.locator('[data-cell="E5"]').evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(colour).not.toBe(await page.locator('[data-cell="E3"]').evaluate((cell) => getComputedStyle(cell).backgroundColor));
    const unmet = await unmetCount(page);
    expect(unmet).toBeGreaterThan(0);

    await page.getByRole('tab', { name: '云岭区自查表' }).click();
    await page.locator('[data-cell="E3"]').click();
    await page.keyboard.type('未达标');
    await page.keyboard.press('Enter');
    expect(await unmetCount(page)).toBe(unmet + 1);

    await page.getByRole('tab', { name: '云岭区自查表' }).click();
    await page.getByRole('toolbar').getByRole('button', { name: '清除标记' }).click();
    await pane(page).getByRole('button', { name: '清除', exact: true }).click();
    await page.getByRole('tab', { name: '核验汇总' }).waitFor({ state: 'detached' });
    expect(await cellText(page, 'E5')).toBe('');
  });

  it('selects the cell of a finding that is clicked in the pane', async () => {
    await check(page);
    await pane(page).getByRole('tab', { name: /^问题/ }).click();
    await pane(page).getByText('C19', { exact: false }).first().click();
    await page.locator('[data-selection="C19"]').waitFor();
    expect(await page.getByLabel('所选单元格').inputValue()).toBe('C19');
    expect(await page.locator('[data-cell="C19"]').isVisible()).toBe(true);
  });

  it('edits a cell, takes it back, and makes it again', async () => {
    await page.locator('[data-cell="D3"]').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('已修改');
    await page.keyboard.press('Enter');
    expect(await cellText(page, 'D3')).toBe('已修改');
    expect(await page.getByLabel('所选单元格').inputValue()).toBe('D4');
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await cellText(page, 'D3')).toBe('无');
    await page.getByRole('button', { name: '重做' }).click();
    expect(await cellText(page, 'D3')).toBe('已修改');
    await page.locator('[data-cell="D3"]').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('不要');
    await page.keyboard.press('Escape');
    expect(await cellText(page, 'D3')).toBe('已修改');
  });

  it('opens a file, checks it, and gives the result back as a file', async () => {
    const path = join(folder, '我的表.xlsx');
    await writeFile(path, await readFile(join(SAMPLES, 'qinghe-2022.xlsx')));
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('已打开“我的表.xlsx”。').waitFor();
    await pane(page).getByText('青河区政府2022年度日常履职考核任务完成情况自查表').waitFor();
    await check(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载结果' }).click()]);
    expect(download.suggestedFilename()).toBe('我的表-核验.xlsx');
    const saved = join(folder, 'result.xlsx');
    await download.saveAs(saved);
    const workbook = await readXlsx(new Uint8Array(await readFile(saved)), 'result.xlsx');
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['自查表', '核验汇总', '问题清单', '指标对照']);
    const texts = allCells(workbook.sheets[0]!.cells).map(({ cell }) => displayText(cell));
    expect(texts).toEqual(expect.arrayContaining(['核验状态', '核验说明', '未达标']));
  });

  it('says what is wrong with a file that it cannot open, and keeps the one that is open', async () => {
    const path = join(folder, '笔记.xlsx');
    await writeFile(path, '这不是工作簿');
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('没能打开“笔记.xlsx”').waitFor();
    expect(await page.getByRole('status').innerText()).toContain('不是 .xlsx 工作簿');
    expect(await cellText(page, 'A1')).toContain('云岭区');
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await page.getByRole('status').innerText()).toBe('');
  });

  it('finds nothing wrong with the table in order', async () => {
    await page.getByLabel('选择示例表').selectOption('lanshui-2022.xlsx');
    await pane(page).getByText('澜水区人民政府2022年度日常履职考核自查表').or(pane(page).getByText('澜水区')).first().waitFor();
    await check(page);
    await pane(page).getByRole('tab', { name: /^问题/ }).click();
    await pane(page).getByText('没有发现问题').waitFor();
  });

  it('changes its language, with the ribbon that the manifest gives for it', async () => {
    await page.getByRole('button', { name: 'English' }).first().click();
    await page.getByRole('button', { name: 'Open file' }).waitFor();
    const labels = await page.getByRole('toolbar').getByRole('button').allInnerTexts();
    expect(labels).toHaveLength(4);
    for (const label of labels) expect(label).toMatch(/^[\x20-\x7e]+$/);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-US');
    await page.getByRole('button', { name: '中文' }).first().click();
    await page.getByRole('button', { name: '打开文件' }).waitFor();
  });
});

/** The number beside 未达标 on 核验汇总, as its formula computes it. */
async function unmetCount(page: Page): Promise<number> {
  await page.getByRole('tab', { name: '核验汇总' }).click();
  const label = page.locator('[data-cell]').filter({ hasText: /^未达标$/ }).first();
  const address = /^([A-Z]+)(\d+)$/.exec((await label.getAttribute('data-cell')) ?? '');
  if (address === null) throw new Error('核验汇总 shows no 未达标');
  return Number(await cellText(page, `${String.fromCharCode(address[1]!.charCodeAt(0) + 1)}${address[2]!}`));
}
