import type { Edit, Plan } from '../output/edits';
import { ExcelFailure, toFailure } from './errors';
import { isOurs, rangeAt } from './readMarks';
import { runWriting, type Patience } from './run';
import { writeEdits, type Known } from './write';

/**
 * Carries a plan out. If writing breaks off midway, what was written is taken back by the plan's
 * own undo, and the failure tells why; `rollback-failed` where that did not succeed either.
 *
 * `attempts` above 1 tries the same edits again first (they may be carried out twice): better where
 * going on is safer than going back, as when sheets were being deleted.
 */
export async function applyEdits(plan: Plan, patience: Patience, attempts = 1): Promise<void> {
  try {
    const sheets = await createFirstSheet(plan.edits, patience);
    await runWriting((context) => carryOut(context, plan.edits, sheets), patience);
  } catch (error) {
    if (attempts > 1) return applyEdits(plan, patience, attempts - 1);
    const failure = toFailure(error);
    await takeBack(plan.undo, failure, patience);
    throw asWriteFailure(failure);
  }
}

async function takeBack(undo: readonly Edit[], failure: ExcelFailure, patience: Patience): Promise<void> {
  try {
    await runWriting((context) => carryOut(context, undo, null), patience);
  } catch (error) {
    throw new ExcelFailure('rollback-failed', failure.data, `${failure.message}; ${toFailure(error).message}`);
  }
}

/** Causes that the user can do something about keep their own code; the workbook is as before either way. */
function asWriteFailure(failure: ExcelFailure): ExcelFailure {
  const clear = ['cell-edit', 'sheet-protected', 'workbook-protected', 'sheet-gone', 'host-too-old'].includes(failure.code);
  return clear ? failure : new ExcelFailure('write-failed', failure.data, failure.message);
}

/**
 * Makes the first new sheet of a plan and gives the names of all sheets that are there then; null
 * where nothing is to be added. Names were free when the plan was made, so nothing of the user's is
 * cleared. Further sheets are added together with the other edits: that saves round trips.
 */
async function createFirstSheet(edits: readonly Edit[], patience: Patience): Promise<ReadonlySet<string> | null> {
  const first = edits.find((edit) => edit.kind === 'add-sheet');
  if (first === undefined) return null;
  // Loaded only now, so that the pane starts without it.
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  return runWriting(async (context) => {
    try {
      // Comes along with the first round trip of the helper.
      const sheets = context.workbook.worksheets.load('items/name');
      await ExcelUtilities.forceCreateSheet(context.workbook, first.sheet, true);
      return new Set([first.sheet, ...sheets.items.map((sheet) => sheet.name)]);
    } catch (error) {
      const failure = toFailure(error);
      throw failure.code === 'sheet-protected' ? new ExcelFailure('workbook-protected', {}, failure.technical) : failure;
    }
  }, patience);
}

async function carryOut(context: Excel.RequestContext, edits: readonly Edit[], sheets: ReadonlySet<string> | null): Promise<void> {
  await writeEdits(context, edits, await look(context, edits, sheets));
}

/** Looks up what the edits need to know; no round trip where they need nothing or it is known already. */
async function look(context: Excel.RequestContext, edits: readonly Edit[], known: ReadonlySet<string> | null): Promise<Known> {
  const added = known === null && edits.some((edit) => edit.kind === 'add-sheet');
  const removals = edits.flatMap((edit) => (edit.kind === 'remove-conditional-formats' ? [edit] : []));
  if (!added && removals.length === 0) return { sheets: known ?? new Set(), colours: new Map() };
  const sheets = context.workbook.worksheets.load('items/name');
  const formats = removals.map((edit) => rangeAt(context, edit).conditionalFormats.load('items/id, items/type, items/customOrNullObject/rule/formula'));
  await context.sync();
  return {
    sheets: new Set(sheets.items.map((sheet) => sheet.name)),
    colours: new Map(removals.map((edit, index): [Edit, Excel.ConditionalFormat[]] => [edit, formats[index]?.items.filter((format) => isOurs(format, edit.key)) ?? []])),
  };
}
