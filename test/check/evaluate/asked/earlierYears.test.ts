import { answersTo, judgedRow } from '../../../support/judgedRow';

describe('the figure of an earlier year, where that of the year is not there yet', () => {
  it.each([
    '2022年生态环境质量指数为65.2，2023年数据待市级部门核算公布。',
    '1.2022年生态环境质量指数为65.2，今年的数据尚未公布。',
    '2022年生态环境质量指数为65.2。2023年指数值正在核算。',
    '生态环境质量指数待公布（2022年为65.2）。',
    '生态环境质量指数（2022年为65.2）尚未公布。',
  ])('%s', (result) => {
    expect(judgedRow('生态环境质量指数不低于63.8', result).status).toBe('pending');
    expect(answersTo('生态环境质量指数不低于63.8', result)).toEqual(['63.8→? pending']);
  });

  it.each([
    ['2023年生态环境质量指数为65.2。', ['63.8→65.2 met']],
    ['2023年生态环境质量指数为65.2，2024年目标待定。', ['63.8→65.2 met']],
    ['生态环境质量指数65.2（2022年为64.1）。', ['63.8→65.2 met']],
  ])('%s answers', (result, expected) => expect(answersTo('生态环境质量指数不低于63.8', result)).toEqual(expected));
});
