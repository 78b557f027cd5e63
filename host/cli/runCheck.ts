import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { plainReport, type PlainReport, type Report } from '../../src/check';
import { createCommands } from '../../src/commands';
import type { Reminder } from '../../src/commands/api';
import { FileError, readXlsx, writeXlsx } from '../files';
import { bootOffice } from '../node/bootOffice';
import type { Workbook } from '../workbook/workbook';
import type { CheckArguments } from './arguments';
import { checkWorkbook, type CheckedFile } from './checkFile';
import { CliError } from './cliError';
import { painter } from './colours';
import { explainWorkbook } from './explainFile';
import { MATRIX_FILE, matrixWorkbook } from './matrixFile';
import { nobodyToRemind, remindFile } from './remindFile';
import { readTemplateArgument } from './templates';
import { terminalReport, totalLine } from './terminal';

/**
 * Checks the files and prints, saves and writes what was asked, or only explains a row or prints a 催办单. True where a
 * report shows errors.
 * Throws `CliError` where a file cannot be read, checked or written; nothing is written then.
 */
export async function runCheck(given: CheckArguments): Promise<boolean> {
  const { id, templates } = await readTemplateArgument(given.template);
  const outputs = await outputPaths(given);
  const workbooks: { readonly file: string; readonly workbook: Workbook }[] = [];
  for (const file of given.files) workbooks.push({ file, workbook: await openFile(file) });

  const office = await bootOffice();
  try {
    const commands = createCommands({ templates });
    if (given.explain !== null) {
      for (const { file, workbook } of workbooks) {
        process.stdout.write(await explainWorkbook(file, workbook, given.explain, templates, { office, commands, options: given, templateId: id }));
      }
      return false;
    }
    const files: CheckedFile[] = [];
    const reminders: Reminder[] = [];
    const check = { office, commands, options: given, templateId: id, write: outputs.checked.length > 0 };
    for (const { file, workbook } of workbooks) {
      const checked = await checkWorkbook(file, workbook, check);
      files.push(checked);
      if (given.remind !== null) reminders.push(...await remindFile(file, checked, { ...check, wanted: given.remind }));
    }
    if (given.remind !== null && reminders.length === 0) throw nobodyToRemind(given.remind, files);
    const reports = files.map(({ report }) => report);
    const matrix = outputs.matrix === null ? null : await writeXlsx(await matrixWorkbook(reports, new Date(), office));
    for (const [index, path] of outputs.checked.entries()) {
      const checked = workbooks[index];
      if (checked !== undefined) await save(path, await writeXlsx(checked.workbook));
    }
    if (outputs.matrix !== null && matrix !== null) await save(outputs.matrix, matrix);
    if (given.json !== null) await save(given.json, `${JSON.stringify(jsonOf(reports), null, 2)}\n`);
    if (given.remind !== null && !check.write) {
      process.stdout.write(`${reminders.map(({ text }) => text).join('\n\n')}\n`);
      return false;
    }
    const paint = painter(process.stdout, process.env);
    const written = reminders.map(({ sheet, tasks, points }) => `已写入“${sheet ?? ''}”：${String(tasks)} 项任务，${String(points)} 处\n`).join('');
    process.stdout.write(`${reports.map((report) => terminalReport(report, paint)).join('\n')}\n${totalLine(reports, paint)}${written}`);
    return reports.some((report) => report.tables.some((table) => table.findings.some((finding) => finding.severity === 'error')));
  } finally {
    office.close();
  }
}

/** What `--json` holds: the report of one file, or the list of those of several. */
function jsonOf(reports: readonly Report[]): PlainReport | readonly PlainReport[] {
  const plain = reports.map(plainReport);
  const [only] = plain;
  return plain.length === 1 && only !== undefined ? only : plain;
}

async function openFile(file: string): Promise<Workbook> {
  const data = await read(file);
  try {
    return await readXlsx(data, basename(file));
  } catch (error) {
    if (error instanceof FileError) throw new CliError(`${file}：${error.message}`);
    throw error;
  }
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new CliError(`${file}：${reasonOf(error)}`);
  }
}

async function save(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new CliError(`没能写入“${path}”：${reasonOf(error)}`);
  }
}

/** Paths of what is to be written. */
interface Outputs {
  /** One for each file, or none. */
  readonly checked: readonly string[];
  /** 各表对照 over several files; null for none. */
  readonly matrix: string | null;
}

/** Where each file's checked workbook and 各表对照 go: one path for one file; a folder, or one `.xlsx` for several. */
async function outputPaths({ out, files, remind }: CheckArguments): Promise<Outputs> {
  if (out === null) return { checked: [], matrix: null };
  const several = files.length > 1;
  const inFolder = await isFolder(out);
  if (!inFolder && several && !/\.xlsx$/iu.test(out)) throw new CliError(`核验多个文件时，--out 应写一个已有的文件夹，或“各表对照”的 .xlsx 文件名；“${out}”不是文件夹`);
  if (remind !== null && several && !inFolder) throw new CliError(`“${out}”只有各表对照，写不下催办单；核验多个文件时，--remind 的 --out 应写一个已有的文件夹`);
  const checked = !inFolder && several ? [] : files.map((file) => (inFolder ? join(out, basename(file)) : out));
  const matrix = !several ? null : inFolder ? join(out, MATRIX_FILE) : out;
  const all = [...checked, ...(matrix === null ? [] : [matrix])];
  const originals = new Set(files.map((file) => resolve(file)));
  const overwritten = all.find((path) => originals.has(resolve(path)));
  if (overwritten !== undefined) throw new CliError(`--out 会覆盖原文件“${overwritten}”，请换一个名字或文件夹`);
  if (new Set(all.map((path) => resolve(path))).size < all.length) throw new CliError(`要核验的文件里有同名的（或叫“${MATRIX_FILE}”），不能都写进同一个文件夹`);
  return { checked, matrix };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // a path that is not there yet is the name of a file to be made
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件或文件夹', EISDIR: '这是文件夹，不是文件', EACCES: '没有权限', EPERM: '没有权限', ENOSPC: '磁盘已满', ENOTDIR: '路径不对', EBUSY: '文件正被其他程序占用',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
