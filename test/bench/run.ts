import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { atMost, printResults, told } from './result';
import { build, paneConfiguration } from './build';
import { startSizes } from './startSize';

const ROOT = join(__dirname, '../..');
const LARGEST_START = 150;

/** `npm run bench`: ratios measured in one process on the code as it ships, and the size of the pane; exit 1 where a demanded figure is missed. */
async function run(): Promise<void> {
  const folder = join(ROOT, 'build/bench');
  await build({
    ...paneConfiguration.parts.common({ mode: 'production' }),
    entry: { bench: join(__dirname, 'bench.ts') },
    target: 'node',
    output: { path: folder, filename: 'bench.js' },
    // Packages are loaded as they are; only our own code is built.
    externals: [({ request }, done) => { done(undefined, /^[a-z@]/iu.test(request) ? `commonjs ${request}` : undefined); }],
    devtool: false,
  }, 'bench');
  const { status } = spawnSync(process.execPath, [join(folder, 'bench.js')], { cwd: ROOT, stdio: 'inherit' });
  const { pane, bare } = await startSizes();
  const start = atMost('task pane, KB', pane / 1024, LARGEST_START, (pane / 1024).toFixed(1));
  printResults('JavaScript before first paint, gzipped', [start, told('a pane that does nothing, KB', (bare / 1024).toFixed(1))]);
  process.exitCode = status !== 0 ? (status ?? 2) : start.ok ? 0 : 1;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
