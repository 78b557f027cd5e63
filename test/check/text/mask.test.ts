import { MaskRoom, UNMARKED } from '../../../src/check/text/mask';

const marked = (mask: Readonly<Record<number, number>>, count: number): readonly boolean[] => Array.from({ length: count }, (_, at) => mask[at] === 1);

describe('MaskRoom', () => {
  it('marks the characters of the stretches, without their ends', () => {
    expect(marked(new MaskRoom().of([{ start: 1, end: 3 }, { start: 4, end: 5 }], 6), 7)).toEqual([false, true, true, false, true, false, false]);
  });

  it('marks nothing where there is nothing to be marked', () => {
    expect(new MaskRoom().of([], 6)).toBe(UNMARKED);
    expect(UNMARKED[0]).not.toBe(1);
  });

  it('keeps nothing of the text before, not even past the end', () => {
    const room = new MaskRoom();
    room.of([{ start: 0, end: 9 }], 9);
    expect(marked(room.of([{ start: 1, end: 2 }], 3), 4)).toEqual([false, true, false, false]);
  });

  it('has room for the longest cell', () => {
    const mask = new MaskRoom().of([{ start: 32_766, end: 32_767 }], 32_767);
    expect([mask[32_765], mask[32_766], mask[32_767]]).toEqual([0, 1, 0]);
  });
});
