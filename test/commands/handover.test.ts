import { createCalculator } from '../../host/formula';
import { emptyMetrics, type Metrics } from '../../host/richapi/metrics';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckCommands, type CheckRequest, type LiveEvent, type Outcome } from '../../src/commands';
import { LiveReading } from '../../src/commands/liveReading';
import { sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { after as checked, openWith } from './coauthor';
import { SHEET, tableWorkbook, valueAt } from './fixture';
import { FINDINGS } from './lists';

const QUIET = 3;
const REQUEST: CheckRequest = { sheet: SHEET, range: 'A2:D7', templateId: 'none', write: true, follow: true };
const make = (): CheckCommands => createCommands({ now: () => new Date(2022, 11, 30, 9, 5), quiet: QUIET });

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** A table that was checked and is watched from then on. */
interface Followed {
  readonly events: readonly LiveEvent[];
  /** Waits until nothing goes on any more; gives what passed since the last time. */
  readonly still: () => Promise<Metrics>;
  readonly stop: () => Promise<void>;
}

async function followed(session: HostSession, commands: CheckCommands, between: () => void = () => undefined): Promise<Followed> {
  value(await commands.check(REQUEST));
  between();
  const events: LiveEvent[] = [];
  const stop = value(await commands.watch(REQUEST, (event) => { events.push(event); }));
  const still = async (): Promise<Metrics> => {
    for (let calm = 0, seen = -1; calm < 4; calm += 1) {
      await new Promise((resolve) => { setTimeout(resolve, QUIET * 3); });
      const now = session.metrics.roundTrips + events.length;
      if (now !== seen || events.at(-1)?.kind === 'checking') calm = 0;
      seen = now;
    }
    const { metrics } = session;
    session.metrics = emptyMetrics();
    return metrics;
  };
  return { events, still, stop };
}

afterEach(() => { jest.restoreAllMocks(); });

const starts = [['a first check', () => Promise.resolve(tableWorkbook())], ['a check again', () => checked(tableWorkbook(), () => make().check(REQUEST))]] as const;

describe.each(starts)('%s that is followed', (_, workbookBefore) => {
  const open = async (): Promise<HostSession> => useWorkbook(await workbookBefore(), { calculator: createCalculator() });

  test('leaves its table: the first edit is read like those after it', async () => {
    const read = jest.spyOn(LiveReading.prototype, 'read');
    const session = await open();
    const { still, stop, events } = await followed(session, make());
    await still();
    typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
    const first = await still();
    typeIntoCell(session, SHEET, 'C5', '1.垃圾分类准确率达到91.5%。');
    const second = await still();
    expect(first.roundTrips).toBe(2);
    expect(second.roundTrips).toBe(2);
    expect(await Promise.all(read.mock.results.map(({ value: reading }) => reading as ReturnType<LiveReading['read']>))).toMatchObject([{ partly: true }, { partly: true }]);
    expect(events).toMatchObject([{ kind: 'checking' }, { kind: 'checked', rows: [4] }, { kind: 'checking' }, { kind: 'checked', rows: [5] }]);
    expect(valueAt(session.workbook, SHEET, 4, 5)).toBe('超额完成');
    await stop();
  });

  test('what is edited between check and watch is checked by itself, all being read', async () => {
    const read = jest.spyOn(LiveReading.prototype, 'read');
    const session = await open();
    const { still, stop, events } = await followed(session, make(), () => { typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。'); });
    await still();
    expect(events).toMatchObject([{ kind: 'checking' }, { kind: 'checked', rows: [4] }]);
    expect(await read.mock.results[0]!.value).toMatchObject({ partly: false });
    expect(valueAt(session.workbook, SHEET, 4, 5)).toBe('超额完成');
    await stop();
  });

  const deeds: readonly (readonly [string, (session: HostSession) => void])[] = [
    ['types into the table', (session) => { typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治25条。', 'coauthor'); }],
    ['sorts it', (session) => {
      const sheet = sheetOf(session.workbook, SHEET);
      const [a, b] = [sheet.cells.get(4)!, sheet.cells.get(5)!];
      for (const column of [2, 3, 4]) {
        const [one, other] = [a.get(column)!, b.get(column)!];
        a.set(column, other);
        b.set(column, one);
      }
      session.asUser(() => { session.cellsSorted(sheet, { top: 3, left: 1, bottom: 7, right: 4 }); });
    }],
    ['answers a finding', (session) => {
      if (session.workbook.sheets.some(({ name }) => name === FINDINGS)) typeIntoCell(session, FINDINGS, 'K4', '说明情况');
    }],
  ];
  test.each(deeds)('somebody %s at any moment: in the end all says what a whole check says', async (__, deed) => {
    const before = await workbookBefore();
    for (let at = 1, requests = at; at <= requests; at += 1) {
      const workbook: Workbook = cloneWorkbook(before);
      const session = await openWith(workbook, (request, now) => {
        requests = request;
        if (request === at) deed(now);
      });
      const { still, stop } = await followed(session, make());
      await still();
      const seen = requests;
      typeIntoCell(session, SHEET, 'C3', '1.全年新增停车位260个。');
      await still();
      await stop();
      requests = seen;
      const live = cloneWorkbook(workbook);
      await useWorkbook(workbook, { calculator: createCalculator() });
      value(await make().check(REQUEST));
      expect({ at, differences: workbookDifferences(live, workbook) }).toEqual({ at, differences: [] });
    }
  });
});

test('a check that nobody follows after all is no longer heard once another begins, nor one that failed', async () => {
  const session = await useWorkbook(tableWorkbook(), { calculator: createCalculator() });
  const commands = make();
  expect(await commands.check({ ...REQUEST, range: 'A20:D24' })).toMatchObject({ ok: false });
  value(await commands.check(REQUEST));
  value(await commands.check({ ...REQUEST, follow: false }));
  session.metrics = emptyMetrics();
  typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治21条。');
  expect(session.metrics.events).toBe(0);
});

test('a sheet that cannot be heard is checked, or told of, all the same', async () => {
  await useWorkbook(tableWorkbook(), { calculator: createCalculator() });
  expect(await make().check({ ...REQUEST, sheet: '没有' })).toMatchObject({ ok: false, failure: { code: 'sheet-gone' } });
});
