import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildSite, siteFolders } from './site/build';
import { serveFolders } from './site/server';
import { findChromium, launchChromium } from '../test/support/browser';

const IMAGES = join(__dirname, '../docs/images');
const SIZE = { width: 1600, height: 940 };

/** `npm run screenshots`: the pictures of README and manual, taken from the demo page. */
async function takeAll(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is needed for the screenshots.');
  mkdirSync(IMAGES, { recursive: true });
  await buildSite('production');
  const server = await serveFolders(siteFolders('production'), 0);
  const browser = await launchChromium(executablePath);
  try {
    const page = await browser.newPage({ viewport: SIZE, locale: 'zh-CN' });
    await page.goto(server.address);
    await takeStory(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takeStory(page: Page): Promise<void> {
  const pane = page.frameLocator('.pane iframe');
  const take = async (name: string): Promise<void> => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(600); // until hover effects and animations are over
    await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  };
  await pane.getByRole('button', { name: '一键核验' }).waitFor();
  await take('before');
  await page.getByRole('toolbar').getByRole('button', { name: '一键核验' }).click();
  await pane.getByRole('tab', { name: /^问题/ }).click();
  await pane.getByText('C19', { exact: false }).first().click();
  await page.locator('[data-selection="C19"]').waitFor();
  await take('checked');
  await page.getByRole('tab', { name: '核验汇总' }).click();
  await take('summary');
}

void takeAll();
