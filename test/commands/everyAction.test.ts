import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type Outcome } from '../../src/commands';
import { typeIntoCell, useWorkbook } from '../support/host';
import { SHEET, tableWorkbook } from './fixture';
import { FINDINGS, INDICATORS } from './lists';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });
const check = (): Promise<Outcome<unknown>> => commands.check({ templateId: 'none', write: true });

const changes: Readonly<Record<string, (session: HostSession) => void>> = {
  'with nothing changed': () => undefined,
  'that makes the lists longer': (session) => {
    typeIntoCell(session, SHEET, 'B3', '1.新增停车位不少于300个，充电桩50个。');
    typeIntoCell(session, SHEET, 'C3', '1.全年新增停车位260个，充电桩60个（待补充）。');
  },
  'that makes the lists shorter': (session) => {
    typeIntoCell(session, SHEET, 'B3', '1.加强停车管理。');
    typeIntoCell(session, SHEET, 'B5', '1.加强垃圾分类。');
    typeIntoCell(session, SHEET, 'C3', '1.已完成停车管理工作。');
  },
  'of a table with a new row': (session) => {
    typeIntoCell(session, SHEET, 'B8', '1.培训不少于100人次。');
    typeIntoCell(session, SHEET, 'C8', '1.培训90人次。');
  },
};

async function checkedBefore(change: (session: HostSession) => void): Promise<Workbook> {
  const workbook = tableWorkbook();
  const session = await open(workbook);
  expect((await check()).ok).toBe(true);
  typeIntoCell(session, FINDINGS, 'K4', '说明情况');
  typeIntoCell(session, FINDINGS, 'L4', '已报备');
  typeIntoCell(session, INDICATORS, 'I5', '19');
  change(session);
  return workbook;
}

const cases: readonly (readonly [string, () => Promise<Workbook>, () => Promise<Outcome<unknown>>])[] = [
  ['a first check', () => Promise.resolve(tableWorkbook()), check],
  ...Object.entries(changes).map(([what, change]) => [`a check again ${what}`, () => checkedBefore(change), check] as const),
  ['clearing', () => checkedBefore(changes['with nothing changed']!), () => commands.clear()],
];

/** Breaking off after every single action takes minutes; a number that divides nothing meets each kind of edit. */
const STRIDE = Number(process.env.BREAK_STRIDE ?? 13);

test.each(cases)('%s, broken off all along: as before or complete', async (what, make, run) => {
  const before = await make();
  const complete = cloneWorkbook(before);
  const counting = await open(complete);
  const lengths: number[] = [];
  const begin = counting.faults.beginRequest.bind(counting.faults);
  jest.spyOn(counting.faults, 'beginRequest').mockImplementation((actions) => {
    lengths.push(actions);
    return begin(actions);
  });
  expect((await run()).ok).toBe(true);

  const wrong: unknown[] = [];
  let failures = 0;
  for (const [index, length] of lengths.entries()) {
    for (let afterActions = index % STRIDE; afterActions < length; afterActions += STRIDE) {
      const workbook = cloneWorkbook(before);
      const session = await open(workbook);
      session.faults.plan({ request: index + 1, code: 'GeneralException', afterActions });
      const outcome = await run();
      if (!outcome.ok) failures += 1;
      const differences = workbookDifferences(outcome.ok ? complete : before, workbook, { ignore: ['id'] });
      if (differences.length > 0) wrong.push({ request: index + 1, afterActions, differences: differences.slice(0, 3), outcome: outcome.ok ? 'ok' : outcome.failure });
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  if (what !== 'clearing') expect(failures).toBeGreaterThan(10);
});
