import type { CellRange, SheetSnapshot } from '../check/snapshot';
import { applyEdits, ExcelFailure, readValues, type Patience } from '../excel';
import type { Plan } from '../output/edits';
import type { Placement } from '../output/placement';
import { rangeBytes, sameValues } from './sameCells';

/** A table that was checked, as it was read. */
export interface WrittenTable {
  readonly snapshot: SheetSnapshot;
  readonly range: CellRange;
  readonly placement: Pick<Placement, 'status' | 'notes'>;
}

/** Tables of fewer bytes are read again together with the writing, bigger ones after it. Far below the 5 MB of an answer: one that is too long breaks off what was written. */
const READ_BACK_BYTES = 3_500_000;

/**
 * Carries the plan of a check out and reads the tables again; fails with `changed-meanwhile` where one
 * no longer says what was checked. `sheetNames` as for `applyEdits`.
 */
export async function writeMarks(plan: Plan, tables: readonly WrittenTable[], patience: Patience, sheetNames: ReadonlySet<string> | null): Promise<void> {
  const places = tables.map(({ snapshot, range }) => ({ sheet: snapshot.name, range, bytes: rangeBytes(snapshot, range) }));
  const light = places.reduce((sum, { bytes }) => sum + bytes, 0) < READ_BACK_BYTES;
  const written = await applyEdits(plan, patience, { readBack: light ? places : [], sheetNames });
  const values = light ? written : await readValues(places, patience);
  const edited = tables.find(({ snapshot, range, placement: { status, notes } }, index) => !sameValues(snapshot, range, values[index] ?? [], [status, notes]));
  if (edited !== undefined) throw new ExcelFailure('changed-meanwhile', { sheet: edited.snapshot.name }, 'cells of the table changed while it was checked');
}
