import { answersTo } from '../../../support/judgedRow';

describe('a change that was asked for, and none that came', () => {
  it.each([
    ['火灾事故起数下降5%', '全区发生火灾事故86起，与上年持平。', ['5%→与上年持平 unmet']],
    ['接待游客人次增长3%以上', '接待游客320万人次，同比基本持平。', ['3%→同比基本持平 unmet']],
    ['信访总量下降10%；集体访下降5%', '信访总量1260件，同比下降12%；集体访18批，与去年同期持平。', ['10%→12% met', '5%→与去年同期持平 unmet']],
  ])('%s is missed by %s', (task, result, expected) => {
    expect(answersTo(task, result).map((one) => one.replace('exceeded', 'met'))).toEqual(expected);
  });

  it.each([
    ['of another thing', '火灾事故起数下降5%', '火灾事故起数下降8%；道路里程与上年持平。', ['5%→8% met']],
    ['beside the change itself', '火灾事故起数下降5%', '火灾事故起数下降8%，死亡人数与上年持平。', ['5%→8% met']],
    ['where no change was asked for', '接待游客300万人次', '接待游客320万人次，与上年持平。', ['300万人次→320万人次 met']],
  ])('means nothing %s', (_what, task, result, expected) => {
    expect(answersTo(task, result).map((one) => one.replace('exceeded', 'met'))).toEqual(expected);
  });
});
