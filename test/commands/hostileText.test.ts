import { readXlsx, writeXlsx } from '../../host/files';
import { createCalculator } from '../../host/formula';
import type { HostCell } from '../../host/workbook/cell';
import type { Workbook } from '../../host/workbook/workbook';
import { displayText } from '../../host/workbook/display';
import { allCells } from '../../host/workbook/grid';
import { createCommands } from '../../src/commands';
import { fillCells, sheetOf, useWorkbook } from '../support/host';
import { SHEET, tableWorkbook } from './fixture';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });

/** Beginnings that spreadsheet programs take for formulas, and the signs that hide them. */
const STARTS = ['=HYPERLINK("http://x/","点")', "+cmd|'/c calc'!A0", '-1+1', '@SUM(A1:A9)', "'=1+1", '\t=1+1', '\n=1+1', '＝1+1', '"=1+1"', '{=1+1}', ';=1+1', '%0A=1+1'];
/** What XML forbids: control characters, halves of characters, non-characters. */
const UNBEARABLE = '\u0000\u0001\u0007\u0008\u000b\u000c\u001b\u001f\ud800\udc00x\udfff\ufffe\uffff_x0001_&<>"\u2028';

function put(workbook: Workbook, sheet: string, row: number, column: number, value: string): void {
  sheetOf(workbook, sheet).cells.get(row)!.set(column, { value });
}

/** The example table with a hostile beginning, or hostile letters, in every cell. */
function hostileWorkbook(start: string, sheetName = SHEET): Workbook {
  const workbook = tableWorkbook(`${start.replace(/[/|:]/gu, '')}.xlsx`);
  const sheet = sheetOf(workbook, SHEET);
  sheet.merges = [];
  fillCells(sheet, 'E2:F2', [['责任单位', '完成时限']]);
  for (let row = 3; row <= 7; row += 1) {
    const [task, result] = [2, 3].map((column) => displayText(sheet.cells.get(row)!.get(column) ?? { value: null }));
    [`${start}城市${String(row % 2)}`, `${start}${task!}`, `${start}${result!.replace('15', '12')}（待补充）`, `${start}存在不足`, `${start}城管委`, `${start}年底`].forEach((text, index) => { put(workbook, SHEET, row, index + 1, text); });
  }
  put(workbook, SHEET, 1, 1, `${start}2022年度自查表`);
  sheet.name = sheetName;
  return workbook;
}

async function checked(workbook: Workbook, sheet: string): Promise<void> {
  await useWorkbook(workbook, { calculator: createCalculator() });
  for (let time = 0; time < 2; time += 1) {
    const outcome = await commands.check({ sheet, templateId: 'none', write: true });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    const { report } = outcome.value;
    const unit = report.rows[1]!.unit;
    if (unit !== '') await commands.remind({ sheet, templateId: 'none', write: true, target: { by: 'dimension', value: report.rows[1]!.dimension } });
  }
}

const cellsOf = (workbook: Workbook): readonly (readonly [string, HostCell])[] =>
  workbook.sheets.flatMap((sheet) => allCells(sheet.cells).map(({ row, column, cell }) => [`${sheet.name} R${String(row)}C${String(column)}`, cell] as const));

/** Everything that a formula of ours is made of, quoted words and sheet names apart. */
const OWN_FORMULA = /^=(?:[A-Z]+(?=\()|\$?[A-Z]{1,3}\$?\d+|\$[A-Z]{1,3}|[()+\-*/,:<>=!&]|\d+(?:\.\d+)?)+$/u;

function formulasOf(workbook: Workbook): string[] {
  return cellsOf(workbook).flatMap(([, { formula }]) => (formula === undefined ? [] : [formula]));
}

/** A formula without its quoted words and names of sheets. */
function skeleton(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/gu, '1').replace(/'(?:[^']|'')*'!/gu, '').replace(/[\p{L}_][\p{L}\p{N}_.]*!/gu, '');
}

test.each(STARTS)('cells that begin with %j are never carried out, not in Excel and not in files', async (start) => {
  const workbook = hostileWorkbook(start);
  await checked(workbook, SHEET);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['核验汇总', '问题清单', '指标对照']));
  expect(workbook.sheets.length).toBe(6);
  for (const formula of formulasOf(workbook)) expect(skeleton(formula)).toMatch(OWN_FORMULA);
  const errors = cellsOf(workbook).filter(([, { value }]) => typeof value === 'object' && value !== null);
  expect(errors).toEqual([]);

  const reopened = await readXlsx(await writeXlsx(workbook), workbook.name);
  expect(formulasOf(reopened)).toEqual(formulasOf(workbook));
  const texts = (book: Workbook): unknown[] => cellsOf(book).filter(([, cell]) => cell.formula === undefined && cell.value !== null).map(([place, { value }]) => [place, value]);
  expect(texts(reopened)).toEqual(texts(workbook));
});

test.each(["自查''表'1", 'A1', '1月"&1&"', '表=1+1', 'R1C1', '!#$%^&()', 'TRUE', '2022-12', '表 1.5', "x'!A1+'y", '表,;{}'.padEnd(31, '表')])('a sheet called %j: links and counts find it', async (name) => {
  const workbook = hostileWorkbook('', name);
  await checked(workbook, name);
  const errors = cellsOf(workbook).filter(([, { value }]) => typeof value === 'object' && value !== null);
  expect(errors).toEqual([]);
  const links = formulasOf(workbook).filter((formula) => formula.includes('HYPERLINK'));
  expect(links.length).toBeGreaterThan(0);
  expect(sheetOf(workbook, '核验汇总').cells.get(18)?.get(2)?.value).toBe(5);
  expect((await commands.clear()).ok).toBe(true);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([name, '说明']);
});

test('control characters and halves of characters reach neither our cells nor the files', async () => {
  const workbook = hostileWorkbook(UNBEARABLE);
  await checked(workbook, SHEET);
  const own = cellsOf(workbook).filter(([place]) => !place.startsWith(`${SHEET} `) && !place.startsWith('说明'));
  expect(own.length).toBeGreaterThan(100);
  for (const [, cell] of own) {
    // eslint-disable-next-line no-control-regex
    expect(displayText(cell)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
  }
  const reopened = await readXlsx(await writeXlsx(workbook), workbook.name);
  const shown = (book: Workbook): unknown[] => cellsOf(book).filter(([place]) => place.startsWith('问题清单')).map(([place, { value }]) => [place, value]);
  expect(shown(reopened)).toEqual(shown(workbook));
});

test('a text as long as a cell holds, and formulas over many dimensions: nothing we write is too long', async () => {
  const workbook = tableWorkbook();
  const sheet = sheetOf(workbook, SHEET);
  sheet.merges = [];
  sheet.name = "'".repeat(30).replace(/^'|'$/gu, '表');
  const name = sheet.name;
  const long = '1.完成背街小巷整治15条（待补充），其中：'.padEnd(32_767, '背街小巷整治进展顺利，');
  const rows = Array.from({ length: 400 }, (_, index) => [`维度${String(index % 3)}`.repeat(1 + (index % 2) * 60), '1.背街小巷整治不少于20条。', index === 0 ? long : '1.完成背街小巷整治15条。', index === 1 ? long : '无']);
  rows.forEach((line, index) => {
    sheet.cells.set(3 + index, new Map(line.map((value, column) => [column + 1, { value }])));
  });
  await useWorkbook(workbook, { calculator: createCalculator() });
  const outcome = await commands.check({ sheet: name, templateId: 'none', write: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  for (const formula of formulasOf(workbook)) expect(formula.length).toBeLessThanOrEqual(8192);
  for (const [place, { value }] of cellsOf(workbook)) if (typeof value === 'string') expect([place, value.length <= 32_767]).toEqual([place, true]);
  expect((await commands.clear()).ok).toBe(true);
});
