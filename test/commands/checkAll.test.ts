import { createCalculator } from '../../host/formula';
import { defaultProtectionOptions } from '../../host/workbook/defaults';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import { createWorkbook, type Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckAllRequest, type CheckAllResult, type CheckProgress, type Failure } from '../../src/commands';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { columnOf, valueAt } from './fixture';
import { columnOfHeading, FINDINGS, INDICATORS, linesOf } from './lists';
import { BY_TASK, BY_UNIT, MATRIX, matrixRow, UNITS, unitsWorkbook, UNMET } from './units';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

async function checkedAll(request: Partial<CheckAllRequest> = {}): Promise<CheckAllResult> {
  const outcome = await commands.checkAll({ templateId: 'none', write: true, ...request });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

async function failure(request: Partial<CheckAllRequest> = {}): Promise<Failure> {
  const outcome = await commands.checkAll({ templateId: 'none', write: true, ...request });
  if (outcome.ok) throw new Error('It should have failed.');
  return outcome.failure;
}

function protectSheet(workbook: Workbook, name: string): void {
  sheetOf(workbook, name).protection = { options: defaultProtectionOptions(), password: null };
}

describe('a check of all sheets', () => {
  test('gives each table its columns and rows of the lists, and one sheet over all', async () => {
    const workbook = unitsWorkbook();
    await open(workbook);
    const result = await checkedAll();
    expect(result.tables.map(({ unit, report }) => [unit, report.sheet, report.rows.map(({ status }) => status)])).toEqual([
      ['城管委', '城管委', ['exceeded', 'unmet', 'met']], ['住建委', '住建委', ['exceeded', 'unmet', 'missing']], ['民政局', '民政局', ['met', 'exceeded', 'unmet']],
    ]);
    expect(result.skipped).toEqual([{ sheet: '旧表', reason: 'hidden' }, { sheet: '填表说明', reason: 'no-table' }]);
    expect(result.matrixSheet).toBe(MATRIX);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([...UNITS, '填表说明', '旧表', FINDINGS, INDICATORS, MATRIX]);
    expect(columnOf(workbook, '住建委', 5, 2, 5)).toEqual(['核验状态', '超额完成', '未达标', '未填报']);
    expect(columnOf(workbook, '民政局', 5, 1, 4)).toEqual(['核验状态', '已完成', '超额完成', '未达标']);
    const findings = result.tables.flatMap(({ report }) => report.findings.map((finding) => [report.sheet, finding.cell, finding.message]));
    expect(linesOf(workbook, FINDINGS).map((line) => [line.工作表, line.位置, line.问题描述])).toEqual(findings);
    expect(linesOf(workbook, FINDINGS).map((line) => line.序号)).toEqual(findings.map((_, index) => index + 1));
    expect([...new Set(linesOf(workbook, INDICATORS).map((line) => line.工作表))]).toEqual(UNITS);
  });

  test('the matrix sets equal tasks side by side, counts, ranks and sorts by formulas', async () => {
    const workbook = unitsWorkbook();
    await open(workbook);
    const { tables } = await checkedAll();
    expect(matrixRow(workbook, '新增停车位不少于300个。', BY_TASK).slice(0, 7)).toEqual(['超额完成', '超额完成', '—', 2, 0, 1, 4]);
    expect(matrixRow(workbook, '背街小巷环境整治不少于20条。', BY_TASK).slice(0, 7)).toEqual(['未达标', '未达标', '超额完成', 1, 2, expect.closeTo(1 / 3), 1]);
    expect(matrixRow(workbook, '新建社区养老驿站5家。', BY_TASK).slice(0, 7)).toEqual(['已完成', '未填报', '已完成', 2, 1, expect.closeTo(2 / 3), 2]);
    expect(matrixRow(workbook, '组织退役军人专场招聘会12场。', BY_TASK).slice(0, 7)).toEqual(['—', '—', '未达标', 0, 1, 0, 3]);
    const found = tables.map(({ report: { findings } }) => [findings.length, findings.filter(({ severity }) => severity === 'error').length, findings.length]);
    expect(matrixRow(workbook, '城管委', BY_UNIT)).toEqual([expect.closeTo(2 / 3), 1, 3, 0, 1, 0, 0, 0, 1, 1, 0, ...found[0]!]);
    expect(matrixRow(workbook, '住建委', BY_UNIT)).toEqual([expect.closeTo(1 / 3), 3, 3, 1, 1, 0, 0, 0, 0, 1, 0, ...found[1]!]);
    expect(matrixRow(workbook, '合计', BY_UNIT).slice(0, 11)).toEqual([expect.closeTo(5 / 9), '', 9, 1, 3, 0, 0, 0, 2, 3, 0]);
    expect(matrixRow(workbook, '背街小巷环境整治不少于20条。', UNMET).slice(0, 3)).toEqual([2, 1, expect.closeTo(1 / 3)]);
    expect(sheetOf(workbook, MATRIX).charts).toMatchObject([{ type: 'ColumnClustered', source: { range: { left: 1, right: 2 } } }]);
    expect(sheetOf(workbook, MATRIX).conditionalFormats).toHaveLength(8);
  });

  test('a status or an answer that is changed by hand changes the matrix', async () => {
    const workbook = unitsWorkbook();
    const session = await open(workbook);
    await checkedAll();
    const before = matrixRow(workbook, '住建委', BY_UNIT);
    typeIntoCell(session, '住建委', 'E4', '已完成');
    expect(matrixRow(workbook, '背街小巷环境整治不少于20条。', BY_TASK).slice(0, 5)).toEqual(['未达标', '已完成', '超额完成', 2, 1]);
    expect(matrixRow(workbook, '住建委', BY_UNIT).slice(0, 3)).toEqual([expect.closeTo(2 / 3), 1, 3]);
    const line = linesOf(workbook, FINDINGS).find(({ 工作表: sheet }) => sheet === '住建委')!;
    typeIntoCell(session, FINDINGS, `${columnOfHeading(workbook, FINDINGS, '处理状态')}${String(line.row)}`, '不采纳');
    typeIntoCell(session, FINDINGS, `${columnOfHeading(workbook, FINDINGS, '处理说明')}${String(line.row)}`, '口径不同');
    expect(matrixRow(workbook, '住建委', BY_UNIT).slice(11)).toEqual([before[11], before[12], Number(before[13]) - 1]);
  });

  test('statuses follow when the rows of a table are sorted by hand, and stay with a task when rows are put in between', async () => {
    const workbook = unitsWorkbook();
    await open(workbook);
    await checkedAll();
    expect(valueAt(workbook, MATRIX, 3, 1)).toContain('重新排序后这里随之更新');
    const before = UNITS.map((unit) => matrixRow(workbook, unit, BY_UNIT));
    const tasks = ['新增停车位不少于300个。', '背街小巷环境整治不少于20条。', '新建社区养老驿站5家。'];
    const shown = tasks.map((task) => matrixRow(workbook, task, BY_TASK));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('城管委');
      const rows = sheet.getRange('A3:F5').load('values');
      await context.sync();
      sheet.getRange('A3:F5').values = [...rows.values].reverse();
      context.workbook.worksheets.getItem('住建委').getRange('4:4').insert('Down');
      await context.sync();
    });
    expect(tasks.map((task) => matrixRow(workbook, task, BY_TASK))).toEqual(shown);
    expect(UNITS.map((unit) => matrixRow(workbook, unit, BY_UNIT))).toEqual(before);
  });

  test('rows of one task count by the worst of them; hundreds of them no longer by formulas', async () => {
    const workbook = unitsWorkbook();
    fillCells(sheetOf(workbook, '城管委'), 'A6:D7', [['城市管理', '背街小巷环境整治不少于20条。', '', '无'], ['城市管理', '背街小巷环境整治不少于20条。', '完成背街小巷环境整治25条。', '无']]);
    fillCells(sheetOf(workbook, '住建委'), 'A6:D305', Array.from({ length: 300 }, () => ['民生保障', '新建社区养老驿站5家。', '已建成社区养老驿站5家。', '无']));
    const session = await open(workbook);
    await checkedAll();
    expect(matrixRow(workbook, '背街小巷环境整治不少于20条。', BY_TASK)[0]).toBe('未填报');
    expect(matrixRow(workbook, '新建社区养老驿站5家。', BY_TASK).slice(0, 2)).toEqual(['已完成', '未填报']);
    expect(valueAt(workbook, MATRIX, 3, 1)).toContain('改了任务文字或重新排序后请重新');
    typeIntoCell(session, '城管委', 'E6', '已完成');
    expect(matrixRow(workbook, '背街小巷环境整治不少于20条。', BY_TASK)[0]).toBe('未达标');
  });

  test('again is the same; clearing gives back what was', async () => {
    const workbook = unitsWorkbook();
    await open(workbook);
    await checkedAll();
    const once = cloneWorkbook(workbook);
    const { tables } = await checkedAll();
    expect(tables.map(({ change }) => change?.found)).toEqual([[], [], []]);
    expect(workbookDifferences(once, workbook, { ignore: ['id'] })).toEqual([]);
    expect(await commands.clear()).toEqual({ ok: true, value: { cleared: true } });
    expect(workbookDifferences(unitsWorkbook(), workbook, { ignore: ['id'] })).toEqual([]);
  });

  test('the sheet follows when a unit or a task is added, and one user’s sheet of that name stays', async () => {
    const workbook = unitsWorkbook();
    workbook.sheets.push({ ...createWorkbook([MATRIX]).sheets[0]! });
    await open(workbook);
    expect((await checkedAll()).matrixSheet).toBe(`${MATRIX} 2`);
    sheetOf(workbook, '旧表').visibility = 'Visible';
    expect((await checkedAll()).tables.map(({ unit }) => unit)).toEqual([...UNITS, '旧表']);
    expect(workbook.sheets.filter(({ name }) => name.startsWith(MATRIX))).toHaveLength(2);
    expect(sheetOf(workbook, `${MATRIX} 2`).charts).toHaveLength(1);
    expect(sheetOf(workbook, `${MATRIX} 2`).conditionalFormats).toHaveLength(8);
    await commands.clear();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([...UNITS, '填表说明', '旧表', MATRIX]);
  });

  test('a table that was checked alone keeps its summary, which is written again', async () => {
    const workbook = unitsWorkbook();
    const session = await open(workbook);
    const alone = await commands.check({ sheet: '住建委', templateId: 'none', write: true });
    expect(alone.ok).toBe(true);
    typeIntoCell(session, '住建委', 'C4', '完成背街小巷环境整治22条。');
    await checkedAll();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([...UNITS, '填表说明', '旧表', '核验汇总', FINDINGS, INDICATORS, MATRIX]);
    expect(columnOf(workbook, '核验汇总', 2, 11, 19)).toEqual([1, 0, 0, 0, 0, 0, 2, 3, expect.closeTo(2 / 3)]);
    const after = cloneWorkbook(workbook);
    await commands.check({ sheet: '住建委', templateId: 'none', write: true });
    expect(workbookDifferences(after, workbook, { ignore: ['id'] })).toEqual([]);
  });

  test('many units stand in narrower columns, below a chart that has room for their names', async () => {
    const looks = async (streets: number): Promise<{ width: number | undefined; chart: number; pages: unknown }> => {
      const workbook = streetsWorkbook(streets, 2, 60);
      await open(workbook);
      await checkedAll();
      const { columnWidths, charts, pageLayout } = sheetOf(workbook, MATRIX);
      return { width: columnWidths.get(3), chart: charts[0]!.height, pages: pageLayout.zoom };
    };
    const [few, many] = [await looks(8), await looks(9)];
    expect(few).toMatchObject({ width: 63.75, pages: { horizontalFitToPages: 1 } });
    expect(many.width).toBeLessThan(52);
    expect(many.pages).toEqual(few.pages);
    expect(many.chart).toBeGreaterThan(few.chart * 1.4);
  });

  test('one table alone is checked as by itself', async () => {
    const workbook = unitsWorkbook();
    workbook.sheets = workbook.sheets.filter(({ name }) => name === '城管委' || name === '填表说明');
    await open(workbook);
    const { matrixSheet, tables } = await checkedAll();
    expect([matrixSheet, tables.length]).toEqual([null, 1]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['城管委', '填表说明', '核验汇总', FINDINGS, INDICATORS]);
  });

  test('two tables of one sheet get columns and names of their own', async () => {
    const workbook = createWorkbook(['汇总表'], '镇街.xlsx');
    const block = (title: string, done: string): string[][] => [[title, '', ''], ['自查任务', '落实情况', '存在问题'], ['新增停车位不少于300个。', done, '无']];
    fillCells(sheetOf(workbook, '汇总表'), 'A1:C3', block('清河镇2022年自查表', '新增停车位320个。'));
    fillCells(sheetOf(workbook, '汇总表'), 'A7:C9', block('云岭乡2022年自查表', '新增停车位120个。'));
    await open(workbook);
    const before = cloneWorkbook(workbook);
    const { tables } = await checkedAll();
    expect(tables.map(({ unit }) => unit)).toEqual(['清河镇', '云岭乡']);
    expect(matrixRow(workbook, '新增停车位不少于300个。', BY_TASK).slice(0, 2)).toEqual(['超额完成', '未达标']);
    await commands.clear();
    expect(workbookDifferences(before, workbook, { ignore: ['id'] })).toEqual([]);
  });

  test('nothing is written where it is only read; progress tells the sheet; a stop ends it without a trace', async () => {
    const workbook = unitsWorkbook();
    await open(workbook);
    const told: CheckProgress[] = [];
    const result = await checkedAll({ write: false, onProgress: (progress) => told.push(progress) });
    expect([result.matrixSheet, result.tables.length]).toEqual([null, 3]);
    expect(workbookDifferences(unitsWorkbook(), workbook, { ignore: ['id'] })).toEqual([]);
    expect(told.filter(({ phase }) => phase === 'reading').map(({ sheet, done, total }) => [sheet, done, total])).toEqual([['城管委', 0, 4]]);
    expect(told.at(-1)).toMatchObject({ phase: 'checking', sheet: '民政局', total: 9 });
    const stop = new AbortController();
    expect((await failure({ signal: stop.signal, onProgress: ({ sheet }) => { if (sheet === '民政局') stop.abort(); } })).code).toBe('cancelled');
    expect(workbookDifferences(unitsWorkbook(), workbook, { ignore: ['id'] })).toEqual([]);
  });

  test('a protected sheet is left out and told of, in the result and on the sheet; where nothing is left it fails', async () => {
    const workbook = unitsWorkbook();
    protectSheet(workbook, '住建委');
    await open(workbook);
    const { tables, skipped } = await checkedAll();
    expect(tables.map(({ unit }) => unit)).toEqual(['城管委', '民政局']);
    expect(skipped).toContainEqual({ sheet: '住建委', reason: 'sheet-protected' });
    expect(columnOf(workbook, '住建委', 5, 2, 5)).toEqual(['', '', '', '']);
    expect(valueAt(workbook, MATRIX, 2, 1)).toContain('未核验（受保护或过大）：住建委');
    for (const sheet of ['城管委', '民政局']) protectSheet(workbook, sheet);
    expect(await failure()).toEqual({ code: 'sheet-protected', data: { sheet: '城管委' } });
  });

  test('a workbook without any table is told of', async () => {
    await open(createWorkbook(['说明', '目录']));
    expect(await failure()).toEqual({ code: 'no-table', data: { sheet: '说明、目录' } });
  });
});

/** Street offices that report the same tasks, each in `letters` letters a cell. */
function streetsWorkbook(streets: number, rows: number, letters: number): Workbook {
  const names = Array.from({ length: streets }, (_, index) => `街道${String(index + 1)}`);
  const workbook = createWorkbook(names, '各街道.xlsx');
  const filler = '按计划推进各项工作，定期通报情况。'.repeat(Math.ceil(letters / 17)).slice(0, letters);
  for (const [index, name] of names.entries()) {
    const lines = Array.from({ length: rows }, (_, row) => ['城市管理', `第${String(row + 1)}项：新增停车位不少于300个。`, `新增停车位${String(280 + index * 5)}个。${filler}`, '无']);
    fillCells(sheetOf(workbook, name), `A1:D${String(rows + 1)}`, [['考评维度', '自查任务', '落实情况', '存在问题及原因'], ...lines]);
  }
  return workbook;
}

describe('round trips of a check of all', () => {
  test.each([
    ['seventeen small tables', streetsWorkbook(17, 8, 60)],
    ['seventeen tables that are too much for one answer', streetsWorkbook(17, 8, 6_000)],
  ])('%s: six, and one more for each 4 MB', async (_, workbook) => {
    const session = await open(workbook);
    const { tables } = await checkedAll();
    expect(tables.map(({ report }) => [report.sheet, report.rows.length])).toEqual(workbook.sheets.slice(0, 17).map(({ name }) => [name, 8]));
    const { roundTrips, bytesIn, bytesOut } = session.metrics;
    expect(roundTrips).toBeLessThanOrEqual(6 + Math.floor((bytesIn + bytesOut) / 4_000_000));
  });
});

describe('a check of all that breaks off', () => {
  const whens = [['at once', 0], ['midway', 'half'], ['after all, the answer lost', 'all']] as const;

  test.each([false, true].flatMap((again) => whens.map(([when, afterActions]) => ({ again, when, afterActions }))))('leaves the workbook as before or complete: again $again, $when', async ({ again, afterActions }) => {
    const before = unitsWorkbook();
    if (again) {
      const session = await open(before);
      await checkedAll();
      typeIntoCell(session, '民政局', 'C2', '已建成社区养老驿站6家。');
      sheetOf(before, '旧表').visibility = 'Visible';
    }
    const complete = cloneWorkbook(before);
    const counting = await open(complete);
    await checkedAll();
    const trips = counting.metrics.roundTrips;
    expect(trips).toBeLessThanOrEqual(6);
    let failures = 0;
    for (let request = 1; request <= trips; request += 1) {
      const workbook = cloneWorkbook(before);
      const session = await open(workbook);
      session.faults.plan({ request, code: 'GeneralException', afterActions });
      const outcome = await commands.checkAll({ templateId: 'none', write: true });
      if (!outcome.ok) failures += 1;
      expect({ request, differences: workbookDifferences(outcome.ok ? complete : before, workbook, { ignore: ['id'] }) }).toEqual({ request, differences: [] });
    }
    expect(failures).toBeGreaterThan(0);
  });
});
