import { answersTo } from '../../../support/judgedRow';

describe('what was done of a whole that the sentence before told', () => {
  it.each([
    '26项实事项目总体进展顺利。其中，20项已完成，6项正在抓紧收尾，预计年底前全部完成。',
    '26项实事项目总体进展顺利。\n其中，20项已完成，6项正在抓紧收尾，预计年底前全部完成。',
    '26项实事项目总体进展顺利。\n\n　　其中，20项已完成，6项正在抓紧收尾，预计年底前全部完成。',
  ])('%j', (result) => expect(answersTo('办好26项重要民生实事', result)).toEqual(['26项→20项 unmet']));

  it('not where other words stand between', () => {
    expect(answersTo('办好26项重要民生实事', '26项重要民生实事全部办好。另有区级实事。其中，20项已完成，6项正在推进。')).toEqual(['26项→26项 met']);
  });
});
