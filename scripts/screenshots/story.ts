import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const SIZE = { width: 1440, height: 860 };

/** The whole page before the check, after it, on the summary, and with the template to be edited. */
export async function takeStory(browser: Browser, address: string, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE, locale: 'zh-CN' });
  await page.goto(address);
  const pane = page.frameLocator('.pane iframe');
  const take = async (name: string): Promise<void> => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(600); // until hover effects and animations are over
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  await pane.getByRole('button', { name: '一键核验' }).waitFor();
  await take('before');
  await page.getByRole('toolbar').getByRole('button', { name: '一键核验' }).click();
  await pane.getByText('C19', { exact: false }).first().click();
  await page.locator('[data-selection="C19"]').waitFor();
  await take('checked');
  await page.getByRole('tab', { name: '核验汇总' }).click();
  await take('summary');
  await page.getByRole('tab', { name: '云岭区自查表' }).click();
  await pane.getByRole('button', { name: '列和模板' }).click();
  await pane.getByRole('button', { name: '编辑模板' }).click();
  await pane.getByText('任务模板已写入工作表“任务模板”').first().waitFor();
  await take('template');
  await page.close();
}
