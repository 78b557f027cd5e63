import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { defaultProtectionOptions } from '../../host/workbook/defaults';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckResult, type HandleRequest, type Outcome } from '../../src/commands';
import { sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { SHEET, tableWorkbook, valueAt } from './fixture';
import { FINDINGS, lineWhere, linesOf, type Line } from './lists';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const open = (workbook: Workbook, limits = {}): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator(), limits });

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
const check = async (): Promise<CheckResult> => value(await commands.check({ templateId: 'none', write: true }));
const missed = ({ report }: CheckResult): string => report.findings.find(({ rule, cell }) => rule === 'target-missed' && cell === 'C4')!.key;
const answer = (key: string, more: Partial<HandleRequest> = {}): HandleRequest => ({ key, handling: 'explained', reason: '已报区里备案', sheet: SHEET, range: 'A2:D7', ...more });
const line = (workbook: Workbook, key: string, sheet = FINDINGS): Line => lineWhere(workbook, sheet, { 核验键: key });

/** A checked workbook and the key of the shortfall in C4. */
async function checkedWorkbook(): Promise<{ workbook: Workbook; session: HostSession; key: string }> {
  const workbook = tableWorkbook();
  const session = await open(workbook);
  return { workbook, session, key: missed(await check()) };
}

test('an answer stands in the list after two round trips, nothing else changes, and the next check goes by it', async () => {
  const { workbook, session, key } = await checkedWorkbook();
  const before = cloneWorkbook(workbook);
  session.metrics.roundTrips = 0;
  value(await commands.handle(answer(key)));
  expect(session.metrics.roundTrips).toBe(2);
  expect(line(workbook, key)).toMatchObject({ 处理状态: '说明情况', 处理说明: '已报区里备案', 办结情况: '已了结' });
  expect(sheetOf(workbook, FINDINGS).tables).toEqual(sheetOf(before, FINDINGS).tables);
  const result = await check();
  expect(result.settled).toEqual([key]);
  expect(result.handlings[key]).toEqual({ handling: 'explained', reason: '已报区里备案' });
  expect(valueAt(workbook, SHEET, 4, 6)).not.toBe(valueAt(before, SHEET, 4, 6));
  value(await commands.handle(answer(key, { handling: 'open', reason: '' })));
  expect(line(workbook, key)).toMatchObject({ 处理状态: '待处理', 处理说明: '', 办结情况: '待处理' });
  const again = await check();
  expect([again.settled, again.handlings[key]]).toEqual([undefined, { handling: 'open', reason: '' }]);
  expect(valueAt(workbook, SHEET, 4, 6)).toBe(valueAt(before, SHEET, 4, 6));
});

describe('with the result in view, the note beside the row', () => {
  const NOTES = 6;
  const noteAt = (workbook: Workbook, row: number): unknown => valueAt(workbook, SHEET, row, NOTES);

  test('follows at once, as the next check would have it, and back; in three round trips', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    const shown = await check();
    const key = missed(shown);
    const before = noteAt(workbook, 4);
    session.metrics.roundTrips = 0;
    value(await commands.handle(answer(key, { shown })));
    expect(session.metrics.roundTrips).toBe(3);
    const followed = cloneWorkbook(workbook);
    expect(noteAt(followed, 4)).not.toBe(before);
    const settled = await check();
    expect([noteAt(workbook, 4), valueAt(workbook, SHEET, 4, NOTES - 1)]).toEqual([noteAt(followed, 4), valueAt(followed, SHEET, 4, NOTES - 1)]);
    value(await commands.handle(answer(key, { shown: settled, handling: 'open', reason: '' })));
    expect(noteAt(workbook, 4)).toBe(before);
  });

  test('stays where mending is still to be checked, where the user wrote something else, and where nothing may be written', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    const shown = await check();
    const key = missed(shown);
    const before = noteAt(workbook, 4);
    value(await commands.handle(answer(key, { shown, handling: 'fixed', reason: '' })));
    expect(noteAt(workbook, 4)).toBe(before);
    sheetOf(workbook, SHEET).protection = { options: defaultProtectionOptions(), password: null };
    value(await commands.handle(answer(key, { shown })));
    expect([noteAt(workbook, 4), line(workbook, key)['处理状态']]).toEqual([before, '说明情况']);
    sheetOf(workbook, SHEET).protection = null;
    typeIntoCell(session, SHEET, 'F4', '我的话');
    value(await commands.handle(answer(key, { shown, handling: 'rejected' })));
    expect([noteAt(workbook, 4), line(workbook, key)['处理状态']]).toEqual(['我的话', '不采纳']);
  });

  test('is found again below rows that were inserted above the table', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    const shown = await check();
    const before = noteAt(workbook, 4);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('1:1').insert('Down');
      await context.sync();
    });
    value(await commands.handle(answer(missed(shown), { shown })));
    expect([String(before).split('\n').length, String(noteAt(workbook, 5)).split('\n').length]).toEqual([2, 1]);
    expect(String(before)).toContain(String(noteAt(workbook, 5)));
  });
});

test.each(['fixed', 'rejected'] as const)('%s is an answer too; once more is the same', async (handling) => {
  const { workbook, key } = await checkedWorkbook();
  value(await commands.handle(answer(key, { handling })));
  const once = cloneWorkbook(workbook);
  value(await commands.handle(answer(key, { handling })));
  expect(workbookDifferences(once, workbook)).toEqual([]);
  expect((await check()).handlings[key]).toEqual({ handling, reason: '已报区里备案' });
});

test('a reason that looks like a formula stays a text', async () => {
  const { workbook, key } = await checkedWorkbook();
  value(await commands.handle(answer(key, { reason: '=HYPERLINK("x")' })));
  expect(line(workbook, key)['处理说明']).toBe('=HYPERLINK("x")');
});

test('the list is known again when it was renamed, moved by a column, its rows sorted', async () => {
  const { workbook, key } = await checkedWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(FINDINGS);
    sheet.name = '要改的';
    sheet.getRange('A:A').insert('Right');
    await context.sync();
  });
  // Sorted by hand: the first two rows change places.
  const sheet = sheetOf(workbook, '要改的');
  const [a, b] = [sheet.cells.get(4)!, sheet.cells.get(5)!];
  sheet.cells.set(4, b).set(5, a);
  value(await commands.handle(answer(key)));
  expect(line(workbook, key, '要改的')).toMatchObject({ 处理状态: '说明情况', 处理说明: '已报区里备案' });
  expect(linesOf(workbook, '要改的').filter((one) => one['处理状态'] === '说明情况')).toHaveLength(1);
});

test('of two tables with the same finding, the one that is meant gets the answer', async () => {
  const workbook = tableWorkbook();
  workbook.sheets.push({ ...cloneWorkbook(workbook).sheets[0]!, name: '自查表二', id: 'second' });
  await open(workbook);
  const key = missed(await check());
  value(await commands.check({ sheet: '自查表二', templateId: 'none', write: true }));
  value(await commands.handle(answer(key, { sheet: '自查表二' })));
  expect(linesOf(workbook, FINDINGS).filter((one) => one['核验键'] === key).map((one) => [one['工作表'], one['处理状态']])).toEqual([[SHEET, '待处理'], ['自查表二', '说明情况']]);
});

test.each([
  ['no reason', { reason: '  ' }, 'reason-needed'],
  ['an unknown finding', { key: 'target-missed:zzz' }, 'finding-gone'],
  ['another table', { range: 'M40:P50' }, 'finding-gone'],
  ['another sheet', { sheet: '说明' }, 'finding-gone'],
  ['a reason beyond any cell', { reason: '长'.repeat(40_000) }, 'too-large'],
] as const)('%s is told, and nothing written', async (_, wrong, code) => {
  const { workbook, key } = await checkedWorkbook();
  const before = cloneWorkbook(workbook);
  expect(await commands.handle(answer(key, wrong))).toMatchObject({ ok: false, failure: { code } });
  expect(workbookDifferences(before, workbook)).toEqual([]);
});

test('a list that is protected, deleted, never made or without its headings is told of', async () => {
  const { workbook, session, key } = await checkedWorkbook();
  sheetOf(workbook, FINDINGS).protection = { options: defaultProtectionOptions(), password: '' };
  expect(await commands.handle(answer(key))).toMatchObject({ ok: false, failure: { code: 'sheet-protected', data: { sheet: FINDINGS } } });
  sheetOf(workbook, FINDINGS).protection = null;
  typeIntoCell(session, FINDINGS, 'K3', '我的栏');
  expect(await commands.handle(answer(key))).toMatchObject({ ok: false, failure: { code: 'no-list' } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(FINDINGS).delete();
    await context.sync();
  });
  expect(await commands.handle(answer(key))).toMatchObject({ ok: false, failure: { code: 'no-list' } });
  await open(tableWorkbook());
  expect(await commands.handle(answer(key))).toMatchObject({ ok: false, failure: { code: 'no-list' } });
});

test('a list too long for one answer is read in parts', async () => {
  const { workbook, key } = await checkedWorkbook();
  await open(workbook, { responseBytes: 6_000 });
  value(await commands.handle(answer(key)));
  expect(line(workbook, key)['处理状态']).toBe('说明情况');
});

test('a fault at each round trip leaves the list as before; clearing afterwards restores the workbook', async () => {
  const { workbook, key } = await checkedWorkbook();
  const before = cloneWorkbook(workbook);
  const session = await open(workbook);
  for (const afterActions of [0, 'half', 'all'] as const) {
    for (const request of [1, 2]) {
      session.faults.plan({ request, code: 'GeneralException', afterActions });
      expect((await commands.handle(answer(key))).ok).toBe(false);
      expect(workbookDifferences(before, workbook)).toEqual([]);
      session.faults.clear();
    }
  }
  value(await commands.handle(answer(key)));
  value(await commands.clear());
  expect(workbookDifferences(tableWorkbook(), workbook)).toEqual([]);
});
