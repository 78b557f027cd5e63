import { createCalculator } from '../../host/formula';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckRequest } from '../../src/commands';
import { fillCells, sheetOf, useWorkbook } from '../support/host';
import { columnOf, SHEET, tableWorkbook, valueAt } from './fixture';
import { columnOfHeading, FINDINGS, headerRow, linesOf, SUMMARY } from './lists';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const REQUEST: CheckRequest = { sheet: SHEET, templateId: 'none', write: true };
const STATUSES = ['超额完成', '未达标', '已完成', '已完成', '未填报'];

/** The table without merged cells, which no Excel Table may hold. */
function plainWorkbook(): Workbook {
  const workbook = tableWorkbook();
  const sheet = sheetOf(workbook, SHEET);
  sheet.merges = [];
  fillCells(sheet, 'A3:A7', [['城市管理'], ['城市管理'], ['城市管理'], ['民生保障'], ['民生保障']]);
  return workbook;
}

async function open(workbook: Workbook): Promise<Workbook> {
  await useWorkbook(workbook, { calculator: createCalculator() });
  return workbook;
}

async function check(): Promise<void> {
  const outcome = await commands.check(REQUEST);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
}

async function clear(): Promise<void> {
  expect(await commands.clear()).toEqual({ ok: true, value: { cleared: true } });
}

/** What the user does, carried out by Excel itself, so that formulas, names and formats follow as they do there. */
async function user(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

/** Columns of the table's sheet whose header says so. */
function columnsNamed(workbook: Workbook, header: string): number[] {
  return [...(sheetOf(workbook, SHEET).cells.get(2) ?? [])].flatMap(([column, cell]) => (cell.value === header ? [column] : []));
}

/** The statuses of the five rows, in the one status column that there is. */
function statuses(workbook: Workbook): unknown[] {
  const columns = columnsNamed(workbook, '核验状态');
  expect([columns.length, columnsNamed(workbook, '核验说明').length]).toEqual([1, 1]);
  return columnOf(workbook, SHEET, columns[0]!, 3, 7);
}

describe('between two checks the user', () => {
  test('makes an Excel Table of the range', async () => {
    const workbook = await open(plainWorkbook());
    await check();
    await user(({ tables }) => { tables.add(`${SHEET}!A2:D7`, true).name = '自查'; });
    await check();
    expect(statuses(workbook)).toEqual(STATUSES);
    await clear();
    expect(columnsNamed(workbook, '核验状态')).toEqual([]);
    expect(sheetOf(workbook, SHEET).tables.map(({ range }) => range)).toEqual([{ top: 2, left: 1, bottom: 7, right: 4 }]);
  });

  test('turns the Excel Table into a range', async () => {
    const workbook = await open(plainWorkbook());
    await user(({ tables }) => { tables.add(`${SHEET}!A2:D7`, true).name = '自查'; });
    await check();
    expect(statuses(workbook)).toEqual(STATUSES);
    await user(({ tables }) => { tables.getItem('自查').convertToRange(); });
    await check();
    expect(statuses(workbook)).toEqual(STATUSES);
    await clear();
    expect(columnsNamed(workbook, '核验状态')).toEqual([]);
    expect(sheetOf(workbook, SHEET).tables).toEqual([]);
  });

  test('inserts a column of their own between our two', async () => {
    const workbook = await open(plainWorkbook());
    await check();
    await user(({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange('F:F').insert('Right');
      sheet.getRange('F2:F3').values = [['备注'], ['待领导审']];
    });
    await check();
    expect(statuses(workbook)).toEqual(STATUSES);
    const remark = columnsNamed(workbook, '备注');
    expect(remark).toHaveLength(1);
    expect(valueAt(workbook, SHEET, 3, remark[0]!)).toBe('待领导审');
    await clear();
    expect(columnsNamed(workbook, '备注')).toHaveLength(1);
    expect(columnsNamed(workbook, '核验说明')).toEqual([]);
  });

  test.each([['status', 'E:E'], ['notes', 'F:F']])('deletes our %s column', async (_, column) => {
    const workbook = await open(plainWorkbook());
    await check();
    await user(({ worksheets }) => { worksheets.getItem(SHEET).getRange(column).delete('Left'); });
    await check();
    expect(statuses(workbook)).toEqual(STATUSES);
    await clear();
    expect(workbookDifferences(plainWorkbook(), workbook, { ignore: ['id', 'columnWidths'] })).toEqual([]);
  });

  test('puts the columns of 问题清单 in another order', async () => {
    const workbook = await open(plainWorkbook());
    await check();
    const before = linesOf(workbook, FINDINGS);
    const sheet = sheetOf(workbook, FINDINGS);
    const [first, second] = ['问题描述', '原文摘录'].map((heading) => [...(sheet.cells.get(headerRow(workbook, FINDINGS, heading)) ?? [])].find(([, cell]) => cell.value === heading)![0]);
    for (const cells of sheet.cells.values()) {
      const [one, other] = [cells.get(first!), cells.get(second!)];
      if (one === undefined || other === undefined) continue;
      cells.set(first!, other).set(second!, one);
    }
    const columns = sheet.tables[0]!.columns;
    [columns[first! - 1], columns[second! - 1]] = [columns[second! - 1]!, columns[first! - 1]!];
    await open(workbook);
    await check();
    expect(columnOfHeading(workbook, FINDINGS, '原文摘录') < columnOfHeading(workbook, FINDINGS, '问题描述')).toBe(true);
    const told = (line: (typeof before)[number]): unknown[] => [line['问题描述'], line['原文摘录'], line['处理状态'], line['修改建议']];
    expect(linesOf(workbook, FINDINGS).map(told)).toEqual(before.map(told));
  });

  test('gives the Excel Table of 问题清单 another name', async () => {
    const workbook = await open(plainWorkbook());
    await check();
    const rows = linesOf(workbook, FINDINGS).length;
    await user(({ tables }) => { tables.getItem(FINDINGS).name = '我的问题'; });
    await check();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([SHEET, '说明', SUMMARY, FINDINGS, '指标对照']);
    expect(linesOf(workbook, FINDINGS)).toHaveLength(rows);
    expect(sheetOf(workbook, FINDINGS).tables.map(({ name }) => name)).toEqual(['我的问题']);
  });

  test('inserts rows into 核验汇总: nothing old stays below after the next check', async () => {
    const workbook = await open(plainWorkbook());
    await check();
    const once = cloneWorkbook(workbook);
    await user(({ worksheets }) => {
      const sheet = worksheets.getItem(SUMMARY);
      sheet.getRange('5:7').insert('Down');
      sheet.getRange('A6').values = [['我的一行']];
    });
    await check();
    const firstColumn = (book: Workbook): unknown[] => [...sheetOf(book, SUMMARY).cells].sort(([a], [b]) => a - b).flatMap(([, row]) => {
      const value = row.get(1)?.value;
      return value === undefined || value === null || value === '' ? [] : [value];
    });
    expect(firstColumn(workbook)).toEqual(firstColumn(once));
    const again = cloneWorkbook(workbook);
    await check();
    expect(workbookDifferences(again, workbook, { ignore: ['id'] })).toEqual([]);
  });
});
