import { answersTo } from '../../support/judgedRow';

it.each([
  ['全年平台经济核心产业预计实现增加值86.4亿元，同比增长11%左右，最终数据待市统计局反馈。', '10%→11% pending'],
  ['全年平台经济核心产业实现增加值86.4亿元，同比增长11%。', '10%→11% met'],
])('a change is as sure as the level that it is told after: %s', (result, shown) => {
  expect(answersTo('平台经济核心产业增加值增长10%以上。', result)).toEqual([shown]);
});
