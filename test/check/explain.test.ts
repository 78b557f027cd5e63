import { explainRow } from '../../src/check/explain';
import { roleTable, smallTemplate } from '../support/roleTable';

const table = roleTable([
  {
    task: '1.新建公园不少于3处。2.完成河道清淤。',
    result: '1.新建公园4处，其中甲镇2处、乙镇1处，共计5处。2.河道清淤正在推进，预计投资1.2亿元。',
    problem: '',
  },
  { task: '绿化工作', result: '截至11月，绿化率约63%。', problem: '无' },
]);

describe('explaining a row', () => {
  const text = explainRow(table, null, 3) ?? '';
  const lines = text.split('\n');

  it('begins with place, status and task, and ends with a line break', () => {
    expect(lines[0]).toBe('工作表“自查表”第3行  推进中  1.新建公园不少于3处。2.完成河道清淤。');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('shows items, figures, targets and claims with their places in the cell, counted from 1', () => {
    expect(lines).toContain('  分项1  第1–12字 新建公园不少于3处。');
    expect(lines).toContain('  要求  第10–11字 “新建公园” 不低于 3处');
    expect(lines).toContain('  数字  第7–8字 “4处” ＝4处');
    expect(lines.find((line) => line.includes('“1.2亿元”'))).toMatch(/＝120000000元，未定数$/);
    expect(lines.find((line) => line.includes('说法') && line.includes('“正在”'))).toMatch(/：进行中，管到 第\d+–\d+字$/);
    expect(lines).toContain('存在问题 C3：空白');
  });

  it('does not take what the task asks for as claimed', () => {
    expect(text.slice(0, text.indexOf('落实情况'))).not.toContain('说法');
  });

  it('shows which figure was held against which target, with both places, and why', () => {
    const indicator = lines.find((line) => line.includes('指标“新建公园”')) ?? '';
    expect(indicator).toContain('目标不低于3处［A3 第10–11字］，报告4处［B3 第7–8字］，完成133.3%  超额完成：');
    expect(lines.find((line) => line.startsWith('  分项2  推进中：'))).toContain('正在');
  });

  it('shows why a part of the answer is an item\'s, where there are several', () => {
    expect(lines.find((line) => line.includes('作答') && line.includes('2.河道清淤'))).toMatch(/^ {4}作答（.*“.*河道清淤.*”.*）：2\.河道清淤正在推进/);
    expect(explainRow(table, null, 4)).toContain('    作答：截至11月');
  });

  it('shows the rules that spoke, with message and id', () => {
    expect(lines.some((line) => line.startsWith('  错误 C3 ') && line.endsWith('cell-empty）'))).toBe(true);
    expect(explainRow(table, null, 3, { disabledRules: ['cell-empty'] })).not.toContain('cell-empty');
  });

  it('shows periods, approximations, and the required task with the reason of the match', () => {
    const template = smallTemplate([{ title: '绿化工作', requirements: ['绿化率达到60%'] }]);
    const other = explainRow(table, template, 4, { asOf: '2022-12-31' }) ?? '';
    expect(other).toContain('规定任务：绿化工作（写有任务名称：绿化工作）');
    expect(other).toContain('截至11月');
    expect(other).toMatch(/“63%” ＝63%，约数/);
    expect(other).toContain('目标不低于60%（任务模板）');
    expect(other).toContain('figure-provisional');
  });

  it('says so where nothing is asked and no rule speaks, and knows no other rows', () => {
    const plain = roleTable([{ task: '开展宣传', result: '开展宣传。', problem: '无' }]);
    expect(explainRow(plain, null, 3)).toContain('没有规则提出问题');
    expect(explainRow(plain, null, 2)).toBeNull();
    expect(explainRow(plain, null, 4)).toBeNull();
  });

  it('takes control characters out and shows a long text by its two ends', () => {
    const long = roleTable([{ task: '宣传', result: `开始\u0007${'很长的文字'.repeat(40)}结束`, problem: '无' }]);
    const shown = explainRow(long, null, 3) ?? '';
    expect(shown).not.toContain('\u0007');
    expect(shown).toMatch(/开始 很长.*…….*结束/);
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(120);
  });
});
