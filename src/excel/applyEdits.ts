import type { Edit, Plan } from '../output/edits';
import { ExcelFailure, toFailure } from './errors';
import { rangeAt, type Place } from './names';
import { isOurs } from './readMarks';
import { runWriting, type Patience } from './run';
import { writeEdits, type Known } from './write';

/**
 * Carries a plan out. If writing breaks off midway, what was written is taken back by the plan's
 * own undo, and the failure tells why; `rollback-failed` where that did not succeed either, and
 * `changed-meanwhile` where an expectation of the plan was not met: nothing was written then.
 *
 * `readBack` is read in the same request as the last edits: nobody can have changed it in between.
 *
 * `attempts` above 1 tries the same edits again first (they may be carried out twice): better where
 * going on is safer than going back, as when sheets were being deleted.
 */
export async function applyEdits(plan: Plan, patience: Patience, { attempts = 1, readBack = [], sheetNames = null }: ApplyOptions = {}): Promise<readonly CellValues[]> {
  try {
    const sheets = sheetNames ?? (await createFirstSheet(plan.edits, patience));
    return await runWriting((context) => carryOut(context, plan.edits, sheets, readBack), patience);
  } catch (error) {
    if (attempts > 1) return applyEdits(plan, patience, { attempts: attempts - 1, readBack }); // without names: some of the sheets may be there by now
    throw asWriteFailure(await takeBack(plan, toFailure(error), patience));
  }
}

/** Values of a block of cells, row by row. */
export type CellValues = readonly (readonly unknown[])[];

export interface ApplyOptions {
  readonly attempts?: number;
  /** Cells whose values are to be given back as they are after writing. */
  readonly readBack?: readonly Place[];
  /** Names of all sheets, read right before: saves the round trips that look for those to be added. Null where nobody has just read them. */
  readonly sheetNames?: ReadonlySet<string> | null;
}

/** Takes back what was written and gives the failure as it is then known: a sheet of ours that was deleted meanwhile is only a change. */
async function takeBack(plan: Plan, failure: ExcelFailure, patience: Patience): Promise<ExcelFailure> {
  try {
    return await runWriting(async (context) => {
      const found = await stateOf(context, plan, failure);
      const undo = plan.undo.filter(found.canBeUndone);
      // Sheets first: names are put back on them.
      const isSheet = (edit: Edit): boolean => edit.kind === 'add-sheet';
      await carryOut(context, [...undo.filter(isSheet), ...undo.filter((edit) => !isSheet(edit))], null, []);
      return failure.code === 'sheet-gone' && found.hasUserSheets ? new ExcelFailure('changed-meanwhile', failure.data, failure.technical) : failure;
    }, patience);
  } catch (error) {
    throw new ExcelFailure('rollback-failed', failure.data, `${failure.message}; ${toFailure(error).message}`);
  }
}

interface StateFound {
  readonly hasUserSheets: boolean;
  readonly canBeUndone: (edit: Edit) => boolean;
}

/**
 * What is to be taken back: nothing on sheets that are gone, and nothing on the user's sheets where writing stopped before
 * them. Expectations stand before everything else: where one was not met there is only a new sheet to take back, and names
 * must stay on the cells that moved.
 */
async function stateOf(context: Excel.RequestContext, { undo, userSheets, lastName }: Plan, failure: ExcelFailure): Promise<StateFound> {
  if (failure.code === 'changed-meanwhile') return { hasUserSheets: true, canBeUndone: ({ kind }) => kind === 'delete-sheet' };
  if (userSheets === undefined) return { hasUserSheets: false, canBeUndone: () => true };
  const name = lastName === undefined ? null : context.workbook.names.getItemOrNullObject(lastName).load('name');
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const there = new Set([...sheets.items.map((sheet) => sheet.name), ...undo.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet] : []))]);
  const untouched = name?.isNullObject === true;
  return {
    hasUserSheets: userSheets.every((sheet) => there.has(sheet)),
    canBeUndone: (edit) => !('sheet' in edit) || (there.has(edit.sheet) && !(untouched && userSheets.includes(edit.sheet))),
  };
}

/** Causes that the user can do something about keep their own code; the workbook is as before either way. */
function asWriteFailure(failure: ExcelFailure): ExcelFailure {
  const clear = ['cell-edit', 'sheet-protected', 'workbook-protected', 'sheet-gone', 'host-too-old', 'changed-meanwhile'].includes(failure.code);
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

async function carryOut(
  context: Excel.RequestContext, edits: readonly Edit[], sheets: ReadonlySet<string> | null, readBack: readonly Place[],
): Promise<readonly CellValues[]> {
  const after = readBack.map((place) => rangeAt(context, place));
  await writeEdits(context, edits, await look(context, edits, sheets), () => { for (const range of after) range.load('values'); });
  return after.map(({ values }) => values);
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
