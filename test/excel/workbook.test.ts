import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands } from '../../src/commands';
import { PATIENCE, readSheet } from '../../src/excel';
import { columnOf, SHEET, tableWorkbook, valueAt } from '../commands/fixture';
import { fillCells, sheetOf, useWorkbook } from '../support/host';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const REQUEST = { templateId: 'none', write: true } as const;
const open = (workbook: Workbook, limits = {}): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator(), limits });

/** Counts the requests that somebody waits for; office.js drops its references afterwards by requests of their own. */
function countTrips(session: HostSession): () => number {
  let trips = 0;
  const receive = session.receive.bind(session);
  jest.spyOn(session, 'receive').mockImplementation((text) => {
    if (!text.includes('_RemoveReference')) trips += 1;
    receive(text);
  });
  return () => trips;
}

/** The table with so many rows more. */
function longWorkbook(rows: number): Workbook {
  const workbook = tableWorkbook();
  const lines = Array.from({ length: rows }, (_, index) => [`维度${String(index % 7)}`, `1.新增任务${String(index)}不少于${String(index + 2)}个。`, `1.新增任务${String(index)}共${String(index + 3)}个。`, '无']);
  fillCells(sheetOf(workbook, SHEET), `A8:D${String(7 + rows)}`, lines);
  return workbook;
}

describe('round trips', () => {
  test.each([0, 300])('a first check takes 6, with %i rows more or none', async (rows) => {
    const trips = countTrips(await open(longWorkbook(rows)));
    expect((await commands.check(REQUEST)).ok).toBe(true);
    expect(trips()).toBe(6);
  });

  test('a second check takes 3, inspecting 2, clearing at most 4', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    await commands.check(REQUEST);
    const again = countTrips(await open(workbook));
    await commands.check(REQUEST);
    expect(again()).toBe(3);
    const looking = countTrips(await open(workbook));
    await commands.inspect();
    expect(looking()).toBe(2);
    const clearing = countTrips(await open(workbook));
    await commands.clear();
    expect(clearing()).toBeLessThanOrEqual(4);
  });

  test('texts too long for one answer are read in parts, and all of them', async () => {
    const workbook = longWorkbook(60);
    await open(workbook);
    const whole = await readSheet(PATIENCE);
    await open(workbook, { responseBytes: 8_000 });
    expect(await readSheet(PATIENCE)).toEqual(whole);
    expect(whole.snapshot.cells).toHaveLength(67);
  });
});

describe('what is read', () => {
  test('kinds, formulas, formats, merges and widths', async () => {
    const workbook = tableWorkbook();
    const sheet = sheetOf(workbook, SHEET);
    fillCells(sheet, 'C4:C6', [['=1/0'], [0.925], [true]]);
    sheet.cells.get(5)!.set(3, { value: 0.925, style: { numberFormat: '0.0%' } });
    sheet.cells.get(3)!.set(3, { value: '=不是公式', style: { numberFormat: '@' } });
    sheet.hiddenColumns.add(5);
    sheet.columnWidths.set(6, 90);
    await open(workbook);
    const { snapshot, layout } = await readSheet(PATIENCE);
    const at = (row: number) => snapshot.cells[row - 1]?.[2];
    expect(at(3)).toMatchObject({ kind: 'text', value: '=不是公式', formula: false });
    expect(at(4)).toMatchObject({ kind: 'error', value: '#DIV/0!', formula: true });
    expect(at(5)).toMatchObject({ kind: 'number', value: 0.925, text: '92.5%', numberFormat: '0.0%' });
    expect(at(6)).toMatchObject({ kind: 'boolean', value: true });
    expect(snapshot.merges).toEqual([{ top: 3, left: 1, bottom: 5, right: 1 }, { top: 6, left: 1, bottom: 7, right: 1 }]);
    expect([layout.get(5)?.hidden, layout.get(6)?.width, layout.get(7)?.width]).toEqual([true, 90, null]);
  });

  test('our own columns and sheets are left out', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    const before = await readSheet(PATIENCE, SHEET);
    await commands.check(REQUEST);
    const after = await readSheet(PATIENCE, SHEET);
    expect(after.snapshot).toEqual(before.snapshot);
    expect((await readSheet(PATIENCE, '核验汇总')).snapshot.cells).toEqual([]);
    expect(await commands.inspect('核验汇总')).toMatchObject({ ok: false, failure: { code: 'own-sheet' } });
    expect(await commands.inspect(SHEET)).toMatchObject({ ok: true, value: { hasMarks: true } });
  });
});

describe('Excel Tables', () => {
  async function withTable(): Promise<Workbook> {
    const workbook = tableWorkbook();
    sheetOf(workbook, SHEET).merges = [];
    await open(workbook);
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(SHEET).tables.add('A2:D7', true);
      table.name = '自查';
      await context.sync();
    });
    return workbook;
  }

  test('the table takes two columns in, keeps them on the next check, and is as before after clearing', async () => {
    const workbook = await withTable();
    const before = cloneWorkbook(workbook);
    expect((await commands.check(REQUEST)).ok).toBe(true);
    const [table] = sheetOf(workbook, SHEET).tables;
    expect(table?.range).toEqual({ top: 2, left: 1, bottom: 7, right: 6 });
    expect(table?.columns.map((column) => column.name).slice(4)).toEqual(['核验状态', '核验说明']);
    const once = cloneWorkbook(workbook);
    expect((await commands.check(REQUEST)).ok).toBe(true);
    expect(workbookDifferences(once, workbook)).toEqual([]);
    expect((await commands.clear()).ok).toBe(true);
    expect(workbookDifferences(before, workbook, { ignore: ['id'] })).toEqual([]);
  });

  test('a fault after the table was widened takes that back as well', async () => {
    const source = await withTable();
    let failed = 0;
    for (let request = 1; request <= 9; request += 1) {
      const workbook = cloneWorkbook(source);
      const session = await open(workbook);
      session.faults.plan({ request, code: 'GeneralException', afterActions: 120 });
      const outcome = await commands.check(REQUEST);
      if (outcome.ok) continue;
      failed += 1;
      expect(workbookDifferences(source, workbook, { ignore: ['id'] })).toEqual([]);
    }
    expect(failed).toBe(1);
  });
});

test('select brings the sheet in front and selects the cell', async () => {
  const workbook = tableWorkbook();
  await open(workbook);
  expect(await commands.select('说明', 'C4')).toEqual({ ok: true, value: null });
  const sheet = sheetOf(workbook, '说明');
  expect([workbook.activeSheet, sheet.selection]).toEqual([sheet.id, { top: 4, left: 3, bottom: 4, right: 3 }]);
  expect(await commands.select('没有', 'A1')).toEqual({ ok: false, failure: { code: 'sheet-gone', data: { sheet: '没有' } } });
  expect(await commands.select('说明', '#REF!')).toMatchObject({ ok: false, failure: { code: 'sheet-gone' } });
});

test('tells when another sheet comes to the front, until told to stop', async () => {
  const workbook = tableWorkbook();
  await open(workbook);
  let heard = 0;
  const stop = await commands.onSheetActivated(() => { heard += 1; });
  const activate = (name: string): Promise<void> => Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await activate('说明');
  expect(heard).toBe(1);
  await stop();
  await activate(SHEET);
  expect(heard).toBe(1);
});

test('a long table: every row gets its status', async () => {
  const workbook = longWorkbook(200);
  await open(workbook);
  expect((await commands.check(REQUEST)).ok).toBe(true);
  expect(columnOf(workbook, SHEET, 5, 3, 207).filter((status) => status === '')).toEqual([]);
  expect(valueAt(workbook, '核验汇总', 18, 2)).toBe(205);
});
