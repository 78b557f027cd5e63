import fc from '../../support/fastCheck';
import { findTables } from '../../../src/check/table';
import type { SelfCheckTable } from '../../../src/check/table/model';
import { sheetOf } from '../../support/sheet';

const HEADER = ['考评维度', '自查任务', '落实情况', '存在问题及原因'];
const ROWS = [
  ['高效率', '建成公园不少于3处', '已建成公园5处，全部开放。', '无'],
  ['', '修建道路12条', '已通车10条，另2条正在施工。', '受汛期影响，工期顺延。'],
  ['高质量', '培训人员300人', '已培训310人。', ''],
  ['', '安装路灯60盏', '', '无'],
];

/** What was read, wherever it stands. */
function readingOf(table: SelfCheckTable): unknown {
  return {
    title: table.title,
    rows: table.rows.map(({ cells, dimension, shift }) => ({
      dimension,
      shift,
      task: cells.task?.text,
      result: cells.result?.text,
      problem: cells.problem?.text,
    })),
  };
}

function only(rows: string[][], place: { top?: number; left?: number } = {}): SelfCheckTable {
  const found = findTables(sheetOf(rows, place));
  if (!found.found) throw new Error(`${found.reason}: ${JSON.stringify(rows)}`);
  expect(found.tables).toHaveLength(1);
  return found.tables[0];
}

const expected = readingOf(only([HEADER, ...ROWS]));

describe('what is read does not depend on', () => {
  it('where the table stands, and addresses move along', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 600 }), fc.nat(4), fc.nat(3), (top, left, blankRows, blankColumns) => {
        const pad = (row: string[]): string[] => [...Array.from({ length: blankColumns }, () => ''), ...row];
        const rows = [...Array.from({ length: blankRows }, () => []), ...[HEADER, ...ROWS].map(pad)];
        const table = only(rows, { top, left });
        expect(readingOf(table)).toEqual(expected);
        expect(table.headerRow).toBe(top + blankRows);
        expect(table.columns.task).toBe(left + blankColumns + 1);
        expect(table.rows.map((row) => row.row)).toEqual([1, 2, 3, 4].map((at) => table.headerRow + at));
      }),
    );
  });

  it('single blank rows and headers that come again', () => {
    const between = fc.constantFrom<string[][]>([], [[]], [HEADER], [[], HEADER], [HEADER, []]);
    fc.assert(
      fc.property(fc.array(between, { minLength: 4, maxLength: 4 }), (gaps) => {
        // A header right before a row without a label of its own begins a new block, so it may only stand before labels.
        const rows = ROWS.flatMap((row, at) => [...(row[0] === '' ? gaps[at]!.filter((line) => line.length === 0) : gaps[at]!), row]);
        expect(readingOf(only([HEADER, ...rows]))).toEqual(expected);
      }),
    );
  });

  it('further columns, and the order of columns', () => {
    const extra = fc.constantFrom('备注', '附件', '填报时间', '联系人');
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3], { minLength: 3 }), fc.array(extra, { maxLength: 5 }), (order, extras) => {
        // The dimension stays first: labels left of their tasks are what tells them from a slid row.
        const lay = (row: string[], more: string[]): string[] => [row[0]!, ...order.map((at) => row[at]!), ...more];
        const rows = [lay(HEADER, extras), ...ROWS.map((row) => lay(row, extras.map(() => '略')))];
        expect(readingOf(only(rows))).toEqual(expected);
      }),
    );
  });

  it('how the header is spelt', () => {
    const spellings = [
      ['考评维度', '考评 维度', '维度', '类别', '【领域】'],
      ['自查任务', '自查\n任务', '自查任务（专项任务）', '工作任务：', '重点任务(2022年)'],
      ['落实情况', '落 实 情 况', '完成情况（截至12月底）', '任务完成情况', '工作进展情况'],
      ['存在问题及原因', '存在问题\n及原因', '存在的问题', '未完成原因', '问题及原因分析'],
    ].map((words) => fc.constantFrom(...words));
    fc.assert(
      fc.property(fc.tuple(...spellings), (header) => {
        expect(readingOf(only([header, ...ROWS]))).toEqual(expected);
      }),
    );
  });
});

describe('any sheet', () => {
  const word = fc.constantFrom('', '无', '序号', '工作任务', '完成情况', '存在问题', '考评维度', '合计', '备注：', '已建成公园5处，全部开放。', '建成公园', '1', '项目', '得分', '实际完成值', '年度指标值');
  const merge = fc.tuple(fc.nat(6), fc.nat(4), fc.nat(2), fc.nat(2)).map(([row, column, down, right]) => ({ top: row + 1, left: column + 1, bottom: row + 1 + down, right: column + 1 + right }));

  it('is read without failing, rows in order, inside their table, each with an answer or a task', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 5, maxLength: 5 }), { maxLength: 9 }), fc.array(merge, { maxLength: 3 }), (rows, merges) => {
        const found = findTables({ ...sheetOf(rows), merges });
        if (!found.found) return;
        const taken = found.tables.flatMap(({ range, rows: own }) => own.flatMap(({ row }) => Array.from({ length: range.right - range.left + 1 }, (_, at) => `${row}:${range.left + at}`)));
        expect(new Set(taken).size).toBe(taken.length);
        for (const table of found.tables) {
          const numbers = table.rows.map((row) => row.row);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
          expect(numbers[0]).toBeGreaterThan(table.headerRow);
          expect(numbers.at(-1)).toBe(table.range.bottom);
          expect(table.columns.task).toBeDefined();
          expect(table.columns.result ?? table.columns.actual).toBeDefined();
          for (const { cells } of table.rows) expect(Object.values(cells).some((cell) => cell.text !== '')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
