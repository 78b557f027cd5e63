import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, siteFolders } from './site/build';
import { serveFolders } from './site/server';
import { takePane } from './screenshots/pane';
import { takeStory } from './screenshots/story';
import { findChromium, launchChromium } from '../test/support/browser';

/** Pictures of README and manual; kept in the repository. */
const IMAGES = join(__dirname, '../docs/images');
/** Every view in every theme, width and language, to be looked at; not kept. */
const ALL = join(__dirname, '../build/screenshots');

/** `npm run screenshots`: the pictures of README and manual, and all views of the pane in every look (`-- --manual`: in that of the manual alone), taken from the demo page. */
async function takeAll(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is needed for the screenshots.');
  for (const folder of [IMAGES, ALL]) mkdirSync(folder, { recursive: true });
  if (!process.argv.includes('--no-build')) await buildSite('production');
  const server = await serveFolders(siteFolders('production'), 0);
  const browser = await launchChromium(executablePath);
  try {
    await takeStory(browser, server.address, IMAGES);
    await takePane(browser, server.address, { all: ALL, manual: IMAGES }, process.argv.includes('--manual'));
  } finally {
    await browser.close();
    await server.close();
  }
}

void takeAll();
