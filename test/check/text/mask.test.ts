import { maskOf, UNMARKED } from '../../../src/check/text/mask';

describe('maskOf', () => {
  it('marks the characters of the stretches, without their ends', () => {
    const mask = maskOf([{ start: 1, end: 3 }, { start: 4, end: 5 }], 6);
    expect([0, 1, 2, 3, 4, 5].map((at) => mask[at] === 1)).toEqual([false, true, true, false, true, false]);
  });

  it('marks nothing where there is nothing to be marked', () => {
    expect(maskOf([], 6)).toBe(UNMARKED);
    expect(UNMARKED[0]).not.toBe(1);
  });
});
