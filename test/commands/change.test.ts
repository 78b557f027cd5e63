import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckResult } from '../../src/commands';
import { sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { SHEET, tableWorkbook } from './fixture';
import { FINDINGS, linesOf, SUMMARY, summaryRow } from './lists';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

async function checked(write = true): Promise<CheckResult> {
  const outcome = await commands.check({ sheet: SHEET, templateId: 'none', write });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

const changeRow = (workbook: Workbook): unknown[] => summaryRow(workbook, '较上次核验').slice(0, 7);

describe('what changed since the last check', () => {
  test('a first check has nothing to compare with; a second one of the same text finds nothing new and writes nothing', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    const first = await checked();
    expect(first.change).toBeNull();
    expect(changeRow(workbook)).toEqual(['新发现', 0, '新消除', 0, '未变', 0, '首次核验以来没有变化']);
    const before = cloneWorkbook(workbook);
    expect((await checked()).change).toEqual({ found: [], gone: [], unchanged: first.report.findings.length });
    expect(workbookDifferences(before, workbook, { ignore: ['id'] })).toEqual([]);
  });

  test('mended and new findings are told, listed and counted, and stay so until something changes again', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    const first = await checked();
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治22条。');
    typeIntoCell(session, SHEET, 'C6', '1.已建成养老驿站2家。');
    const { change, report } = await checked();
    if (change === null || change === undefined) throw new Error('There is an earlier check.');
    const before = new Set(first.report.findings.map(({ key }) => key));
    expect(change.found).toEqual(report.findings.filter(({ key }) => !before.has(key)).map(({ key }) => key));
    expect(change.found.length).toBeGreaterThan(0);
    expect(change.gone).toContainEqual(expect.objectContaining({ rule: '未达目标值', message: expect.stringContaining('15') as string }));
    expect(change.found.length + change.unchanged).toBe(report.findings.length);
    expect(change.gone.length + change.unchanged).toBe(first.report.findings.length);

    expect(changeRow(workbook)).toEqual(['新发现', change.found.length, '新消除', change.gone.length, '未变', change.unchanged, '']);
    const words = linesOf(workbook, FINDINGS).map((line) => line.较上次);
    expect(words.filter((word) => word === '新发现')).toHaveLength(change.found.length);
    const complete = cloneWorkbook(workbook);
    await checked();
    expect(workbookDifferences(complete, workbook, { ignore: ['id'] })).toEqual([]);

    typeIntoCell(session, SHEET, 'C6', '1.已建成养老驿站5家。');
    const third = await checked();
    expect(third.change?.gone).toHaveLength(change.found.length);
    expect(changeRow(workbook)).toEqual(['新发现', 0, '新消除', change.found.length, '未变', change.unchanged, '']);
    expect(linesOf(workbook, FINDINGS).filter((line) => line.较上次 === '' && line.办结情况 === '已消除')).toHaveLength(change.gone.length);
  });

  test('a finding that comes back is new again', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治22条。');
    await checked();
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治15条。');
    const { change, report } = await checked();
    expect(change?.found).toContain(report.findings.find(({ cell, rule }) => cell === 'C4' && rule === 'target-missed')?.key);
  });

  test('without the list nothing is known of the last check; a check that writes nothing compares all the same', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治22条。');
    expect((await checked(false)).change?.gone.length).toBeGreaterThan(0);
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== FINDINGS);
    expect((await checked(false)).change).toBeNull();
  });
});

describe('the chart of the summary', () => {
  test('shows the counted statuses, is not doubled by another check, and goes with its sheet', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    const charts = (): unknown[] => sheetOf(workbook, SUMMARY).charts;
    expect(charts()).toEqual([expect.objectContaining({ type: 'ColumnClustered', source: { sheet: SUMMARY, range: { top: 10, left: 1, bottom: 17, right: 2 } } })]);
    typeIntoCell(session, SHEET, 'C6', '1.已建成养老驿站2家。（待补充）');
    await checked();
    expect(charts()).toHaveLength(1);
    await commands.clear();
    expect(workbook.sheets.flatMap((sheet) => sheet.charts)).toEqual([]);
  });
});
