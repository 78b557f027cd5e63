import { applyEdits, readMarks } from '../excel';
import { planClear } from '../output';
import type { Plan } from '../output/edits';
import { LIST_KINDS } from '../output/lists/model';
import { freeSheetName } from '../output/sheetNames';
import type { ClearResult } from './api';
import type { Dependencies } from './createCommands';
import { failWith } from './outcome';

/** Clearing goes on after a failure rather than back: a deleted sheet cannot be put back exactly. */
const ATTEMPTS = 2;

/**
 * 清除标记. Takes everything of ours out of the workbook, whichever sheet is in front: marks, sheets and
 * the settings, so that the file is as it was before it was ever checked.
 */
export async function runClear({ patience }: Dependencies): Promise<ClearResult> {
  const { previous, reminders, reminderNames, sheets: there, protectedSheets, structureProtected } = await readMarks(patience);
  const lists = [...LIST_KINDS.flatMap((kind) => previous.lists[kind] ?? []), ...reminders, ...(previous.matrix === null ? [] : [previous.matrix])].map(({ sheet }) => sheet);
  if (previous.marks.length === 0 && previous.setting === '' && previous.settings === '' && lists.length === 0 && reminderNames.length === 0) return { cleared: false };
  const sheets = [...lists, ...previous.marks.flatMap(({ summary }) => (summary === null ? [] : [summary.sheet]))];
  const touched = [...sheets, ...previous.marks.flatMap(({ sheet }) => (sheet === '' ? [] : [sheet]))];
  const locked = touched.find((sheet) => protectedSheets.includes(sheet));
  if (locked !== undefined) throw failWith('sheet-protected', { sheet: locked });
  if (structureProtected && sheets.length > 0) throw failWith('workbook-protected');
  const isLeft = there.some(({ name, isVisible }) => isVisible && !sheets.includes(name));
  const plan = planClear(previous, reminders, reminderNames);
  await applyEdits(isLeft ? plan : onBlankSheet(plan, freeSheetName('Sheet1', there.map(({ name }) => name))), patience, { attempts: ATTEMPTS });
  return { cleared: true };
}

/** A workbook cannot be without a sheet: where the user deleted all but ours, a blank one takes their place. */
function onBlankSheet({ edits, undo, ...reach }: Plan, sheet: string): Plan {
  return { ...reach, edits: [{ kind: 'add-sheet', sheet }, ...edits], undo: [...undo, { kind: 'delete-sheet', sheet }] };
}
