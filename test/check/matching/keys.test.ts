import fc from '../../support/fastCheck';
import { hasKey, keyOf, keysOf } from '../../../src/check/matching/keys';
import { termsOf } from '../../../src/check/matching/terms';

const rising = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);
const expected = (text: string): number[] => rising(termsOf(text).map(({ word }) => keyOf(word)));

describe('terms as numbers', () => {
  it.each([
    '新建充电桩200个，完成率100.5%。',
    '“两区”建设 和 两 区 建设',
    '5G基站1.2.3、ABC def',
    '推进完成建设项目落实情况',
    '〇年㎡Ⅴ类①全角ＡＢ１．５',
    '𠮷野家、々、好',
    '1.',
    '',
  ])('are those of the terms of %s', (text) => {
    expect([...keysOf(text)]).toEqual(expected(text));
  });

  it('are those of the terms of any text', () => {
    const character = fc.oneof(fc.constantFrom(...Array.from('完成建设不低于目标12.9 aZ“”、，。\n《》・㎡Ⅴ１．〇')), fc.string({ unit: 'grapheme', maxLength: 1 }));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        expect([...keysOf(text)]).toEqual(expected(text));
      }),
    );
  });

  it('are as many as the distinct terms of a long text', () => {
    const text = Array.from({ length: 5000 }, (_, at) => `${String.fromCharCode(0x4e00 + at)}${String(at)}`).join('');
    expect(keysOf(text)).toHaveLength(new Set(termsOf(text).map(({ word }) => word)).size);
  });

  it('are found where they are', () => {
    const keys = keysOf('新建充电桩200个');
    expect(['新建', '充电', '200', '个'].map((term) => hasKey(keys, keyOf(term)))).toEqual([true, true, true, true]);
    expect(['建新', '充桩', '20', '座'].map((term) => hasKey(keys, keyOf(term)))).toEqual([false, false, false, false]);
  });
});
