import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { defaultProtectionOptions } from '../../host/workbook/defaults';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import { addSheet, createWorkbook, type Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckRequest, type Failure, type Outcome } from '../../src/commands';
import { PATIENCE } from '../../src/excel';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { columnOf, SHEET, tableWorkbook, valueAt } from './fixture';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const REQUEST: CheckRequest = { templateId: 'none', write: true };

const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

function failureOf<T>(outcome: Outcome<T>): Failure {
  if (outcome.ok) throw new Error('The command did not fail.');
  return outcome.failure;
}

/** A check that must fail and must leave the workbook as it is. */
async function refused(workbook: Workbook, request: Partial<CheckRequest> = {}): Promise<Failure> {
  const before = cloneWorkbook(workbook);
  await open(workbook);
  const failure = failureOf(await commands.check({ ...REQUEST, ...request }));
  expect(workbookDifferences(before, workbook)).toEqual([]);
  return failure;
}

describe('bad input, each with its own code and nothing written', () => {
  test('an empty sheet', async () => {
    expect(await refused(createWorkbook(['空表']))).toEqual({ code: 'empty-sheet', data: { sheet: '空表' } });
  });

  test('no table', async () => {
    const workbook = createWorkbook(['名单']);
    fillCells(sheetOf(workbook, '名单'), 'A1:B2', [['姓名', '电话'], ['张三', '无']]);
    expect(await refused(workbook)).toMatchObject({ code: 'no-table', data: { sheet: '名单' } });
  });

  test('no result column: tells the header that was seen', async () => {
    const workbook = createWorkbook(['计划']);
    fillCells(sheetOf(workbook, '计划'), 'A1:C3', [['序号', '自查任务', '责任单位'], [1, '新增停车位300个', '城管委'], [2, '整治街巷20条', '城管委']]);
    expect(await refused(workbook)).toMatchObject({ code: 'no-result-column', data: { sheet: '计划', header: '序号、自查任务、责任单位' } });
  });

  test('no task column: tells the header that was seen', async () => {
    const workbook = createWorkbook(['进展']);
    fillCells(sheetOf(workbook, '进展'), 'A1:C3', [['序号', '责任单位', '完成情况'], [1, '城管委', '已新增停车位310个。'], [2, '城管委', '已整治街巷20条。']]);
    expect(await refused(workbook)).toMatchObject({ code: 'no-task-column', data: { sheet: '进展', header: '序号、责任单位、完成情况' } });
  });

  test('a header without rows', async () => {
    const workbook = createWorkbook(['表']);
    fillCells(sheetOf(workbook, '表'), 'A1:C1', [['自查任务', '落实情况', '存在问题']]);
    expect(await refused(workbook)).toMatchObject({ code: 'no-data-rows' });
  });

  test('two tables: both are found, the user chooses', async () => {
    const workbook = tableWorkbook();
    const sheet = sheetOf(workbook, SHEET);
    fillCells(sheet, 'A10:D12', [
      ['考评维度', '自查任务', '落实情况', '存在问题及原因'],
      ['生态环境', '1.植树不少于100棵。', '1.植树120棵。', '无'],
      ['生态环境', '1.清理河道不少于5公里。', '1.清理河道5公里。', '无'],
    ]);
    fillCells(sheet, 'A9:A9', [['2022年度白水区日常履职自查表']]);
    await open(workbook);
    const inspection = await commands.inspect();
    if (!inspection.ok) throw new Error(inspection.failure.code);
    const ranges = inspection.value.tables.map((table) => table.range);
    expect(ranges).toHaveLength(2);
    expect(await refused(workbook)).toEqual({ code: 'several-tables', data: { sheet: SHEET, count: 2 } });

    const before = cloneWorkbook(workbook);
    await open(workbook);
    for (const range of ranges) expect((await commands.check({ ...REQUEST, range })).ok).toBe(true);
    expect(columnOf(workbook, SHEET, 5, 2, 3)).toEqual(['核验状态', '超额完成']);
    expect(columnOf(workbook, SHEET, 5, 10, 12)).toEqual(['核验状态', '超额完成', '已完成']);
    expect(workbook.sheets.map((other) => other.name)).toEqual([SHEET, '说明', '核验汇总', '问题清单', '指标对照', '核验汇总 2']);
    const marked = cloneWorkbook(workbook);
    for (const range of ranges) await commands.check({ ...REQUEST, range });
    expect(workbookDifferences(marked, workbook)).toEqual([]);
    await commands.clear();
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('a chart sheet in front', async () => {
    const workbook = tableWorkbook();
    workbook.activeSheet = addSheet(workbook, '图表', 'chartsheet').id;
    expect(await refused(workbook)).toMatchObject({ code: 'no-worksheet' });
  });

  test('a sheet that was deleted or renamed', async () => {
    expect(await refused(tableWorkbook(), { sheet: '旧表' })).toEqual({ code: 'sheet-gone', data: { sheet: '旧表' } });
  });

  test('a range that is no table any more', async () => {
    expect(await refused(tableWorkbook(), { range: 'H20:K30' })).toEqual({ code: 'no-table', data: { sheet: SHEET, range: 'H20:K30' } });
  });

  test('a template that does not exist', async () => {
    expect(await refused(tableWorkbook(), { templateId: 'nirgends' })).toEqual({ code: 'unreadable-template', data: { template: 'nirgends' } });
  });

  test('a protected sheet: explained, never unprotected, and still checked without writing', async () => {
    const workbook = tableWorkbook();
    sheetOf(workbook, SHEET).protection = { options: defaultProtectionOptions(), password: null };
    expect(await refused(workbook)).toEqual({ code: 'sheet-protected', data: { sheet: SHEET } });
    expect((await commands.check({ ...REQUEST, write: false })).ok).toBe(true);
  });

  test('a protected workbook structure', async () => {
    const workbook = tableWorkbook();
    workbook.protection = { password: null };
    expect(await refused(workbook)).toEqual({ code: 'workbook-protected', data: {} });
  });

  test('more cells than any table has', async () => {
    const workbook = tableWorkbook();
    fillCells(sheetOf(workbook, SHEET), 'ZZ2000:ZZ2000', [['x']]);
    expect(await refused(workbook)).toMatchObject({ code: 'too-large', data: { sheet: SHEET, limit: 500_000 } });
  });

  test('an Excel without the functions that we need', async () => {
    const asked = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
    try {
      expect(await refused(tableWorkbook())).toEqual({ code: 'host-too-old', data: { needed: '1.13' } });
    } finally {
      asked.mockRestore();
    }
  });

  test('clearing on a protected sheet changes nothing', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    await commands.check(REQUEST);
    sheetOf(workbook, SHEET).protection = { options: defaultProtectionOptions(), password: null };
    const before = cloneWorkbook(workbook);
    expect(await commands.clear()).toEqual({ ok: false, failure: { code: 'sheet-protected', data: { sheet: SHEET } } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });
});

describe('cells that are hard to read', () => {
  test('formula and error cells, 50 columns, a text of 32,767 characters', async () => {
    const workbook = tableWorkbook();
    const sheet = sheetOf(workbook, SHEET);
    fillCells(sheet, 'E2:AX2', [Array.from({ length: 46 }, (_, index) => `附列${String(index)}`)]);
    fillCells(sheet, 'E3:E3', [['=1/0']]);
    sheet.cells.get(4)!.set(3, { value: { error: '#N/A' } });
    sheet.cells.get(5)!.set(3, { value: '垃圾分类准确率达到92.5%。'.repeat(3_000).slice(0, 32_767) });
    fillCells(sheet, 'C7:C7', [['="组织招聘会"&12&"场"']]);
    const before = cloneWorkbook(workbook);
    await open(workbook);
    expect((await commands.check(REQUEST)).ok).toBe(true);
    expect(valueAt(workbook, SHEET, 2, 51)).toBe('核验状态');
    expect(columnOf(workbook, SHEET, 51, 3, 7).every((status) => status !== '')).toBe(true);
    expect(columnOf(workbook, SHEET, 52, 3, 7).every((note) => String(note).length <= 250)).toBe(true);
    await commands.clear();
    expect(workbookDifferences(before, workbook, { ignore: ['value'] })).toEqual([]);
  });
});

describe('a cell that is being edited', () => {
  test('Excel makes us wait, and a wait that takes too long is told', async () => {
    const workbook = tableWorkbook();
    const before = cloneWorkbook(workbook);
    const session = await open(workbook);
    session.faults.cellEditing = true;
    const impatient = createCommands({ patience: { ...PATIENCE, reading: 40 } });
    expect(failureOf(await impatient.check(REQUEST))).toMatchObject({ code: 'cell-edit' });
    session.endCellEditing();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('the check goes on as soon as the cell is left', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    session.faults.cellEditing = true;
    const check = commands.check(REQUEST);
    setTimeout(() => { session.endCellEditing(); }, 50);
    expect((await check).ok).toBe(true);
    expect(valueAt(workbook, SHEET, 3, 5)).toBe('超额完成');
  });
});

describe('a fault at each single round trip', () => {
  const marked = async (): Promise<Workbook> => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await commands.check(REQUEST);
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治，共19条，预计年底完成20条。');
    return workbook;
  };
  const actions = [
    ['the first check', () => Promise.resolve(tableWorkbook()), () => commands.check(REQUEST)],
    ['a second check', marked, () => commands.check(REQUEST)],
    ['clearing', marked, () => commands.clear()],
  ] as const;
  const whens = [['before it', 0], ['amid it', 60], ['after it, the answer lost', 'all']] as const;
  const cases = actions.flatMap(([what, make, run]) => whens.map(([when, afterActions]) => ({ what, when, make, run, afterActions })));

  test.each(cases)('$what, failing $when: the workbook is as before or complete', async ({ what, make, run, afterActions }) => {
    const untouched = await make();
    const complete = cloneWorkbook(untouched);
    const counting = await open(complete);
    expect((await run()).ok).toBe(true);
    const trips = counting.metrics.roundTrips;
    expect(trips).toBeGreaterThan(2);

    let failures = 0;
    for (let request = 1; request <= trips; request += 1) {
      const workbook = cloneWorkbook(untouched);
      const session = await open(workbook);
      session.faults.plan({ request, code: 'GeneralException', afterActions });
      const outcome = await run();
      const expected = outcome.ok ? complete : untouched;
      if (!outcome.ok) {
        failures += 1;
        expect(['write-failed', 'unexpected']).toContain(outcome.failure.code);
      }
      const differences = workbookDifferences(expected, workbook, { ignore: ['id'] });
      expect({ request, differences }).toEqual({ request, differences: [] });
    }
    // Clearing tries again by itself, so it may well succeed each time.
    if (what !== 'clearing') expect(failures).toBeGreaterThan(0);
  });

  test('where taking back fails too, the message says so, and clearing mends it', async () => {
    const workbook = tableWorkbook();
    const before = cloneWorkbook(workbook);
    const session = await open(workbook);
    // Only writing takes so many actions; every attempt at it fails.
    for (let request = 1; request <= 20; request += 1) session.faults.plan({ request, code: 'GeneralException', afterActions: 60 });
    const failure = failureOf(await commands.check(REQUEST));
    expect(failure.code).toBe('rollback-failed');
    session.faults.clear();
    expect((await commands.clear()).ok).toBe(true);
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('Excel refusing to write is told as what it is', async () => {
    const failures: Failure[] = [];
    for (let request = 1; request <= 9; request += 1) {
      const session = await open(tableWorkbook());
      session.faults.plan({ request, code: 'AccessDenied', afterActions: 100 });
      const outcome = await commands.check(REQUEST);
      if (!outcome.ok) failures.push(outcome.failure);
    }
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ code: 'sheet-protected' });
    expect(failures[0]?.technical).toContain('AccessDenied');
  });
});
