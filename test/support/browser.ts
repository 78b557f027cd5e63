import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildSite, siteFolders } from '../../scripts/site/build';
import { serveFolders, type RunningServer } from '../../scripts/site/server';

const USUAL_PLACES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium on this machine (`CHROMIUM` names one elsewhere); null where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return USUAL_PLACES.find((place) => existsSync(place)) ?? null;
}

/** Starts the browser without sandbox and without traffic of its own. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--lang=zh-CN'],
    // Scroll bars take room on a user's screen too.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
}

/** The demo page, built and served, in a browser. */
export interface DemoSite {
  readonly address: string;
  /** A fresh page of 1440 × 900; every error of its scripts is noted in `errors`. */
  newPage(): Promise<{ readonly page: Page; readonly errors: string[] }>;
  close(): Promise<void>;
}

/** Builds the site once for this process, serves it on a free port and starts the browser. */
export async function openDemoSite(executablePath: string): Promise<DemoSite> {
  if (process.env.ZICHA_SITE_BUILT !== 'yes') await buildSite('production');
  process.env.ZICHA_SITE_BUILT = 'yes';
  const server: RunningServer = await serveFolders(siteFolders('production'), 0);
  const browser = await launchChromium(executablePath);
  return {
    address: server.address,
    newPage: async () => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', acceptDownloads: true });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      return { page, errors };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * A group of tests that need Chromium. Where there is none, one skipped test says so in plain words;
 * with CI=true that is a failure.
 */
export function describeInBrowser(name: string, tests: (site: () => DemoSite) => void): void {
  const executablePath = findChromium();
  if (executablePath === null) {
    const reason = `not run: ${name} needs Chromium, which this machine does not have (apt-get install chromium)`;
    if (process.env.CI === 'true') {
      it(reason, () => {
        throw new Error(reason);
      });
    } else {
      it.skip(reason, () => undefined);
    }
    return;
  }
  describe(name, () => {
    let site: DemoSite | null = null;
    beforeAll(async () => {
      site = await openDemoSite(executablePath);
    }, 180_000);
    afterAll(async () => {
      await site?.close();
    });
    tests(() => {
      if (site === null) throw new Error('The demo page was not opened.');
      return site;
    });
  });
}
