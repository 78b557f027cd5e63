import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../host/files';
import { createCalculator } from '../../host/formula';
import { bootOffice, type BootedOffice } from '../../host/node/bootOffice';
import { isCellError } from '../../host/workbook/cell';
import { cloneWorkbook } from '../../host/workbook/compare';
import { allCells, cellAt, putCell } from '../../host/workbook/grid';
import { createWorkbook, sheetNamed, type Workbook } from '../../host/workbook/workbook';
import { columnNumber } from '../../src/check/address';
import { createCommands } from '../../src/commands';
import { columnOfHeading, FINDINGS, INDICATORS, linesOf, SUMMARY } from '../commands/lists';
import { sheetOf } from '../support/host';
import { allComputedByLibreOffice, describeWithLibreOffice, libreOfficeTimeout } from '../support/libreoffice';

const MATRIX = '各表对照';
const SAMPLES = { 清河区: 'qinghe', 云岭区: 'yunling', 澜水区: 'lanshui' } as const;
const UNITS = Object.keys(SAMPLES);
const [EDITED = ''] = UNITS;

/** The three samples, one a sheet. */
async function samplesWorkbook(): Promise<Workbook> {
  const workbook = createWorkbook(UNITS, '各区自查.xlsx');
  for (const [index, id] of Object.values(SAMPLES).entries()) {
    const read = await readXlsx(readFileSync(join(__dirname, '../../samples', `${id}-2022.xlsx`)), `${id}.xlsx`);
    const [sheet, place] = [read.sheets[0], workbook.sheets[index]];
    if (sheet === undefined || place === undefined) throw new Error(`The sample ${id} has no sheet.`);
    workbook.sheets[index] = { ...sheet, id: place.id, name: place.name };
  }
  return workbook;
}

function formulas(workbook: Workbook, computed: Workbook): { readonly at: string; readonly value: unknown }[] {
  return workbook.sheets.flatMap((sheet) => allCells(sheet.cells).flatMap(({ row, column, cell }) => {
    const value = cellAt(sheetOf(computed, sheet.name).cells, row, column)?.value ?? '';
    return cell.formula === undefined ? [] : [{ at: `${sheet.name} ${String(row)}:${String(column)} ${cell.formula}`, value: typeof value === 'number' ? Number(value.toFixed(9)) : value }];
  }));
}

function contents(workbook: Workbook, sheet: string): unknown[] {
  return allCells(sheetOf(workbook, sheet).cells).map(({ row, column, cell }) => [row, column, typeof cell.value === 'number' ? Number(cell.value.toFixed(9)) : cell.value]);
}

/** What stands right of the first cell of a sheet that says so. */
function rowOf(workbook: Workbook, sheet: string, label: string): unknown[] {
  const { cells } = sheetOf(workbook, sheet);
  const found = allCells(cells).find(({ column, cell }) => column === 1 && cell.value === label);
  if (found === undefined) throw new Error(`${sheet} has no row ${label}.`);
  return Array.from({ length: 14 }, (_, index) => cellAt(cells, found.row, index + 2)?.value ?? '');
}

function type(workbook: Workbook, sheet: string, row: number, column: number, value: string | number): void {
  const { cells } = sheetOf(workbook, sheet);
  putCell(cells, row, column, { ...cellAt(cells, row, column), value });
}

/** One status, one correction and one answer with its reason. */
function edited(workbook: Workbook): Workbook {
  const copy = cloneWorkbook(workbook);
  const status = allCells(sheetOf(copy, EDITED).cells).find(({ cell }) => cell.value === '未达标');
  const finding = linesOf(copy, FINDINGS).find((line) => line.工作表 === EDITED);
  const indicator = linesOf(copy, INDICATORS).find((line) => line.工作表 === EDITED && line.结论 === '未达标');
  if (status === undefined || finding === undefined || indicator === undefined) throw new Error('There is nothing to edit.');
  const column = (sheet: string, heading: string): number => columnNumber(columnOfHeading(copy, sheet, heading));
  type(copy, EDITED, status.row, status.column, '已完成');
  type(copy, FINDINGS, finding.row, column(FINDINGS, '处理状态'), '说明情况');
  type(copy, FINDINGS, finding.row, column(FINDINGS, '处理说明'), '已报备');
  type(copy, INDICATORS, indicator.row, column(INDICATORS, '修正值'), 100_000);
  createCalculator().recalculate(copy);
  return copy;
}

/** The rows of one table turned round, as sorting does; columns of ours go along. */
function sorted(workbook: Workbook): Workbook {
  const copy = cloneWorkbook(workbook);
  const { cells } = sheetOf(copy, EDITED);
  const column = allCells(cells).find(({ cell }) => cell.value === '核验状态');
  if (column === undefined) throw new Error('The table was not checked.');
  const rows = allCells(cells).filter((one) => one.column === column.column && one.row > column.row && one.cell.value !== null).map(({ row }) => row);
  const turned = [...rows].reverse();
  rows.forEach((row, index) => {
    for (let at = 1; at <= column.column + 1; at += 1) {
      putCell(cells, row, at, { ...cellAt(cells, row, at), value: cellAt(sheetOf(workbook, EDITED).cells, turned[index] ?? row, at)?.value ?? null });
    }
  });
  createCalculator().recalculate(copy);
  return copy;
}

describeWithLibreOffice('the samples in one workbook in LibreOffice', () => {
  let office: BootedOffice;
  beforeAll(async () => { office = await bootOffice(); });
  afterAll(() => { office.close(); });

  test('all formulas agree, also after edits, and the edits are counted on all sheets; charts are there', async () => {
    const workbook = await samplesWorkbook();
    await office.attachWorkbook(workbook, { calculator: createCalculator() });
    const commands = createCommands();
    // One table has a summary of its own besides.
    for (const outcome of [await commands.check({ sheet: EDITED, templateId: 'auto', write: true }), await commands.checkAll({ templateId: 'auto', write: true })]) {
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    }
    const ours = [workbook, edited(workbook), sorted(workbook)] as const;
    const [before, after, turned] = await allComputedByLibreOffice(ours);
    if (before === undefined || after === undefined || turned === undefined) throw new Error('LibreOffice did not give all workbooks.');
    for (const [one, theirs] of [[ours[0], before], [ours[1], after], [ours[2], turned]] as const) {
      const values = formulas(one, theirs);
      expect(new Set(values.map(({ at }) => at.split(' ')[0]))).toEqual(new Set([SUMMARY, FINDINGS, INDICATORS, MATRIX]));
      expect(values).toEqual(formulas(one, one));
      expect(values.filter(({ value }) => isCellError(value as never))).toEqual([]);
      for (const sheet of [SUMMARY, MATRIX]) expect([sheet, sheetNamed(theirs, sheet)?.charts.length]).toEqual([sheet, 1]);
    }
    // Sorting a table changes nothing on 各表对照.
    expect(contents(turned, MATRIX)).toEqual(contents(before, MATRIX));
    const count = (book: Workbook, sheet: string, label: string, place: number): number => Number(rowOf(book, sheet, label)[place]);
    const change = (sheet: string, label: string, place: number): number => count(after, sheet, label, place) - count(before, sheet, label, place);
    // 核验汇总: tasks and indicators by status.
    expect([change(SUMMARY, '未达标', 0), change(SUMMARY, '已完成', 0), change(SUMMARY, '未达标', 2)]).toEqual([-1, 1, -1]);
    // 各表对照: 未达标, 已完成, findings not settled; the other units as before.
    expect([4, 8, 13].map((place) => change(MATRIX, EDITED, place))).toEqual([-1, 1, -1]);
    for (const unit of UNITS.slice(1)) expect(rowOf(after, MATRIX, unit).slice(3)).toEqual(rowOf(before, MATRIX, unit).slice(3));
  }, libreOfficeTimeout);
});
