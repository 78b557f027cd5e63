import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../host/files';
import { createCalculator } from '../../host/formula';
import { allCells, cellAt, putCell } from '../../host/workbook/grid';
import { sheetNamed, type Workbook } from '../../host/workbook/workbook';
import { STATUS_LABELS, type Report, type Status } from '../../src/check/report';
import { computedByLibreOffice, describeWithLibreOffice, libreOfficeTimeout } from '../support/libreoffice';

const ROOT = join(__dirname, '../..');
const SUMMARY = '核验汇总';

/** A sample as the command line writes it after a check, with the report. */
async function checkedSample(id: string): Promise<{ workbook: Workbook; report: Report }> {
  const folder = mkdtempSync(join(tmpdir(), 'zicha-written-'));
  try {
    const [json, out] = [join(folder, 'report.json'), join(folder, 'out.xlsx')];
    const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'host/cli/main.ts')];
    const done = spawnSync(process.execPath, [...command, join(ROOT, 'samples', `${id}-2022.xlsx`), '--json', json, '--out', out], { cwd: ROOT, encoding: 'utf8' });
    expect([done.stderr, done.status === 0 || done.status === 1]).toEqual(['', true]);
    return { workbook: await readXlsx(readFileSync(out), 'out.xlsx'), report: JSON.parse(readFileSync(json, 'utf8')) as Report };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Values of all formula cells, by sheet and place. */
function formulaValues(workbook: Workbook, formulas: Workbook): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const sheet of formulas.sheets) {
    const other = sheetNamed(workbook, sheet.name)!;
    for (const { row, column, cell } of allCells(sheet.cells)) {
      if (cell.formula === undefined) continue;
      const value = cellAt(other.cells, row, column)?.value ?? '';
      values.set(`${sheet.name}!${String(row)},${String(column)} ${cell.formula}`, typeof value === 'number' ? Number(value.toFixed(10)) : value);
    }
  }
  return values;
}

/** The number that the summary counts for a status. */
function countOf(workbook: Workbook, status: Status): unknown {
  const sheet = sheetNamed(workbook, SUMMARY)!;
  for (const { row, column, cell } of allCells(sheet.cells)) {
    if (column === 1 && cell.value === STATUS_LABELS[status]) return cellAt(sheet.cells, row, 2)?.value;
  }
  return undefined;
}

describeWithLibreOffice('LibreOffice computes what a check writes as the embedded host does', () => {
  test.each(['qinghe', 'yunling', 'lanshui'])('%s: every formula, and the counts of the report', async (id) => {
    const { workbook, report } = await checkedSample(id);
    const theirs = await computedByLibreOffice(workbook);
    createCalculator().recalculate(workbook);
    const values = formulaValues(theirs, workbook);
    expect(values.size).toBeGreaterThan(20);
    expect([...values]).toEqual([...formulaValues(workbook, workbook)]);
    const rows = report.tables[0]!.rows;
    for (const status of Object.keys(STATUS_LABELS) as Status[]) {
      expect([status, countOf(theirs, status)]).toEqual([status, rows.filter((row) => row.status === status).length]);
    }
  }, libreOfficeTimeout);

  test('a status that is changed by hand is counted at once, by both', async () => {
    const { workbook, report } = await checkedSample('qinghe');
    const table = report.tables[0]!;
    const sheet = sheetNamed(workbook, table.sheet)!;
    const unmet = table.rows.filter((row) => row.status === 'unmet');
    const place = [...allCells(sheet.cells)].find(({ row, cell }) => row === unmet[0]!.row && cell.value === STATUS_LABELS.unmet)!;
    putCell(sheet.cells, place.row, place.column, { ...place.cell, value: STATUS_LABELS.met });
    createCalculator().recalculate(workbook);
    const theirs = await computedByLibreOffice(workbook);
    for (const one of [workbook, theirs]) expect(countOf(one, 'unmet')).toBe(unmet.length - 1);
    expect([...formulaValues(theirs, workbook)]).toEqual([...formulaValues(workbook, workbook)]);
  }, libreOfficeTimeout);
});
