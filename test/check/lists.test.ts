import { allGivenBy, givenBy, groupedBy, inRuns } from '../../src/check/lists';

describe('givenBy', () => {
  it('gives what the members give, in order, and leaves out those that give nothing', () => {
    expect(givenBy([3, 4, 5, 6], (one, at) => (one % 2 === 0 ? one * 10 + at : undefined))).toEqual([41, 63]);
  });

  it('keeps what is false or nothing but is given', () => {
    expect(givenBy(['', 'a'], (one) => (one === '' ? null : false))).toEqual([null, false]);
  });
});

describe('allGivenBy', () => {
  it('gives all that each member gives, in order', () => {
    expect(allGivenBy(['ab', '', 'c'], (word) => Array.from(word))).toEqual(['a', 'b', 'c']);
  });
});

describe('groupedBy', () => {
  it('gives the members by their key, in the order in which they stand', () => {
    expect([...groupedBy(['bc', 'a', 'bd'], (word) => word[0])]).toEqual([['b', ['bc', 'bd']], ['a', ['a']]]);
  });
});

describe('inRuns', () => {
  it.each([
    [0, []],
    [2, [[0, 1]]],
    [3, [[0, 1, 2]]],
    [7, [[0, 1, 2], [3, 4, 5], [6]]],
  ])('cuts %i members into runs of three', (count, runs) => {
    expect(inRuns(Array.from({ length: count }, (_, at) => at), 3)).toEqual(runs);
  });
});
