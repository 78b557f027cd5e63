import fc from '../../support/fastCheck';
import { readNumeral } from '../../../src/check/text/numerals';

const DIGITS = '零一二三四五六七八九';
const SCALES = ['', '十', '百', '千'];

function fourDigits(value: number): string {
  let words = '';
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      zero = words !== '';
      continue;
    }
    if (zero) words += '零';
    zero = false;
    words += DIGITS.charAt(digit) + (SCALES[place] ?? '');
  }
  return words;
}

/** Writes a whole number as it is read aloud. */
function inChinese(value: number): string {
  const parts: [number, string][] = [[Math.floor(value / 1e8), '亿'], [Math.floor(value / 1e4) % 1e4, '万'], [value % 1e4, '']];
  let words = '';
  for (const [part, scale] of parts) {
    if (part === 0) continue;
    if (words !== '' && part < 1000) words += '零';
    words += fourDigits(part) + scale;
  }
  return words;
}

describe('numerals', () => {
  it('reads back every Chinese numeral', () => {
    fc.assert(fc.property(fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999_999_999_999 })), (value) => {
      const words = inChinese(value);
      expect(readNumeral(words, 0)).toMatchObject({ value, end: words.length, form: 'chinese' });
    }), { numRuns: 500 });
  });

  it('reads back digits with decimals, separators and scales', () => {
    const scale = fc.constantFrom<[string, number]>(['', 1], ['万', 1e4], ['亿', 1e8], ['万亿', 1e12]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 3 }), scale, fc.boolean(), (whole, decimals, [word, factor], grouped) => {
      const value = whole / 10 ** decimals;
      const plain = value.toFixed(decimals);
      const text = (grouped ? plain.replace(/\B(?=(?:\d{3})+(?!\d)(?=\.|$))/g, ',').replace(/(\.\d*),/g, '$1') : plain) + word;
      const numeral = readNumeral(text, 0);
      expect(numeral?.end).toBe(text.length);
      expect(numeral?.value).toBeCloseTo(value * factor, -Math.log10(factor) + 6);
      expect(numeral?.tolerance).toBeCloseTo((0.5 / 10 ** decimals) * factor, -Math.log10(factor) + 6);
    }));
  });

  it.each<[string, number]>([
    ['十', 10], ['十二', 12], ['二十', 20], ['一百零八', 108], ['三百五', 350], ['三万五', 35000], ['两千零五', 2005], ['一千二百三十四', 1234], ['贰拾万', 200000],
    ['九点五', 9.5], ['三千万', 30000000], ['1万2千', 12000], ['30万亿', 3e13], ['1.37万亿', 1.37e12], ['3百', 300],
  ])('%s', (words, value) => {
    expect(readNumeral(words, 0)).toMatchObject({ value, end: words.length });
  });

  it.each(['二三', '二零二二', '百十', '千万', '万', '零', '1.2.3', '1234567890123456'])('%s is no numeral', (words) => {
    expect(readNumeral(words, 0)).toBeNull();
  });
});
