import { answersTo } from '../../../support/judgedRow';

describe('a figure in other words whose share of the target the text gives', () => {
  it.each([
    ['完成拆违腾地80公顷', '拆除违法建设96.4万平方米，腾退土地84公顷，拆违腾地任务完成率105%。', '80公顷→84公顷 exceeded'],
    ['完成拆违腾地80公顷', '拆除违法建设96.4万平方米，腾退土地76公顷，拆违腾地任务完成率95%。', '80公顷→76公顷 unmet'],
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
