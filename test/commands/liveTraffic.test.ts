import { createCalculator } from '../../host/formula';
import { emptyMetrics, type Metrics } from '../../host/richapi/metrics';
import type { HostSession } from '../../host/richapi/session';
import { createWorkbook, type Workbook } from '../../host/workbook/workbook';
import { createCommands, type LiveEvent } from '../../src/commands';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { SHEET, valueAt } from './fixture';

const ROWS = 1_000;

/** A table in which every row has two targets, and every third misses one. */
function longWorkbook(): Workbook {
  const workbook = createWorkbook([SHEET, '说明'], '自查.xlsx');
  const padding = '按照要求组织各街道对照清单逐项推进并做好台账。'.repeat(3);
  fillCells(sheetOf(workbook, SHEET), `A1:D${String(ROWS + 2)}`, [
    ['2022年度青河区日常履职自查表', '', '', ''],
    ['考评维度', '自查任务', '落实情况', '存在问题及原因'],
    ...Array.from({ length: ROWS }, (_, index) => [
      '城市管理', `1.第${String(index + 1)}片区背街小巷整治不少于20条。2.新增停车位不少于300个。`,
      `1.第${String(index + 1)}片区完成背街小巷整治${String(index % 3 === 0 ? 15 : 22)}条。${padding}2.新增停车位310个。`, '无',
    ]),
  ]);
  return workbook;
}

/** What passes between add-in and Excel from an edit until its check has been told. */
async function trafficOf(session: HostSession, events: LiveEvent[], cell: string, text: string): Promise<Metrics> {
  session.metrics = emptyMetrics();
  const told = events.length;
  typeIntoCell(session, SHEET, cell, text);
  while (!events.slice(told).some(({ kind }) => kind !== 'checking')) await new Promise((resolve) => { setTimeout(resolve, 10); });
  expect(events.at(-1)).toMatchObject({ kind: 'checked' });
  return session.metrics;
}

test(`at ${String(ROWS)} rows a live check sends and reads a few hundredths of what a whole one does, in two round trips`, async () => {
  const workbook = longWorkbook();
  const session = await useWorkbook(workbook, { calculator: createCalculator() });
  const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5), quiet: 20 });
  const request = { sheet: SHEET, range: `A2:D${String(ROWS + 2)}`, templateId: 'none', write: true };
  const bytes = ({ bytesIn, bytesOut }: Metrics): number => bytesIn + bytesOut;
  expect((await commands.check(request)).ok).toBe(true);
  const events: LiveEvent[] = [];
  const unfollowed = await commands.watch(request, (event) => { events.push(event); });
  const whole = await trafficOf(session, events, 'C5', '1.第3片区完成背街小巷整治25条。2.新增停车位310个。');
  if (unfollowed.ok) await unfollowed.value();
  expect((await commands.clear()).ok).toBe(true);

  // From here on the check leaves its table to the watch.
  expect((await commands.check({ ...request, follow: true })).ok).toBe(true);
  session.metrics = emptyMetrics();
  const stop = await commands.watch(request, (event) => { events.push(event); });
  // Our own lists, which the first check has made, are read; the table is not.
  await new Promise((resolve) => { setTimeout(resolve, 1_000); });
  const lists = session.metrics;
  const first = await trafficOf(session, events, 'C5', '1.第3片区完成背街小巷整治15条。2.新增停车位310个。');
  const live = await trafficOf(session, events, 'C6', '1.第4片区完成背街小巷整治26条。2.新增停车位310个。');
  const undone = await trafficOf(session, events, 'C6', '1.第4片区完成背街小巷整治15条。2.新增停车位310个。');
  expect(valueAt(workbook, SHEET, 6, 5)).toBe('未达标');
  expect(bytes(lists) / bytes(whole)).toBeLessThan(0.3);
  for (const part of [first, live, undone]) {
    expect(part.roundTrips).toBe(2);
    expect(bytes(part) / bytes(whole)).toBeLessThan(0.05);
  }
  if (stop.ok) await stop.value();
});
