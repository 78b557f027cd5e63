import { said, saidLater, sameSaid } from '../../../src/check/said';

describe('saidLater', () => {
  it('chooses the sentence once, when it is asked for', () => {
    const choose = jest.fn(() => said('match.title', { title: '垃圾分类' }));
    const later = saidLater(choose);
    expect(choose).not.toHaveBeenCalled();
    expect(later.id).toBe('match.title');
    expect(later.data).toEqual({ title: '垃圾分类' });
    expect(choose).toHaveBeenCalledTimes(1);
  });

  it('is copied, compared and written like any other', () => {
    const later = saidLater(() => said('match.title', { title: '垃圾分类' }));
    const plain = said('match.title', { title: '垃圾分类' });
    expect({ ...later }).toEqual(plain);
    expect(JSON.stringify(later)).toBe(JSON.stringify(plain));
    expect(sameSaid(later, plain)).toBe(true);
    expect(sameSaid(later, said('match.title', { title: '垃圾清运' }))).toBe(false);
  });

  it('says the same inside another sentence', () => {
    const outer = (why: string): object => said('unreportedSo', { name: '覆盖率', target: '95%', why: saidLater(() => said('match.title', { title: why })) });
    expect(JSON.stringify(outer('甲'))).not.toBe(JSON.stringify(outer('乙')));
  });
});
