import { concerns, openRows, reminderChoices, unitsOf } from '../../../src/output/reminder/choices';
import { example, finding, rowResult } from '../report';

describe('the units that a cell names', () => {
  test.each([
    ['市城管委', ['市城管委']],
    ['牵头单位：城管委；配合：住建委、交通局', ['城管委', '住建委', '交通局']],
    ['城管委\n住建委/城管委', ['城管委', '住建委']],
    ['教委：基础教育科', ['教委：基础教育科']],
    [' 、；', []],
    ['', []],
  ])('%j', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});

const rows = [
  { ...rowResult(3, 'unmet', '甲'), unit: '城管委、住建委' },
  { ...rowResult(4, 'met', '甲'), unit: '城管委' },
  { ...rowResult(5, 'missing', '乙', '没有'), unit: '' },
  { ...rowResult(6, 'met', '乙'), unit: '教委' },
];
const findings = [finding(3, 'info', '提示'), finding(3, 'error', '合计不符'), finding(4, 'warning', '数字未定稿'), finding(2, 'error', '缺少任务')];
const { report } = example(rows, findings);

test('rows are open where nobody answered a finding, or where they are not done', () => {
  expect(openRows(report, new Set()).map(({ row, points }) => [row.row, points.map(({ problem }) => problem)])).toEqual([
    [3, ['合计不符', '提示']], [4, ['数字未定稿']], [5, ['文中写明“没有”']],
  ]);
});

test('answered findings are left out, and a row whose findings are all answered', () => {
  const settled = new Set([findings[0]!.key, findings[2]!.key]);
  expect(openRows(report, settled).map(({ row, points }) => [row.row, points.length])).toEqual([[3, 1], [5, 1]]);
});

test('choices are counted by unit, dimension and task', () => {
  expect(reminderChoices(report)).toEqual([
    { by: 'unit', value: '城管委', rows: 2, points: 3 },
    { by: 'unit', value: '住建委', rows: 1, points: 2 },
    { by: 'dimension', value: '甲', rows: 2, points: 3 },
    { by: 'dimension', value: '乙', rows: 1, points: 1 },
    { by: 'task', value: '任务3', rows: 1, points: 2 },
    { by: 'task', value: '任务4', rows: 1, points: 1 },
    { by: 'task', value: '任务5', rows: 1, points: 1 },
  ]);
  expect(reminderChoices(report, findings.map(({ key }) => key)).map(({ value }) => value)).toEqual(['乙', '任务5']);
});

test('a row concerns each of its units', () => {
  expect(rows.map((row) => concerns(row, { by: 'unit', value: '住建委' }))).toEqual([true, false, false, false]);
  expect(rows.map((row) => concerns(row, { by: 'unit', value: '' }))).toEqual([false, false, false, false]);
});
