import { createRequire } from 'node:module';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';

/** What `webpack.config.js` exports. */
interface PaneConfiguration {
  (env: object, argv: { readonly mode: string }): Configuration;
  readonly parts: { readonly common: (argv: { readonly mode: string }) => Configuration };
}

const paneConfiguration = createRequire(__filename)('../../webpack.config.js') as PaneConfiguration;

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
    const files = await build({ ...configuration, output: { ...configuration.output, path: folder }, devtool: false });
    const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length));
    return sizes.reduce((sum, size) => sum + size, 0);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Builds and names the scripts that the entry starts with. Rejects where the build fails. */
function build(configuration: Configuration): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || !stats || stats.hasErrors()) {
        reject(error ?? new Error(stats?.toString('errors-only') ?? 'no build'));
        return;
      }
      const assets = stats.toJson({ all: false, entrypoints: true }).entrypoints?.taskpane?.assets ?? [];
      resolve(assets.map((asset) => asset.name).filter((name) => name.endsWith('.js')));
    });
  });
}
