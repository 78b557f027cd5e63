import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from '../../host/files';
import { createCalculator } from '../../host/formula';
import { keepingKnownValues } from '../../host/formula/keepValues';
import type { Workbook } from '../../host/workbook/workbook';
import { SAMPLES } from '../../samples/sources';
import { createCommands } from '../../src/commands';
import { useWorkbook } from '../support/host';
import { partDifferences, partsOf } from '../support/parts';
import { crowdedWorkbook } from './crowdedWorkbook';
import { SHEET } from './fixture';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });

async function open(workbook: Workbook): Promise<void> {
  await useWorkbook(workbook, { calculator: keepingKnownValues(createCalculator()) });
  // Formulas have their values before anything is compared.
  await Excel.run(async (context) => {
    context.application.calculate('Full');
    await context.sync();
  });
}

async function checked(sheet: string): Promise<void> {
  const outcome = await commands.check({ sheet, templateId: 'auto', write: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
}

const sources: readonly (readonly [string, string, () => Promise<Workbook>])[] = [
  ...SAMPLES.map(({ id, sheet }) => [`the sample ${id}`, sheet, async () => readXlsx(new Uint8Array(await readFile(join(__dirname, `../../samples/${id}.xlsx`))), `${id}.xlsx`)] as const),
  ['a crowded workbook', SHEET, () => Promise.resolve(crowdedWorkbook(false))],
  ['a crowded workbook with an Excel Table', SHEET, () => Promise.resolve(crowdedWorkbook(true))],
];

// Nothing is excused: the clock stands still, so even the saved properties are the same.
describe.each(sources)('%s, saved', (_, sheet, make) => {
  test('checked and cleared, no part of the file differs', async () => {
    const workbook = await make();
    await open(workbook);
    const before = await partsOf(workbook);
    await checked(sheet);
    expect(partDifferences(before, await partsOf(workbook)).length).toBeGreaterThan(3);
    expect(await commands.clear()).toEqual({ ok: true, value: { cleared: true } });
    expect(partDifferences(before, await partsOf(workbook))).toEqual([]);
  });

  test('checked twice is checked once, part by part; cleared after that it is as before', async () => {
    const workbook = await make();
    await open(workbook);
    const before = await partsOf(workbook);
    await checked(sheet);
    const once = await partsOf(workbook);
    await checked(sheet);
    expect(partDifferences(once, await partsOf(workbook))).toEqual([]);
    await commands.clear();
    expect(partDifferences(before, await partsOf(workbook))).toEqual([]);
  });

  test('saved, closed and opened between check and clear', async () => {
    const workbook = await make();
    await open(workbook);
    const before = await partsOf(await reopened(workbook));
    await checked(sheet);
    const again = await reopened(workbook);
    await open(again);
    expect(await commands.clear()).toEqual({ ok: true, value: { cleared: true } });
    expect(partDifferences(before, await partsOf(again))).toEqual([]);
  });
});

async function reopened(workbook: Workbook): Promise<Workbook> {
  return readXlsx(await writeXlsx(workbook), workbook.name);
}

test('a check leaves everything of the user’s untouched, wherever it lies', async () => {
  for (const asExcelTable of [false, true]) {
    const workbook = crowdedWorkbook(asExcelTable);
    const kept = (): unknown => {
      const [sheet, ...others] = workbook.sheets;
      const { conditionalFormats, cells, columnWidths, tables, ...rest } = sheet!;
      const outside = (column: number): boolean => column < 5 || column > 6;
      return structuredClone({
        rest,
        own: [...conditionalFormats].filter(({ id }) => id.startsWith('{11111111')).map(({ priority: _priority, ...format }) => format),
        cells: [...cells].flatMap(([row, line]) => [...line].filter(([column]) => outside(column) || row < 2 || row > 7).map(([column, { value, ...cell }]) => [row, column, cell.formula === undefined ? value : null, cell])),
        notes: [...cells].flatMap(([row, line]) => [...line].map(([column, { note }]) => [row, column, note])).filter(([, , note]) => note !== undefined),
        widths: [...columnWidths].filter(([column]) => outside(column)),
        tables: tables.map(({ range: _range, columns: _columns, ...table }) => table),
        others: others.slice(0, 3).map(({ cells: _cells, ...other }) => other),
        names: workbook.names.filter(({ name }) => !name.startsWith('zicha')),
        settings: [...workbook.settings].filter(([key]) => !key.startsWith('zicha')),
        properties: [workbook.properties, workbook.customProperties],
      });
    };
    await open(workbook);
    const before = kept();
    await checked(SHEET);
    expect(kept()).toEqual(before);
    await checked(SHEET);
    expect(kept()).toEqual(before);
  }
});
