import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { workbookDifferences, cloneWorkbook } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckResult } from '../../src/commands';
import { TEMPLATES } from '../../src/templates';
import { sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { SHEET, tableWorkbook, valueAt } from './fixture';
import { inChinese, listed, said } from '../../src/check/said';

const TEMPLATE = '任务模板';
const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });

const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

/** Keeps the template made from the table's own tasks. */
async function exported(templateId = 'none'): Promise<void> {
  expect(await commands.exportTemplate({ sheet: SHEET, templateId })).toEqual({ ok: true, value: { sheet: TEMPLATE, existed: false } });
}

async function checked(templateId = 'auto'): Promise<CheckResult> {
  const outcome = await commands.check({ sheet: SHEET, templateId, write: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

const template = async () => (await commands.inspect(SHEET));

describe('a template in the workbook', () => {
  test('is made from the table where none applies, and the next check uses it', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await exported();
    expect([4, 5, 6].map((column) => valueAt(workbook, TEMPLATE, 5, column))).toEqual(['必答', '指标', '比较']);
    expect([1, 2, 3].map((column) => valueAt(workbook, TEMPLATE, 6, column))).toEqual(['城市管理', '新增停车位不少于300个', '新增停车位不少于300个。']);
    expect(sheetOf(workbook, TEMPLATE).tables).toHaveLength(1);
    // Words of a hidden column, one below the other, would make the row high.
    const { cells, hiddenColumns } = sheetOf(workbook, TEMPLATE);
    expect([...hiddenColumns].map((column) => cells.get(6)?.get(column)?.style?.wrapText === true)).toEqual([false]);

    typeIntoCell(session, TEMPLATE, 'C6', '新增停车位不少于400个');
    const { report } = await checked();
    expect(report.template).toMatchObject({ id: 'workbook', required: 5, matched: 5 });
    expect(report.template && inChinese(report.template.reason)).toMatch(/^本工作簿自带任务模板/u);
    expect(report.findings.find(({ rule }) => rule === 'task-altered')?.message).toContain('400');
  });

  test.each(TEMPLATES.map(({ id }) => id))('%s comes back from its sheet as it went in', async (id) => {
    await open(tableWorkbook());
    await exported(id);
    const outcome = await commands.check({ sheet: SHEET, templateId: 'workbook', write: false });
    const direct = await commands.check({ sheet: SHEET, templateId: id, write: false });
    if (!outcome.ok || !direct.ok) throw new Error('a check failed');
    expect(outcome.value.report.missingTasks).toEqual(direct.value.report.missingTasks);
    expect(outcome.value.report.rows).toEqual(direct.value.report.rows);
    expect(outcome.value.report.findings).toEqual(direct.value.report.findings);
    expect(outcome.value.report.template).toMatchObject({ name: direct.value.report.template?.name, required: direct.value.report.template?.required });
  });

  test('is found again when its sheet was renamed, offered by name, and shown instead of made twice', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    await exported();
    sheetOf(workbook, TEMPLATE).name = '我们的任务';
    for (const name of workbook.names) name.formula = name.formula.replace(TEMPLATE, '我们的任务');
    const inspection = await template();
    expect(inspection).toMatchObject({ ok: true, value: { templateProblems: [], tables: [{ template: { id: 'workbook' } }] } });
    if (inspection.ok) expect(inspection.value.templates.map(({ id }) => id)).toEqual(['workbook', ...TEMPLATES.map(({ id }) => id)]);
    expect(await commands.exportTemplate({ sheet: SHEET, templateId: 'auto' })).toEqual({ ok: true, value: { sheet: '我们的任务', existed: true } });
    expect(await commands.inspect('我们的任务')).toMatchObject({ ok: false, failure: { code: 'own-sheet' } });
  });

  test('with mistakes stops the check before anything is written, tells the cells, and does not hinder another template', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await exported();
    typeIntoCell(session, TEMPLATE, 'F6', '大约');
    typeIntoCell(session, TEMPLATE, 'G6', '很多');
    const before = cloneWorkbook(workbook);
    const choices = listed('words', ['不低于', '高于', '不高于', '低于', '等于', '区间']);
    const problems = [{ cell: 'F6', says: said('templateSheet.comparison', { column: '比较', words: '大约', choices }) }];
    expect(await commands.check({ sheet: SHEET, templateId: 'auto', write: true })).toMatchObject({ ok: false, failure: { code: 'unreadable-template', problems } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
    expect(await template()).toMatchObject({ ok: true, value: { templateProblems: problems, tables: [{ template: null }] } });
    expect((await checked('none')).report.template).toBeNull();
  });

  test('lets a row be matched by hand to one of its tasks', async () => {
    await open(tableWorkbook());
    await exported();
    const tasks = await commands.tasks('workbook');
    if (!tasks.ok) throw new Error(JSON.stringify(tasks.failure));
    expect(tasks.value.map(({ title }) => title)).toContain('新建养老驿站5家');
    const [first] = tasks.value;
    expect(await commands.rematch({ sheet: SHEET, range: 'A2:D7', row: 6, templateId: 'workbook', taskId: first?.id ?? null })).toEqual({ ok: true, value: null });
    expect((await checked()).report.rows[3]).toMatchObject({ row: 6, taskId: first?.id });
  });

  test('stays when the marks are cleared', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    await exported();
    const before = cloneWorkbook(workbook);
    await checked();
    expect(await commands.clear()).toMatchObject({ ok: true });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('is not begun in a workbook whose structure is protected', async () => {
    const workbook = tableWorkbook();
    workbook.protection = { password: null };
    await open(workbook);
    expect(await commands.exportTemplate({ sheet: SHEET, templateId: 'none' })).toMatchObject({ ok: false, failure: { code: 'workbook-protected' } });
  });

  test('is there in full or not at all, whichever round trip fails', async () => {
    const complete = tableWorkbook();
    const counting = await open(complete);
    await exported();
    const failed: number[] = [];
    for (let request = 1; request <= counting.metrics.roundTrips; request += 1) {
      const workbook = tableWorkbook();
      const session = await open(workbook);
      session.faults.plan({ request, code: 'GeneralException', afterActions: 'half' });
      const outcome = await commands.exportTemplate({ sheet: SHEET, templateId: 'none' });
      if (!outcome.ok) failed.push(request);
      // The last ones only bring the finished sheet to the front.
      const expected = workbook.sheets.some(({ name }) => name === TEMPLATE) ? complete : tableWorkbook();
      expect({ request, differences: workbookDifferences(expected, workbook, { ignore: ['id', 'activeSheet', 'selection'] }) }).toEqual({ request, differences: [] });
    }
    expect(failed.length).toBeGreaterThan(2);
  });
});
