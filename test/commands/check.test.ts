import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckRequest } from '../../src/commands';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { columnOf, SHEET, tableWorkbook, valueAt } from './fixture';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const REQUEST: CheckRequest = { templateId: 'none', write: true };
const SUMMARY = '核验汇总';

const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

/** Runs a check that must succeed. */
async function checked(request: Partial<CheckRequest> = {}): Promise<void> {
  const outcome = await commands.check({ ...REQUEST, ...request });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
}

describe('what a check writes', () => {
  test('status and notes stand beside the table, most severe finding first', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    await checked();
    expect(columnOf(workbook, SHEET, 5, 2, 7)).toEqual(['核验状态', '超额完成', '未达标', '已完成', '已完成', '未填报']);
    const notes = columnOf(workbook, SHEET, 6, 2, 7);
    expect(notes[0]).toBe('核验说明');
    expect(notes[2]).toMatch(/^【错误】.*15条/u);
    expect(notes[5]).toContain('空白');
    expect(notes[3]).toBe('');
  });

  test('the status column carries one colour for each status, by conditional format', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    await checked();
    const formats = sheetOf(workbook, SHEET).conditionalFormats;
    expect(formats).toHaveLength(7);
    expect(formats.every((format) => JSON.stringify(format.ranges) === JSON.stringify([{ top: 3, left: 5, bottom: 7, right: 5 }]))).toBe(true);
    expect(formats.map((format) => format.rule.type === 'custom' && format.rule.formula)).toContain('=AND($E3="未达标",N("zicha")=0)');
  });

  test('the summary counts by formula and follows when a status is changed by hand', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    expect(columnOf(workbook, SUMMARY, 2, 11, 19)).toEqual([1, 1, 0, 0, 0, 2, 1, 5, 0.6]);
    expect([3, 4].map((row) => valueAt(workbook, SUMMARY, row, 2))).toEqual(['自查.xlsx', '自查表!A2:D7']);
    // Dimension × status: 城市管理 has rows 3 to 5, 民生保障 rows 6 and 7, though only the first row of each carries the label.
    expect(valueAt(workbook, SUMMARY, 23, 1)).toBe('城市管理');
    expect([2, 3, 7, 8, 9].map((column) => valueAt(workbook, SUMMARY, 23, column))).toEqual([0, 1, 1, 1, 3]);
    expect([2, 3, 7, 8, 9].map((column) => valueAt(workbook, SUMMARY, 24, column))).toEqual([1, 0, 1, 0, 2]);

    typeIntoCell(session, SHEET, 'E4', '已完成');
    expect(columnOf(workbook, SUMMARY, 2, 11, 19)).toEqual([1, 0, 0, 0, 0, 3, 1, 5, 0.8]);
    expect([3, 7].map((column) => valueAt(workbook, SUMMARY, 23, column))).toEqual([0, 2]);
  });

  test('no more of a text above the header stands in the summary than titles have, nor of a long dimension', async () => {
    const workbook = tableWorkbook();
    const text = `2022年度青河区日常履职自查表\n填表说明：${'各单位对照任务清单逐项填写，数据截至年底。'.repeat(20)}`;
    fillCells(sheetOf(workbook, SHEET), 'A1:A1', [[text]]);
    fillCells(sheetOf(workbook, SHEET), 'A6:A6', [['民生保障'.repeat(30)]]);
    await open(workbook);
    await checked();
    const title = String(valueAt(workbook, SUMMARY, 2, 1));
    expect(title).toHaveLength(80);
    expect(title.startsWith('2022年度青河区日常履职自查表 填表说明：') && title.endsWith('…')).toBe(true);
    expect(String(valueAt(workbook, SUMMARY, 24, 1))).toHaveLength(60);
    expect([2, 3, 7, 8, 9].map((column) => valueAt(workbook, SUMMARY, 24, column))).toEqual([1, 0, 1, 0, 2]);
  });

  test('every count of the summary is a formula, no error among them', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    await checked();
    const cells = [...sheetOf(workbook, SUMMARY).cells.values()].flatMap((row) => [...row.values()]);
    const formulas = cells.flatMap((cell) => (cell.formula === undefined ? [] : [cell]));
    expect(formulas.length).toBeGreaterThan(40);
    expect(formulas.filter((cell) => typeof cell.value === 'object')).toEqual([]);
    const functions = new Set(formulas.flatMap((cell) => cell.formula?.match(/[A-Z]+(?=\()/gu) ?? []));
    expect([...functions].sort()).toEqual(['COUNTIF', 'COUNTIFS', 'IF', 'SUM', 'SUMIF']);
  });

  test('where every row carries its own dimension, COUNTIFS is used and survives sorting', async () => {
    const workbook = tableWorkbook();
    const sheet = sheetOf(workbook, SHEET);
    sheet.merges = [];
    fillCells(sheet, 'A3:A7', [['城市管理'], ['民生保障'], ['城市管理'], ['民生保障'], ['城市管理']]);
    const session = await open(workbook);
    await checked();
    expect(sheetOf(workbook, SUMMARY).cells.get(23)?.get(2)?.formula).toMatch(/^=COUNTIFS\(/u);
    expect([2, 7, 8].map((column) => valueAt(workbook, SUMMARY, 23, column))).toEqual([1, 1, 1]);
    typeIntoCell(session, SHEET, 'A7', '民生保障');
    expect(valueAt(workbook, SUMMARY, 24, 2)).toBe(1);
  });

  test('nothing is written where only a report was asked for', async () => {
    const workbook = tableWorkbook();
    const before = cloneWorkbook(workbook);
    await open(workbook);
    const outcome = await commands.check({ ...REQUEST, write: false });
    expect(outcome).toMatchObject({ ok: true, value: { workbook: '自查.xlsx', report: { sheet: SHEET, range: 'A2:D7' } } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('text of the table that looks like a formula stays text in the summary', async () => {
    const workbook = tableWorkbook('=HYPERLINK("x").xlsx');
    const sheet = sheetOf(workbook, SHEET);
    sheet.cells.get(1)!.set(1, { value: '=1+1自查表2022' });
    sheet.cells.get(3)!.set(1, { value: '@城市' });
    await open(workbook);
    await checked();
    const texts = [2, 3].map((row) => sheetOf(workbook, SUMMARY).cells.get(row)?.get(row === 2 ? 1 : 2));
    expect(texts.map((cell) => [cell?.formula, cell?.value])).toEqual([[undefined, '=1+1自查表2022'], [undefined, '=HYPERLINK("x").xlsx']]);
    expect(valueAt(workbook, SUMMARY, 23, 1)).toBe('@城市');
  });

  test('tells its progress in order', async () => {
    await open(tableWorkbook());
    const phases: string[] = [];
    await checked({ onProgress: ({ phase, done, total }) => phases.push(`${phase} ${String(done)}/${String(total)}`) });
    expect(phases).toEqual(['reading 0/0', 'checking 0/5', 'checking 1/5', 'checking 2/5', 'checking 3/5', 'checking 4/5', 'checking 5/5', 'writing 0/0']);
  });

  test.each([['before it begins', 'reading'], ['before writing', 'checking']])('a check that is cancelled %s writes nothing', async (_, phase) => {
    const workbook = tableWorkbook();
    const before = cloneWorkbook(workbook);
    await open(workbook);
    const abort = new AbortController();
    const outcome = await commands.check({ ...REQUEST, signal: abort.signal, onProgress: (progress) => { if (progress.phase === phase) abort.abort(); } });
    expect(outcome).toEqual({ ok: false, failure: { code: 'cancelled', data: {} } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });
});

describe('again and away', () => {
  test('checking twice is checking once', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    await checked();
    const once = cloneWorkbook(workbook);
    await checked();
    expect(workbookDifferences(once, workbook)).toEqual([]);
  });

  test('a changed cell changes the marks, and looks that the user gave our columns stay', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    sheetOf(workbook, SHEET).columnWidths.set(6, 400);
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
    await checked();
    expect(valueAt(workbook, SHEET, 4, 5)).toBe('超额完成');
    expect(sheetOf(workbook, SHEET).columnWidths.get(6)).toBe(400);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([SHEET, '说明', SUMMARY, '问题清单', '指标对照']);
  });

  test('clearing gives the workbook back exactly, looks and widths of the columns included', async () => {
    const workbook = tableWorkbook();
    const sheet = sheetOf(workbook, SHEET);
    sheet.columnWidths.set(5, 30).set(6, 99.75);
    const style = { fill: '#FFEECC', wrapText: true, font: { bold: true }, verticalAlignment: 'Center' } as const;
    sheet.cells.get(2)!.set(5, { value: null, style });
    for (const row of [3, 4]) sheet.cells.get(row)!.set(6, { value: null, style: { numberFormat: '0.00', borders: { EdgeBottom: { style: 'Dash', weight: 'Thin', color: '#112233' } } } });
    sheet.conditionalFormats.push({
      id: '{user}', ranges: [{ top: 1, left: 1, bottom: 50, right: 9 }], priority: 0, stopIfTrue: false, rule: { type: 'custom', formula: '=$D1="无"' }, look: { fill: '#EEEEEE' },
    });
    const before = cloneWorkbook(workbook);
    await open(workbook);
    await checked();
    expect(workbookDifferences(before, workbook)).not.toEqual([]);
    expect(await commands.clear()).toEqual({ ok: true, value: { cleared: true } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
    expect(await commands.clear()).toEqual({ ok: true, value: { cleared: false } });
  });

  test('renaming sheets and moving columns does not lose the marks', async () => {
    const workbook = tableWorkbook();
    const before = cloneWorkbook(workbook);
    await open(workbook);
    await checked();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SUMMARY).name = '我的汇总';
      context.workbook.worksheets.getItem(SHEET).getRange('A:A').insert('Right');
      await context.sync();
    });
    await checked();
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([SHEET, '说明', '我的汇总', '问题清单', '指标对照']);
    expect(columnOf(workbook, SHEET, 6, 2, 3)).toEqual(['核验状态', '超额完成']);
    expect(columnOf(workbook, SHEET, 8, 1, 7).join('')).toBe('');
    expect((await commands.clear()).ok).toBe(true);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A:A').delete('Left');
      await context.sync();
    });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('rows added below the table are taken in; clearing still gives back what was', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    typeIntoCell(session, SHEET, 'B8', '1.培训不少于100人次。');
    typeIntoCell(session, SHEET, 'C8', '1.培训120人次。');
    typeIntoCell(session, SHEET, 'D8', '无');
    await checked();
    expect(columnOf(workbook, SHEET, 5, 2, 8)).toEqual(['核验状态', '超额完成', '未达标', '已完成', '已完成', '未填报', '超额完成']);
    expect(valueAt(workbook, SUMMARY, 18, 2)).toBe(6);
    expect(sheetOf(workbook, SHEET).conditionalFormats).toHaveLength(7);
    await commands.clear();
    const expected = tableWorkbook();
    fillCells(sheetOf(expected, SHEET), 'B8:D8', [['1.培训不少于100人次。', '1.培训120人次。', '无']]);
    expect(workbookDifferences(expected, workbook)).toEqual([]);
  });

  test('a summary sheet that the user deleted is made anew', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    await checked();
    const once = cloneWorkbook(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SUMMARY).delete();
      await context.sync();
    });
    await checked();
    // It comes last now; its place among the sheets is all that is new.
    const byName = (each: Workbook): Workbook => ({ ...each, sheets: [...each.sheets].sort((a, b) => (a.name < b.name ? -1 : 1)) });
    expect(workbookDifferences(byName(once), byName(workbook), { ignore: ['id'] })).toEqual([]);
  });

  test('a sheet of the user that is called 核验汇总 is not touched', async () => {
    const workbook = tableWorkbook();
    sheetOf(workbook, '说明').name = SUMMARY;
    const before = cloneWorkbook(workbook);
    await open(workbook);
    await checked();
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([SHEET, SUMMARY, '核验汇总 2', '问题清单', '指标对照']);
    expect(workbookDifferences({ ...before, sheets: [before.sheets[1]!] }, { ...before, sheets: [workbook.sheets[1]!] })).toEqual([]);
    await commands.clear();
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('marks are found again by their names where the setting was lost or is none of ours', async () => {
    const workbook = tableWorkbook();
    const before = cloneWorkbook(workbook);
    await open(workbook);
    await checked();
    workbook.settings.set('zicha.marks', '"{\\"version\\":99}"');
    await commands.clear();
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });
});

test('where the user deleted every sheet but ours, clearing leaves a blank one', async () => {
  const workbook = tableWorkbook();
  await open(workbook);
  await checked();
  await Excel.run(async (context) => {
    for (const name of [SHEET, '说明']) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  expect(await commands.clear()).toEqual({ ok: true, value: { cleared: true } });
  expect(workbook.sheets.map(({ name, cells }) => [name, cells.size])).toEqual([['Sheet1', 0]]);
  expect([workbook.names, workbook.settings.size]).toEqual([[], 0]);
});
