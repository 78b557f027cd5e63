import { asksForTasks } from '../../../../src/check/evaluate/pairing/taskCount';
import { readText } from '../../../../src/check/text';
import { readTargets } from '../../../../src/check/text/targets';
import { answersShown, judgedRow } from '../../../support/judgedRow';

function shown(task: string, result: string): readonly string[] {
  const row = judgedRow(task, result);
  return [row.status, ...answersShown(row)];
}

describe('a target that counts tasks', () => {
  it.each([
    ['完成城市更新专项行动14项任务', true],
    ['办好20件民生实事', true],
    ['落实6项改革举措', true],
    ['签约产业项目12项', false],
    ['制定标准8项', false],
    ['推进政务服务工作，办理事项3万件', false],
  ])('%s: %s', (task, expected) => expect(asksForTasks(readTargets(readText(task))[0]!)).toBe(expected));
});

describe('a number of tasks that the answer tells one by one', () => {
  const results = '1.完成楼宇更新9栋，完成率100%。\n2.新增车位1300个，完成率108%。\n3.修补道路2.6万平方米，完成率103%。\n4.安装充电桩80台、充电柜36组，均已投用。';

  it('is not answered by how many of one thing there are', () => {
    expect(shown('完成城市更新专项行动9项任务', results)).toEqual(['met']);
  });
  it('is not answered by how many were just named', () => {
    expect(shown('完成城市更新专项行动9项任务', `${results}\n5.占道经营、开墙打洞、群租房3项保持动态清零。`)).toEqual(['met']);
    expect(shown('完成改革任务9项', '已完成医保支付、分级诊疗、药品采购3项改革任务。')[0]).toBe('unmet');
  });
  it('is asked for where far fewer results are told', () => {
    expect(shown('完成城市更新专项行动40项任务', results)).toEqual(['review', '40项→? review']);
  });
  it('leaves the targets that the answer restates to be judged', () => {
    expect(shown('完成城市更新专项行动6项任务', `${results}\n5.年度任务新建绿地20公顷，实际完成16公顷。`)).toEqual(['unmet', '20公顷→16公顷 unmet']);
  });
  it('is answered by the number where the answer gives it', () => {
    expect(shown('完成城市更新专项行动9项任务', `${results}\n5.9项任务全部通过验收。`)).toEqual(['met', '9项→9项 met']);
    expect(shown('完成城市更新专项行动9项任务', '9项任务中8项已完成，1项正在推进。')[0]).not.toBe('met');
  });
  it('by projects, where these are what is meant', () => {
    expect(shown('10件民生实事全部办结', '8个项目已完成，2个项目正在施工。')).toEqual(['unmet', '10件→8个 unmet']);
  });
});
