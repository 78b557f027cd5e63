import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { defaultProtectionOptions } from '../../host/workbook/defaults';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckRequest } from '../../src/commands';
import { PATIENCE, readSheet } from '../../src/excel';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { SHEET, tableWorkbook } from './fixture';
import { FINDINGS, INDICATORS, linesOf } from './lists';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const REQUEST: CheckRequest = { templateId: 'none', write: true };
const open = (workbook: Workbook, limits = {}): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator(), limits });

/** A checked workbook that the user has worked on: answers, a correction, figures and targets changed since. */
async function workedOn(change: (session: HostSession) => void): Promise<Workbook> {
  const workbook = tableWorkbook();
  const session = await open(workbook);
  expect((await commands.check(REQUEST)).ok).toBe(true);
  typeIntoCell(session, FINDINGS, 'K4', '说明情况');
  typeIntoCell(session, FINDINGS, 'L4', '=HYPERLINK("x")，已报备');
  typeIntoCell(session, INDICATORS, 'I5', '19');
  change(session);
  return workbook;
}

const growing = (session: HostSession): void => {
  typeIntoCell(session, SHEET, 'B3', '1.新增停车位不少于300个，充电桩50个。');
  typeIntoCell(session, SHEET, 'C3', '1.全年新增停车位260个，充电桩60个（待补充）。');
};
const shrinking = (session: HostSession): void => {
  typeIntoCell(session, SHEET, 'B3', '1.加强停车管理。');
  typeIntoCell(session, SHEET, 'B5', '1.加强垃圾分类。');
  typeIntoCell(session, SHEET, 'C3', '1.已完成停车管理工作。');
};

describe('a fault at each round trip of a check that changes the lists', () => {
  const cases = [['growing', growing], ['shrinking', shrinking]] as const;
  const whens = [['at once', 0], ['after 70 actions', 70], ['after 170 actions', 170], ['after all, the answer lost', 'all']] as const;

  test.each(cases.flatMap(([what, change]) => whens.map(([when, afterActions]) => ({ what, when, change, afterActions }))))('$what lists, broken off $when', async ({ change, afterActions }) => {
    const before = await workedOn(change);
    const complete = cloneWorkbook(before);
    const counting = await open(complete);
    expect((await commands.check(REQUEST)).ok).toBe(true);
    const trips = counting.metrics.roundTrips;
    let failures = 0;
    for (let request = 1; request <= trips; request += 1) {
      const workbook = cloneWorkbook(before);
      const session = await open(workbook);
      session.faults.plan({ request, code: 'GeneralException', afterActions });
      const outcome = await commands.check(REQUEST);
      if (!outcome.ok) failures += 1;
      expect({ request, differences: workbookDifferences(outcome.ok ? complete : before, workbook, { ignore: ['id'] }) }).toEqual({ request, differences: [] });
    }
    expect(failures).toBeGreaterThan(0);
  });
});

test('clearing takes lists away, whatever the user did to them', async () => {
  const workbook = await workedOn((session) => { typeIntoCell(session, FINDINGS, 'T30', '我的笔记'); });
  const expected = tableWorkbook();
  await open(workbook);
  expect(await commands.clear()).toEqual({ ok: true, value: { cleared: true } });
  expect(workbookDifferences(expected, workbook)).toEqual([]);
});

test('clearing that fails twice puts the lists back with what was written in them', async () => {
  const before = await workedOn(() => undefined);
  const failed: string[] = [];
  for (let first = 1; first <= 8; first += 1) {
    for (let second = first + 1; second <= 9; second += 1) {
      const workbook = cloneWorkbook(before);
      const session = await open(workbook);
      for (const request of [first, second]) session.faults.plan({ request, code: 'GeneralException', afterActions: 'all' });
      const outcome = await commands.clear();
      session.faults.clear();
      const names = workbook.sheets.map(({ name }) => name);
      if (outcome.ok) {
        expect(names).toEqual([SHEET, '说明']);
        continue;
      }
      failed.push(`${String(first)} ${String(second)}`);
      expect(names.filter((name) => name === FINDINGS || name === INDICATORS)).toHaveLength(2);
      for (const name of [FINDINGS, INDICATORS]) expect(linesOf(workbook, name)).toEqual(linesOf(before, name));
      for (const name of [FINDINGS, INDICATORS]) expect(sheetOf(workbook, name).tables).toMatchObject(sheetOf(before, name).tables.map(({ name: table, range }) => ({ name: table, range })));
      // And the lists are known as ours again.
      expect((await commands.clear()).ok).toBe(true);
      expect(workbook.sheets.map(({ name }) => name)).toEqual([SHEET, '说明']);
    }
  }
  expect(failed.length).toBeGreaterThan(1);
});

describe('protection', () => {
  test.each([[FINDINGS], [INDICATORS]])('%s is protected: explained, nothing written', async (name) => {
    const workbook = await workedOn(growing);
    sheetOf(workbook, name).protection = { options: defaultProtectionOptions(), password: null };
    const before = cloneWorkbook(workbook);
    await open(workbook);
    expect(await commands.check(REQUEST)).toEqual({ ok: false, failure: { code: 'sheet-protected', data: { sheet: name } } });
    expect(await commands.clear()).toEqual({ ok: false, failure: { code: 'sheet-protected', data: { sheet: name } } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('a protected workbook structure stops only checks that need a new sheet', async () => {
    const workbook = await workedOn(growing);
    workbook.protection = { password: null };
    await open(workbook);
    expect((await commands.check(REQUEST)).ok).toBe(true);
    const lost = cloneWorkbook(workbook);
    lost.sheets = lost.sheets.filter(({ name }) => name !== FINDINGS);
    const before = cloneWorkbook(lost);
    await open(lost);
    expect(await commands.check(REQUEST)).toEqual({ ok: false, failure: { code: 'workbook-protected', data: {} } });
    // Formulas over the sheet that was taken out have lost their values: that is no writing.
    expect(workbookDifferences(before, lost, { ignore: ['value'] })).toEqual([]);
  });
});

describe('size', () => {
  const longWorkbook = (rows: number): Workbook => {
    const workbook = tableWorkbook();
    const lines = Array.from({ length: rows }, (_, index) => ['维度', `1.新增任务${String(index)}不少于${String(index + 20)}个。`, `1.新增任务${String(index)}共${String(index + 3)}个。`, '无']);
    fillCells(sheetOf(workbook, SHEET), `A8:D${String(7 + rows)}`, lines);
    return workbook;
  };

  test('lists too long for one answer are read in parts, and all of them', async () => {
    const workbook = longWorkbook(40);
    await open(workbook);
    expect((await commands.check(REQUEST)).ok).toBe(true);
    await open(workbook);
    const whole = await readSheet(PATIENCE, SHEET);
    expect(whole.previous.lists.findings?.contents.length).toBeGreaterThan(80);
    await open(workbook, { responseBytes: 30_000 });
    expect(await readSheet(PATIENCE, SHEET)).toEqual(whole);
    await open(workbook, { responseBytes: 30_000 });
    expect(await commands.clear()).toEqual({ ok: true, value: { cleared: true } });
  });

  test('a second check of a long table that changed takes 3 round trips', async () => {
    const workbook = longWorkbook(150);
    const session = await open(workbook);
    expect((await commands.check(REQUEST)).ok).toBe(true);
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治16条。');
    const again = await open(workbook);
    let trips = 0;
    const receive = again.receive.bind(again);
    jest.spyOn(again, 'receive').mockImplementation((text) => {
      if (!text.includes('_RemoveReference')) trips += 1;
      receive(text);
    });
    expect((await commands.check(REQUEST)).ok).toBe(true);
    expect(trips).toBe(3);
  });
});
