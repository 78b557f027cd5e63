import { judgedRow } from '../../../support/judgedRow';

const statusOf = (task: string, result: string): string => judgedRow(task, result, '进度偏慢').status;

describe('an answer that holds nothing but the share of the work that is done', () => {
  it.each([
    ['新建社区食堂12家。', '85%'],
    ['新建社区食堂12家。', '已完成85%。'],
    ['完成河堤加固主体工程，启动泵站建设。', '总体进度60%'],
    ['推进区职业学校扩容提升。', '22%（审批时间较长）'],
    ['高速公路出入口改造', '85%'],
  ])('leaves it under way: %s ← %s', (task, result) => {
    expect(statusOf(task, result)).toBe('inProgress');
  });

  it('does not where it is all of it, where a share was asked for, or where it was only to be begun', () => {
    expect(statusOf('推进区职业学校扩容提升。', '100%')).toBe('met');
    expect(statusOf('普惠幼儿园覆盖率达到80%以上。', '85%')).toBe('met');
    expect(statusOf('年内启动泵站建设。', '60%')).not.toBe('inProgress');
    expect(statusOf('工业增加值增速与全市同步', '7.2%')).toBe('met');
  });
});

describe('works that were to be finished', () => {
  it('are under way where a part of what was counted is not finished', () => {
    expect(statusOf('年内建成人才公寓900套。', '建成人才公寓共2处926套，其中东片区（426套）已完成总工程量的90%，西片区（500套）已完成总工程量的85%。')).toBe('inProgress');
    expect(statusOf('建成区文化馆。', '主体施工有序，工程形象进度80%。')).toBe('inProgress');
  });

  it('are done where the sentence goes on to say so, or where only a part was asked for', () => {
    expect(statusOf('建成区文化馆。', '9月底完成工程量的90%，12月底已竣工并投入使用。')).toBe('met');
    expect(statusOf('建成产业园1个。', '产业园一期建成投用，二期工程形象进度60%。')).toBe('met');
    expect(statusOf('完成区文化馆主体工程建设。', '主体工程已完成，完成总工程量的70%。')).toBe('met');
  });
});
