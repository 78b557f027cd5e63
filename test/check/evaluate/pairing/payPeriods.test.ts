import { answersTo } from '../../../support/judgedRow';

describe('money that is paid by the month or the year', () => {
  it.each([
    ['城市低保标准提高到每人每月720元', '城市低保标准达到745元/月。', '720元→745元/月 met'],
    ['高龄津贴每人每月不低于100元', '高龄津贴按110元/人·月发放。', '100元→110元/人·月 met'],
    ['特困供养标准不低于9600元/年', '特困供养标准为每人每年9360元。', '9600元/年→9360元 unmet'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));

  it('is not held against what is paid by another period', () => {
    expect(answersTo('农村低保标准提高到每人每月500元', '农村低保标准达到6240元/年。')).toEqual(['500元→? review']);
  });

  it('an average by the head stays one', () => {
    expect(answersTo('园区劳均产出率达到240万元/人', '园区劳均产出率251万元/人，总收入38亿元。')).toEqual(['240万元/人→251万元/人 met']);
  });
});
