import { answersTo } from '../../../support/judgedRow';

describe('papers that are ready for as many as were asked for', () => {
  it.each([
    ['启动45个村道路建设', '45个村道路建设实施方案均已批复，实际启动建设41个村，其余4个村暂缓实施。', '45个→41个 unmet'],
    ['改造25座农村公厕', '25座公厕改造设计已全部完成，实际改造完成22座。', '25座→22座 unmet'],
    ['为600户家庭实施适老化改造', '600户家庭入户评估已全部完成，已实施改造547户。', '600户→547户 unmet'],
  ])('%s: the work is the answer in %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));

  it.each([
    ['完成12个小区改造方案编制', '12个小区改造方案均已编制完成，已开工8个。', '12个→12个 met'],
    ['新建公园5处', '5处公园规划方案均已批复，已建成5处。', '5处→5处 met'],
  ])('%s is met by %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});
