import { createCalculator } from '../../host/formula';
import { bootOffice, type BootedOffice } from '../../host/node/bootOffice';
import { isCellError } from '../../host/workbook/cell';
import { cloneWorkbook } from '../../host/workbook/compare';
import { allCells, cellAt, putCell } from '../../host/workbook/grid';
import { sheetNamed, type Workbook } from '../../host/workbook/workbook';
import { createCommands } from '../../src/commands';
import { columnNumber } from '../../src/check/address';
import { SHEET, tableWorkbook } from '../commands/fixture';
import { columnOfHeading, FINDINGS, INDICATORS, lineWhere, linesOf, summaryRow } from '../commands/lists';
import { fillCells, sheetOf } from '../support/host';
import { computedByLibreOffice, describeWithLibreOffice, libreOfficeTimeout } from '../support/libreoffice';

/** A workbook after a check, with the words that spreadsheets like to take for something else. */
async function checkedWorkbook(office: BootedOffice): Promise<Workbook> {
  const workbook = tableWorkbook();
  const sheet = sheetOf(workbook, SHEET);
  sheet.name = "自查'表 2022";
  fillCells(sheet, 'B6:D6', [["'=1+1 新建养老驿站5-8家，满意度不低于95%左右。", '1.已建成养老驿站6家（待补充），满意度94%。', '无']]);
  await office.attachWorkbook(workbook, { calculator: createCalculator() });
  const outcome = await createCommands().check({ templateId: 'none', write: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return workbook;
}

/** Every formula of ours: its sheet and place, and what the embedded host and LibreOffice make of it. */
async function comparedFormulas(workbook: Workbook): Promise<{ readonly at: string; readonly ours: unknown; readonly theirs: unknown }[]> {
  const other = await computedByLibreOffice(workbook);
  return workbook.sheets.flatMap((sheet) => {
    const theirs = sheetNamed(other, sheet.name);
    if (theirs === null) throw new Error(`LibreOffice lost the sheet ${sheet.name}.`);
    return allCells(sheet.cells).flatMap(({ row, column, cell }) =>
      cell.formula === undefined ? [] : [{ at: `${sheet.name} ${String(row)}:${String(column)} ${cell.formula}`, ours: cell.value, theirs: cellAt(theirs.cells, row, column)?.value ?? '' }]);
  });
}

/** Types into a cell and computes everything again, in the host. */
function edit(workbook: Workbook, sheet: string, row: number, column: number, value: string | number): void {
  const { cells } = sheetOf(workbook, sheet);
  putCell(cells, row, column, { ...cellAt(cells, row, column), value });
  createCalculator().recalculate(workbook);
}

describeWithLibreOffice('a checked workbook in LibreOffice', () => {
  let office: BootedOffice;
  let workbook: Workbook;
  beforeAll(async () => {
    office = await bootOffice();
    workbook = await checkedWorkbook(office);
  });
  afterAll(() => { office.close(); });

  function expectSame(found: Awaited<ReturnType<typeof comparedFormulas>>): void {
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ ours }) => isCellError(ours as never))).toEqual([]);
    for (const { at, ours, theirs } of found) {
      const expected: unknown = typeof ours === 'number' ? expect.closeTo(ours, 10) : ours;
      expect([at, theirs]).toEqual([at, expected]);
    }
  }

  test('every formula has the same value, none is an error', async () => {
    expectSame(await comparedFormulas(workbook));
  }, libreOfficeTimeout);

  test('one status, one answer and one correction change the summary there as here', async () => {
    const edited = cloneWorkbook(workbook);
    const table = "自查'表 2022";
    const before = { done: summaryRow(edited, '已完成').slice(0, 3), missed: summaryRow(edited, '未达标').slice(0, 3), rule: summaryRow(edited, '未达目标值', '三、发现的问题及处理情况') };
    const finding = lineWhere(edited, FINDINGS, { 位置: 'C4', 规则: '未达目标值' });
    const indicator = linesOf(edited, INDICATORS).find((line) => line.结论 === '未达标' && line.单位 === '条');
    if (indicator === undefined) throw new Error('There is a shortfall.');
    const columnOf = (sheet: string, heading: string): number => columnNumber(columnOfHeading(edited, sheet, heading));
    edit(edited, table, 4, 5, '已完成');
    edit(edited, FINDINGS, finding.row, columnOf(FINDINGS, '处理状态'), '说明情况');
    edit(edited, FINDINGS, finding.row, columnOf(FINDINGS, '处理说明'), '已报备');
    edit(edited, INDICATORS, indicator.row, columnOf(INDICATORS, '修正值'), 20);

    // 未达目标值: 条数, 待处理, 已整改, 说明情况, 不采纳, 已了结, 已消除.
    const [, count, waiting] = before.rule as [string, number, number];
    const expected = {
      done: [Number(before.done[0]) + 1, Number(before.done[2]) + 1], missed: [Number(before.missed[0]) - 1, Number(before.missed[2]) - 1],
      rule: ['错误', count, waiting - 1, 0, 1, 0, 1, 0, ''],
    };
    const seen = (book: Workbook): unknown => ({
      done: [0, 2].map((place) => summaryRow(book, '已完成')[place]), missed: [0, 2].map((place) => summaryRow(book, '未达标')[place]),
      rule: summaryRow(book, '未达目标值', '三、发现的问题及处理情况'),
    });
    expect(seen(edited)).toEqual(expected);
    expect(seen(await computedByLibreOffice(edited))).toEqual(expected);
    expectSame(await comparedFormulas(edited));
  }, libreOfficeTimeout);

  test('a check of the workbook that LibreOffice saved keeps the answers and goes by the correction', async () => {
    const edited = cloneWorkbook(workbook);
    const finding = lineWhere(edited, FINDINGS, { 位置: 'C4', 规则: '未达目标值' });
    edit(edited, FINDINGS, finding.row, 11, '不采纳');
    edit(edited, FINDINGS, finding.row, 12, '=口径不同');
    const indicator = linesOf(edited, INDICATORS).find((line) => line.单位 === '条');
    edit(edited, INDICATORS, indicator?.row ?? 0, 9, 18);
    const saved = await computedByLibreOffice(edited);
    await office.attachWorkbook(saved, { calculator: createCalculator() });
    const outcome = await createCommands().check({ sheet: "自查'表 2022", templateId: 'none', write: true });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    expect(saved.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(outcome.value.report.rows[1]?.items[0]?.indicators[0]?.actual?.value).toBe(18);
    const lines = linesOf(saved, FINDINGS).filter((line) => line.位置 === 'C4' && line.规则 === '未达目标值');
    expect(lines.map((line) => [line.处理状态, line.处理说明, line.办结情况])).toEqual([['不采纳', '=口径不同', '已消除'], ['待处理', '', '待处理']]);
  }, libreOfficeTimeout);
});
