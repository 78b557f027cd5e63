import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { defaultProtectionOptions } from '../../host/workbook/defaults';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { ConditionalFormat } from '../../host/workbook/objects';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckRequest, type Outcome } from '../../src/commands';
import { USUAL_SETTINGS } from '../../src/output';
import { ROW_TINTS } from '../../src/output/palette';
import { sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { SHEET, tableWorkbook } from './fixture';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const REQUEST: CheckRequest = { templateId: 'none', write: true };
const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
const check = async (): Promise<unknown> => value(await commands.check(REQUEST));
const tint = async (tintRows: boolean): Promise<null> => value(await commands.saveSettings({ ...USUAL_SETTINGS, tintRows }));
const formula = ({ rule }: ConditionalFormat): string => (rule.type === 'custom' ? rule.formula : '');
const tints = (workbook: Workbook): ConditionalFormat[] => sheetOf(workbook, SHEET).conditionalFormats.filter((format) => formula(format).includes('zicha.row'));

/** A table on which the user has a colour of their own. */
function coloured(): Workbook {
  const workbook = tableWorkbook();
  sheetOf(workbook, SHEET).conditionalFormats.push({
    id: '{user}', ranges: [{ top: 1, left: 1, bottom: 50, right: 9 }], priority: 0, stopIfTrue: false, rule: { type: 'custom', formula: '=$D1="无"' }, look: { fill: '#EEEEEE' },
  });
  return workbook;
}

test('rows take a tint of their status, behind the colours of the user, header and letters untouched', async () => {
  const workbook = coloured();
  await open(workbook);
  await tint(true);
  await check();
  expect(tints(workbook).map(({ ranges }) => ranges)).toEqual(Array.from({ length: 7 }, () => [{ top: 3, left: 1, bottom: 7, right: 4 }]));
  expect(tints(workbook).map(({ look }) => look)).toEqual(Object.values(ROW_TINTS).map((fill) => ({ fill })));
  expect(formula(tints(workbook)[1]!)).toBe('=AND($E3="未达标",N("zicha.row")=0)');
  const user = sheetOf(workbook, SHEET).conditionalFormats.find(({ id }) => id === '{user}')!;
  expect(Math.min(...tints(workbook).map(({ priority }) => priority))).toBeGreaterThan(user.priority);
});

test('switching shows at once; off again is as if it had never been on', async () => {
  const workbook = coloured();
  await open(workbook);
  await check();
  const plain = cloneWorkbook(workbook);
  await tint(true);
  expect(tints(workbook)).toHaveLength(7);
  const once = cloneWorkbook(workbook);
  await check();
  expect(workbookDifferences(once, workbook)).toEqual([]);
  await tint(false);
  expect(workbookDifferences(plain, workbook)).toEqual([]);
});

test('the tint grows with the table and goes with the marks', async () => {
  const workbook = coloured();
  const session = await open(workbook);
  await tint(true);
  await check();
  for (const [cell, text] of [['B8', '1.培训不少于100人次。'], ['C8', '1.培训120人次。'], ['D8', '无']] as const) typeIntoCell(session, SHEET, cell, text);
  await check();
  expect(tints(workbook).map(({ ranges }) => ranges[0]?.bottom)).toEqual(Array.from({ length: 7 }, () => 8));
  for (const cell of ['B8', 'C8', 'D8']) typeIntoCell(session, SHEET, cell, '');
  value(await commands.clear());
  expect(tints(workbook)).toEqual([]);
  expect(workbookDifferences(coloured(), workbook).filter((difference) => !difference.includes('cells'))).toEqual([]);
});

test('a protected sheet is told of, and neither setting nor tint is changed', async () => {
  const workbook = coloured();
  await open(workbook);
  await check();
  sheetOf(workbook, SHEET).protection = { options: defaultProtectionOptions(), password: null };
  const before = cloneWorkbook(workbook);
  expect(await commands.saveSettings({ ...USUAL_SETTINGS, tintRows: true })).toMatchObject({ ok: false, failure: { code: 'sheet-protected' } });
  expect(workbookDifferences(before, workbook)).toEqual([]);
});

test.each([[true], [false]])('a fault at each round trip of switching to %s leaves all as before', async (wanted) => {
  for (const afterActions of [0, 'half', 'all'] as const) {
    let failures = 0;
    for (let request = 1; request <= 6; request += 1) {
      const workbook = coloured();
      const session = await open(workbook);
      await check();
      if (!wanted) await tint(true);
      const before = cloneWorkbook(workbook);
      session.faults.plan({ request, code: 'GeneralException', afterActions });
      const outcome = await commands.saveSettings({ ...USUAL_SETTINGS, tintRows: wanted });
      session.faults.clear();
      if (outcome.ok) break;
      failures += 1;
      expect({ request, afterActions, differences: workbookDifferences(before, workbook, { ignore: ['id'] }) }).toEqual({ request, afterActions, differences: [] });
    }
    expect(failures).toBeGreaterThan(2);
  }
});
