import { applyEdits, readFindings } from '../excel';
import { parseRange } from '../excel/names';
import { planHandling } from '../output';
import { overlap } from '../output/marks';
import type { HandleRequest } from './api';
import type { Dependencies } from './createCommands';
import { failWith } from './outcome';

/** Excel takes no longer texts in a cell. */
const LONGEST_REASON = 32_767;

/**
 * 说明情况, 不采纳, 已整改, 待处理: writes the user's answer to a finding into 问题清单, in two round trips,
 * wherever the user moved, sorted or filtered the list. The next check goes by it.
 */
export async function runHandle({ key, handling, reason, sheet, range }: HandleRequest, { patience }: Dependencies): Promise<null> {
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
  await applyEdits(plan, patience);
  return null;
}
