import fc from '../support/fastCheck';
import { plainTextWithout } from '../../src/check/plainText';

const WITHOUT_BLANKS = /\s/gu;
const plain = plainTextWithout(WITHOUT_BLANKS);

test('full width, case and blanks do not count', () => {
  expect(plain('Ａ Ｂ，１２％（ 甲 乙 ）')).toBe('ab,12%(甲乙)');
});

test('a text that is as it should be stays the same', () => {
  expect(plain('新建公园4处')).toBe('新建公园4处');
});

test('characters that become several, or join with their neighbours, are normalised with them', () => {
  expect(plain('㎡ e\u0301 Ⅲ')).toBe('m2\u00e9iii');
});

test.each([0, 8192, 8193])('%d characters of any kind come out as by normalising them all', (length) => {
  const scraps = fc.constantFrom(...Array.from('甲乙丙，。（）％１Ａa B\n\u3000“”\u0301é㎡①\u0000\ud800Σς'));
  fc.assert(fc.property(fc.array(scraps, { maxLength: 40 }), (some) => {
    const text = some.join('') + '甲'.repeat(length);
    return plain(text) === text.normalize('NFKC').toLowerCase().replace(WITHOUT_BLANKS, '');
  }), { numRuns: length === 0 ? 500 : 20 });
});
