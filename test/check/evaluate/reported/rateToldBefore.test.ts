import { answersTo } from '../../../support/judgedRow';

it.each<[string, string[]]>([
  ['全年解决率94.8%，满意率95.9%。解决率比95%的年度目标低0.2个百分点，主要是供暖投诉办理周期较长。', ['95%→94.8% unmet']],
  ['全年解决率95.4%，满意率95.9%。解决率比95%的年度目标高0.4个百分点。', ['95%→95.4% met']],
  // another distance is of another figure
  ['全年解决率94.8%，满意率95.9%。解决率比95%的年度目标低1.2个百分点。', []],
  ['发现问题2.4万个，整改率98.8%，剩余问题已列入计划。对照整改率不低于98%的要求，我区整改率达标。', ['98%→98.8% met']],
])('a rate that is held to its aim after it was told: %s', (result, shown) => {
  expect(answersTo('专项工作', result)).toEqual(shown);
});
