import { answersTo } from '../../../support/judgedRow';

describe('by how much another measure rose or fell', () => {
  it('is no answer where the text speaks of the measure that was asked for', () => {
    expect(answersTo('用水强度下降4%', '细颗粒物浓度30微克/立方米，同比下降5.2%。用水强度以年度公报为准。')).toEqual(['4%→? pending']);
  });
  it('is one where the measure stands right before it', () => {
    expect(answersTo('旅游总收入增长8%', '旅游总收入120亿元，同比增长9.1%。')).toEqual(['8%→9.1% met']);
  });
});
