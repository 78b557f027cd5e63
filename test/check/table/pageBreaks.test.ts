import { findTables } from '../../../src/check/table';
import type { SelfCheckTable } from '../../../src/check/table/model';
import { sheetOf, type CellInput } from '../../support/sheet';

const HEADER = ['考评维度', '自查任务', '落实情况', '存在问题'];
const PARK = ['高效率', '建设公园', '公园已建成。', '无'];
const ROAD = ['', '修建道路', '道路已通车。', '无'];
const BRIDGE = ['', '建设桥梁', '桥梁已合龙。', '无'];

function only(rows: readonly (readonly CellInput[])[], merges: readonly string[] = []): SelfCheckTable {
  const found = findTables(sheetOf(rows, { merges }));
  if (!found.found) throw new Error(found.reason);
  expect(found.tables).toHaveLength(1);
  return found.tables[0];
}

const rowsOf = (table: SelfCheckTable): [number, string][] => table.rows.map((row) => [row.row, row.dimension]);

describe('a table over several pages', () => {
  it.each<[string, readonly (readonly CellInput[])[], readonly string[]]>([
    ['the header', [HEADER], []],
    ['title and header', [['某区2022年度自查表'], HEADER], ['A1:D1', 'A4:D4']],
    ['the title as a continuation', [['某区2022年度自查表（续）'], HEADER], ['A1:D1', 'A4:D4']],
    ['the title, not merged', [['某区2022年度自查表'], HEADER], []],
    ['a page number and the header', [['第1页 共2页'], HEADER], []],
    ['a merged page number and the header', [['- 1 -'], HEADER], ['A4:D4']],
  ])('stays one table where %s comes again', (_, between, merges) => {
    const table = only([['某区2022年度自查表'], HEADER, PARK, ...between, ROAD, BRIDGE], merges);
    const next = 4 + between.length;
    expect(rowsOf(table)).toEqual([[3, '高效率'], [next, '高效率'], [next + 1, '高效率']]);
    expect(table.title).toBe('某区2022年度自查表');
  });

  it('stays one table where a header of two lines comes again', () => {
    const lines = [['序号', '工作任务', '指标', '', '存在问题'], ['', '', '年度指标值', '实际完成值', '']];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5'];
    const table = only([...lines, [1, '建设公园', '2个', '2个', '无'], ...lines, [2, '修建道路', '3条', '3条', '无']], merges);
    expect(table.rows.map((row) => row.row)).toEqual([3, 6]);
  });
});

it('a task that the title names is no title', () => {
  const table = only([['某区安全生产自查表'], ['工作任务', '完成情况'], ['安全生产', ''], ['应急演练', '已完成。']]);
  expect(table.rows.map((row) => row.row)).toEqual([3, 4]);
});

describe('headings inside a table', () => {
  it('stand for the dimension of the rows below', () => {
    const header = ['序号', '工作任务', '完成情况'];
    const table = only([header, ['一、经济发展'], [1, '招商引资', '已完成。'], ['二、民生保障'], [2, '建设学校', '已完成。'], [3, '建设医院', '已完成。']], ['A2:C2', 'A4:C4']);
    expect(rowsOf(table)).toEqual([[3, '一、经济发展'], [5, '二、民生保障'], [6, '二、民生保障']]);
  });

  it('belong to the table also after blank rows, where they go on counting', () => {
    const table = only([['工作任务', '完成情况'], ['一、经济发展'], ['招商引资', '已完成。'], [], [], ['二、民生保障'], ['建设学校', '已完成。']], ['A2:B2', 'A6:B6']);
    expect(rowsOf(table)).toEqual([[3, '一、经济发展'], [7, '二、民生保障']]);
  });

  it('do not take the place of the labels that the rows have', () => {
    const table = only([HEADER, ['一、总体要求'], PARK, ROAD], ['A2:D2']);
    expect(rowsOf(table)).toEqual([[3, '高效率'], [4, '高效率']]);
  });
});

describe('a table inside a page', () => {
  it('leaves out the line with the unit above, and keeps it in the title', () => {
    const table = only([['某区自查表'], ['填报单位：某局', '', '', '单位：万元'], HEADER, PARK]);
    expect(table.title).toBe('某区自查表 填报单位：某局 单位：万元');
    expect(rowsOf(table)).toEqual([[4, '高效率']]);
  });

  it('does not take a page number below for a label', () => {
    expect(rowsOf(only([HEADER, PARK, ['第1页'], ROAD, ['—2—']]))).toEqual([[2, '高效率'], [4, '高效率']]);
  });
});
