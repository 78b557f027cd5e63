import { createCalculator } from '../../host/formula';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import { createCommands } from '../../src/commands';
import { useWorkbook } from '../support/host';
import { tableWorkbook, valueAt } from './fixture';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });

describe('插入示例表', () => {
  test('puts a table with mistakes of the usual kinds on a new sheet in front, and touches nothing else', async () => {
    const workbook = tableWorkbook();
    const before = cloneWorkbook(workbook);
    await useWorkbook(workbook, { calculator: createCalculator() });
    expect(await commands.insertSample()).toEqual({ ok: true, value: { sheet: '自查表示例' } });
    expect(valueAt(workbook, '自查表示例', 2, 2)).toBe('自查任务');

    const inspection = await commands.inspect();
    expect(inspection).toMatchObject({ ok: true, value: { sheet: '自查表示例', tables: [{ range: 'A2:E10', rowCount: 8 }] } });
    const result = await commands.check({ templateId: 'none', write: false });
    if (!result.ok) throw new Error(result.failure.code);
    const { findings, rows } = result.value.report;
    // The mistakes that were put in, and no others.
    expect([...new Set(findings.map((one) => `${one.rule} ${String(one.row)}`))].sort()).toEqual([
      'cell-empty 10', 'figure-missing 7', 'figure-provisional 8', 'problem-required 5', 'rate-mismatch 6', 'sum-mismatch 4', 'target-missed 5',
    ]);
    expect(new Set(rows.map((row) => row.status)).size).toBeGreaterThanOrEqual(4);

    const rest = { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== '自查表示例'), activeSheet: before.activeSheet };
    expect(workbookDifferences(before, rest)).toEqual([]);
  });

  test('takes another name where its own is taken', async () => {
    await useWorkbook(tableWorkbook(), { calculator: createCalculator() });
    await commands.insertSample();
    expect(await commands.insertSample()).toEqual({ ok: true, value: { sheet: '自查表示例 2' } });
  });

  test('says so where no sheet may be added', async () => {
    const workbook = tableWorkbook();
    workbook.protection = { password: null };
    const before = cloneWorkbook(workbook);
    await useWorkbook(workbook, { calculator: createCalculator() });
    expect(await commands.insertSample()).toMatchObject({ ok: false, failure: { code: 'workbook-protected' } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  test('leaves the workbook as it was where writing breaks off', async () => {
    const workbook = tableWorkbook();
    const before = cloneWorkbook(workbook);
    const session = await useWorkbook(workbook, { calculator: createCalculator() });
    session.faults.plan({ request: 4, code: 'GeneralException', afterActions: 'half' });
    expect(await commands.insertSample()).toMatchObject({ ok: false, failure: { code: 'write-failed' } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });
});
