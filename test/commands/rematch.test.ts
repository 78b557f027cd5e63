import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type Outcome, type RematchRequest } from '../../src/commands';
import type { TableReport } from '../../src/check/report';
import { smallTemplate } from '../support/roleTable';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { SHEET, tableWorkbook } from './fixture';
import { said } from '../../src/check/said';

const TEMPLATE = smallTemplate([
  { title: '新增停车位', requirements: ['新增停车位不少于300个'] },
  { title: '背街小巷整治', requirements: ['背街小巷整治不少于20条'] },
  { title: '垃圾分类', requirements: ['垃圾分类准确率不低于90%'] },
  { title: '养老驿站', requirements: ['新建养老驿站5家'] },
  { title: '招聘会', requirements: ['组织招聘会12场'] },
  { title: '街区更新', requirements: ['更新街区2个'] },
]);
const commands = createCommands({ templates: [TEMPLATE] });
const ROW: RematchRequest = { sheet: SHEET, range: 'A2:D7', row: 4, templateId: TEMPLATE.id, taskId: 'task-6' };
const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
const report = async (write = false): Promise<TableReport> => value(await commands.check({ templateId: TEMPLATE.id, write })).report;
const matches = ({ rows }: TableReport): (string | undefined)[] => rows.map(({ taskId }) => taskId);

test('the required tasks of a template can be chosen from', async () => {
  expect(value(await commands.tasks(TEMPLATE.id)).map(({ id, title, dimension }) => [id, title, dimension])[5]).toEqual(['task-6', '街区更新', '']);
  expect(await commands.tasks('none')).toEqual({ ok: true, value: [] });
  expect(await commands.tasks('gone')).toMatchObject({ ok: false, failure: { code: 'unreadable-template' } });
});

test('a match by hand goes before the automatic one; the others share what is left; taken back, all is as before', async () => {
  await open(tableWorkbook());
  const usual = await report();
  expect(matches(usual)).toEqual(['task-1', 'task-2', 'task-3', 'task-4', 'task-5']);
  value(await commands.rematch(ROW));
  const now = await report();
  expect(matches(now)).toEqual(['task-1', 'task-6', 'task-3', 'task-4', 'task-5']);
  expect(now.rows[1]).toMatchObject({ task: '街区更新', sheetTask: '1.背街小巷整治不少于20条。', matchReason: said('match.byHand') });
  expect(now.missingTasks).toEqual(['背街小巷整治']);
  value(await commands.rematch({ ...ROW, taskId: undefined }));
  expect(await report()).toEqual(usual);
});

test('a row that by the user answers no required task is no longer called unknown', async () => {
  await open(tableWorkbook());
  value(await commands.rematch({ ...ROW, taskId: null }));
  const now = await report();
  expect([now.rows[1]?.taskId, now.missingTasks]).toEqual([undefined, ['背街小巷整治', '街区更新']]);
  expect(now.findings.filter(({ row, rule }) => row === 4 && rule === 'task-unknown')).toEqual([]);
});

test('two rows that by the user answer one task are told as such, the upper one first', async () => {
  await open(tableWorkbook());
  value(await commands.rematch(ROW));
  value(await commands.rematch({ ...ROW, row: 6 }));
  const now = await report();
  expect(matches(now)).toEqual(['task-1', 'task-6', 'task-3', 'task-6', 'task-5']);
  expect(now.findings.filter(({ rule }) => rule === 'task-duplicate').map(({ row }) => row)).toEqual([6]);
});

test('the match moves with the row and outlives blanks, another result and a new template task', async () => {
  const workbook = tableWorkbook();
  const session = await open(workbook);
  value(await commands.rematch(ROW));
  typeIntoCell(session, SHEET, 'B4', ' 1. 背街小巷整治 不少于２０条。');
  typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
  expect(matches(await report())[1]).toBe('task-6');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('3:3').delete('Up');
    await context.sync();
  });
  expect(matches(await report())[0]).toBe('task-6');
  typeIntoCell(session, SHEET, 'B3', '1.平房修缮不少于20间。');
  expect(matches(await report())[0]).not.toBe('task-6');
});

test('a task that the template no longer has decides nothing', async () => {
  await open(tableWorkbook());
  value(await commands.rematch(ROW));
  const shorter = createCommands({ templates: [{ ...TEMPLATE, tasks: TEMPLATE.tasks.slice(0, 5) }] });
  expect(matches(value(await shorter.check({ templateId: TEMPLATE.id, write: false })).report)[1]).toBe('task-2');
});

test.each([
  ['no such row', { row: 99 }, 'row-gone'],
  ['the header row', { row: 2 }, 'row-gone'],
  ['no such task', { taskId: 'task-99' }, 'unreadable-template'],
  ['no such template', { templateId: 'gone' }, 'unreadable-template'],
  ['no such sheet', { sheet: '没有' }, 'sheet-gone'],
  ['no such table', { range: 'M40:P50' }, 'no-table'],
] as const)('%s is told, and nothing kept', async (_, wrong, code) => {
  const workbook = tableWorkbook();
  await open(workbook);
  expect(await commands.rematch({ ...ROW, ...wrong })).toMatchObject({ ok: false, failure: { code } });
  expect(workbook.settings.size).toBe(0);
});

test('a fault at each round trip keeps nothing; clearing afterwards restores the workbook', async () => {
  const workbook = tableWorkbook();
  const before = cloneWorkbook(workbook);
  const session = await open(workbook);
  for (let request = 1; request <= 3; request += 1) {
    session.faults.plan({ request, code: 'GeneralException', afterActions: 'all' });
    expect((await commands.rematch(ROW)).ok).toBe(false);
    expect(workbookDifferences(before, workbook)).toEqual([]);
    session.faults.clear();
  }
  value(await commands.rematch(ROW));
  await report(true);
  value(await commands.clear());
  expect(workbookDifferences(before, workbook)).toEqual([]);
});

test('rows without a task text are told apart by their answers', async () => {
  const workbook = tableWorkbook();
  fillCells(sheetOf(workbook, SHEET), 'B3:C4', [['', '全年新增停车位360个。'], ['', '完成背街小巷整治15条。']]);
  await open(workbook);
  value(await commands.rematch({ ...ROW, row: 3 }));
  const now = await report();
  expect(now.rows.find(({ row }) => row === 3)?.taskId).toBe('task-6');
});
