import { displayText } from '../../host/workbook/display';
import type { Workbook } from '../../host/workbook/workbook';
import { columnLetters } from '../../src/check/address';
import { sheetOf } from '../support/host';
import { valueAt } from './fixture';

export const FINDINGS = '问题清单';
export const INDICATORS = '指标对照';
export const SUMMARY = '核验汇总';

/** A row of a list by the headings of its columns, with its sheet row. */
export type Line = Readonly<Record<string, unknown>> & { readonly row: number };

/** The row in which the headings of a list stand. */
export function headerRow(workbook: Workbook, sheet: string, heading: string): number {
  for (const [row, cells] of sheetOf(workbook, sheet).cells) {
    for (const cell of cells.values()) if (cell.value === heading) return row;
  }
  throw new Error(`No row of ${sheet} has the heading ${heading}.`);
}

/** Column letters of a heading. */
export function columnOfHeading(workbook: Workbook, sheet: string, heading: string): string {
  for (const cells of sheetOf(workbook, sheet).cells.values()) {
    for (const [column, cell] of cells) if (cell.value === heading) return columnLetters(column);
  }
  throw new Error(`${sheet} has no heading ${heading}.`);
}

/** The rows of a list, read as a person reads it. */
export function linesOf(workbook: Workbook, sheet: string): Line[] {
  const { cells } = sheetOf(workbook, sheet);
  const header = headerRow(workbook, sheet, '专项任务');
  const headings = [...(cells.get(header) ?? [])].map(([column, cell]) => [column, displayText(cell)] as const);
  const rows = [...cells.keys()].filter((row) => row > header).sort((a, b) => a - b);
  return rows.map((row): Line => ({ ...Object.fromEntries(headings.map(([column, heading]) => [heading, valueAt(workbook, sheet, row, column)])), row }));
}

/** The one row of a list that a test means. */
export function lineWhere(workbook: Workbook, sheet: string, wanted: Readonly<Record<string, unknown>>): Line {
  const found = linesOf(workbook, sheet).filter((line) => Object.entries(wanted).every(([heading, value]) => line[heading] === value));
  const [line] = found;
  if (line === undefined || found.length > 1) throw new Error(`${String(found.length)} rows of ${sheet} are ${JSON.stringify(wanted)}.`);
  return line;
}

/** A row of the summary by its first cell: everything after it. */
export function summaryRow(workbook: Workbook, label: string, after = ''): unknown[] {
  const { cells } = sheetOf(workbook, SUMMARY);
  let passed = after === '';
  for (const [, row] of [...cells].sort(([a], [b]) => a - b)) {
    const first = row.get(1)?.value;
    if (passed && first === label) return Array.from({ length: 9 }, (_, index) => row.get(index + 2)?.value ?? '');
    if (first === after) passed = true;
  }
  throw new Error(`The summary has no row ${label}.`);
}
