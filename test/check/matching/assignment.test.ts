import fc from '../../support/fastCheck';
import { bestAssignment, type Edge } from '../../../src/check/matching';

/** The best total by trying everything. */
function bestTotal(leftCount: number, edges: readonly Edge[], left = 0, used: ReadonlySet<number> = new Set()): number {
  if (left === leftCount) return 0;
  let best = bestTotal(leftCount, edges, left + 1, used);
  for (const edge of edges) {
    if (edge.left !== left || edge.worth <= 0 || used.has(edge.right)) continue;
    best = Math.max(best, edge.worth + bestTotal(leftCount, edges, left + 1, new Set([...used, edge.right])));
  }
  return best;
}

const total = (edges: readonly Edge[]): number => edges.reduce((sum, edge) => sum + edge.worth, 0);

const graphs = fc.uniqueArray(
  fc.record({ left: fc.nat(5), right: fc.nat(5), worth: fc.integer({ min: -2, max: 9 }) }),
  { selector: (edge) => `${edge.left}-${edge.right}`, maxLength: 20 },
);

describe('bestAssignment', () => {
  it('gives up a good pair where the total gains by it', () => {
    const edges = [
      { left: 0, right: 0, worth: 9 },
      { left: 0, right: 1, worth: 8 },
      { left: 1, right: 0, worth: 7 },
    ];
    expect(bestAssignment(2, edges)).toEqual([edges[1], edges[2]]);
  });

  it('leaves someone alone where two pairs are worth less than one', () => {
    const edges = [
      { left: 0, right: 0, worth: 9 },
      { left: 0, right: 1, worth: 1 },
      { left: 1, right: 0, worth: 2 },
    ];
    expect(bestAssignment(2, edges)).toEqual([edges[0]]);
  });

  it('throws out an earlier pair for a better one', () => {
    const edges = [
      { left: 0, right: 0, worth: 2 },
      { left: 1, right: 0, worth: 9 },
    ];
    expect(bestAssignment(2, edges)).toEqual([edges[1]]);
  });

  it('is as good as trying everything, and one to one', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const chosen = bestAssignment(6, edges);
        expect(total(chosen)).toBe(bestTotal(6, edges));
        expect(new Set(chosen.map((edge) => edge.left)).size).toBe(chosen.length);
        expect(new Set(chosen.map((edge) => edge.right)).size).toBe(chosen.length);
        expect(chosen.every((edge) => edges.includes(edge) && edge.worth > 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
