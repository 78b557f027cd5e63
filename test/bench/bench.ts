import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { longCells, recognition, scale, speed } from './measures';
import { atMost, printResults, told, type Result } from './result';
import { sheetsOfFile } from './snapshot';
import { startSizes } from './startSize';
import { tablesOf } from './tables';

const ROOT = join(__dirname, '../..');
const SAMPLES = ['yunling-2022', 'qinghe-2022', 'lanshui-2022'].map((name) => join(ROOT, 'samples', `${name}.xlsx`));
/** Two real tables, which stay outside the repository. */
const REAL = ['daxing-2022', 'huairou-2022'].map((name) => join(ROOT, '../shared/cases', `${name}.xlsx`));
const LARGEST_START = 150;

/** `npm run bench`: ratios measured in one process on the same texts; exit 1 where a demanded one is missed. */
async function bench(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} cores`);
  const all: Result[] = [];
  const show = (title: string, results: readonly Result[]): void => {
    printResults(title, results);
    all.push(...results);
  };
  const samples = (await Promise.all(SAMPLES.map(sheetsOfFile))).flat();
  show('Sample tables', speed(samples));
  if (REAL.every((file) => existsSync(file))) show('Real tables', speed((await Promise.all(REAL.map(sheetsOfFile))).flat()));
  show('Recognition of quantities', recognition());
  const [like] = samples.flatMap(tablesOf);
  if (!like) throw new Error('the samples hold no table');
  show('Growth', scale(like));
  show('Cells of 32,767 characters against 4,096: time per character', longCells());
  const { pane, bare } = await startSizes();
  show('JavaScript before first paint, gzipped', [atMost('task pane, KB', pane / 1024, LARGEST_START, (pane / 1024).toFixed(1)), told('a pane that does nothing, KB', (bare / 1024).toFixed(1))]);
  if (!all.every((one) => one.ok)) process.exitCode = 1;
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
