import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, siteFolders } from './site/build';
import { serveFolders } from './site/server';
import { IN_MANUAL, takePane } from './screenshots/pane';
import { takeStory } from './screenshots/story';
import { findChromium, launchChromium } from '../test/support/browser';

/** Pictures of README and manual; kept in the repository. */
const IMAGES = join(__dirname, '../docs/images');
/** Every view in every theme, width and language, to be looked at; not kept. */
const ALL = join(__dirname, '../build/screenshots');

/**
 * `npm run screenshots`: the pictures of README and manual, and all views of the pane in every look, taken from the demo page.
 * `-- --manual`: in the look of the manual alone; `-- dark-320-en …`: in these looks, and no pictures of the whole page.
 */
async function takeAll(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is needed for the screenshots.');
  for (const folder of [IMAGES, ALL]) mkdirSync(folder, { recursive: true });
  if (!process.argv.includes('--no-build')) await buildSite('production');
  const looks = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const server = await serveFolders(siteFolders('production'), 0);
  const browser = await launchChromium(executablePath);
  try {
    if (looks.length === 0) await takeStory(browser, server.address, IMAGES);
    await takePane(browser, server.address, { all: ALL, manual: IMAGES }, process.argv.includes('--manual') ? [IN_MANUAL] : looks);
  } finally {
    await browser.close();
    await server.close();
  }
}

void takeAll();
