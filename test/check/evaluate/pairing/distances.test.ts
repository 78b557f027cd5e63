import { answersShown, judgedRow } from '../../../support/judgedRow';

function shown(task: string, result: string): string {
  const row = judgedRow(task, result, '受市场影响');
  return [row.status, ...answersShown(row)].join(' ');
}

describe('a distance from others that is asked for', () => {
  it.each([
    ['农民收入增速高于全县平均1.5个百分点', '农民收入增速高于全县平均1.8个百分点。', 'met 1.5个百分点→1.8个百分点 met'],
    ['农民收入增速高于全县平均1.5个百分点', '农民收入增长7.4%，增速高于全县平均0.9个百分点。', 'unmet 1.5个百分点→0.9个百分点 unmet'],
    ['设备投资增速比工业投资高3个百分点以上', '设备投资增长14%，比工业投资增速高4.2个百分点。', 'met 3个百分点→4.2个百分点 met'],
    ['服务业增速快于生产总值1个百分点', '服务业增长6.2%，慢于生产总值1.4个百分点。', 'unmet 1个百分点→? review'],
  ])('%s ← %s', (task, result, expected) => expect(shown(task, result)).toBe(expected));

  it.each([
    ['工业增加值增长6%', '工业增加值增长6.4%，高于全省平均1.1个百分点。', 'met 6%→6.4% met'],
    ['绿化率提高0.8个百分点', '绿化率提高0.9个百分点，高于全县平均水平4个百分点。', 'met 0.8个百分点→0.9个百分点 met'],
    ['绿化率提高0.8个百分点', '绿化率46.2%，比上年高0.9个百分点，高于全县平均4个百分点。', 'met 0.8个百分点→0.9个百分点 met'],
    ['入学率达到98%', '入学率98.6%，高于全省平均水平0.7个百分点。', 'met 98%→98.6% met'],
  ])('is no rise and no level: %s ← %s', (task, result, expected) => expect(shown(task, result)).toBe(expected));
});

describe('a ratio to one', () => {
  it.each([
    ['城乡收入比缩小到2.3:1以内', '城乡收入比由2.36:1缩小到2.28:1。', 'met 2.3:1→2.28:1 met'],
    ['城乡收入比缩小到2.3以内', '城乡收入比为2.34:1。', 'unmet 2.3→2.34:1 unmet'],
    ['城乡居民收入倍差控制在1.9以内', '城乡居民收入倍差1.87。', 'met 1.9→1.87 met'],
  ])('%s ← %s', (task, result, expected) => expect(shown(task, result)).toBe(expected));

  it('is none where money is matched, or a game was played', () => {
    expect(shown('按配比1:1落实资金', '资金按1:1足额到位，友谊赛以2:1结束。')).toBe('met');
  });
});

describe('what a year adds beside what there is', () => {
  it.each([
    ['新增涉农贷款120亿元', '涉农贷款余额960亿元、新增134亿元。', 'exceeded 120亿元→134亿元 exceeded'],
    ['新增涉农贷款120亿元', '涉农贷款余额达960亿元，比年初新增104亿元。', 'unmet 120亿元→104亿元 unmet'],
    ['涉农贷款余额达到900亿元', '涉农贷款余额960亿元、新增134亿元。', 'exceeded 900亿元→960亿元 exceeded'],
  ])('%s ← %s', (task, result, expected) => expect(shown(task, result)).toBe(expected));
});
