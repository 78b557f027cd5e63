import { answersTo } from '../../../support/judgedRow';

it.each<[string, string, string[]]>([
  ['再生水利用量8600万立方米。', '生产再生水1.21亿立方米，利用8412万立方米。', ['8600万立方米→8412万立方米 unmet']],
  ['限上企业零售额增长2%', '限上企业零售额同比下降3.9%，网上零售额增长15.2%。', ['2%→3.9% unmet']],
  ['再生水利用量8600万立方米。', '全年再生水8912万立方米用于河道和绿化。', ['8600万立方米→8912万立方米 exceeded']],
])('how much of something was done is told by the deed: %s %s', (task, result, shown) => {
  expect(answersTo(task, result)).toEqual(shown);
});
