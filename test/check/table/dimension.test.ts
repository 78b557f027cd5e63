import fc from '../../support/fastCheck';
import { dimensionsOf, labelText, type Mark } from '../../../src/check/table/dimension';

const label = (row: number, text: string, merged = false): Mark => ({ kind: 'label', row, text, merged });
const header = (row: number): Mark => ({ kind: 'break', row });

describe('dimensionsOf', () => {
  it.each<[string, number[], Mark[], string[]]>([
    ['a label holds downwards', [3, 4, 5], [label(3, '甲')], ['甲', '甲', '甲']],
    ['until the next one', [3, 4, 5], [label(3, '甲'), label(5, '乙')], ['甲', '甲', '乙']],
    ['a label in the middle of its block also holds upwards', [3, 4, 5, 6], [label(5, '甲')], ['甲', '甲', '甲', '甲']],
    ['each block has its own label', [3, 4, 6, 7], [label(4, '甲'), header(5), label(7, '乙')], ['甲', '甲', '乙', '乙']],
    ['a block without a label keeps the last one', [3, 5, 7], [label(3, '甲'), header(4), header(6)], ['甲', '甲', '甲']],
    ['a block without a label does not take the next block’s', [3, 5, 7], [label(3, '甲'), header(4), header(6), label(7, '乙')], ['甲', '甲', '乙']],
    ['a merged label does not hold upwards', [3, 4, 5], [label(4, '甲', true), label(5, '甲', true)], ['', '甲', '甲']],
    ['there are no labels', [3, 4], [header(2)], ['', '']],
    ['a label may stand in a row of its own', [4, 5], [label(3, '甲')], ['甲', '甲']],
  ])('%s', (_, rows, marks, expected) => {
    expect(dimensionsOf(rows, marks)).toEqual(expected);
  });

  it('gives every row one of the labels, or none where there are none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '乙', '', 'break'), { maxLength: 12 }), (plan) => {
        const marks = plan.flatMap((word, row) => (word === '' ? [] : word === 'break' ? [header(row)] : [label(row, word)]));
        const rows = plan.flatMap((word, row) => (word === 'break' ? [] : [row]));
        const given = new Set<string>(plan.filter((word) => word === '甲' || word === '乙'));
        const found = dimensionsOf(rows, marks);
        expect(found).toHaveLength(rows.length);
        expect(found.every((text) => text === '' || given.has(text))).toBe(true);
        expect(found.filter((_, at) => given.has(plan[rows[at]!]!))).toEqual(plan.filter((word) => given.has(word)));
      }),
    );
  });
});

describe('labelText', () => {
  it.each([
    ['高效率 落实', '高效率落实'],
    ['高效率\n落实', '高效率落实'],
    [' 两区 ', '两区'],
    ['Smart\ncity 建设', 'Smart city 建设'],
  ])('%j is %j', (text, expected) => {
    expect(labelText(text)).toBe(expected);
  });
});
