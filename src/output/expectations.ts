import type { CellRange } from '../check/snapshot';
import type { Edit } from './edits';
import { markName, overlap, type Mark } from './marks';
import type { Placement } from './placement';

/** What must still be so at the moment of writing: our earlier columns stand where they were read, and new ones go to empty cells. */
export function expectations({ mark, reuse }: Placement, next: Mark | null): Edit[] {
  const earlier = (['status', 'notes'] as const).flatMap((part): Edit[] => {
    const column = mark?.[part] ?? null;
    return mark === null || column === null ? [] : [{ kind: 'expect-name', name: markName(part, mark.saved.id), sheet: mark.sheet, range: column.range }];
  });
  if (reuse || next === null) return earlier;
  const ours = [mark?.status, mark?.notes].flatMap((column) => (column === null || column === undefined ? [] : [column.range]));
  const fresh = [next.status, next.notes].flatMap((column) => (column === null ? [] : beside(column.range, ours)));
  return [...earlier, ...fresh.map((range): Edit => ({ kind: 'expect-empty', sheet: next.sheet, range }))];
}

/** The rows of a column above and below the cells of it that are ours already; all of it where none are. */
function beside(range: CellRange, ours: readonly CellRange[]): readonly CellRange[] {
  const own = ours.find((other) => overlap(other, range));
  if (own === undefined) return [range];
  return [{ ...range, bottom: own.top - 1 }, { ...range, top: own.bottom + 1 }].filter(({ top, bottom }) => top <= bottom);
}
