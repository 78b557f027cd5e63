import fc from '../../support/fastCheck';
import { PhraseFinder } from '../../../src/check/matching';

describe('finding phrases', () => {
  it('finds each phrase once, also inside and across others', () => {
    expect([...new PhraseFinder(['垃圾分类', '分类', '类准', '河长']).in('垃圾分类准确率，分类到户')].sort()).toEqual([0, 1, 2]);
  });

  it('finds single characters, and the empty phrase everywhere', () => {
    expect([...new PhraseFinder(['水', '', '气']).in('水')].sort()).toEqual([0, 1]);
    expect([...new PhraseFinder(['水', '']).in('')]).toEqual([1]);
  });

  it('finds what String.includes finds', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', '\u{20000}'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', '\u{20000}'), maxLength: 4 }), { maxLength: 8 }), text, (phrases, words) => {
        const found = new PhraseFinder(phrases).in(words);
        expect(phrases.map((_, index) => found.has(index))).toEqual(phrases.map((phrase) => words.includes(phrase)));
      }),
    );
  });
});
