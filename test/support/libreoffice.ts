import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx, writeXlsx } from '../../host/files';
import { cloneWorkbook } from '../../host/workbook/compare';
import { allCells, putCell } from '../../host/workbook/grid';
import type { Workbook } from '../../host/workbook/workbook';

const run = promisify(execFile);
/** Programs that may be LibreOffice, in the order in which they are tried. */
const candidates = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const program = candidates.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0);

/** Starting LibreOffice takes seconds, more on a busy machine. */
export const libreOfficeTimeout = 180_000;

/**
 * Registers tests that need LibreOffice. Where it is missing they are skipped in plain words, and
 * with CI=true they fail, so that nobody takes a skipped comparison for a passed one.
 */
export function describeWithLibreOffice(title: string, tests: () => void): void {
  if (program !== undefined) {
    describe(title, tests);
    return;
  }
  const reason = `not run: ${title}: LibreOffice (soffice) is not installed`;
  if (process.env.CI === 'true') {
    test(reason, () => {
      throw new Error(`${reason}; with CI=true it must be`);
    });
  } else test.skip(reason, () => undefined);
}

/**
 * Converts a file to another format (`pdf`, `xlsx`). Each run has a profile of its own, so that runs
 * beside each other do not meet.
 */
export async function convert(bytes: Uint8Array, format: string): Promise<Uint8Array> {
  const [converted] = await convertAll([bytes], format);
  if (converted === undefined) throw new Error('LibreOffice gave no file');
  return converted;
}

/** Converts several files in one run: starting LibreOffice takes longer than converting. */
async function convertAll(files: readonly Uint8Array[], format: string): Promise<readonly Uint8Array[]> {
  if (program === undefined) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'zicha-libreoffice-'));
  try {
    const sources = files.map((_, index) => join(folder, `in${String(index)}.xlsx`));
    await Promise.all(sources.map((source, index) => writeFile(source, files[index] ?? '')));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    await run(program, [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', out, ...sources], { timeout: libreOfficeTimeout });
    return await Promise.all(files.map((_, index) => readFile(join(out, `in${String(index)}.${format}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The workbook as LibreOffice computes it. It gets formulas without values, so that it must compute every one. */
export async function computedByLibreOffice(workbook: Workbook): Promise<Workbook> {
  const [computed] = await allComputedByLibreOffice([workbook]);
  if (computed === undefined) throw new Error('LibreOffice gave no workbook');
  return computed;
}

/** Several workbooks as LibreOffice computes them, in one run. */
export async function allComputedByLibreOffice(workbooks: readonly Workbook[]): Promise<readonly Workbook[]> {
  const files = await Promise.all(workbooks.map((workbook) => writeXlsx(withoutValues(workbook))));
  return Promise.all((await convertAll(files, 'xlsx')).map((file, index) => readXlsx(file, workbooks[index]?.name ?? '')));
}

function withoutValues(workbook: Workbook): Workbook {
  const bare = cloneWorkbook(workbook);
  for (const sheet of bare.sheets) {
    for (const { row, column, cell } of allCells(sheet.cells)) {
      if (cell.formula !== undefined) putCell(sheet.cells, row, column, { ...cell, value: null });
    }
  }
  return bare;
}
