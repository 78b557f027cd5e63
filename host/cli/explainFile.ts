import { rangeAddress } from '../../src/check/address';
import { findTables } from '../../src/check';
import { explainRow } from '../../src/check/explain';
import type { Template } from '../../src/check/template';
import { knownTemplates, templateFor } from '../../src/commands/templateChoice';
import { PATIENCE, readSheet } from '../../src/excel';
import type { Workbook } from '../workbook/workbook';
import { attach, tablesOf, type FileCheck } from './checkFile';
import { CliError } from './cliError';

/**
 * How one sheet row of an opened workbook was read and judged, for every table that has this row.
 * Throws `CliError` where none has it, or where there is nothing to check.
 */
export async function explainWorkbook(
  file: string, workbook: Workbook, row: number, templates: readonly Template[], { office, commands, options, templateId }: Omit<FileCheck, 'write'>,
): Promise<string> {
  await attach(office, workbook);
  const found = await tablesOf(file, workbook, commands, options.sheet);
  const texts: string[] = [];
  for (const { sheet, range } of found) {
    const reading = await readSheet(PATIENCE, sheet);
    const search = findTables(reading.snapshot);
    const table = search.found ? search.tables.find((one) => rangeAddress(one.range) === range) : undefined;
    if (table === undefined) continue;
    const { template } = templateFor(templateId, table, knownTemplates(reading, templates));
    const text = explainRow(table, template, row, options.asOf === null ? {} : { asOf: options.asOf });
    if (text !== null) texts.push(text);
  }
  if (texts.length === 0) {
    throw new CliError(`${file}：第 ${String(row)} 行不是数据行；表的范围：${found.map(({ sheet, range }) => `${sheet} ${range}`).join('、')}`);
  }
  // Control characters of a cell never reach the terminal.
  return texts.join('\n').replace(/[^\P{Cc}\n]/gu, '');
}
