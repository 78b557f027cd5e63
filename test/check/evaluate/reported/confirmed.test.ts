import { answersTo } from '../../../support/judgedRow';

describe('a figure in other words whose share of the target the text gives', () => {
  it.each([
    ['完成拆违腾地80公顷', '拆除违法建设96.4万平方米，腾退土地84公顷，拆违腾地任务完成率105%。', '80公顷→84公顷 exceeded'],
    ['完成拆违腾地80公顷', '拆除违法建设96.4万平方米，腾退土地76公顷，拆违腾地任务完成率95%。', '80公顷→76公顷 unmet'],
    // where another figure of the kind has more of the target's words, and would fall short
    ['新建公共停车设施90个（泊位）', '已建成火车站、文体中心等八座公共停车设施，共完成162个（泊位），完成任务数的180%。', '90个→162个 exceeded'],
    ['疏浚河渠40公里', '疏浚主要河渠12公里，连同支渠累计42公里，为计划的105%。', '40公里→42公里 exceeded'],
    ['完成退租400户', '签约居民412户，完成年度任务的103%。', '400户→412户 exceeded'],
  ])('answers it: %s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));

  it.each([
    ['a rate of something else', '完成拆违腾地80公顷', '拆除违法建设96.4万平方米，平整土地61公顷，拆违腾地任务完成率105%。'],
    ['no rate of completion', '完成拆违腾地80公顷', '拆除违法建设96.4万平方米，平整土地84公顷，综合利用率105%。'],
  ])('does not where there is %s', (_, task, result) => expect(answersTo(task, result)).toEqual(['80公顷→? review']));

  it('does not where the rate is of another target', () => {
    expect(answersTo('办好15件实事、63个细项', '63个细项中，已完成21个，进度滞后5个，完成率33.3%。')[0]).toBe('15件→? unmet');
  });
});
