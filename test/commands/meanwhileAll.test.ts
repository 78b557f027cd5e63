import { createCalculator } from '../../host/formula';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckAllRequest, type CheckProgress } from '../../src/commands';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { edited, firstAndAgain, openWith, overtake, requestsOf } from './coauthor';
import { columnOf, valueAt } from './fixture';
import { FINDINGS, INDICATORS } from './lists';
import { BY_TASK, MATRIX, matrixRow, UNITS, unitsWorkbook } from './units';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const REQUEST: CheckAllRequest = { templateId: 'none', write: true };
const [CITY = '', HOMES = '', CIVIL = ''] = UNITS;

const check = () => commands.checkAll(REQUEST);

const starts = firstAndAgain('check of all', unitsWorkbook, check);

describe.each(starts)('during %s', (_, make) => {
  test('a coauthor changes a cell of one table: what is written is about the new text, whenever it happens', async () => {
    const before = await make();
    const trips = await requestsOf(before, check);
    expect(trips).toBeLessThanOrEqual(6);
    for (let at = 2; at <= trips; at += 1) {
      const workbook = cloneWorkbook(before);
      await openWith(workbook, (request, session) => {
        if (request === at) typeIntoCell(session, HOMES, 'C4', '完成背街小巷环境整治25条。', 'coauthor');
      });
      const outcome = await commands.checkAll(REQUEST);
      expect([at, outcome.ok && outcome.value.tables[1]?.report.rows[1]?.status]).toEqual([at, 'exceeded']);
      expect([at, columnOf(workbook, HOMES, 5, 2, 5)]).toEqual([at, ['核验状态', '超额完成', '超额完成', '未填报']]);
      expect([at, matrixRow(workbook, '背街小巷环境整治不少于20条。', BY_TASK).slice(0, 3)]).toEqual([at, ['未达标', '超额完成', '超额完成']]);
      expect(workbook.sheets.map(({ name }) => name)).toEqual([...UNITS, '填表说明', '旧表', FINDINGS, INDICATORS, MATRIX]);
    }
  });

  const shapes: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ['inserts a row', (sheet) => { sheet.getRange('4:4').insert('Down'); }],
    ['deletes a row', (sheet) => { sheet.getRange('4:4').delete('Up'); }],
    ['inserts a column with words of their own right of the table', (sheet) => {
      sheet.getRange('D:D').insert('Right');
      sheet.getRange('D2:D4').values = [['备注'], ['甲的备注'], ['乙的备注']];
    }],
  ];
  test.each(shapes)('a coauthor %s: no cell of theirs is lost, and all marks stand in the right rows', async (__, change) => {
    const before = await make();
    const trips = await requestsOf(before, check);
    const after = await edited(cloneWorkbook(before), HOMES, change);
    const expected = cloneWorkbook(after);
    await useWorkbook(expected, { calculator: createCalculator() });
    expect((await commands.checkAll(REQUEST)).ok).toBe(true);
    for (let at = 2; at <= trips; at += 1) {
      const workbook = cloneWorkbook(before);
      await openWith(workbook, (request) => {
        if (request === at) overtake(workbook, before, after);
      });
      const outcome = await commands.checkAll(REQUEST);
      expect([at, outcome.ok ? '' : outcome.failure]).toEqual([at, '']);
      const users = (book: Workbook): Workbook => ({ ...book, sheets: book.sheets.slice(0, 5), names: [], settings: new Map() });
      expect({ at, differences: workbookDifferences(users(expected), users(workbook), { ignore: ['id', 'priority'] }) }).toEqual({ at, differences: [] });
    }
  });

  test('a sheet is renamed or deleted: the others are checked, and it under its new name', async () => {
    const before = await make();
    const trips = await requestsOf(before, check);
    for (let at = 2; at <= trips; at += 1) {
      const renamed = cloneWorkbook(before);
      await openWith(renamed, (request) => { if (request === at) sheetOf(renamed, HOMES).name = '住房城乡建设委'; });
      const first = await commands.checkAll(REQUEST);
      expect([at, first.ok ? first.value.tables.map(({ report }) => report.sheet) : first.failure]).toEqual([at, [CITY, '住房城乡建设委', CIVIL]]);
      expect(columnOf(renamed, '住房城乡建设委', 5, 2, 5)).toEqual(['核验状态', '超额完成', '未达标', '未填报']);
      const deleted = cloneWorkbook(before);
      await openWith(deleted, (request) => {
        if (request === at) deleted.sheets = deleted.sheets.filter(({ name }) => name !== CIVIL);
      });
      const second = await commands.checkAll(REQUEST);
      expect([at, second.ok ? second.value.tables.map(({ report }) => report.sheet) : second.failure]).toEqual([at, [CITY, HOMES]]);
      expect(deleted.sheets.map(({ name }) => name)).toEqual([CITY, HOMES, '填表说明', '旧表', FINDINGS, INDICATORS, MATRIX]);
    }
  });

  test('somebody who never stops editing is told of; nothing is lost, and all of ours can be taken away', async () => {
    const workbook = await make();
    let count = 0;
    const told: CheckProgress[] = [];
    await openWith(workbook, (_request, session) => {
      count += 1;
      typeIntoCell(session, CITY, 'C4', `完成背街小巷环境整治${String(count)}条。`, 'coauthor');
    });
    expect(await commands.checkAll({ ...REQUEST, onProgress: (progress) => told.push(progress) })).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile', data: { sheet: CITY } } });
    expect(told.filter(({ phase }) => phase === 'writing')).toHaveLength(3);
    expect(valueAt(workbook, CITY, 4, 3)).toBe(`完成背街小巷环境整治${String(count)}条。`);
    await useWorkbook(workbook, { calculator: createCalculator() });
    expect((await commands.clear()).ok).toBe(true);
    const expected = unitsWorkbook();
    fillCells(sheetOf(expected, CITY), 'C4:C4', [[`完成背街小巷环境整治${String(count)}条。`]]);
    expect(workbookDifferences(expected, workbook, { ignore: ['id'] })).toEqual([]);
  });
});

test('somebody types into the free columns of one table while all are checked: their words stay', async () => {
  const trips = await requestsOf(unitsWorkbook(), check);
  for (let at = 2; at <= trips; at += 1) {
    const workbook = unitsWorkbook();
    await openWith(workbook, (request, session) => { if (request === at) typeIntoCell(session, CIVIL, 'E3', '我的备注', 'coauthor'); });
    const outcome = await commands.checkAll(REQUEST);
    expect([at, outcome.ok ? '' : outcome.failure.code]).toEqual([at, '']);
    expect([at, valueAt(workbook, CIVIL, 3, 5), columnOf(workbook, CIVIL, 6, 1, 2)]).toEqual([at, '我的备注', ['核验状态', '已完成']]);
  }
});

test('a stop while the tables are read again ends the command', async () => {
  const workbook = unitsWorkbook();
  const stop = new AbortController();
  let readings = 0;
  await openWith(workbook, (request, session) => { typeIntoCell(session, CITY, 'C4', `完成背街小巷环境整治${String(request)}条。`, 'coauthor'); });
  const outcome = await commands.checkAll({ ...REQUEST, signal: stop.signal, onProgress: ({ phase }) => {
    if (phase === 'reading' && (readings += 1) === 2) stop.abort();
  } });
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
});

test('tables that are too much for one answer are read again after the writing', async () => {
  const workbook = unitsWorkbook();
  for (const name of UNITS) fillCells(sheetOf(workbook, name), name === CIVIL ? 'C2:C2' : 'C3:C3', [[`已建成。${'按计划推进各项工作。'.repeat(2_900)}`]]);
  const rows = Array.from({ length: 40 }, (_, index) => ['城市管理', `第${String(index + 1)}项工作。`, `已完成。${'按计划推进各项工作。'.repeat(1_500)}`, '无']);
  fillCells(sheetOf(workbook, HOMES), 'A6:D45', rows);
  let last = 0;
  await openWith(cloneWorkbook(workbook), (request) => { last = request; });
  expect((await commands.checkAll(REQUEST)).ok).toBe(true);
  const session = await openWith(workbook, (request, opened) => {
    if (request === last) typeIntoCell(opened, CITY, 'C4', '完成背街小巷环境整治25条。', 'coauthor');
  });
  expect((await commands.checkAll(REQUEST)).ok).toBe(true);
  expect(valueAt(workbook, CITY, 4, 5)).toBe('超额完成');
  expect(session.metrics.largestResponse).toBeLessThan(5_000_000);
});
