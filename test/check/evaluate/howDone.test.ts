import { answersTo, judgedRow } from '../../support/judgedRow';

describe('the same figures in other words', () => {
  it.each<[string, string, string[]]>([
    // how well, and how it was organised
    ['城市精细化管理', '燃气配件更换年度任务为21500户，累计顺利完成22136户，超额完成任务。', ['21500户→22136户 exceeded']],
    ['国际交往中心功能建设', '全年应举办国际性体育赛事6场，实际组织举办4场，其余2场未能举办。', ['6场→4场 unmet']],
    ['财政收入达到30亿元', '财政收入完成了31.6亿，占预算收入的105%。', ['30亿元→31.6亿 exceeded']],
    // since when
    ['地区生产总值增长3%左右', '全区地区生产总值完成742亿元，较上年同期增长3.1%。', ['3%→3.1% met']],
    ['地区生产总值增长3%左右', '全区地区生产总值完成742亿元，按不变价格计算较去年同期增长3.1%。', ['3%→3.1% met']],
    ['地区生产总值增长3%左右', '初步预计，全区地区生产总值完成742亿元，较上年同期增长3.1%。', ['3%→3.1% pending']],
    // a sum of many years is not the work of one
    ['建设高标准农田9000亩', '2023年新建高标准农田8150亩；2019年以来全区共建成高标准农田4.6万亩。', ['9000亩→8150亩 unmet']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));

  it('a sum of many years alone leaves it open', () => {
    expect(judgedRow('建设高标准农田9000亩', '2023年新建6350亩、改造提升1800亩，共计8150亩；2019年以来全区共建成高标准农田4.6万亩。').status).not.toBe('exceeded');
  });
});
