import fc from '../support/fastCheck';
import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { parseArea } from '../../host/workbook/areas';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckCommands, type CheckRequest, type CheckResult, type LiveEvent, type Outcome } from '../../src/commands';
import { LiveReading } from '../../src/commands/liveReading';
import { sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { asUser } from './asUser';
import { SHEET, tableWorkbook } from './fixture';
import { FINDINGS, INDICATORS } from './lists';

const QUIET = 3;
/** So long nothing may happen before an edit counts as dealt with, in milliseconds. */
const STILL = 30;
const RUNS = Number(process.env.LIVE_RUNS ?? 20);
const REQUEST: CheckRequest = { sheet: SHEET, range: 'A2:D7', templateId: 'none', write: true };

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

interface Desk {
  readonly workbook: Workbook;
  readonly session: HostSession;
  readonly commands: CheckCommands;
}

/** One thing that somebody does to the workbook. */
type Deed = (desk: Desk) => Promise<void> | void;

const inSheet = ({ session }: Desk, act: (sheet: Excel.Worksheet) => void): Promise<void> => asUser(session, () => Excel.run(async (context) => {
  act(context.workbook.worksheets.getItem(SHEET));
  await context.sync();
}));

const typed = (cell: string, text: string, source: 'user' | 'coauthor' = 'user', sheet = SHEET): Deed => ({ session, workbook }) => {
  if (workbook.sheets.some(({ name }) => name === sheet)) typeIntoCell(session, sheet, cell, text, source);
};

const row = fc.integer({ min: 3, max: 9 });
const words = fc.constantFrom(
  '1.完成背街小巷整治21条。', '1.完成背街小巷整治14条（待补充）。', '1.新增停车位不少于300个。2.新增充电桩50个。', '1.全年新增停车位260个，充电桩60个。', '无', '', '0.35', '=B3', '=COUNTA(B3:B6)',
);

const edits: readonly fc.Arbitrary<Deed>[] = [
  fc.tuple(fc.constantFrom('B', 'C', 'D'), row, words, fc.constantFrom('user' as const, 'coauthor' as const)).map(([column, at, text, source]) => typed(`${column}${String(at)}`, text, source)),
  fc.tuple(row, fc.constantFrom('已完成', '随手写的')).map(([at, text]) => typed(`E${String(at)}`, text)),
  fc.tuple(row, fc.boolean()).map(([at, insert]): Deed => (desk) => inSheet(desk, (sheet) => {
    const range = sheet.getRange(`${String(at)}:${String(at)}`);
    if (insert) range.insert('Down');
    else range.delete('Up');
  })),
  fc.constantFrom('A:A', 'C:C').map((column): Deed => (desk) => inSheet(desk, (sheet) => { sheet.getRange(column).insert('Right'); })),
  row.map((at): Deed => ({ session, workbook }) => {
    const sheet = sheetOf(workbook, SHEET);
    const [a, b] = [sheet.cells.get(at), sheet.cells.get(at + 1)];
    if (a === undefined || b === undefined) return;
    sheet.cells.set(at, b).set(at + 1, a);
    session.asUser(() => { session.cellsSorted(sheet, { top: at, left: 1, bottom: at + 1, right: 6 }); });
  }),
  fc.tuple(row, fc.constantFrom('说明情况', '不采纳', '不知道')).map(([at, text]): Deed => async (desk) => {
    await typed(`K${String(at)}`, text, 'user', FINDINGS)(desk);
    await typed(`L${String(at)}`, '口径不同', 'user', FINDINGS)(desk);
  }),
  fc.tuple(row, fc.constantFrom('21', '=G4*2', '不是数'), fc.constantFrom('user' as const, 'coauthor' as const)).map(([at, text, source]) => typed(`I${String(at)}`, text, source, INDICATORS)),
  fc.constant(typed('A2', '新的说明', 'user', '说明')),
  fc.tuple(fc.constantFrom('B', 'C'), row).map(([column, at]): Deed => ({ session, workbook }) => {
    const cell = sheetOf(workbook, SHEET).cells.get(at)?.get(parseArea(`${column}1`)!.area.left);
    if (cell === undefined) return;
    Object.assign(cell, { style: { ...cell.style, numberFormat: '0%' } });
    session.asUser(() => { session.formatChanged(sheetOf(workbook, SHEET), parseArea(`${column}${String(at)}`)!.area); });
  }),
  fc.constant<Deed>((desk) => inSheet(desk, (sheet) => { sheet.getRange('A3:A5').unmerge(); })),
  fc.constant<Deed>(async (desk) => { await desk.commands.saveSettings({ ...value(await desk.commands.settings()), tintRows: true }); }),
  fc.constantFrom('随便', '落实情况').map((text) => typed('C2', text)),
  fc.constantFrom('A2:D7', 'A2:F7').map((range): Deed => (desk) => {
    const { tables } = sheetOf(desk.workbook, SHEET);
    return tables.length > 0 ? undefined : inSheet(desk, (sheet) => {
      sheet.getRange('A1:H20').unmerge();
      sheet.tables.add(range, true);
    });
  }),
];

/** Every edit but the last may be any; the last one makes the table be checked. */
const deeds = fc.array(fc.oneof({ weight: 4, arbitrary: edits[0]! }, ...edits.slice(1)), { minLength: 1, maxLength: 5 });

/** What the user answered; what was found just now is open. */
function answered({ handlings }: CheckResult): unknown {
  return Object.entries(handlings).filter(([, { handling, reason }]) => handling !== 'open' || reason !== '').sort();
}

async function still(events: readonly LiveEvent[]): Promise<void> {
  for (let [seen, since] = [events.length, Date.now()]; Date.now() - since < STILL || events.at(-1)?.kind === 'checking';) {
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    if (events.length !== seen) [seen, since] = [events.length, Date.now()];
  }
}

test('whatever happens to the workbook, a live check tells and writes what a whole check does', async () => {
  const read = jest.spyOn(LiveReading.prototype, 'read');
  await fc.assert(fc.asyncProperty(deeds, words, fc.constantFrom('watched later', 'followed', 'followed, with an edit in between'), async (done, last, how) => {
    const workbook = tableWorkbook();
    const session = await useWorkbook(workbook, { calculator: createCalculator() });
    const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5), quiet: QUIET });
    value(await commands.check({ ...REQUEST, follow: how !== 'watched later' }));
    const before = how === 'followed, with an edit in between' ? 1 : 0;
    for (const deed of done.slice(0, before)) await deed({ workbook, session, commands });
    const events: LiveEvent[] = [];
    const stop = value(await commands.watch(REQUEST, (event) => { events.push(event); }));
    await still(events);
    for (const deed of [...done.slice(before), typed('C4', '1.完成背街小巷整治18条。'), typed('C4', last === '' ? '无' : `${last}。`)]) {
      await deed({ workbook, session, commands });
      await still(events);
    }
    await stop();
    const told = events.at(-1);
    const live = cloneWorkbook(workbook);
    await useWorkbook(workbook, { calculator: createCalculator() });
    if (told?.kind === 'checked') {
      const { sheet, range } = told.result.report;
      const whole = value(await createCommands({ now: () => new Date(2022, 11, 30, 9, 5) }).check({ ...REQUEST, sheet, range }));
      expect(told.result.report).toEqual(whole.report);
      expect(answered(told.result)).toEqual(answered(whole));
      expect(workbookDifferences(live, workbook)).toEqual([]);
    } else {
      expect(told?.kind).toBe('stale');
      expect((await createCommands().check(REQUEST)).ok).toBe(false);
    }
  }), { numRuns: RUNS });
  const readings = await Promise.all(read.mock.results.flatMap((result) => (result.type === 'return' ? [result.value] : [])));
  // Many of them were made of parts: how many hangs on the deeds that chance chose.
  expect(readings.filter(({ partly }) => partly).length).toBeGreaterThan(readings.length / 5);
}, 600_000);
