import { createCalculator } from '../../host/formula';
import { emptyMetrics, type Metrics } from '../../host/richapi/metrics';
import type { HostSession } from '../../host/richapi/session';
import { createWorkbook, type Workbook } from '../../host/workbook/workbook';
import { createCommands, type Outcome } from '../../src/commands';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { SHEET, valueAt } from './fixture';
import { FINDINGS, INDICATORS, linesOf } from './lists';

/** No message is larger, in bytes: Excel on the web takes and gives 5 MB, and nobody says whether a megabyte is 1,000,000 bytes or 1,048,576. */
const LARGEST = 5_000_000;
/** Bytes for each of which one more round trip is allowed. */
const SHARE = 4_000_000;

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** A table of so many rows, each of about so many letters; every `density`-th has a figure, some of which miss their target. */
function longWorkbook(rows: number, letters: number, density: number): Workbook {
  const workbook = createWorkbook([SHEET, '说明'], '自查.xlsx');
  const padding = '按照要求组织各街道对照清单逐项推进并做好台账。'.repeat(Math.ceil(letters / 23)).slice(0, Math.max(0, letters - 40));
  fillCells(sheetOf(workbook, SHEET), `A1:D${String(rows + 2)}`, [
    ['2022年度青河区日常履职自查表', '', '', ''],
    ['考评维度', '自查任务', '落实情况', '存在问题及原因'],
    ...Array.from({ length: rows }, (_, index) => [
      '城市管理', `1.第${String(index + 1)}片区${index % density === 0 ? '背街小巷整治不少于20条' : '加强背街小巷整治'}。`,
      index % density === 0 ? `1.第${String(index + 1)}片区完成背街小巷整治${String(index % 3 === 0 ? 15 : 22)}条。${padding}` : `1.第${String(index + 1)}片区背街小巷整治已完成。${padding}`, '无',
    ]),
  ]);
  return workbook;
}

interface Step extends Metrics {
  readonly what: string;
}

async function measured(session: HostSession, what: string, run: () => Promise<Outcome<unknown>>): Promise<Step> {
  Object.assign(session.metrics, emptyMetrics());
  value(await run());
  return { ...session.metrics, what };
}

const check = (): Promise<Outcome<unknown>> => commands.check({ templateId: 'none', write: true });

/** First check, check again without and with a change, clear. */
async function round(workbook: Workbook): Promise<Step[]> {
  const session = await useWorkbook(workbook, { calculator: createCalculator() });
  const first = await measured(session, 'first check', check);
  const again = await measured(session, 'check again', check);
  typeIntoCell(session, SHEET, 'C3', '1.第1片区完成背街小巷整治21条。');
  const edited = await measured(session, 'check after an edit', check);
  expect(valueAt(workbook, SHEET, 3, 5)).toBe('超额完成');
  expect(linesOf(workbook, FINDINGS).filter((line) => line['位置'] === 'C3').map((line) => line['办结情况'])).toContain('已消除');
  return [first, again, edited, await measured(session, 'clear', () => commands.clear())];
}

function expectWithinLimits({ what, roundTrips, bytesIn, bytesOut, largestRequest, largestResponse }: Step): void {
  expect({ what, tooMany: Math.max(0, roundTrips - 6 - Math.floor((bytesIn + bytesOut) / SHARE)) }).toEqual({ what, tooMany: 0 });
  expect(largestRequest).toBeLessThan(LARGEST);
  expect(largestResponse).toBeLessThan(LARGEST);
}

test.each([[5, 300], [5_000, 300]])('%i rows of %i letters: few round trips, no message too long', async (rows, letters) => {
  for (const step of await round(longWorkbook(rows, letters, 10))) expectWithinLimits(step);
}, 240_000);

test('5000 rows with a figure each: 指标对照 has as many, in few round trips and no message too long', async () => {
  const workbook = longWorkbook(5_000, 60, 1);
  // Nothing is computed: that would take the host far longer than all the rest.
  const session = await useWorkbook(workbook);
  expectWithinLimits(await measured(session, 'first check', check));
  expect(linesOf(workbook, INDICATORS)).toHaveLength(5_000);
  expectWithinLimits(await measured(session, 'check again', check));
}, 240_000);
