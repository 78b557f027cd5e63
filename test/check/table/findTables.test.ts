import { findTables, type TableSearch } from '../../../src/check/table';
import type { SelfCheckTable } from '../../../src/check/table/model';
import { sheetOf, type CellInput, type SheetInput } from '../../support/sheet';

const HEADER = ['考评维度', '自查任务', '落实情况', '存在问题及原因'];
const ROWS = [
  ['高效率', '建设公园', '公园已建成。', '无'],
  ['高效率', '修建道路', '道路已通车。', '无'],
];

function search(rows: readonly (readonly CellInput[])[], input?: SheetInput): TableSearch {
  return findTables(sheetOf(rows, input));
}

function tables(rows: readonly (readonly CellInput[])[], input?: SheetInput): readonly SelfCheckTable[] {
  const found = search(rows, input);
  if (!found.found) throw new Error(`no table: ${found.reason}`);
  return found.tables;
}

const only = (rows: readonly (readonly CellInput[])[], input?: SheetInput): SelfCheckTable => {
  const found = tables(rows, input);
  expect(found).toHaveLength(1);
  return found[0]!;
};

const rowsOf = (table: SelfCheckTable): number[] => table.rows.map((row) => row.row);
const texts = (table: SelfCheckTable, role: 'task' | 'result' | 'problem' | 'target' | 'actual'): (string | undefined)[] =>
  table.rows.map((row) => row.cells[role]?.text);

describe('a table is found', () => {
  it('with title above and header row', () => {
    const table = only([['某区2022年度自查表'], HEADER, ...ROWS], { merges: ['A1:D1'] });
    expect(table).toMatchObject({
      sheet: '自查表',
      title: '某区2022年度自查表',
      headerRow: 2,
      range: { top: 2, left: 1, bottom: 4, right: 4 },
      columns: { dimension: 1, task: 2, result: 3, problem: 4 },
      headers: { dimension: '考评维度', problem: '存在问题及原因' },
    });
    expect(rowsOf(table)).toEqual([3, 4]);
    expect(table.rows[0]).toMatchObject({
      row: 3,
      dimension: '高效率',
      shift: 0,
      cells: { dimension: { cell: 'A3' }, result: { cell: 'C3' }, problem: { cell: 'D3', text: '无' } },
    });
    expect(table.rows[0]?.cells.task).toEqual({ cell: 'B3', text: '建设公园', kind: 'text', formula: false, numberFormat: 'General' });
  });

  it('at any offset, also where the used part begins late', () => {
    const table = only([HEADER, ...ROWS], { top: 7, left: 28 });
    expect(table.columns).toEqual({ dimension: 28, task: 29, result: 30, problem: 31 });
    expect(table.rows[1]?.cells.result?.cell).toBe('AD9');
  });

  it.each([
    [['考 评\n维 度', '自查任务（专项任务）', '落实情况（截至12月底）', '存在问题\n及原因']],
    [['维度', '２０２２年工作任务', '工作进展情况', '存在的困难和问题']],
    [['类别', '目标任务', '完成情况', '未完成原因及下一步措施']],
    [['领域', '重点工作任务', '全年实际完成情况', '问题及原因分析']],
    [['一级指标', '考核内容', '自查情况说明', '主要问题']],
    [['【考评维度】', '自查内容：', '贯彻落实情况', '存在不足']],
  ])('whatever its header words are: %j', (header) => {
    expect(only([header, ...ROWS]).columns).toEqual({ dimension: 1, task: 2, result: 3, problem: 4 });
  });

  it('with leading index column, extra columns and another order', () => {
    const table = only([
      ['序号', '责任单位', '存在问题', '落实情况', '联系方式', '工作任务', '完成时限'],
      [1, '园林局', '无', '公园已建成。', '略', '建设公园', '12月底'],
    ]);
    expect(table.columns).toEqual({ index: 1, unit: 2, problem: 3, result: 4, task: 6, deadline: 7 });
  });

  it('as a ledger', () => {
    const table = only([
      ['某镇重点工作任务台账'],
      ['序号', '任务', '责任单位', '完成时限', '进展情况', '存在问题'],
      ['1', '建设公园', '园林局', '12月底', '公园已建成。', '无'],
    ]);
    expect(table.columns).toEqual({ index: 1, task: 2, unit: 3, deadline: 4, result: 5, problem: 6 });
  });

  it('as a performance table, with targets and values in place of prose', () => {
    const table = only(
      [
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
        ['产出指标', '数量指标', '培训场次', '≥12场', '13场', 10, 10, '无'],
        ['', '', '培训人数', 300, 310, 10, 10, '无'],
        ['总分', '', '', '', '', 100, 98, ''],
      ],
      { merges: ['A2:A3', 'B2:B3'] },
    );
    expect(table.columns).toMatchObject({ dimension: 1, task: 3, target: 4, actual: 5, score: 7, problem: 8 });
    expect(texts(table, 'target')).toEqual(['≥12场', '300']);
    expect(table.rows[1]?.cells.actual).toMatchObject({ kind: 'number', number: 310 });
    expect(table.rows[1]?.dimension).toBe('产出指标');
  });

  it('inside the whole form that a performance table stands in', () => {
    const table = only(
      [
        ['项目支出绩效自评表'],
        ['项目名称', '公园建设', '', '', '', '', '', ''],
        ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        ['', '年度资金总额', 100, 100, 98, 10, '98%', 9.8],
        ['年度总体目标', '预期目标', '', '', '实际完成情况', '', '', ''],
        ['', '建成公园。', '', '', '公园已建成。', '', '', ''],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['', '产出指标', '数量指标', '公园数量', '2个', '2个', 50, 50],
        ['', '', '质量指标', '验收合格率', '100%', '100%', 40, 40],
        ['总分', '', '', '', '', '', 100, 99.8],
      ],
      { merges: ['A1:H1', 'A7:A9', 'B5:D5', 'E5:H5', 'B6:D6', 'E6:H6', 'B8:B9'] },
    );
    expect(table.headerRow).toBe(7);
    expect(rowsOf(table)).toEqual([8, 9]);
  });

  it('with title and narrative alone', () => {
    expect(only([['事项', '完成情况'], ['建设公园', '公园已建成。']]).columns).toEqual({ task: 1, result: 2 });
    expect(only([['类别', '落实情况'], ['建设公园', '公园已建成。']]).columns).toEqual({ task: 1, result: 2 });
  });

  it('with a header of two lines that was never merged', () => {
    const table = only([
      ['序号', '重点任务', '任务完成情况', null, '存在问题', '责任单位'],
      [null, null, '目标', '完成情况'],
      [1, '污水管网', '建设管网18公里', '建成管网16公里', '许可滞后', '水务局'],
      [2, '乡村公路', '提级公路25公里', '提级公路25公里', '无', '公路局'],
    ]);
    expect(rowsOf(table)).toEqual([3, 4]);
    expect(texts(table, 'target')).toEqual(['建设管网18公里', '提级公路25公里']);
    expect(texts(table, 'problem')).toEqual(['许可滞后', '无']);
  });

  it('a first row that only fills what the header leaves blank is a row', () => {
    const table = only([
      ['序号', '自查任务', '落实情况', null, '存在问题及原因'],
      [1, '污水管网', '建成管网16公里', '附图', '无'],
      [2, '乡村公路', '提级公路25公里', null, '无'],
    ]);
    expect(rowsOf(table)).toEqual([2, 3]);
  });

  it('with a header of two lines', () => {
    const table = only(
      [
        ['序号', '工作任务', '指标', '', '存在问题'],
        ['', '', '年度指标值', '实际完成值', ''],
        [1, '建设公园', '2个', '2个', '无'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] },
    );
    expect(table.columns).toEqual({ index: 1, task: 2, target: 3, actual: 4, problem: 5 });
    expect(table.headerRow).toBe(1);
    expect(rowsOf(table)).toEqual([3]);
  });

  it('with results split by half-years under one heading: the whole year counts', () => {
    const table = only(
      [
        ['工作任务', '完成情况', '', '存在问题'],
        ['', '上半年', '全年', ''],
        ['建设公园', '已开工。', '已建成。', '无'],
      ],
      { merges: ['A1:A2', 'B1:C1', 'D1:D2'] },
    );
    expect(table.columns.result).toBe(3);
  });

  it('with a header cell over two columns: the one with the text counts', () => {
    const table = only(
      [
        ['自查任务', '', '落实情况'],
        ['1', '建设公园和游园', '公园已建成。'],
        ['2', '修建道路和桥梁', '道路已通车。'],
      ],
      { merges: ['A1:B1'] },
    );
    expect(table.columns).toEqual({ task: 2, result: 3 });
  });

  it('as the user corrected it', () => {
    const rows = [['甲列', '乙列', '完成情况'], ['公园', '建设公园', '公园已建成。']];
    expect(search(rows).found).toBe(false);
    const found = findTables(sheetOf(rows), { 甲列: 'dimension', 乙列: 'task' });
    expect(found.found && found.tables[0].columns).toEqual({ dimension: 1, task: 2, result: 3 });
  });

  it('without the column that the user struck out', () => {
    const rows = [['工作任务', '完成情况', '落实情况'], ['建设公园', '旧文', '公园已建成。']];
    const found = findTables(sheetOf(rows), { 完成情况: 'none' });
    expect(found.found && found.tables[0].columns).toEqual({ task: 1, result: 3 });
  });

  it('and named, where it is an Excel Table', () => {
    const excelTables = [{ name: '表1', range: { top: 1, left: 1, bottom: 3, right: 4 } }];
    expect(only([HEADER, ...ROWS], { excelTables }).excelTable).toBe('表1');
    expect(only([HEADER, ...ROWS], { excelTables: [{ name: '表2', range: { top: 9, left: 1, bottom: 12, right: 4 } }] })).not.toHaveProperty('excelTable');
  });

  it('without the columns that an earlier check wrote beside it', () => {
    const table = only([[...HEADER, '核验状态', '核验说明'], [...ROWS[0]!, '已完成', '']]);
    expect(table.range.right).toBe(4);
  });

  it('among 50 columns, with a cell as long as Excel allows', () => {
    const header = Array.from({ length: 50 }, (_, at) => `附列${at}`);
    header.splice(40, 3, '工作任务', '完成情况', '存在问题');
    const row: CellInput[] = Array.from({ length: 50 }, () => '略');
    row.splice(40, 3, '建设公园', '完成。'.repeat(10922), '无');
    const table = only([header, row]);
    expect(table.columns).toEqual({ task: 41, result: 42, problem: 43 });
    expect(table.rows[0]?.cells.result?.text).toHaveLength(32766);
  });
});

describe('several tables on a sheet', () => {
  it('one under another, each with its title', () => {
    const found = tables([['甲区自查表'], HEADER, ...ROWS, ['填表人：张三'], [], ['乙区自查表'], HEADER, ...ROWS], { merges: ['A1:D1', 'A7:D7'] });
    expect(found.map((table) => [table.title, table.range.top, table.range.bottom])).toEqual([
      ['甲区自查表', 2, 4],
      ['乙区自查表', 8, 10],
    ]);
  });

  it('one under another with another header', () => {
    const found = tables([HEADER, ...ROWS, ['序号', '工作任务', '进展情况'], [1, '植树', '已完成。']]);
    expect(found.map(rowsOf)).toEqual([[2, 3], [5]]);
  });

  it('one below another, a column further right: rows of the upper one are not taken for a title', () => {
    const header = ['自查任务', '落实情况', '存在问题及原因'];
    const row = ['新增停车位不少于300个。', '新增停车位260个。', ''];
    const found = tables([header, row, [], ['', ...header], ['', ...row]]);
    expect(found.map((table) => [table.title, table.range.left, rowsOf(table)])).toEqual([['', 1, [2]], ['', 2, [5]]]);
  });

  it('one beside another', () => {
    const found = tables([
      ['工作任务', '完成情况', '', '工作任务', '完成情况'],
      ['建设公园', '已建成。', '', '修建道路', '已通车。'],
      ['', '', '', '建设桥梁', '未开工。'],
    ]);
    expect(found.map((table) => [table.range.left, rowsOf(table)])).toEqual([[1, [2]], [4, [2, 3]]]);
  });

  it('one right beside another', () => {
    const found = tables([['工作任务', '完成情况', '工作任务', '完成情况'], ['建设公园', '已建成。', '修建道路', '已通车。']]);
    expect(found.map((table) => table.range.left)).toEqual([1, 3]);
  });
});

describe('no table', () => {
  it.each<[string, readonly (readonly CellInput[])[], string]>([
    ['an empty sheet', [], 'empty-sheet'],
    ['a sheet of blanks', [[' ', '\n'], ['', null]], 'empty-sheet'],
    ['prose', [['2022年度完成情况'], ['全年工作任务完成情况较好，存在问题不多。']], 'no-table'],
    ['a list of names', [['序号', '姓名', '单位', '职务', '电话'], [1, '张三', '园林局', '科长', '略']], 'no-table'],
    ['a budget', [['项目', '年初预算数', '全年执行数', '执行率'], ['公园', 100, 98, '98%']], 'no-table'],
    ['a budget with its execution', [['科目', '预算数', '决算数', '预算执行情况'], ['公园', 100, 98, '98%']], 'no-table'],
    ['a timetable', [['时间', '内容', '地点', '负责人'], ['9:00', '开会', '三楼', '李四']], 'no-table'],
    ['marks of a class', [['姓名', '语文', '数学', '总分'], ['张三', 90, 95, 185]], 'no-table'],
    ['a plan without results', [['序号', '重点任务', '责任单位', '完成时限'], [1, '建设公园', '园林局', '12月']], 'no-result-column'],
    ['a header alone', [['工作任务', '完成情况', '存在问题']], 'no-data-rows'],
    ['a header with a blank form below', [['序号', '工作任务', '完成情况'], [1, '', ''], [2, '', ''], ['填表人：', '', '日期：']], 'no-data-rows'],
  ])('in %s', (_, rows, reason) => {
    expect(search(rows)).toMatchObject({ found: false, reason });
  });

  it('says which header it saw', () => {
    expect(search([[], ['', '序号', '重点任务', '责任单位']])).toEqual({
      found: false,
      reason: 'no-result-column',
      candidates: [],
      header: { row: 2, words: ['序号', '重点任务', '责任单位'], roles: ['index', 'task', 'unit'] },
    });
  });
});

describe('rows', () => {
  it('leave out remarks, totals, blank rows and headers that come again', () => {
    const table = only([
      ['序号', ...HEADER],
      [1, ...ROWS[0]!],
      [],
      ['序号', ...HEADER],
      [2, ...ROWS[1]!],
      ['合计', '', '2项', '完成2项', ''],
      ['备注', '以上均为全年数', '', '', ''],
      ['填表人：张三', '', '审核人：李四', '', '日期：2022年12月31日'],
      ['注：数据截至12月底', '', '', '', ''],
      ['联系电话：略', '', '', '', ''],
    ]);
    expect(rowsOf(table)).toEqual([2, 5]);
    expect(table.range.bottom).toBe(5);
  });

  it('leave out remarks that stand in the task column', () => {
    const table = only([['工作任务', '完成情况'], ['建设公园', '已建成。'], ['填表人：张三', '填表日期：2022年12月'], ['说明：以上为全年数', '']]);
    expect(rowsOf(table)).toEqual([2]);
  });

  it('keep tasks whose words begin like a remark', () => {
    const table = only([['考评维度', '工作任务', '完成情况'], ['审核', '说明会召开12场', '已召开。'], ['日期', '备注栏清理', '已清理。']]);
    expect(rowsOf(table)).toEqual([2, 3]);
  });

  it('leave out an office’s name and date below', () => {
    const table = only([['工作任务', '完成情况'], ['建设公园', '已建成。'], [], ['某区人民政府', ''], ['2023年1月5日', '']]);
    expect(rowsOf(table)).toEqual([2]);
  });

  it('keep a task without an answer', () => {
    expect(rowsOf(only([HEADER, ...ROWS, ['', '建设桥梁', '', '']]))).toEqual([2, 3, 4]);
  });

  it('do not reach beyond a heading after a wide gap', () => {
    const table = only([HEADER, ...ROWS, [], [], ['附：参加人员名单'], ['姓名', '职务', '单位', '电话'], ['张三', '科长', '园林局', '略']], { merges: ['A6:D6'] });
    expect(rowsOf(table)).toEqual([2, 3]);
  });

  it('share a result that is merged over several tasks', () => {
    const table = only([HEADER, ['高效率', '建设公园', '公园和道路已建成。', '无'], ['高效率', '修建道路', '', '无']], { merges: ['C2:C3'] });
    expect(table.rows.map((row) => [row.row, row.cells.result?.cell, row.cells.result?.text])).toEqual([
      [2, 'C2', '公园和道路已建成。'],
      [3, 'C2', '公园和道路已建成。'],
    ]);
  });

  it('share a task that is merged over, or told once for, several results', () => {
    const table = only([HEADER, ['高', '建设公园', '甲园已建成。', '无'], ['', '', '乙园已建成。', '无'], ['', '修建道路', '已通车。', '无'], ['', '', '桥已通车。', '无']], { merges: ['B2:B3'] });
    expect(table.rows.map((row) => row.cells.task?.cell)).toEqual(['B2', 'B2', 'B4', 'B4']);
  });

  it('that are merged as a whole count once', () => {
    const table = only([HEADER, ...ROWS, ['', '', '', '']], { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4'] });
    expect(rowsOf(table)).toEqual([2, 3]);
  });

  it('read numbers as the sheet shows them', () => {
    const table = only([
      ['工作任务', '目标值', '完成情况'],
      ['准确率', { kind: 'number', value: 0.9, text: '90%', numberFormat: '0%' }, { kind: 'number', value: 0.7903, text: '#####', numberFormat: '0.00%' }],
      ['户数', { kind: 'number', value: 72973, text: '72,973', numberFormat: '#,##0', formula: true }, '#DIV/0!'],
      ['竣工', { kind: 'number', value: 44926, text: '2022/12/31', numberFormat: 'yyyy/m/d' }, true],
    ]);
    expect(texts(table, 'target')).toEqual(['90%', '72,973', '2022/12/31']);
    expect(texts(table, 'result')).toEqual(['79.03%', '#DIV/0!', 'TRUE']);
    expect(table.rows[1]?.cells.target).toMatchObject({ formula: true, number: 72973, kind: 'number' });
    expect(table.rows[1]?.cells.result).toMatchObject({ kind: 'error' });
    expect(table.rows[0]?.cells.task).not.toHaveProperty('number');
  });

  it('read merged blocks far larger than the used part of the sheet', () => {
    const table = only([HEADER, ...ROWS], { merges: ['F1:XFD1048576'] });
    expect(rowsOf(table)).toEqual([2, 3]);
  });

  it('are not named by what was achieved', () => {
    expect(search([['实际完成值', '工作任务', '存在问题'], ['已建成', '12', ''], ['已通车', '8', '']]).found).toBe(false);
  });
});
