import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { defaultProtectionOptions } from '../../host/workbook/defaults';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckCommands, type CheckRequest, type LiveEvent, type Outcome, type WatchRequest } from '../../src/commands';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { asUser } from './asUser';
import { SHEET, tableWorkbook, valueAt } from './fixture';
import { FINDINGS, INDICATORS, lineWhere, linesOf } from './lists';

const QUIET = 30;
const REQUEST: CheckRequest = { sheet: SHEET, range: 'A2:D7', templateId: 'none', write: true };
const open = (workbook: Workbook, limits = {}): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator(), limits });

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

interface Watched {
  readonly workbook: Workbook;
  readonly session: HostSession;
  readonly commands: CheckCommands;
  readonly events: LiveEvent[];
  /** Waits for the next event that is not `checking`. */
  readonly next: () => Promise<Exclude<LiveEvent, { kind: 'checking' }>>;
  readonly stop: () => Promise<void>;
}

let running: Watched | null = null;
afterEach(async () => {
  await running?.stop();
  running = null;
});

/** A checked table that is being watched. */
async function watched(request: Partial<WatchRequest> = {}, workbook = tableWorkbook()): Promise<Watched> {
  const session = await open(workbook);
  const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5), quiet: QUIET });
  value(await commands.check({ ...REQUEST, range: request.range ?? 'A2:D7' }));
  const events: LiveEvent[] = [];
  let seen = 0;
  const stop = value(await commands.watch({ ...REQUEST, ...request }, (event) => { events.push(event); }));
  const next: Watched['next'] = async () => {
    for (let waited = 0; waited < 8_000; waited += 10) {
      const event = events.slice(seen).find(({ kind }) => kind !== 'checking');
      if (event !== undefined && event.kind !== 'checking') {
        seen = events.indexOf(event) + 1;
        return event;
      }
      await pause(10);
    }
    throw new Error(`nothing was told; so far ${JSON.stringify(events.map(({ kind }) => kind))}`);
  };
  running = { workbook, session, commands, events, next, stop };
  return running;
}

const insertRow = (row: string): Promise<void> => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(SHEET).getRange(row).insert('Down');
  await context.sync();
});

describe('edits', () => {
  test('an edited row is checked again: marks, lists and result follow', async () => {
    const { workbook, session, next, events } = await watched();
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
    const event = await next();
    expect(events.map(({ kind }) => kind)).toEqual(['checking', 'checked']);
    expect(event).toMatchObject({ kind: 'checked', rows: [4], byOthers: false });
    expect(valueAt(workbook, SHEET, 4, 5)).toBe('超额完成');
    expect(linesOf(workbook, FINDINGS).filter((line) => line['位置'] === 'C4').map((line) => line['办结情况'])).toEqual(['已消除']);
    expect(lineWhere(workbook, INDICATORS, { 报告值: 21 })['结论']).toBe('超额完成');
  });

  test('what is written is what a whole check would have written', async () => {
    const { workbook, session, next, commands } = await watched();
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
    typeIntoCell(session, SHEET, 'B5', '1.垃圾分类准确率不低于95%。');
    await next();
    const live = cloneWorkbook(workbook);
    value(await commands.check(REQUEST));
    expect(workbookDifferences(live, workbook)).toEqual([]);
  });

  test('edits that follow each other are gathered; our own writes are no edits', async () => {
    const { session, next, events } = await watched();
    for (const [cell, text] of [['C3', '1.全年新增停车位260个。'], ['C4', '1.完成背街小巷整治21条。'], ['C6', '1.已建成养老驿站4家。']] as const) {
      typeIntoCell(session, SHEET, cell, text);
      await pause(QUIET / 4);
    }
    expect(await next()).toMatchObject({ kind: 'checked', rows: [3, 4, 6] });
    await pause(QUIET * 5);
    expect(events.map(({ kind }) => kind)).toEqual(['checking', 'checked']);
  });

  test('an edit while a check runs is checked after it', async () => {
    const { session, next, workbook } = await watched();
    session.faults.delay = 30;
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
    await pause(QUIET + 45);
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治14条。');
    expect(await next()).toMatchObject({ kind: 'checked' });
    expect(await next()).toMatchObject({ kind: 'checked', rows: [4] });
    expect(valueAt(workbook, SHEET, 4, 5)).toBe('未达标');
  });

  test('taking an edit back is an edit, and a coauthor’s is noted', async () => {
    const { session, next, workbook } = await watched();
    const before = cloneWorkbook(workbook);
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。', 'coauthor');
    expect(await next()).toMatchObject({ kind: 'checked', byOthers: true });
    typeIntoCell(session, SHEET, 'C4', String(valueAt(before, SHEET, 4, 3)));
    expect(await next()).toMatchObject({ kind: 'checked', byOthers: false });
    expect(valueAt(workbook, SHEET, 4, 5)).toBe('未达标');
  });

  test('an answer or a correction typed into our lists counts at once', async () => {
    const { session, next, workbook } = await watched();
    const { row } = lineWhere(workbook, INDICATORS, { 报告值: 15 });
    typeIntoCell(session, INDICATORS, `I${String(row)}`, '22');
    expect(await next()).toMatchObject({ kind: 'checked', rows: [] });
    expect(valueAt(workbook, SHEET, 4, 5)).toBe('超额完成');
    const open = linesOf(workbook, FINDINGS).find((line) => line['办结情况'] === '待处理')!;
    typeIntoCell(session, FINDINGS, `K${String(open.row)}`, '说明情况');
    const event = await next();
    expect(event.kind === 'checked' && event.result.handlings[String(open['核验键'])]?.handling).toBe('explained');
  });

  test.each([['beside the table on another sheet', '说明', 'A5'], ['in the status column', SHEET, 'E4'], ['in the notes column', SHEET, 'F4']])('an edit %s is none', async (_, sheet, cell) => {
    const { session, events } = await watched();
    typeIntoCell(session, sheet, cell, '已完成');
    await pause(QUIET * 4);
    expect(events).toEqual([]);
  });

  test('sorted rows are read again', async () => {
    const { session, next, workbook } = await watched();
    const sheet = sheetOf(workbook, SHEET);
    const [a, b] = [sheet.cells.get(4)!, sheet.cells.get(5)!];
    const swapped = [a.get(3), b.get(3), a.get(2), b.get(2)];
    a.set(3, swapped[1]!).set(2, swapped[3]!);
    b.set(3, swapped[0]!).set(2, swapped[2]!);
    session.asUser(() => { session.cellsSorted(sheet, { top: 3, left: 1, bottom: 7, right: 4 }); });
    expect((await next()).kind).toBe('checked');
    expect([valueAt(workbook, SHEET, 4, 5), valueAt(workbook, SHEET, 5, 5)]).toEqual(['已完成', '未达标']);
  });
});

describe('structure', () => {
  test('rows inserted in the table are checked too', async () => {
    const { session, next, workbook } = await watched();
    await asUser(session, () => insertRow('7:7'));
    typeIntoCell(session, SHEET, 'B7', '1.培训不少于100人次。');
    typeIntoCell(session, SHEET, 'C7', '1.培训80人次。');
    const event = await next();
    expect(event).toMatchObject({ kind: 'checked', rows: [7] });
    expect(valueAt(workbook, SHEET, 7, 5)).toBe('未达标');
  });

  test('where our columns stood before a column came in is the table’s', async () => {
    const { session, next } = await watched();
    await asUser(session, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A:B').insert('Right');
      await context.sync();
    }));
    expect(await next()).toMatchObject({ kind: 'checked', result: { report: { range: 'C2:F7' } } });
    typeIntoCell(session, SHEET, 'E4', '1.完成背街小巷整治21条。');
    expect(await next()).toMatchObject({ kind: 'checked', rows: [4] });
  });

  test('what this add-in wrote in between is not written over', async () => {
    const { session, next, workbook, commands } = await watched();
    typeIntoCell(session, SHEET, 'C3', '1.全年新增停车位361个。');
    await next();
    const { 核验键: key } = linesOf(workbook, FINDINGS).find((line) => line['位置'] === 'C4')!;
    value(await commands.handle({ key: String(key), sheet: SHEET, range: 'A2:D7', handling: 'explained', reason: '口径不同' }));
    typeIntoCell(session, SHEET, 'C3', '1.全年新增停车位260个。');
    const event = await next();
    expect(event.kind === 'checked' && event.result.handlings[String(key)]).toEqual({ handling: 'explained', reason: '口径不同' });
    expect(linesOf(workbook, FINDINGS).find((line) => line['核验键'] === key)).toMatchObject({ 处理状态: '说明情况', 处理说明: '口径不同' });
  });

  test('the table is found after rows came above it and after its sheet was renamed', async () => {
    const { session, next, workbook } = await watched();
    await asUser(session, () => insertRow('1:3'));
    expect(await next()).toMatchObject({ kind: 'checked', result: { report: { range: 'A5:D10' } } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).name = '改名';
      await context.sync();
    });
    typeIntoCell(session, '改名', 'C7', '1.完成背街小巷整治21条。');
    expect(await next()).toMatchObject({ kind: 'checked', rows: [7], result: { report: { sheet: '改名' } } });
    expect(valueAt(workbook, '改名', 7, 5)).toBe('超额完成');
  });

  test('a header that no longer is one makes the results stale; mended, they come back', async () => {
    const { session, next } = await watched();
    typeIntoCell(session, SHEET, 'C2', '随便');
    expect(await next()).toEqual({ kind: 'stale', reason: 'table-gone' });
    typeIntoCell(session, SHEET, 'C2', '落实情况');
    expect((await next()).kind).toBe('checked');
  });

  test('a table that would begin at the header of its second page is another one; with its header mended, it comes back', async () => {
    const workbook = tableWorkbook();
    fillCells(sheetOf(workbook, SHEET), 'A8:D9', [['考评维度', '自查任务', '落实情况', '存在问题及原因'], ['', '1.新建公园2个。', '1.新建公园2个。', '无']]);
    const { session, next } = await watched({ range: 'A2:D9' }, workbook);
    typeIntoCell(session, SHEET, 'C2', '随便');
    expect(await next()).toEqual({ kind: 'stale', reason: 'structure-changed' });
    expect(valueAt(workbook, SHEET, 4, 5)).toBe('未达标');
    typeIntoCell(session, SHEET, 'C2', '落实情况');
    expect(await next()).toMatchObject({ kind: 'checked', result: { report: { range: 'A2:D9' } } });
  });

  test('nor is a table without its marks taken for one that begins further down', async () => {
    const workbook = tableWorkbook();
    fillCells(sheetOf(workbook, SHEET), 'A8:D9', [['考评维度', '自查任务', '落实情况', '存在问题及原因'], ['', '1.新建公园2个。', '1.新建公园2个。', '无']]);
    const { session, next, commands } = await watched({ range: 'A2:D9' }, workbook);
    value(await commands.clear());
    typeIntoCell(session, SHEET, 'C2', '随便');
    expect(await next()).toEqual({ kind: 'stale', reason: 'structure-changed' });
  });

  test('a table that lost a column by its header is another one', async () => {
    const { session, next, workbook } = await watched({ columns: { dimension: 'A', task: 'B', result: 'C', problem: 'D' } });
    typeIntoCell(session, SHEET, 'D2', '随便');
    expect(await next()).toEqual({ kind: 'stale', reason: 'structure-changed' });
    expect(valueAt(workbook, SHEET, 4, 5)).toBe('未达标');
    typeIntoCell(session, SHEET, 'D2', '存在问题及原因');
    expect((await next()).kind).toBe('checked');
  });

  test('a deleted sheet is told', async () => {
    const { session, next } = await watched();
    await asUser(session, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).delete();
      await context.sync();
    }));
    expect(await next()).toEqual({ kind: 'stale', reason: 'sheet-gone' });
  });

  test('another table in the place of the watched one is not taken for it', async () => {
    const { session, next, workbook } = await watched({ write: false });
    const sheet = sheetOf(workbook, SHEET);
    const moved = new Map([...sheet.cells].map(([row, cells]) => [row + 30, cells]));
    sheet.cells.clear();
    sheet.merges = [];
    for (const [row, cells] of moved) sheet.cells.set(row, cells);
    workbook.names = [];
    typeIntoCell(session, SHEET, 'A1', '挪走了');
    expect(await next()).toEqual({ kind: 'stale', reason: 'structure-changed' });
  });
});

describe('what goes wrong', () => {
  test('a sheet that was protected meanwhile is told; the edit is not forgotten', async () => {
    const { session, next, workbook } = await watched();
    sheetOf(workbook, SHEET).protection = { options: defaultProtectionOptions(), password: null };
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
    expect(await next()).toMatchObject({ kind: 'failed', failure: { code: 'sheet-protected' } });
    sheetOf(workbook, SHEET).protection = null;
    typeIntoCell(session, SHEET, 'C3', '1.全年新增停车位260个。');
    expect(await next()).toMatchObject({ kind: 'checked', rows: [3, 4] });
  });

  test('a fault at each round trip is told, leaves the workbook as before, and the next edit mends it', async () => {
    for (const afterActions of [0, 'half', 'all'] as const) {
      for (let request = 1; request <= 3; request += 1) {
        const { session, next, workbook, stop } = await watched();
        session.metrics.roundTrips = 0;
        typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
        const before = cloneWorkbook(workbook);
        session.faults.plan({ request, code: 'GeneralException', afterActions });
        expect((await next()).kind).toBe('failed');
        expect(workbookDifferences(before, workbook, { ignore: ['id'] })).toEqual([]);
        typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治22条。');
        expect((await next()).kind).toBe('checked');
        expect(valueAt(workbook, SHEET, 4, 5)).toBe('超额完成');
        await stop();
      }
    }
  });

  test('a check takes few round trips', async () => {
    const { session, next } = await watched();
    session.metrics.roundTrips = 0;
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
    await next();
    expect(session.metrics.roundTrips).toBeLessThanOrEqual(3);
  });

  test('after clearing, edits are checked without writing anything', async () => {
    const { session, next, workbook, commands } = await watched();
    value(await commands.clear());
    const clean = cloneWorkbook(workbook);
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
    expect(await next()).toMatchObject({ kind: 'checked', result: { report: { range: 'A2:D7' } } });
    typeIntoCell(session, SHEET, 'C4', String(valueAt(clean, SHEET, 4, 3)));
    await next();
    expect(workbookDifferences(tableWorkbook(), workbook)).toEqual([]);
  });

  test('once ended, nothing is heard or checked', async () => {
    const { session, events, stop } = await watched();
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
    await stop();
    typeIntoCell(session, SHEET, 'C3', '1.全年新增停车位260个。');
    await pause(QUIET * 4);
    expect(events).toEqual([]);
  });

  test('a table that is not named, or a sheet that is not there, cannot be watched', async () => {
    await open(tableWorkbook());
    const commands = createCommands();
    expect(await commands.watch({ templateId: 'none', write: true }, () => undefined)).toMatchObject({ ok: false, failure: { code: 'no-table' } });
    expect(await commands.watch({ ...REQUEST, sheet: '没有' }, () => undefined)).toMatchObject({ ok: false, failure: { code: 'sheet-gone' } });
  });
});
