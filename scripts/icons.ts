/**
 * Renders the drawings in assets/ to the PNG icons that Office asks for:
 *
 *   npx tsx scripts/icons.ts
 *
 * Each small size has a drawing of its own on its own pixel grid; larger sizes are whole multiples
 * of one of them, so that every edge falls between two pixels. Needs Chromium (CHROMIUM names
 * another one than /usr/bin/chromium).
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Name of the icon, grid of the drawing, sizes in pixels that are made from it. */
const SIZES: readonly (readonly [string, number, readonly number[]])[] = [
  ['icon', 16, [16]],
  ['icon', 20, [20, 40, 80]],
  ['icon', 24, [24, 48]],
  ['icon', 32, [32, 64, 128]],
  ...['pane', 'all', 'clear'].flatMap((name) => [[name, 16, [16]] as const, [name, 32, [32]] as const, [name, 20, [80]] as const]),
];

const assets = path.join(__dirname, '..', 'assets');

async function render(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const [name, grid, sizes] of SIZES) {
      const drawing = await readFile(path.join(assets, `${name}-${String(grid)}.svg`), 'utf8');
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
        await page.setContent(`<body style="margin:0"><img src="${source}" width="${String(size)}" height="${String(size)}" style="display:block"></body>`);
        await page.locator('img').evaluate(async (image) => {
          if (image instanceof HTMLImageElement) await image.decode();
        });
        await writeFile(path.join(assets, `${name}-${String(size)}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void render();
