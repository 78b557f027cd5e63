import { askedStep } from '../../../../src/check/evaluate/words/inStep';
import { judgedRow } from '../../../support/judgedRow';

const status = (task: string, result: string): string => judgedRow(task, result).status;

describe('growth that is to keep in step with another', () => {
  it.each([
    ['居民收入增长与经济增长基本同步', { name: '居民收入', other: '经济', slack: 1 }],
    ['职工工资和劳动生产率同步提高', { name: '职工工资', other: '劳动生产率', slack: 0.5 }],
    ['确保农民收入增长同经济增长保持同步', { name: '农民收入', other: '经济', slack: 0.5 }],
  ])('%s', (ask, expected) => expect(askedStep(ask)).toMatchObject({ name: expected.name, slack: expected.slack }));

  it.each(['同步推进厕所改造', '居民收入稳步增长', '同步建设配套道路'])('none in %s', (ask) => expect(askedStep(ask)).toBeNull());

  it.each([
    ['农民收入增长与经济增长同步', '农民人均收入增长3.6%，低于经济增速1.2个百分点。', 'unmet'],
    ['农民收入增长与经济增长同步', '农民人均收入增长6.1%，高于经济增速1.2个百分点。', 'met'],
    ['农民收入增长与经济增长基本同步', '农民人均收入增长4.6%，低于经济增速0.4个百分点。', 'met'],
    ['农民收入增长与经济增长保持同步', '生产总值增长6.4%，农民人均收入增长4.4%。', 'unmet'],
    ['农民收入增长与经济增长基本同步', '生产总值增长5.1%，农民人均收入增长4.8%。', 'met'],
    ['农民收入增长和经济增长同步', '农民收入增长慢于经济增长。', 'unmet'],
    // neither the other growth nor a distance is told
    ['农民收入增长与经济增长同步', '农民人均收入增长4.4%。', 'met'],
    ['农民收入增长与经济增长同步', '用电量增长慢于经济增长，农民收入与经济同步增长。', 'met'],
  ])('%s ← %s: %s', (task, result, expected) => expect(status(task, result)).toBe(expected));
});
