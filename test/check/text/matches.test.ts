import { matchesOf } from '../../../src/check/text/matches';

describe('matchesOf', () => {
  it('finds all places in order, again and again', () => {
    const digits = /\d+/gu;
    for (let again = 0; again < 2; again += 1) expect(matchesOf(digits, '共12户，其中3户').map((match) => [match.index, match[0]])).toEqual([[1, '12'], [7, '3']]);
  });

  it('finds nothing where the pattern matches nowhere, and begins at the beginning of the next text', () => {
    const digits = /\d/gu;
    expect(matchesOf(digits, '第1')).toHaveLength(1);
    expect(matchesOf(digits, '无')).toEqual([]);
    expect(matchesOf(digits, '2')).toHaveLength(1);
  });

  it('goes on after a match of no characters', () => {
    expect(matchesOf(/a*/gu, 'ba').map((match) => match[0])).toEqual(['', 'a', '']);
  });
});
