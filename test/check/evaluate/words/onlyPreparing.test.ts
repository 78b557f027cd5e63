import { judgedRow } from '../../../support/judgedRow';

const statusOf = (task: string, result: string): string => judgedRow(task, result, '进度偏慢').status;

describe('works by their name alone', () => {
  it.each([
    ['实施教室照明改造工程。', '正在编制招标文件。'],
    ['滨河步道建设', '完成实施方案编制，征迁正在推进。'],
    ['打造2处安全主题公园', '正着手准备招标和采购工作。'],
  ])('are under way where only steps before them go on: %s ← %s', (task, result) => {
    expect(statusOf(task, result)).toBe('inProgress');
  });

  it.each([
    ['滨河步道建设', '已进场施工，设计变更正在办理。'],
    ['推进滨河步道建设', '正在办理前期手续。'],
    ['滨河步道建设', '步道全线贯通，栏杆设计方案正在优化。'],
  ])('are not told to be so: %s ← %s', (task, result) => {
    expect(statusOf(task, result)).toBe('met');
  });
});
