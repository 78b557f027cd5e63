import { checkTable, createChecker } from '../../src/check';
import type { SheetSnapshot } from '../../src/check/snapshot';
import type { SelfCheckTable } from '../../src/check/table/model';
import { readText } from '../../src/check/text';
import { roleTable } from '../support/roleTable';
import { judge, type Judgement } from './answers';
import { longestOnly, recognise } from './recogniser';
import { atLeast, atMost, told, type Result } from './result';
import { checkSheet, longTable, taskTable, textsOf } from './tables';
import { compareTimes, LONG_WARM_UP, type Work } from './timing';

/**
 * How much faster the whole check is than Recognizers-Text is at recognising alone, and how far it is from a bare scan for digits.
 *
 * @param least times as fast as is demanded; null where the figure is only told
 */
export function speed(sheets: readonly SheetSnapshot[], least: number | null): readonly Result[] {
  const texts = sheets.flatMap(textsOf);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const check: Work = { run: () => sheets.forEach(checkSheet), times: 10 };
  const recognisers = compareTimes(check, { run: () => texts.forEach(recognise), times: 1 }, 15, LONG_WARM_UP);
  const scan = compareTimes({ run: () => { scanFor(texts); }, times: 100 }, check, 5);
  return [
    told('characters in data cells', String(characters)),
    told('whole check', `${recognisers.one.toFixed(1)} ms`),
    told('Recognizers-Text, recognition alone', `${recognisers.other.toFixed(0)} ms`),
    least === null ? told('times as fast', recognisers.ratio.toFixed(1)) : atLeast('times as fast', recognisers.ratio, least),
    told('whole check / bare scan for digits', `${scan.ratio.toFixed(0)}×`),
  ];
}

function scanFor(texts: readonly string[]): void {
  for (const text of texts) for (const _ of text.matchAll(/\d+/g));
}

/** Recall and precision of both readers over the answered sentences. */
export function recognition(): readonly Result[] {
  const share = (hits: number, of: number): string => `${((100 * hits) / of).toFixed(1)} % (${hits}/${of})`;
  const lines = (name: string, { found, wanted, right, given }: Judgement): readonly Result[] => [told(`${name}: recall`, share(found, wanted)), told(`${name}: precision`, share(right, given))];
  return [
    ...lines('Zicha', judge((text) => readText(text).quantities.map(({ span, value, min, max }) => ({ ...span, values: [value, ...(min === undefined || max === undefined ? [] : [min, max])] })))),
    ...lines('Recognizers-Text', judge((text) => longestOnly(recognise(text)).map(({ start, end, value }) => ({ start, end, values: [value] })))),
  ];
}

/** Time per row of long tables and large templates, and of a re-check after one edit. */
export function scale(like: SelfCheckTable): readonly Result[] {
  const again = recheck(like);
  return [
    atMost('time per row, 20,000 rows / 200 rows', perRow(like), 1.3),
    atMost('time per row, template of 2,000 tasks / of 20', perTask(like), 2),
    atMost('re-check after one edit / whole check, 1,000 rows', again, 0.02, again.toFixed(4)),
  ];
}

function perRow(like: SelfCheckTable): number {
  const [few, many] = [200, 20_000];
  const work = (rows: number, times: number): Work => {
    const table = longTable(like, rows);
    return { run: () => checkTable(table, null), times };
  };
  return (compareTimes(work(few, 50), work(many, 1), 5).ratio * few) / many;
}

function perTask(like: SelfCheckTable): number {
  const [few, many] = [20, 2000];
  const work = (tasks: number, times: number): Work => {
    const { table, template } = taskTable(like, tasks);
    // A table is made anew for each check, as reading the sheet does: nothing is known of it from before.
    return { run: () => checkTable({ ...table }, template), times };
  };
  return (compareTimes(work(few, 100), work(many, 1), 7).ratio * few) / many;
}

function recheck(like: SelfCheckTable): number {
  const table = longTable(like, 1000);
  const edited = { ...table, rows: table.rows.map((row, at) => (at === 500 ? { ...row, cells: { ...row.cells, ...(row.cells.result ? { result: { ...row.cells.result, text: `${row.cells.result.text}新增企业1家。` } } : {}) } } : row)) };
  const checker = createChecker(null);
  checker.check(table);
  let turn = 0;
  return compareTimes({ run: () => checkTable(table, null), times: 1 }, { run: () => checker.check({ ...(turn++ % 2 === 0 ? edited : table) }), times: 50 }, 7).ratio;
}

const LONGEST_CELL = 32_767;
const SHORT_CELL = 4096;
const STUFFED = ['1家', '其中1家，', '百分之一', '（（1家）', '12345678', '全部完成', '1.1.1.', '需达到7家，', '由1家增加到2家，', '各街道加强日常巡查，推进精细化管理，群众满意度稳步提升。'];

/** Time per character of a cell as long as Excel allows against one eight times shorter, the same text in task and result. */
export function longCells(): readonly Result[] {
  return STUFFED.map((text) => {
    const work = (length: number, times: number): Work => {
      const cell = text.repeat(Math.ceil(length / text.length)).slice(0, length);
      const table = roleTable([{ task: cell, result: cell, problem: '无' }]);
      return { run: () => checkTable(table, null), times };
    };
    const { other, ratio } = compareTimes(work(SHORT_CELL, 8), work(LONGEST_CELL, 1), 7);
    const growth = (ratio * SHORT_CELL) / LONGEST_CELL;
    return atMost(`${text.slice(0, 8)}…`, growth, 1.5, `${growth.toFixed(2)} (${other.toFixed(0)} ms)`);
  });
}
