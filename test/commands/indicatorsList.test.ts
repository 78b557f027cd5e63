import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckRequest, type CheckResult } from '../../src/commands';
import { sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { SHEET, tableWorkbook, valueAt } from './fixture';
import { columnOfHeading, FINDINGS, INDICATORS, lineWhere, linesOf, summaryRow, type Line } from './lists';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const REQUEST: CheckRequest = { templateId: 'none', write: true };

const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

async function checked(request: Partial<CheckRequest> = {}): Promise<CheckResult> {
  const outcome = await commands.check({ ...REQUEST, ...request });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

const lineOf = (workbook: Workbook, name: string): Line => lineWhere(workbook, INDICATORS, { 指标: name });
const correct = (session: HostSession, name: string, typed: string): void => {
  typeIntoCell(session, INDICATORS, `${columnOfHeading(session.workbook, INDICATORS, '修正值')}${String(lineOf(session.workbook, name).row)}`, typed);
};

const STREETS = '背街小巷整治';
const SORTING = '垃圾分类准确率';

describe('指标对照', () => {
  test('sets every target beside what was reported for it', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    await checked();
    expect(linesOf(workbook, INDICATORS).map((line) => [line.指标, line.比较, line.目标值, line.单位, line.报告值, line.修正值, line.完成率, line.结论])).toEqual([
      ['新增停车位', '不低于', 300, '个', 360, '', 1.2, '超额完成'],
      [STREETS, '不低于', 20, '条', 15, '', 0.75, '未达标'],
      [SORTING, '不低于', 0.9, '%', 0.925, '', expect.closeTo(0.925 / 0.9), '已完成'],
      ['新建养老驿站', '不低于', 5, '家', 5, '', 1, '已完成'],
      ['组织招聘会', '不低于', 12, '场', '', '', '', '未填报'],
    ]);
    expect(lineOf(workbook, STREETS).依据).toContain('C4：15条');
    const { tables, validations, hiddenColumns } = sheetOf(workbook, INDICATORS);
    expect(tables).toMatchObject([{ name: '指标对照', range: { top: 3, left: 1, bottom: 8, right: 14 } }]);
    expect(validations).toMatchObject([{ rule: { type: 'decimal' }, ranges: [{ top: 4, left: 9, right: 9 }] }]);
    expect([...hiddenColumns]).toEqual([13, 14]);
  });

  test('a correction changes rate, verdict and summary at once, and the next check goes by it', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    expect([summaryRow(workbook, '未达标').slice(2, 4), summaryRow(workbook, '完成率').slice(2, 4)]).toEqual([[1, 0.2], [0.6, '']]);
    correct(session, STREETS, '20');
    expect(lineOf(workbook, STREETS)).toMatchObject({ 完成率: 1, 结论: '已完成' });
    expect([summaryRow(workbook, '未达标').slice(2, 4), summaryRow(workbook, '完成率').slice(2, 4)]).toEqual([[0, 0], [0.8, '']]);
    expect(valueAt(workbook, SHEET, 4, 5)).toBe('未达标');

    const { report } = await checked();
    expect(report.rows[1]).toMatchObject({ status: 'met', items: [{ indicators: [{ actual: { value: 20 }, uncorrected: { actual: { value: 15 } } }] }] });
    expect([valueAt(workbook, SHEET, 4, 5), valueAt(workbook, SHEET, 4, 3)]).toEqual(['已完成', '1.完成背街小巷整治15条。']);
    expect(lineOf(workbook, STREETS)).toMatchObject({ 报告值: 15, 修正值: 20, 结论: '已完成' });
    expect(lineWhere(workbook, FINDINGS, { 规则: '未达目标值' }).办结情况).toBe('已消除');
    const once = cloneWorkbook(workbook);
    await checked();
    expect(workbookDifferences(once, workbook)).toEqual([]);

    correct(session, STREETS, '');
    expect(lineOf(workbook, STREETS)).toMatchObject({ 完成率: 0.75, 结论: '未达标' });
    await checked();
    expect(valueAt(workbook, SHEET, 4, 5)).toBe('未达标');
    expect(lineWhere(workbook, FINDINGS, { 规则: '未达目标值' }).办结情况).toBe('待处理');
  });

  test('a check that writes nothing goes by corrections as well', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    correct(session, STREETS, '25');
    expect((await checked({ write: false })).report.rows[1]?.status).toBe('exceeded');
  });

  test.each([['91.5%'], ['0.915']])('percentages: %s means 91.5 %', async (typed) => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    typeIntoCell(session, SHEET, 'C5', '1.垃圾分类准确率达到79.5%。');
    await checked();
    expect(lineOf(workbook, SORTING).结论).toBe('未达标');
    correct(session, SORTING, typed);
    expect(lineOf(workbook, SORTING).结论).toBe('已完成');
    const { report } = await checked();
    expect(report.rows[2]).toMatchObject({ status: 'met', items: [{ indicators: [{ actual: { value: 91.5, text: '91.5%（人工修正）' } }] }] });
  });

  test('a formula may stand as correction; a word is kept, named and reported', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    correct(session, STREETS, '=15+7');
    expect(lineOf(workbook, STREETS).结论).toBe('超额完成');
    correct(session, SORTING, '约九成');
    expect(lineOf(workbook, SORTING)).toMatchObject({ 完成率: '', 结论: '修正值应为数字' });
    const { report, unread } = await checked();
    expect(report.rows[1]?.items[0]?.indicators[0]?.actual?.value).toBe(22);
    expect(report.rows[2]?.status).toBe('met');
    expect(unread).toEqual([{ sheet: INDICATORS, cell: `I${String(lineOf(workbook, SORTING).row)}`, text: '约九成' }]);
    expect([lineOf(workbook, STREETS).修正值, lineOf(workbook, SORTING).修正值]).toEqual([22, '约九成']);
    expect(sheetOf(workbook, INDICATORS).cells.get(lineOf(workbook, STREETS).row)?.get(9)?.formula).toBe('=15+7');
  });

  test('a missing figure can be given; blanks that were typed are none', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    correct(session, '组织招聘会', '12');
    correct(session, STREETS, '  ');
    expect(lineOf(workbook, '组织招聘会')).toMatchObject({ 完成率: 1, 结论: '已完成' });
    expect(lineOf(workbook, STREETS)).toMatchObject({ 完成率: 0.75, 结论: '未达标' });
    const { report, unread } = await checked();
    expect([report.rows[4]?.status, report.rows[1]?.status, unread]).toEqual(['met', 'unmet', undefined]);
    // The cell of the table is blank all the same.
    expect(report.findings.map(({ rule, row }) => `${rule} ${String(row)}`)).toContain('cell-empty 7');
  });

  test('a target that changes loses its row, unless somebody corrected it', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    correct(session, STREETS, '20');
    typeIntoCell(session, SHEET, 'B4', '1.背街小巷整治不少于30条。');
    typeIntoCell(session, SHEET, 'B3', '1.新增停车位不少于350个。');
    await checked();
    const lines = linesOf(workbook, INDICATORS);
    expect(lines.map((line) => [line.目标值, line.修正值, line.结论])).toEqual([
      [350, '', '超额完成'], [30, '', '未达标'], [0.9, '', '已完成'], [5, '', '已完成'], [12, '', '未填报'], [20, 20, '指标已变动'],
    ]);
    expect(sheetOf(workbook, INDICATORS).tables[0]?.range.bottom).toBe(9);
    expect(summaryRow(workbook, '合计').slice(2, 3)).toEqual([5]);

    typeIntoCell(session, SHEET, 'B4', '1.背街小巷整治不少于20条。');
    await checked();
    expect(linesOf(workbook, INDICATORS).map((line) => [line.目标值, line.修正值, line.结论])).toEqual([
      [350, '', '超额完成'], [20, 20, '已完成'], [0.9, '', '已完成'], [5, '', '已完成'], [12, '', '未填报'],
    ]);
    expect(sheetOf(workbook, INDICATORS).tables[0]?.range.bottom).toBe(8);
    expect(sheetOf(workbook, INDICATORS).cells.get(9)).toBeUndefined();
    expect(sheetOf(workbook, INDICATORS).validations).toMatchObject([{ ranges: [{ top: 4, left: 9, bottom: 1_048_576, right: 9 }] }]);
    expect(sheetOf(workbook, INDICATORS).conditionalFormats).toHaveLength(7);
  });

  test('notes that the user keeps in columns beside follow their rows', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    typeIntoCell(session, INDICATORS, 'O3', '联系人');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('指标对照').resize('A3:O8');
      await context.sync();
    });
    typeIntoCell(session, INDICATORS, 'O5', '李');
    typeIntoCell(session, INDICATORS, 'O6', '=H6*2');
    typeIntoCell(session, SHEET, 'B3', '1.新增停车位不少于300个，充电桩50个。');
    typeIntoCell(session, SHEET, 'C3', '1.全年新增停车位360个，充电桩60个。');
    await checked();
    expect(lineOf(workbook, STREETS)).toMatchObject({ row: 6, 联系人: '李' });
    expect(lineOf(workbook, SORTING)).toMatchObject({ row: 7, 联系人: 1.85 });
    expect(sheetOf(workbook, INDICATORS).cells.get(7)?.get(15)?.formula).toBe('=H7*2');
  });
});
