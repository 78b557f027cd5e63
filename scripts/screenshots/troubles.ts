import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readXlsx, writeXlsx } from '../../host/files';
import { defaultProtectionOptions } from '../../host/workbook/defaults';
import { enteredCell } from '../../host/workbook/entry';
import { putCell } from '../../host/workbook/grid';
import { createWorkbook, type Workbook } from '../../host/workbook/workbook';
import { paneFrame, setTheme } from '../../test/support/panePage';
import type { Look, Take } from './pane';

const HEADER = ['自查任务', '落实情况', '存在问题及原因'];
const ROW = ['1.新增停车位不少于300个。', '1.全年新增停车位260个。', ''];

/** Sheets on which the pane has something to explain. */
const SHEETS: Readonly<Record<'empty' | 'no-table' | 'candidates' | 'several' | 'protected', readonly (readonly string[])[]>> = {
  empty: [],
  'no-table': [['填表说明'], ['请各单位按要求填写。']],
  candidates: [['重点事项', '进度', '备注'], ['新增停车位不少于300个。', '新增停车位260个。', '']],
  several: [HEADER, ROW, [], ['', ...HEADER], ['', ...ROW]],
  protected: [HEADER, ROW],
};

/** Takes the pane before sheets that it cannot check as they are, and with a template that has a mistake. */
export async function takeTroubles(page: Page, look: Look, take: Take): Promise<void> {
  const pane = page.frameLocator('.pane iframe');
  for (const trouble of ['empty', 'no-table', 'candidates', 'several', 'protected'] as const) {
    await openSheet(page, look, trouble);
    if (trouble === 'protected') {
      await pane.getByRole('button', { name: look.language === 'zh' ? '一键核验' : 'Check', exact: true }).click();
      await pane.getByText(look.language === 'zh' ? '工作表受保护' : 'The sheet is protected').first().waitFor();
    }
    await take(trouble);
  }
  await openWorkbook(page, look, await ofAnotherYear());
  await take('other-year');
  await page.getByLabel('选择示例表').selectOption('yunling-2022.xlsx');
  await opened(page, look);
  await pane.getByRole('button', { name: look.language === 'zh' ? '编辑模板' : 'Edit the template' }).click();
  await page.getByRole('tab', { name: '任务模板' }).waitFor();
  await page.locator('[data-cell="D6"]').dblclick();
  await page.keyboard.type('也许');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: '云岭区自查表' }).click();
  await pane.getByRole('button', { name: /D6/ }).waitFor();
  await take('template-problems');
}

async function openSheet(page: Page, look: Look, trouble: keyof typeof SHEETS): Promise<void> {
  const workbook = createWorkbook(['自查表'], `${trouble}.xlsx`);
  const [sheet] = workbook.sheets;
  SHEETS[trouble].forEach((line, row) => line.forEach((text, column) => {
    if (sheet !== undefined && text !== '') putCell(sheet.cells, row + 1, column + 1, enteredCell(undefined, text));
  }));
  if (sheet !== undefined && trouble === 'protected') sheet.protection = { options: defaultProtectionOptions(), password: null };
  await openWorkbook(page, look, workbook);
}

/** A sample whose title names another year than the template that fits it. */
async function ofAnotherYear(): Promise<Workbook> {
  const workbook = await readXlsx(readFileSync(join(__dirname, '../../samples/qinghe-2022.xlsx')), '青河区2021年自查表.xlsx');
  const [sheet] = workbook.sheets;
  if (sheet !== undefined) putCell(sheet.cells, 1, 1, enteredCell(undefined, '青河区政府2021年度日常履职考核任务完成情况自查表'));
  return workbook;
}

async function openWorkbook(page: Page, look: Look, workbook: Workbook): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: workbook.name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await writeXlsx(workbook)),
  });
  await page.getByText(`已打开“${workbook.name}”。`).waitFor();
  await opened(page, look);
}

/** The pane opens anew with each workbook. */
async function opened(page: Page, { theme }: Look): Promise<void> {
  await page.frameLocator('.pane iframe').getByRole('heading').first().waitFor();
  await page.waitForTimeout(500); // until it has looked at the sheet
  await paneFrame(page).locator('[data-theme]').waitFor();
  await setTheme(page, theme);
}
