/** A pair that may be chosen, with what choosing it is worth (more than 0). */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly worth: number;
}

interface Step {
  readonly cost: number;
  readonly left: number;
}

/**
 * 最优指派. Chooses pairs so that nothing is in two pairs and the total worth is the largest
 * possible. Edges worth 0 or less are never chosen.
 *
 * Shortest augmenting paths on the sparse graph with potentials, so that what is far apart in
 * the graph never meets: near-linear where every left has few edges, at most
 * O(lefts × edges touched) otherwise.
 */
export function bestAssignment(leftCount: number, edges: readonly Edge[]): Edge[] {
  const favourites = distinctFavourites(leftCount, edges);
  if (favourites !== null) return favourites;
  const choice = new Choice(leftCount, edges);
  for (let start = 0; start < leftCount; start++) choice.augment(start);
  return choice.edges();
}

/** The pairs chosen so far; each `augment` makes the best of one left more. */
class Choice {
  private readonly outgoing: readonly Edge[][];
  private readonly matchOfLeft = new Map<number, Edge>();
  private readonly leftOfRight = new Map<number, number>();
  /** Prices keep reduced costs non-negative; a left may always stay alone, at worth 0. */
  private readonly price = new Map<number, number>();
  private readonly profit: number[];

  constructor(leftCount: number, edges: readonly Edge[]) {
    this.outgoing = Array.from({ length: leftCount }, () => []);
    this.profit = new Array<number>(leftCount).fill(0);
    for (const edge of edges) {
      if (!(edge.worth > 0)) continue;
      this.outgoing[edge.left]?.push(edge);
      if (edge.worth > (this.profit[edge.left] ?? 0)) this.profit[edge.left] = edge.worth;
    }
  }

  /** The chosen pairs in the order of the lefts. */
  edges(): Edge[] {
    return [...this.matchOfLeft.values()].sort((a, b) => a.left - b.left);
  }

  augment(start: number): void {
    if (!this.outgoing[start]?.length) return;
    const open = new Map<number, Step>();
    const closed = new Map<number, Step>();
    const via = new Map<number, Edge>();
    const reached: Step[] = [];
    let current: Step = { cost: 0, left: start };
    // The best place to stop so far: a left that stays alone.
    let alone: Step = { cost: Infinity, left: start };
    let free = -1;
    let length = 0;

    for (;;) {
      reached.push(current);
      const stop = current.cost + (this.profit[current.left] ?? 0);
      if (stop < alone.cost) alone = { cost: stop, left: current.left };
      for (const edge of this.outgoing[current.left] ?? []) {
        if (closed.has(edge.right) || this.matchOfLeft.get(current.left) === edge) continue;
        const cost = current.cost + (this.profit[current.left] ?? 0) + (this.price.get(edge.right) ?? 0) - edge.worth;
        if (cost < (open.get(edge.right)?.cost ?? Infinity)) {
          open.set(edge.right, { cost, left: current.left });
          via.set(edge.right, edge);
        }
      }
      const nearest = nearestOf(open);
      if (nearest === null || open.get(nearest)?.cost === undefined) break;
      const step = open.get(nearest) ?? alone;
      if (step.cost > alone.cost) break;
      open.delete(nearest);
      closed.set(nearest, step);
      const owner = this.leftOfRight.get(nearest);
      if (owner === undefined) {
        free = nearest;
        length = step.cost;
        break;
      }
      current = { cost: step.cost, left: owner };
    }
    if (free < 0) length = alone.cost;

    for (const { cost, left } of reached) if (cost < length) this.profit[left] = (this.profit[left] ?? 0) - (length - cost);
    for (const [right, { cost }] of closed) if (cost < length) this.price.set(right, (this.price.get(right) ?? 0) + length - cost);

    // Walk back along the path: either from a free right, or from the left that stays alone.
    let right = free;
    if (free < 0) {
      if (alone.left === start) return;
      right = this.matchOfLeft.get(alone.left)?.right ?? -1;
      this.matchOfLeft.delete(alone.left);
    }
    while (right >= 0) {
      const edge = via.get(right);
      if (edge === undefined) return;
      const before = this.matchOfLeft.get(edge.left)?.right ?? -1;
      this.matchOfLeft.set(edge.left, edge);
      this.leftOfRight.set(right, edge.left);
      if (edge.left === start) return;
      right = before;
    }
  }
}

/** The edge that is worth most to each left, where no two of them want the same right: nothing can be better. */
function distinctFavourites(leftCount: number, edges: readonly Edge[]): Edge[] | null {
  const best = new Array<Edge | undefined>(leftCount).fill(undefined);
  for (const edge of edges) {
    if (!(edge.worth > 0)) continue;
    const known = best[edge.left];
    if (known === undefined || edge.worth > known.worth || (edge.worth === known.worth && edge.right < known.right)) best[edge.left] = edge;
  }
  const taken = new Set<number>();
  const chosen: Edge[] = [];
  for (const edge of best) {
    if (edge === undefined) continue;
    if (taken.has(edge.right)) return null;
    taken.add(edge.right);
    chosen.push(edge);
  }
  return chosen;
}

function nearestOf(open: ReadonlyMap<number, Step>): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  for (const [right, { cost }] of open) {
    if (cost < least || (cost === least && nearest !== null && right < nearest)) {
      nearest = right;
      least = cost;
    }
  }
  return nearest;
}
