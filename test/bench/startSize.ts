import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Configuration } from 'webpack';
import { build, paneConfiguration } from './build';

/** The pane's own webpack settings with another entry. */
function bareConfiguration(): Configuration {
  return { ...paneConfiguration.parts.common({ mode: 'production' }), entry: { taskpane: join(__dirname, 'pane/index.tsx') } };
}

/** Bytes of JavaScript, gzipped, that the browser must load before it can paint: our pane, and a pane that does nothing. */
export async function startSizes(): Promise<{ readonly pane: number; readonly bare: number }> {
  return {
    pane: await startSize(paneConfiguration({}, { mode: 'production' })),
    bare: await startSize(bareConfiguration()),
  };
}

async function startSize(configuration: Configuration): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'pane-'));
  try {
    const files = await build({ ...configuration, output: { ...configuration.output, path: folder }, devtool: false }, 'taskpane');
    const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length));
    return sizes.reduce((sum, size) => sum + size, 0);
  } finally {
    await rm(folder, { recursive: true });
  }
}
