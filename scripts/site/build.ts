import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Mount } from './server';

export type BuildMode = 'development' | 'production';

const ROOT = join(__dirname, '../..');

/** Arguments of Node that run webpack on the demo page's configuration. */
export function webpackCommand(mode: BuildMode): readonly string[] {
  return [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--config', join(ROOT, 'webpack.host.config.js'), '--mode', mode];
}

/** Builds page and pane; webpack's own words about what is wrong go to the terminal. Rejects where the build fails. */
export function buildSite(mode: BuildMode): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, webpackCommand(mode), { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`webpack ended with ${String(code)}`))));
  });
}

/** Where the built site lies: the page first, then the pane's files. */
export function siteFolders(mode: BuildMode): readonly Mount[] {
  const site = join(ROOT, 'build', 'site', mode);
  return [{ path: '/', folder: join(site, 'page') }, { path: '/', folder: join(site, 'pane') }];
}
