import { findTables } from '../../../src/check/table';
import type { ColumnRole } from '../../../src/check/table/model';
import { sheetOf, type CellInput } from '../../support/sheet';
import { OTHER_TABLES } from './headerRows/otherTables';
import { SELF_CHECK_HEADERS } from './headerRows/selfCheck';

/** What stands below a column of each role. */
const BELOW: Readonly<Record<ColumnRole, readonly CellInput[]>> = {
  index: [1, 2, 3],
  dimension: ['城市建设', '城市建设', '民生'],
  task: ['建设公园3个，种树2万株', '修建道路12公里', '培训农民2000人次以上'],
  target: ['3个', '12公里', '2000人次'],
  result: ['建成公园3个，种树2.1万株。', '修建道路12.6公里。', '培训农民2130人次。'],
  actual: ['3个', '12.6公里', '2130人次'],
  rate: ['100%', '105%', '106.5%'],
  problem: ['无', '征地较慢', '无'],
  unit: ['园林局', '交通局', '农业农村局'],
  measure: ['个', '公里', '万人次'],
  deadline: ['12月底', '6月底', '全年'],
  score: [10, 9, 10],
};
const OTHER: readonly CellInput[] = ['略', '略', '略'];

interface Column {
  readonly header: string;
  readonly role: ColumnRole | null;
  /** Written with `?`: the column may have the role, or none. */
  readonly open: boolean;
}

function columnsOf(line: string): readonly Column[] {
  return line.split(' | ').map((cell) => {
    const [header = '', role] = cell.split('=');
    const known = role?.replace('?', '') ?? (header.replace(/\s/gu, '') === '序号' ? 'index' : undefined);
    return { header: header.replace('/', '\n'), role: known === undefined ? null : (known as ColumnRole), open: role?.endsWith('?') ?? false };
  });
}

/** The role of each column, in the order of the sheet; `-` for none. */
function rolesFound(line: string): string {
  const columns = columnsOf(line);
  const rows = [0, 1, 2].map((at) => columns.map(({ role }) => (role === null ? OTHER : BELOW[role])[at] ?? null));
  const found = findTables(sheetOf([columns.map(({ header }) => header), ...rows]));
  if (!found.found) return found.reason;
  const roles = Object.entries(found.tables[0].columns);
  return columns.map(({ role, open }, at) => (open ? (role ?? '-') : (roles.find(([, column]) => column === at + 1)?.[0] ?? '-'))).join(' ');
}

describe.each(Object.entries(SELF_CHECK_HEADERS))('a self-check table is found and its columns are known: %s', (_, lines) => {
  it.each(lines)('%s', (line) => {
    expect(rolesFound(line)).toBe(columnsOf(line).map(({ role }) => role ?? '-').join(' '));
  });
});

const TASKS = BELOW.task.map((task, at) => [at + 1, task, BELOW.result[at]!]);

describe('the answer is known by its texts', () => {
  const done = ['已建成公园3个。', '道路12.6公里已全部通车。', '累计培训农民2130人次。'];
  const rows = (...columns: readonly (readonly CellInput[])[]): CellInput[][] => [0, 1, 2].map((at) => columns.map((column) => column[at] ?? null));
  const resultOf = (head: readonly string[], ...columns: readonly (readonly CellInput[])[]): number | undefined => {
    const found = findTables(sheetOf([[...head], ...rows(...columns)]));
    return found.found ? found.tables[0].columns.result : undefined;
  };

  it('where quarters stand side by side, the last that is filled in', () => {
    const begun = ['已完成选址工作。', '已经进场施工中。', '正在编制方案中。'];
    expect(resultOf(['序号', '目标任务', '一季度', '二季度', '三季度', '四季度'], [1, 2, 3], BELOW.task, begun, begun, done, [null, null, null])).toBe(5);
    expect(resultOf(['目标任务', '责任单位', '11月'], BELOW.task, BELOW.unit, done)).toBe(3);
  });

  it('under a name that nobody knows, but not under one that tells how it is to be done', () => {
    expect(resultOf(['工作任务', '责任单位', '工作动态'], BELOW.task, BELOW.unit, done)).toBe(3);
    expect(resultOf(['工作任务', '工作措施', '责任单位'], BELOW.task, done, BELOW.unit)).toBeUndefined();
  });

  it('where bare values stand beside tasks with figures', () => {
    const tasks = ['全年新建街心公园不少于3个', '全年新修农村公路12公里以上', '全年培训农民不少于2000人次'];
    expect(resultOf(['目标任务', '已完成', '未完成'], tasks, [3, 10, 2130], [0, 2, 0])).toBe(2);
  });

  it('never in a row of a table whose own header is sure', () => {
    const found = findTables(sheetOf([['目标任务', '完成情况'], ['建设公园3个', '已建成公园3个。'], ['重点工作', '取得成效'], ['修建道路12公里', '已修建道路12.6公里。'], ['培训农民', '已培训农民2130人次。']]));
    expect(found.found && found.tables.map(({ rows: own }) => own.length)).toEqual([4]);
  });

  it('and stays open where the texts tell of no deed', () => {
    expect(resultOf(['资产名称', '使用情况'], ['会议室投影仪一台', '档案室除湿机两台', '大厅排队叫号机'], ['在用，状况良好', '闲置，可以调拨', '待修，缺少配件'])).toBeUndefined();
  });
});

describe('a header of several lines', () => {
  it('divides the answer by quarters: the last one that is filled in counts', () => {
    const head = [['序号', '目标', '进展情况', '', '', ''], ['', '', '一季度', '二季度', '三季度', '四季度']];
    const merges = ['A1:A2', 'B1:B2', 'C1:F1'];
    const year = sheetOf([...head, ...TASKS.map(([no, task, result]) => [no!, task!, '已开工。', '过半。', '收尾。', result!])], { merges });
    expect(findTables(year)).toMatchObject({ found: true, tables: [{ columns: { index: 1, task: 2, result: 6 } }] });
    const half = sheetOf([...head, ...TASKS.map(([no, task]) => [no!, task!, '已开工。', '过半。', '', ''])], { merges });
    expect(findTables(half)).toMatchObject({ found: true, tables: [{ columns: { index: 1, task: 2, result: 4 } }] });
  });

  it('leaves a comparison with the year before aside, whatever stands above it', () => {
    const head = [['序号', '指标', '2023年计划', '2023年执行情况', ''], ['', '', '', '实际完成', '比上年增减']];
    const rows = [...head, ...TASKS.map(([no], at) => [no!, '公园数量', BELOW.target[at]!, BELOW.actual[at]!, '增长3%'])];
    const found = findTables(sheetOf(rows, { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] }));
    expect(found).toMatchObject({ found: true, tables: [{ columns: { index: 1, task: 2, target: 3, actual: 4 } }] });
    expect(found.found && found.tables[0].columns.result).toBeUndefined();
  });

  it('divides what was asked and what was achieved', () => {
    const rows = [['序号', '指标', '全年情况', '', '备注'], ['', '', '目标', '实际', ''], ...TASKS.map(([no], at) => [no!, '公园数量', BELOW.target[at]!, BELOW.actual[at]!, ''])];
    expect(findTables(sheetOf(rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] }))).toMatchObject({ found: true, tables: [{ columns: { task: 2, target: 3, actual: 4 } }] });
  });
});

describe('what the user said of a column holds', () => {
  it.each([['报告里怎么说的'], ['目标']])('a column struck out is not taken for the task all the same: %s', (header) => {
    const sheet = sheetOf([['序号', header, '完成情况'], ...TASKS]);
    expect(findTables(sheet)).toMatchObject({ found: true, tables: [{ columns: { task: 2 } }] });
    expect(findTables(sheet, { [header]: 'none' })).toMatchObject({ found: false, reason: 'no-task-column', header: { words: ['序号', header, '完成情况'] } });
    expect(findTables(sheet, { [header]: 'target' })).toMatchObject({ found: false, reason: 'no-task-column' });
  });
});

describe('another table is not taken for a self-check table', () => {
  it.each(OTHER_TABLES)('%s', (_, header, row) => {
    expect(findTables(sheetOf([header, row, row, row])).found).toBe(false);
  });
});
