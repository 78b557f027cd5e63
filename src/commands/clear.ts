import { applyEdits, readMarks } from '../excel';
import { planClear } from '../output';
import type { ClearResult } from './api';
import type { Dependencies } from './createCommands';
import { failWith } from './outcome';

/** Clearing goes on after a failure rather than back: a deleted sheet cannot be put back exactly. */
const ATTEMPTS = 2;

/** 清除标记. Takes everything of ours out of the workbook, whichever sheet is in front. */
export async function runClear({ patience }: Dependencies): Promise<ClearResult> {
  const { previous, protectedSheets, structureProtected } = await readMarks(patience);
  if (previous.marks.length === 0 && previous.setting === '') return { cleared: false };
  const touched = previous.marks.flatMap((mark) => [...(mark.sheet === '' ? [] : [mark.sheet]), ...(mark.summary === null ? [] : [mark.summary.sheet])]);
  const locked = touched.find((sheet) => protectedSheets.includes(sheet));
  if (locked !== undefined) throw failWith('sheet-protected', { sheet: locked });
  if (structureProtected && previous.marks.some((mark) => mark.summary !== null)) throw failWith('workbook-protected');
  await applyEdits(planClear(previous), patience, ATTEMPTS);
  return { cleared: true };
}
