import { applyEdits, readFindings, readNote, type Patience } from '../excel';
import { parseRange, type Place } from '../excel/names';
import { noteChange, planHandling, planNote, type Plan } from '../output';
import { overlap } from '../output/marks';
import type { HandleRequest } from './api';
import type { Dependencies } from './createCommands';
import { failWith } from './outcome';

/** Excel takes no longer texts in a cell. */
const LONGEST_REASON = 32_767;

/**
 * 说明情况, 不采纳, 已整改, 待处理: writes the user's answer to a finding into 问题清单, in two round trips,
 * wherever the user moved, sorted or filtered the list. The next check goes by it. Where the note beside
 * the row changes with it, both are written at once, in three.
 */
export async function runHandle(request: HandleRequest, { patience }: Dependencies): Promise<null> {
  const { key, handling, reason, sheet, range } = request;
  const words = reason.trim();
  if ((handling === 'explained' || handling === 'rejected') && words === '') throw failWith('reason-needed');
  if (words.length > LONGEST_REASON) throw failWith('too-large');
  const { list, isProtected, places } = await readFindings(patience);
  if (list === null) throw failWith('no-list');
  const wanted = parseRange(range);
  const found = [...places].find(([, { table }]) => table?.sheet === sheet && wanted !== null && overlap(table.range, wanted));
  const plan = planHandling(list, found?.[0] ?? null, key, { handling, reason: words });
  if (plan === 'no-list' || plan === 'finding-gone') throw failWith(plan, { sheet: list.sheet });
  if (isProtected) throw failWith('sheet-protected', { sheet: list.sheet });
  const note = await notePlan({ ...request, reason: words }, found?.[1].notes, patience);
  await applyEdits({ edits: [...plan.edits, ...note.edits], undo: [...plan.undo, ...note.undo] }, patience);
  return null;
}

const NOTHING: Plan = { edits: [], undo: [] };

/** The note beside the finding's row, as the answer would have it. Left as it is where it says something else than the last check wrote, or may not be written. */
async function notePlan({ shown, key, handling, reason }: HandleRequest, notes: Place | undefined, patience: Patience): Promise<Plan> {
  const change = shown === undefined ? null : noteChange(shown.report, shown.settled ?? [], key, { handling, reason });
  const top = shown === undefined ? undefined : parseRange(shown.report.range)?.top;
  if (change === null || top === undefined || notes === undefined) return NOTHING;
  // The table may have moved as a whole since.
  const row = notes.range.top + change.row - top;
  const { text, isProtected } = await readNote({ sheet: notes.sheet, range: { ...notes.range, top: row, bottom: row } }, patience);
  return isProtected || text !== change.before ? NOTHING : planNote(notes.sheet, row, notes.range.left, change);
}
