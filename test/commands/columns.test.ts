import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import { createWorkbook, type Workbook } from '../../host/workbook/workbook';
import { createCommands, type Failure, type Inspection, type Outcome } from '../../src/commands';
import { fillCells, sheetOf, useWorkbook } from '../support/host';
import { SHEET, tableWorkbook, valueAt } from './fixture';

const commands = createCommands();
const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
function failure<T>(outcome: Outcome<T>): Failure {
  if (outcome.ok) throw new Error('this should have failed');
  return outcome.failure;
}
const first = (inspection: Inspection): Inspection['tables'][number] => inspection.tables[0]!;

/** A table whose header uses words of its own. */
function ownWords(): Workbook {
  const workbook = createWorkbook([SHEET], '自查.xlsx');
  fillCells(sheetOf(workbook, SHEET), 'A1:D5', [
    ['2022年度青河区台账', '', '', ''],
    ['条线', '年初所定', '本年做法', '备忘'],
    ['城市管理', '1.新增停车位不少于300个。', '1.全年新增停车位360个。', '已上报'],
    ['城市管理', '1.背街小巷整治不少于20条。', '1.完成背街小巷整治15条。', ''],
    ['民生保障', '1.新建养老驿站5家。', '1.已建成养老驿站5家。', ''],
  ]);
  return workbook;
}

test('columns without a role are told, and no column is called corrected', async () => {
  const workbook = tableWorkbook();
  fillCells(sheetOf(workbook, SHEET), 'E2:E3', [['经办备忘'], ['电话核实过']]);
  await open(workbook);
  const table = first(value(await commands.inspect()));
  expect(table.otherColumns).toEqual([{ letter: 'E', header: '经办备忘' }]);
  expect(Object.values(table.columns).map(({ corrected }) => corrected)).toEqual([false, false, false, false]);
});

test('why no template would be used is told', async () => {
  await open(tableWorkbook());
  const table = first(value(await commands.inspect()));
  expect([table.template, table.templateRefused === undefined]).toEqual([null, false]);
});

test('a corrected column takes the role over, for the check as well; null goes back to the usual', async () => {
  const workbook = tableWorkbook();
  fillCells(sheetOf(workbook, SHEET), 'E2:E7', [['经办备忘'], ['1.全年新增停车位120个。'], [''], [''], [''], ['']]);
  const session = await open(workbook);
  const before = session.metrics.roundTrips;
  const now = first(value(await commands.setColumnRole({ sheet: SHEET, range: 'A2:E7', column: 'E', role: 'result' })));
  expect(session.metrics.roundTrips - before).toBe(3);
  expect(now.columns.result).toEqual({ letter: 'E', header: '经办备忘', corrected: true });
  expect(now.otherColumns).toEqual([{ letter: 'C', header: '落实情况' }]);
  const report = value(await commands.check({ templateId: 'none', write: true })).report;
  expect([report.columns.result, report.rows[0]?.status]).toEqual(['E', 'unmet']);
  // The role goes back to the other column: what was said about this one gives way.
  const other = first(value(await commands.setColumnRole({ sheet: SHEET, range: 'A2:E7', column: 'C', role: 'result' })));
  expect([other.columns.result?.letter, other.otherColumns]).toEqual(['C', [{ letter: 'E', header: '经办备忘' }]]);
  const usual = first(value(await commands.setColumnRole({ sheet: SHEET, range: 'A2:E7', column: 'C', role: null })));
  expect(usual.columns.result).toEqual({ letter: 'C', header: '落实情况', corrected: false });
  expect(workbook.settings.has('zicha.settings')).toBe(false);
});

test('a header in words of its own is offered as candidate, and becomes a table when its columns are named', async () => {
  const workbook = ownWords();
  const before = cloneWorkbook(workbook);
  await open(workbook);
  const seen = failure(await commands.inspect());
  expect(seen.code).toBe('no-table');
  const [candidate] = seen.candidates ?? [];
  expect(candidate).toMatchObject({ sheet: SHEET, range: 'A2:D5', columns: {} });
  expect(candidate?.otherColumns.map(({ letter, header }) => `${letter} ${header}`)).toEqual(['A 条线', 'B 年初所定', 'C 本年做法', 'D 备忘']);
  const range = candidate!.range;

  const half = failure(await commands.setColumnRole({ sheet: SHEET, range, column: 'B', role: 'task' }));
  expect(half.candidates?.[0]?.columns.task).toEqual({ letter: 'B', header: '年初所定', corrected: true });
  const table = first(value(await commands.setColumnRole({ sheet: SHEET, range, column: 'C', role: 'result' })));
  expect([table.range, table.rowCount, table.columns.result?.letter]).toEqual(['A2:D5', 3, 'C']);
  const result = value(await commands.check({ templateId: 'none', write: true }));
  expect(result.report.rows.map(({ status }) => status)).toEqual(['exceeded', 'unmet', 'met']);
  expect(valueAt(workbook, SHEET, 4, 5)).toBe('未达标');
  value(await commands.clear());
  expect(workbookDifferences(before, workbook)).toEqual([]);
});

test('a role taken from the column that makes the table leaves a candidate with which to put it back', async () => {
  await open(tableWorkbook());
  const gone = failure(await commands.setColumnRole({ sheet: SHEET, range: 'A2:D7', column: 'C', role: 'none' }));
  expect(gone.code).toBe('no-result-column');
  const back = gone.candidates!.find(({ otherColumns }) => otherColumns.some(({ letter }) => letter === 'C'))!;
  const table = first(value(await commands.setColumnRole({ sheet: SHEET, range: back.range, column: 'C', role: null })));
  expect(table.columns.result).toMatchObject({ letter: 'C', corrected: false });
});

test.each([
  ['a column outside of the table', { range: 'A2:D7', column: 'Z' }, 'column-gone'],
  ['no letters', { range: 'A2:D7', column: '' }, 'column-gone'],
  ['a place without a table', { range: 'M40:P50', column: 'C' }, 'no-table'],
  ['no place at all', { range: '表', column: 'C' }, 'no-table'],
] as const)('%s is told, and nothing kept', async (_, where, code) => {
  const workbook = tableWorkbook();
  await open(workbook);
  expect(failure(await commands.setColumnRole({ sheet: SHEET, role: 'task', ...where })).code).toBe(code);
  expect(workbook.settings.size).toBe(0);
});

test('a fault at each round trip keeps nothing, or all', async () => {
  for (let request = 1; request <= 3; request += 1) {
    const workbook = tableWorkbook();
    const before = cloneWorkbook(workbook);
    const session = await open(workbook);
    session.faults.plan({ request, code: 'GeneralException', afterActions: 'all' });
    expect((await commands.setColumnRole({ sheet: SHEET, range: 'A2:D7', column: 'D', role: 'none' })).ok).toBe(false);
    expect(workbookDifferences(before, workbook)).toEqual([]);
  }
});
