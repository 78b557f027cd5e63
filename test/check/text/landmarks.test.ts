import { findLandmarks } from '../../../src/check/text/landmarks';

describe('findLandmarks', () => {
  it('tells each reader where characters stand that mean something to it', () => {
    const places = findLandmarks('(1)完成3项,预计前两季度建成');
    expect(places.enclosures).toEqual([0, 2]);
    expect(places.markers).toContain(0);
    expect(places.figures).toEqual([1, 5, 11]);
    expect(places.turns).toContain(7);
    expect(places.periods).toEqual([1, 10]);
    expect(places.claims).toEqual(expect.arrayContaining([3, 8]));
  });

  it('finds nothing in an empty text', () => {
    expect(Object.values(findLandmarks('')).flat()).toEqual([]);
  });
});
