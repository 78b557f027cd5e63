import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { displayText } from '../../host/workbook/display';
import { defaultProtectionOptions } from '../../host/workbook/defaults';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckRequest, type Reminder, type ReminderRequest } from '../../src/commands';
import { reminderChoices } from '../../src/output/reminder';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { columnOf, SHEET, tableWorkbook, valueAt } from './fixture';
import { FINDINGS } from './lists';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const CHECK: CheckRequest = { templateId: 'none', write: true };
const CITY: ReminderRequest = { templateId: 'none', write: true, target: { by: 'unit', value: '城管委' } };

const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

/** The example table with the columns 责任单位 and 完成时限. */
function unitWorkbook(): Workbook {
  const workbook = tableWorkbook();
  fillCells(sheetOf(workbook, SHEET), 'E2:F7', [
    ['责任单位', '完成时限'],
    ['城管委', ''],
    ['牵头：城管委；配合：交通局', '2022年10月底'],
    ['城管委', ''],
    ['民政局', ''],
    ['人社局、民政局', ''],
  ]);
  return workbook;
}

async function reminded(request: Partial<ReminderRequest> = {}): Promise<Reminder> {
  const outcome = await commands.remind({ ...CITY, ...request });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

async function checked(): Promise<readonly string[]> {
  const outcome = await commands.check(CHECK);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  const { report, settled = [] } = outcome.value;
  return reminderChoices(report, settled).filter(({ by }) => by === 'unit').map(({ value }) => value);
}

describe('what a reminder says', () => {
  test('the sheet names what to mend, where and by when, and leaves room for the answer', async () => {
    const workbook = unitWorkbook();
    await open(workbook);
    const { sheet, text, tasks, points } = await reminded({ deadline: '2023-01-10' });
    expect(sheet).toBe('催办 城管委');
    const rows = Array.from({ length: 9 }, (_, index) => columnOf(workbook, '催办 城管委', 1, index + 1, index + 1)[0]);
    expect(rows.slice(0, 6)).toEqual(['自查表整改催办单', '2022年度青河区日常履职自查表', '责任单位：城管委', expect.stringContaining('1 项任务'), expect.stringContaining('2023年1月10日'), '序号']);
    expect(valueAt(workbook, '催办 城管委', 3, 6)).toBe('2022年12月30日');
    expect(columnOf(workbook, '催办 城管委', 1, 6, 7)).toEqual(['序号', '1']);
    expect(valueAt(workbook, '催办 城管委', 7, 2)).toContain('背街小巷');
    expect(valueAt(workbook, '催办 城管委', 7, 3)).toBe('C4');
    expect(valueAt(workbook, '催办 城管委', 7, 4)).toMatch(/^【错误】.*15条/u);
    expect(valueAt(workbook, '催办 城管委', 7, 5)).toBe('2022年10月底');
    expect(text).toContain('责任单位：城管委');
    expect(text).toContain('时限：2022年10月底');
    expect(text).toContain('承办人（签字）');
    expect({ tasks, points: points > 0 }).toEqual({ tasks: 1, points: true });
    const { pageLayout } = sheetOf(workbook, '催办 城管委');
    expect(pageLayout).toMatchObject({ orientation: 'Portrait', paperSize: 'A4' });
  });

  test('only the text, where no sheet is asked for', async () => {
    const workbook = unitWorkbook();
    const before = cloneWorkbook(workbook);
    await open(workbook);
    const reminder = await reminded({ write: false, target: { by: 'dimension', value: '民生保障' } });
    expect(reminder.sheet).toBeNull();
    expect(reminder.text).toContain('考评维度：民生保障');
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('findings that were answered with a reason are left out', async () => {
    const workbook = unitWorkbook();
    const session = await open(workbook);
    expect(await checked()).toEqual(['城管委', '交通局', '人社局', '民政局']);
    const { points } = await reminded();
    const findings = sheetOf(workbook, FINDINGS).cells;
    for (const [row, cells] of findings) {
      if ([8, 9].some((column) => displayText(cells.get(column) ?? { value: null }).includes('15条'))) {
        typeIntoCell(session, FINDINGS, `K${String(row)}`, '说明情况');
        typeIntoCell(session, FINDINGS, `L${String(row)}`, '因拆迁推迟，已报区政府同意');
      }
    }
    const outcome = await commands.remind(CITY);
    if (outcome.ok) expect(outcome.value.points).toBeLessThan(points);
    else expect(outcome.failure).toEqual({ code: 'nothing-to-remind', data: { target: '城管委' } });
  });

  test('a target about which nothing is open', async () => {
    const workbook = unitWorkbook();
    const before = cloneWorkbook(workbook);
    await open(workbook);
    expect(await commands.remind({ ...CITY, target: { by: 'unit', value: '水务局' } })).toEqual({ ok: false, failure: { code: 'nothing-to-remind', data: { target: '水务局' } } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('words of cells stay words: no formula, no control character', async () => {
    const workbook = unitWorkbook();
    const sheet = sheetOf(workbook, SHEET);
    sheet.cells.get(4)!.set(5, { value: '=HYPERLINK("x")[1]:*?/' });
    sheet.cells.get(4)!.set(6, { value: '+cmd|\'/c calc\'!A0' });
    sheet.cells.get(4)!.set(2, { value: '=1+1\u0007\n\t@SUM(A1)背街小巷整治不少于20条' });
    await open(workbook);
    const { sheet: name, text } = await reminded({ target: { by: 'unit', value: '=HYPERLINK("x")[1]:*?' } });
    const written = [...sheetOf(workbook, name!).cells.values()].flatMap((row) => [...row.values()]);
    expect(written.filter((cell) => cell.formula !== undefined)).toEqual([]);
    expect(name).toMatch(/^催办 =HYPERLINK/u);
    expect(text.split('\n').filter((line) => /^[=+\-@\t]/u.test(line))).toEqual([]);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
  });
});

describe('again and away', () => {
  test('the next reminder for the same unit takes the place of the first; others stand beside it', async () => {
    const workbook = unitWorkbook();
    const session = await open(workbook);
    await reminded();
    const once = cloneWorkbook(workbook);
    await reminded();
    expect(workbookDifferences(once, workbook)).toEqual([]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('催办 城管委').name = '给城管委的';
      await context.sync();
    });
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治16条。');
    expect((await reminded()).sheet).toBe('给城管委的');
    expect(valueAt(workbook, '给城管委的', 7, 4)).toContain('16条');
    expect((await reminded({ target: { by: 'unit', value: '交通局' } })).sheet).toBe('催办 交通局');
  });

  test('a check leaves reminders alone, and clearing takes them away with all the rest', async () => {
    const workbook = unitWorkbook();
    const before = cloneWorkbook(workbook);
    await open(workbook);
    await reminded();
    await checked();
    await reminded({ target: { by: 'unit', value: '民政局' } });
    expect(await commands.inspect('催办 城管委')).toMatchObject({ ok: false, failure: { code: 'own-sheet' } });
    const marked = cloneWorkbook(workbook);
    await checked();
    expect(workbookDifferences(marked, workbook)).toEqual([]);
    expect(await commands.clear()).toEqual({ ok: true, value: { cleared: true } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('clearing takes a reminder away that was made without a check, and the name of a deleted one', async () => {
    const workbook = unitWorkbook();
    const before = cloneWorkbook(workbook);
    await open(workbook);
    await reminded();
    expect(await commands.inspect(SHEET)).toMatchObject({ ok: true, value: { hasMarks: true } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('催办 城管委').delete();
      await context.sync();
    });
    expect(workbook.names).toHaveLength(1);
    expect(await commands.clear()).toEqual({ ok: true, value: { cleared: true } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });
});

describe('faults', () => {
  const made = async (): Promise<Workbook> => {
    const workbook = unitWorkbook();
    await open(workbook);
    await reminded();
    fillCells(sheetOf(workbook, SHEET), 'C5:C5', [['1.垃圾分类准确率达到82.5%。']]);
    return workbook;
  };
  const cases = [
    ['a first reminder', () => Promise.resolve(unitWorkbook()), () => commands.remind(CITY)],
    ['a second reminder', made, () => commands.remind(CITY)],
    ['clearing', made, () => commands.clear()],
  ] as const;

  test.each(cases.flatMap(([what, make, run]) => ([0, 12, 'all'] as const).map((afterActions) => ({ what, afterActions, make, run }))))('$what, broken off after $afterActions actions: as before or complete', async ({ what, make, run, afterActions }) => {
    const before = await make();
    const complete = cloneWorkbook(before);
    const counting = await open(complete);
    expect((await run()).ok).toBe(true);
    const trips = counting.metrics.roundTrips;
    expect(trips).toBeLessThanOrEqual(6);
    let failures = 0;
    for (let request = 1; request <= trips; request += 1) {
      const workbook = cloneWorkbook(before);
      const session = await open(workbook);
      session.faults.plan({ request, code: 'GeneralException', afterActions });
      const outcome = await run();
      if (!outcome.ok) failures += 1;
      expect({ request, differences: workbookDifferences(outcome.ok ? complete : before, workbook, { ignore: ['id'] }) }).toEqual({ request, differences: [] });
    }
    if (what !== 'clearing') expect(failures).toBeGreaterThan(0);
  });

  test('a protected structure stops only a new sheet, a protected sheet only its own', async () => {
    const workbook = unitWorkbook();
    workbook.protection = { password: null };
    await open(workbook);
    expect(await commands.remind(CITY)).toMatchObject({ ok: false, failure: { code: 'workbook-protected' } });
    workbook.protection = null;
    await reminded();
    sheetOf(workbook, '催办 城管委').protection = { options: defaultProtectionOptions(), password: null };
    const before = cloneWorkbook(workbook);
    expect(await commands.remind(CITY)).toEqual({ ok: false, failure: { code: 'sheet-protected', data: { sheet: '催办 城管委' } } });
    expect(await commands.clear()).toMatchObject({ ok: false, failure: { code: 'sheet-protected' } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });
});
