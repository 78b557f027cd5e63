import { basename } from 'node:path';
import type { Report } from '../../src/check/report';
import { CHINESE, textOf } from '../../src/check/said';
import type { CheckCommands, CheckResult, Failure, FoundTable } from '../../src/commands/api';
import { NOTHING_HERE } from '../../src/commands/outcome';
import { failureDetails, failureText, zhCN } from '../../src/locales';
import { createCalculator } from '../formula';
import { keepingKnownValues } from '../formula/keepValues';
import type { BootedOffice } from '../node/bootOffice';
import type { Workbook } from '../workbook/workbook';
import type { CheckArguments } from './arguments';
import { CliError } from './cliError';

/** What a check of a file needs besides the file. */
export interface FileCheck {
  readonly office: BootedOffice;
  readonly commands: CheckCommands;
  readonly options: Pick<CheckArguments, 'sheet' | 'asOf'>;
  readonly templateId: string;
  /** True: the marks are written into the workbook. */
  readonly write: boolean;
}

/** A checked file: what is reported of it, and all that is known of each table. */
export interface CheckedFile {
  readonly report: Report;
  readonly tables: readonly CheckResult[];
}

/**
 * Checks an opened workbook as the pane would: the same commands, through Microsoft's client. Every
 * visible sheet that holds a self-check table is checked, or the one that was asked for. Throws
 * `CliError` where there is nothing to check or a command fails. Where several tables are written to,
 * the workbook gets the sheet 各表对照.
 */
export async function checkWorkbook(file: string, workbook: Workbook, { office, commands, options, templateId, write }: FileCheck): Promise<CheckedFile> {
  await attach(office, workbook);
  const found = await tablesOf(file, workbook, commands, options.sheet);
  const tables: CheckResult[] = [];
  if (write && options.sheet === null && found.length > 1) {
    const outcome = await commands.checkAll({ templateId, write, ...(options.asOf === null ? {} : { asOf: options.asOf }) });
    if (!outcome.ok) throw failed(file, outcome.failure);
    const locked = outcome.value.skipped.find(({ reason }) => reason === 'sheet-protected');
    if (locked !== undefined) throw failed(file, { code: 'sheet-protected', data: { sheet: locked.sheet } });
    return checkedFile(file, outcome.value.tables);
  }
  for (const { sheet, range } of found) {
    const asOf = options.asOf === null ? {} : { asOf: options.asOf };
    const outcome = await commands.check({ sheet, range, templateId, write, ...asOf });
    if (!outcome.ok) throw failed(file, outcome.failure);
    tables.push(outcome.value);
  }
  return checkedFile(file, tables);
}

function checkedFile(file: string, tables: readonly CheckResult[]): CheckedFile {
  return { report: { file: basename(file), tables: tables.map(({ report }) => report) }, tables };
}

/** Makes a workbook the one that the commands see. */
export async function attach(office: BootedOffice, workbook: Workbook): Promise<void> {
  await office.attachWorkbook(workbook, { calculator: keepingKnownValues(createCalculator()) });
}

/** The self-check tables of the visible sheets, or of the one that is wanted. Throws `CliError` where there is none. */
export async function tablesOf(file: string, workbook: Workbook, commands: CheckCommands, wanted: string | null): Promise<readonly FoundTable[]> {
  const sheets = workbook.sheets.filter((sheet) => sheet.kind === 'worksheet' && (wanted === null ? sheet.visibility === 'Visible' : sheet.name === wanted));
  if (wanted !== null && sheets.length === 0) {
    throw new CliError(`${file}：没有名为“${wanted}”的工作表；有：${workbook.sheets.map(({ name }) => name).join('、')}`);
  }
  const found: FoundTable[] = [];
  const failures: Failure[] = [];
  for (const { name } of sheets) {
    const outcome = await commands.inspect(name);
    if (outcome.ok) found.push(...outcome.value.tables);
    else if (nearness(outcome.failure) >= 0) failures.push(outcome.failure);
    else throw failed(file, outcome.failure);
  }
  if (found.length > 0) return found;
  // What comes nearest to a table says most about what is missing.
  const nearest = [...failures].sort((a, b) => nearness(b) - nearness(a))[0];
  throw nearest === undefined ? new CliError(`${file}：没有可以核验的工作表`) : failed(file, nearest);
}

/** How near to a table a sheet came that has nothing to check; negative for a failure of another kind. */
function nearness({ code }: Failure): number {
  return NOTHING_HERE.findIndex((known) => known === code);
}

/** A failure in one line: what is wrong and what it is about. */
export function failed(file: string, failure: Failure): CliError {
  const { title, text } = failureText(zhCN, failure);
  const detail = failureDetails(zhCN, failure, CHINESE).map(textOf).join(' ');
  return new CliError(`${file}：${title}。${text}${detail === '' ? '' : `（${detail}）`}`);
}
