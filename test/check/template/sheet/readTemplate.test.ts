import { readTemplateSheet } from '../../../../src/check/template/sheet/readTemplate';
import { problemInChinese } from '../../../../src/check/template/sheet/problem';
import { inChinese, said } from '../../../../src/check/said';
import type { Cell } from '../../../../src/check/snapshot';
import type { Template } from '../../../../src/check/template';

type Given = string | number | { readonly value: number; readonly format: string };

function cell(given: Given): Cell {
  if (given === '') return { kind: 'empty', value: '', text: '', formula: false, numberFormat: 'General' };
  if (typeof given === 'string') return { kind: 'text', value: given, text: given, formula: false, numberFormat: 'General' };
  const { value, format } = typeof given === 'number' ? { value: given, format: 'General' } : given;
  return { kind: 'number', value, text: format.includes('%') ? `${String(value * 100)}%` : String(value), formula: false, numberFormat: format };
}

const HEADER = ['考评维度', '任务', '要求', '必答', '指标', '比较', '目标值', '上限', '单位', '关键词', '任务编号'];
const sheet = (rows: readonly (readonly Given[])[], above: readonly (readonly Given[])[] = [['模板名称', '青河区重点任务', '年度', 2023]]) =>
  readTemplateSheet('任务模板', [...above, HEADER, ...rows].map((row) => HEADER.map((_, index) => cell(row[index] ?? ''))));

function templateOf(rows: readonly (readonly Given[])[], above?: readonly (readonly Given[])[]): Template {
  const parsed = sheet(rows, above);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemInChinese).join(' '));
  return parsed.template;
}

function problemsOf(rows: readonly (readonly Given[])[], above?: readonly (readonly Given[])[]): readonly string[] {
  const parsed = sheet(rows, above);
  return parsed.ok ? [] : parsed.problems.map(problemInChinese);
}

describe('a template kept in a sheet', () => {
  it('has a task for each title, with a requirement a row', () => {
    const template = templateOf([
      ['绿色发展', '污染防治', '细颗粒物浓度控制在35微克以内', '', '', '', '', '', '', '蓝天、大气', 'air'],
      ['', '', '完成清洁取暖改造', '否'],
      ['民生', '养老服务', '新建养老驿站', '是', '养老驿站', '不低于', 12, '', '家'],
    ]);
    expect(template).toMatchObject({ id: 'workbook', name: '青河区重点任务', year: 2023 });
    expect(template.tasks).toEqual([
      { id: 'air', title: '污染防治', dimension: '绿色发展', keywords: ['蓝天', '大气'], requirements: [{ text: '细颗粒物浓度控制在35微克以内' }, { text: '完成清洁取暖改造', optional: true }] },
      expect.objectContaining({ title: '养老服务', dimension: '民生', requirements: [{ text: '新建养老驿站', indicator: { name: '养老驿站', op: '>=', value: 12, unit: '家' } }] }),
    ]);
  });

  it.each([
    ['a percentage that Excel keeps as a share', [{ value: 0.9, format: '0%' }, '', ''], { value: 90, unit: '%' }],
    ['digits typed as text', ['1,200', '', '户'], { value: 1200, unit: '户' }],
    ['a unit with a scale', [1.5, '', '万亩'], { value: 15000, unit: '亩' }],
    ['a unit that is a scale only', [3, '', '万'], { value: 30000, unit: '' }],
  ])('reads %s', (_, [value = '', max = '', unit = ''], expected) => {
    const [task] = templateOf([['', '任务甲', '指标甲', '', '', '不低于', value, max, unit]]).tasks;
    expect(task?.requirements[0]?.indicator).toEqual({ name: '指标甲', op: '>=', ...expected });
  });

  it('reads an interval, and words a requirement from its indicator where none is given', () => {
    const [task] = templateOf([['', '任务甲', '', '', '增速', '区间', 5, 6.5, '%']]).tasks;
    expect(task?.requirements).toEqual([{ text: '增速5-6.5%', indicator: { name: '增速', op: 'range', min: 5, max: 6.5, unit: '%' } }]);
  });

  it('gives a copied row with another title an id of its own, the same each time', () => {
    const rows = [['', '任务甲', '要求甲', '', '', '', '', '', '', '', 'a'], ['', '任务乙', '要求乙', '', '', '', '', '', '', '', 'a']];
    const [first, second] = templateOf(rows).tasks;
    expect(first?.id).toBe('a');
    expect(second?.id).toMatch(/^task-/u);
    expect(templateOf(rows).tasks[1]?.id).toBe(second?.id);
  });

  it('keeps its sheet’s name where nobody named it', () => {
    expect(templateOf([['', '任务甲', '要求甲']], []).name).toBe('本工作簿的“任务模板”');
  });

  it('tells each mistake with its cell', () => {
    expect(problemsOf([
      ['民生', '', '没有任务的要求'],
      ['', '任务甲', '要求甲', '也许'],
      ['', '任务甲', '要求乙', '', '', '大约', 3],
      ['', '任务甲', '要求丙', '', '', '不低于', '九成'],
      ['', '任务甲', '要求丁', '', '', '区间', 3],
      ['', '任务甲', '要求戊', '', '', '区间', 3, 2],
      ['', '任务甲', '', '', '', '不低于', 3],
    ], [['模板名称', '', '年度', '去年']])).toEqual([
      'B3 “任务”没有写任务名称。',
      'D4 “必答”写作“也许”，应为“是”或“否”。',
      'F5 “比较”写作“大约”，应为不低于、高于、不高于、低于、等于、区间之一。',
      'G6 “目标值”写作“九成”，应为数字。',
      'H7 “上限”没有填数字。',
      'H8 “上限”比“目标值”小，区间应从小到大。',
      'E9 “指标”没有写指标名称。',
      'D1 “年度”写作“去年”，应为四位年份，如 2022。',
    ]);
  });

  it('tells of a sheet without header, of one without tasks, and does not tell a thousand times', () => {
    expect(readTemplateSheet('任务模板', [[cell('随便')]])).toEqual({ ok: false, problems: [{ cell: null, says: said('templateSheet.noHeader', { sheet: '任务模板', task: '任务', requirement: '要求' }) }] });
    expect(inChinese(said('templateSheet.noHeader', { sheet: '任务模板', task: '任务', requirement: '要求' }))).toBe('工作表“任务模板”里找不到表头，至少要有“任务”和“要求”两列。');
    expect(problemsOf([])).toEqual(['工作表“任务模板”里还没有任务。']);
    const many = problemsOf(Array.from({ length: 30 }, () => ['', '任务甲', '要求', '也许']));
    expect(many).toHaveLength(11);
    expect(many.at(-1)).toBe('还有 20 处问题。');
  });

  it('names the row where the column of a mistake is not there', () => {
    const cells = [['任务', '要求', '比较'], ['任务甲', '要求甲', '不低于']].map((row) => row.map(cell));
    const parsed = readTemplateSheet('任务模板', cells);
    expect(!parsed.ok && parsed.problems).toEqual([{ cell: null, says: said('templateSheet.inRow', { row: 2, problem: said('templateSheet.noNumber', { column: '目标值' }) }) }]);
  });

  it('tells of a text that is too long, of a number beyond all bounds, of a year that nobody means, and of too many tasks', () => {
    expect(problemsOf([['', '任务甲', '长'.repeat(4001)], ['', '任务甲', '要求', '', '', '', 1e300, '', '万亿元']], [['年度', 1900]])).toEqual([
      'C3 “要求”超过 4000 字。', 'G4 “目标值”写作“1e+300”，应为数字。', 'B1 “年度”写作“1900”，应为四位年份，如 2022。',
    ]);
    expect(problemsOf(Array.from({ length: 2001 }, (_, index) => ['', `任务${String(index)}`, '要求']))).toEqual(['工作表“任务模板”里的任务超过 2000 项。']);
  });
});
