import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckRequest, type CheckResult } from '../../src/commands';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { columnOf, SHEET, tableWorkbook, valueAt } from './fixture';
import { columnOfHeading, FINDINGS, INDICATORS, lineWhere, linesOf, SUMMARY, summaryRow } from './lists';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const REQUEST: CheckRequest = { templateId: 'none', write: true };
const SHORT = { 规则: '未达目标值', 位置: 'C4' };
const RULES = '三、发现的问题及处理情况';

const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

async function checked(request: Partial<CheckRequest> = {}): Promise<CheckResult> {
  const outcome = await commands.check({ ...REQUEST, ...request });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** Types into a row of 问题清单, by the column's heading. */
function answer(session: HostSession, row: number, heading: string, words: string): void {
  typeIntoCell(session, FINDINGS, `${columnOfHeading(session.workbook, FINDINGS, heading)}${String(row)}`, words);
}

describe('问题清单', () => {
  test('lists every finding in the order of the report, with a link, open at first', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    const { report } = await checked();
    const lines = linesOf(workbook, FINDINGS);
    expect(report.findings.length).toBeGreaterThan(2);
    expect(lines.map((line) => [line.序号, line.工作表, line.位置, line.问题描述, line.处理状态, line.处理说明, line.办结情况]))
      .toEqual(report.findings.map((finding, index) => [index + 1, SHEET, finding.cell, finding.message, '待处理', '', '待处理']));
    const link = sheetOf(workbook, FINDINGS).cells.get(lines[0]!.row)!.get(3)?.formula;
    expect(link).toContain(`HYPERLINK("#'${SHEET}'!"&ADDRESS(`);
  });

  test('is an Excel Table with a list of answers, hidden keys, a frozen header and coloured states', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    const { report } = await checked();
    const sheet = sheetOf(workbook, FINDINGS);
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.tables[0]).toMatchObject({ name: '问题清单', range: { top: 3, left: 1, bottom: 3 + report.findings.length, right: 17 } });
    expect(sheet.tables[0]?.columns.map((column) => column.name).slice(10)).toEqual(['处理状态', '处理说明', '办结情况', '较上次', '末次核验', '表号', '核验键']);
    expect(sheet.validations).toMatchObject([{ rule: { type: 'list', source: '待处理,已整改,说明情况,不采纳' }, ranges: [{ top: 4, left: 11, bottom: 1_048_576, right: 11 }] }]);
    expect([...sheet.hiddenColumns]).toEqual([15, 16, 17]);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
    expect(sheet.conditionalFormats.length).toBe(7);
    expect(sheet.pageLayout).toMatchObject({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, titleRows: { first: 3, last: 3 }, margins: { left: 36, right: 36 }, footer: { center: '第 &P 页，共 &N 页' } });
    expect(sheetOf(workbook, '核验汇总').pageLayout).toMatchObject({ zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 }, footer: { center: '' } });
  });

  test('no list is begun where there is nothing to list', async () => {
    const workbook = tableWorkbook();
    fillCells(sheetOf(workbook, SHEET), 'B3:D7', [
      ['1.加强巡查。', '已完成巡查工作。', '无'], ['2.加强值守。', '已完成值守工作。', '无'], ['3.加强宣传。', '已完成宣传工作。', '无'], ['4.加强培训。', '已完成培训工作。', '无'], ['5.加强调度。', '已完成调度工作。', '无'],
    ]);
    await open(workbook);
    const { report } = await checked();
    expect([report.findings, report.rows.flatMap(({ items }) => items.flatMap(({ indicators }) => indicators))]).toEqual([[], []]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([SHEET, '说明', SUMMARY]);
    expect(summaryRow(workbook, '未发现问题').slice(1)).toEqual([0, 0, 0, 0, 0, 0, 0, '']);
  });
});

describe('the user answers', () => {
  test('an answer counts in the summary at once, and the next check keeps it', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    const { row } = lineWhere(workbook, FINDINGS, SHORT);
    expect(summaryRow(workbook, '未达目标值', RULES)).toEqual(['错误', 1, 1, 0, 0, 0, 0, 0, '']);

    answer(session, row, '处理状态', '说明情况');
    expect(lineWhere(workbook, FINDINGS, SHORT).办结情况).toBe('待补说明');
    answer(session, row, '处理说明', '因征地延期，已报市城管委备案。');
    expect(lineWhere(workbook, FINDINGS, SHORT).办结情况).toBe('已了结');
    expect(summaryRow(workbook, '未达目标值', RULES)).toEqual(['错误', 1, 0, 0, 1, 0, 1, 0, '']);

    const answered = cloneWorkbook(workbook);
    const result = await checked();
    expect(result.settled).toEqual([result.report.findings.find(({ cell, rule }) => cell === 'C4' && rule === 'target-missed')?.key]);
    // Only 核验说明 changes: it no longer names what is settled.
    expect(workbookDifferences(answered, workbook).filter((line) => !line.includes('sheets.0.cells.4.6'))).toEqual([]);
    expect(valueAt(workbook, SHEET, 4, 6)).not.toContain('未达到');
    const settled = cloneWorkbook(workbook);
    await checked();
    expect(workbookDifferences(settled, workbook)).toEqual([]);
  });

  test('已整改 waits for the next check, which tells when it is not so', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    const { row } = lineWhere(workbook, FINDINGS, SHORT);
    answer(session, row, '处理状态', '已整改');
    expect(lineWhere(workbook, FINDINGS, SHORT).办结情况).toBe('已整改待复核');
    await checked();
    expect(lineWhere(workbook, FINDINGS, SHORT)).toMatchObject({ 处理状态: '已整改', 办结情况: '整改后仍存在' });
    answer(session, row, '处理状态', '不采纳');
    answer(session, row, '处理说明', '口径不同');
    expect(lineWhere(workbook, FINDINGS, SHORT).办结情况).toBe('已了结');
  });

  test('a finding that is gone is shown as 已消除 with the answer it had; new ones follow below', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    const before = linesOf(workbook, FINDINGS);
    const { row } = lineWhere(workbook, FINDINGS, SHORT);
    answer(session, row, '处理状态', '已整改');
    answer(session, row, '处理说明', '已补报5条。');
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治20条。');
    typeIntoCell(session, SHEET, 'C5', '1.垃圾分类准确率达到82.5%。');
    await checked();
    expect(lineWhere(workbook, FINDINGS, SHORT)).toMatchObject({ row, 处理状态: '已整改', 处理说明: '已补报5条。', 办结情况: '已消除' });
    const lines = linesOf(workbook, FINDINGS);
    expect(lines.slice(0, before.length).map((line) => line.序号)).toEqual(before.map((line) => line.序号));
    expect(lineWhere(workbook, FINDINGS, { 规则: '未达目标值', 位置: 'C5' })).toMatchObject({ 处理状态: '待处理', 办结情况: '待处理' });
    expect(lines.length).toBeGreaterThan(before.length);
    expect(lines.map((line) => line.序号)).toEqual(lines.map((_, index) => index + 1));
    expect(sheetOf(workbook, FINDINGS).tables[0]?.range.bottom).toBe(3 + lines.length);
    expect(summaryRow(workbook, '未达目标值', RULES)).toEqual(['错误', 1, 1, 0, 0, 0, 0, 1, '']);

    // It comes back: so does the answer.
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治15条。');
    await checked();
    expect(lineWhere(workbook, FINDINGS, SHORT)).toMatchObject({ row, 处理状态: '已整改', 办结情况: '整改后仍存在' });
  });

  test('a settled finding whose text changes is open again', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    const { row } = lineWhere(workbook, FINDINGS, SHORT);
    answer(session, row, '处理状态', '不采纳');
    answer(session, row, '处理说明', '口径不同');
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治16条。');
    const { settled } = await checked();
    expect(settled).toBeUndefined();
    const [first, second] = linesOf(workbook, FINDINGS).filter((line) => line.规则 === '未达目标值' && line.位置 === 'C4');
    expect([first?.办结情况, second?.办结情况, second?.处理说明]).toEqual(['已消除', '待处理', '']);
  });

  test('words that are none of the list are kept, named in the sheet and reported', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    const { row } = lineWhere(workbook, FINDINGS, SHORT);
    answer(session, row, '处理状态', '领导说先放一放');
    expect(lineWhere(workbook, FINDINGS, SHORT).办结情况).toBe('状态无法识别');
    const { unread } = await checked();
    expect(unread).toEqual([{ sheet: FINDINGS, cell: `K${String(row)}`, text: '领导说先放一放' }]);
    expect(lineWhere(workbook, FINDINGS, SHORT)).toMatchObject({ 处理状态: '领导说先放一放', 办结情况: '状态无法识别' });
  });

  test('an emptied answer is 待处理 again', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    answer(session, lineWhere(workbook, FINDINGS, SHORT).row, '处理状态', '');
    expect(lineWhere(workbook, FINDINGS, SHORT).办结情况).toBe('待处理');
    await checked();
    expect(lineWhere(workbook, FINDINGS, SHORT).处理状态).toBe('待处理');
  });
});

describe('what the user does to the sheet', () => {
  test('renamed sheets, sorted rows, rows and columns of the user’s own stay as they are', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(FINDINGS);
      sheet.getRange('D:D').insert('Right');
      sheet.name = '整改台账';
      context.workbook.worksheets.getItem(SHEET).name = "2022'年度";
      await context.sync();
    });
    const lines = (): ReturnType<typeof linesOf> => linesOf(workbook, '整改台账');
    const count = lines().length;
    typeIntoCell(session, '整改台账', 'D3', '责任人');
    typeIntoCell(session, '整改台账', 'D4', '王');
    typeIntoCell(session, '整改台账', 'E20', '自己加的一条');
    await checked();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["2022'年度", '说明', SUMMARY, '整改台账', INDICATORS]);
    expect(lines()[0]).toMatchObject({ 责任人: '王', 工作表: "2022'年度", 位置: lines()[0]?.位置 });
    expect(lines().filter((line) => line.核验键 !== '')).toHaveLength(count);
    expect(valueAt(workbook, '整改台账', 20, 5)).toBe('自己加的一条');
    expect(sheetOf(workbook, '整改台账').cells.get(4)?.get(3)?.formula).toContain("#'2022''年度'!");
    expect(summaryRow(workbook, '未达目标值', RULES).slice(0, 3)).toEqual(['错误', 1, 1]);
  });

  test('a deleted sheet is begun anew; one whose headings are gone is left to the user', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    const count = linesOf(workbook, FINDINGS).length;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(FINDINGS).delete();
      await context.sync();
    });
    await checked();
    expect(linesOf(workbook, FINDINGS)).toHaveLength(count);
    expect(summaryRow(workbook, '未达目标值', RULES).slice(0, 3)).toEqual(['错误', 1, 1]);

    typeIntoCell(session, FINDINGS, 'P3', '我的列');
    await checked();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([SHEET, '说明', SUMMARY, INDICATORS, FINDINGS, '问题清单 2']);
    expect(valueAt(workbook, FINDINGS, 3, 16)).toBe('我的列');
    expect(sheetOf(workbook, '问题清单 2').tables[0]?.name).toBe('问题清单_2');
    expect(linesOf(workbook, '问题清单 2')).toHaveLength(count);
    await commands.clear();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([SHEET, '说明', FINDINGS]);
    expect(workbook.names).toEqual([]);
  });

  test('a table that was turned into plain cells stays so and goes on', async () => {
    const workbook = tableWorkbook();
    const session = await open(workbook);
    await checked();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('问题清单').convertToRange();
      await context.sync();
    });
    typeIntoCell(session, SHEET, 'C5', '1.垃圾分类准确率达到82.5%。');
    await checked();
    expect(sheetOf(workbook, FINDINGS).tables).toEqual([]);
    expect(lineWhere(workbook, FINDINGS, { 规则: '未达目标值', 位置: 'C5' }).办结情况).toBe('待处理');
  });

  test('the link follows when rows are inserted above, and says when the row is gone', async () => {
    const workbook = tableWorkbook();
    await open(workbook);
    await checked();
    const { row } = lineWhere(workbook, FINDINGS, SHORT);
    const insert = (address: string, how: 'insert' | 'delete'): Promise<void> => Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getItem(SHEET).getRange(address);
      if (how === 'insert') rows.insert('Down');
      else rows.delete('Up');
      await context.sync();
    });
    await insert('1:1', 'insert');
    expect(valueAt(workbook, FINDINGS, row, 3)).toBe('C5');
    await insert('5:5', 'delete');
    expect(valueAt(workbook, FINDINGS, row, 3)).toBe('已删除');
  });
});

test('texts that look like formulas stay texts in both lists', async () => {
  const workbook = tableWorkbook();
  const sheet = sheetOf(workbook, SHEET);
  const evil = ['=HYPERLINK("http://x","点我")不少于20条。', '+cmd|calc不少于20条。', '@SUM(A1)不少于20条。', "'不少于20条。", '-2+3不少于20条。'];
  evil.forEach((text, index) => {
    sheet.cells.get(3 + index)!.set(2, { value: text });
    sheet.cells.get(3 + index)!.set(3, { value: `${text.slice(0, 4)}完成15条。XX（待补充）` });
  });
  await open(workbook);
  await checked();
  for (const [name, formulas] of [[FINDINGS, ['位置', '办结情况']], [INDICATORS, ['完成率', '结论']]] as const) {
    const letters = formulas.map((heading) => columnOfHeading(workbook, name, heading));
    const found = [...sheetOf(workbook, name).cells].flatMap(([row, cells]) => [...cells].flatMap(([column, cell]) => (cell.formula === undefined || row < 4 ? [] : [String.fromCharCode(64 + column)])));
    expect(found.length).toBeGreaterThan(4);
    expect([...new Set(found)].sort()).toEqual([...letters].sort());
  }
  expect(linesOf(workbook, INDICATORS).map((line) => String(line.专项任务)[0])).toEqual(expect.arrayContaining(['=', '+', '@', "'", '-']));
});

test('two tables share the lists; each knows its own rows', async () => {
  const workbook = tableWorkbook();
  const second = sheetOf(workbook, '说明');
  fillCells(second, 'A1:D4', [
    ['2022年度白水区日常履职自查表', '', '', ''],
    ['考评维度', '自查任务', '落实情况', '存在问题及原因'],
    ['生态环境', '1.植树不少于100棵。', '1.植树80棵。', '无'],
    ['生态环境', '1.清理河道不少于5公里。', '1.清理河道5公里。', '无'],
  ]);
  const session = await open(workbook);
  await checked({ sheet: SHEET });
  const first = linesOf(workbook, FINDINGS);
  await checked({ sheet: '说明' });
  expect(linesOf(workbook, FINDINGS).slice(0, first.length)).toEqual(first);
  expect(linesOf(workbook, FINDINGS).slice(first.length).map((line) => line.工作表)).toContain('说明');
  const once = cloneWorkbook(workbook);
  await checked({ sheet: SHEET });
  await checked({ sheet: '说明' });
  expect(workbookDifferences(once, workbook)).toEqual([]);

  // A row more in the first table moves the second one's rows in 指标对照: their formulas go along.
  typeIntoCell(session, '说明', 'C3', '1.植树120棵。');
  await checked({ sheet: '说明' });
  typeIntoCell(session, SHEET, 'B6', '1.新建养老驿站5家，服务点8个。');
  typeIntoCell(session, SHEET, 'C6', '1.已建成养老驿站5家，服务点9个。');
  await checked({ sheet: SHEET });
  const indicators = linesOf(workbook, INDICATORS);
  expect(indicators.map((line) => line.工作表)).toEqual([...indicators.filter((line) => line.工作表 === SHEET), ...indicators.filter((line) => line.工作表 === '说明')].map((line) => line.工作表));
  expect(lineWhere(workbook, INDICATORS, { 工作表: '说明', 指标: '植树' })).toMatchObject({ 报告值: 120, 完成率: 1.2, 结论: '超额完成' });
  expect(columnOf(workbook, '核验汇总 2', 4, 18, 18)).toEqual([2]);
});
