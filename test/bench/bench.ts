import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { longCells, recognition, scale, speed } from './measures';
import { printResults, type Result } from './result';
import { sheetsOfFile } from './snapshot';
import { tablesOf } from './tables';

/** The project's folder, where the command is run. */
const ROOT = process.cwd();
const SAMPLES = ['yunling-2022', 'qinghe-2022', 'lanshui-2022'].map((name) => join(ROOT, 'samples', `${name}.xlsx`));
/** Two real tables, which stay outside the repository. */
const REAL = ['daxing-2022', 'huairou-2022'].map((name) => join(ROOT, '../shared/cases', `${name}.xlsx`));

/** How much faster than Recognizers-Text the check of the real tables is to be. */
const TIMES_AS_FAST = 20;

/** Ratios measured in one process on the same texts; exit 1 where a demanded one is missed. `run.ts` builds and starts it. */
async function bench(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} cores`);
  const all: Result[] = [];
  const show = (title: string, results: readonly Result[]): void => {
    printResults(title, results);
    all.push(...results);
  };
  const samples = (await Promise.all(SAMPLES.map(sheetsOfFile))).flat();
  show('Sample tables', speed(samples, null));
  if (REAL.every((file) => existsSync(file))) show('Real tables', speed((await Promise.all(REAL.map(sheetsOfFile))).flat(), TIMES_AS_FAST));
  show('Recognition of quantities', recognition());
  const [like] = samples.flatMap(tablesOf);
  if (!like) throw new Error('the samples hold no table');
  show('Growth', scale(like));
  show('Cells of 32,767 characters against 4,096: time per character', longCells());
  if (!all.every((one) => one.ok)) process.exitCode = 1;
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
