import { toldWords } from '../../../../src/check/evaluate/pairing/toldWords';

describe('the words in common, as a reader is told them', () => {
  it.each([
    ['number and noun are one', ['提供', '4', '类以上技术方法的卫生室'], '提供4类以上技术方法的卫生室占比', ['提供4类以上技术方法的卫生室']],
    ['a number alone is none', ['规划实施任务', '5'], '规划实施任务20项（5、7）', ['规划实施任务']],
    ['no repeat with a verb more', ['配件', '燃气配件', '完成燃气配件'], '燃气配件 完成燃气配件', ['燃气配件']],
    ['no half of a word', ['阀门', '装任务'], '阀门加装任务', ['阀门']],
    ['nothing short beside what is long', ['建设用地安全利用率', '利用'], '建设用地安全利用率', ['建设用地安全利用率']],
    ['three at most, in their order', ['组织', '重点企业', '开展治理', '评估'], '组织重点企业开展治理评估', ['组织', '重点企业', '开展治理']],
    ['half a word where there is no other', ['装任务'], '加装任务', ['装任务']],
    ['none', [], '新建公园', []],
  ])('%s', (_name, shared, text, told) => {
    expect(toldWords(shared, text)).toEqual(told);
  });
});
