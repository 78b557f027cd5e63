import type { Cell, CellRange } from '../check/snapshot';
import type { PreviousMarks } from '../output';
import { LIST_KINDS, type ListReading } from '../output/lists/model';
import { runsOf } from '../output/runs';
import { queueCells } from './cells';
import type { Rows } from './ears';
import { ExcelFailure } from './errors';
import { queueListSamples } from './listSamples';
import { queueExtent, queueWorkbook, type Probe } from './probe';
import { keep, queueSurroundings, type KeptReading } from './readSheet';
import { runReading, type Patience } from './run';

/** More rows than this are not worth the two kinds of reading. */
const MOST_ROWS = 100;

/**
 * Reads of a sheet only what may have changed since it was read last: the rows that were edited and
 * those that hold formulas; and whatever shows that all else is as it was (names, extent, Excel
 * Tables, merges, settings, and in our lists the columns that users write). One round trip. Null where
 * anything is not as it was, or where too much changed: the sheet is to be read as a whole then.
 */
export async function rereadSheet(kept: KeptReading, edited: readonly Rows[], patience: Patience): Promise<KeptReading | null> {
  const { probed: before, contents } = kept;
  const { used } = before;
  const rows = used === null ? null : rowsToRead(kept, used, edited);
  if (used === null || rows === null || hasFormula(contents.template?.cells ?? [])) return null;
  try {
    return await runReading(async (context) => {
      const around = queueWorkbook(context);
      const sheet = context.workbook.worksheets.getItem(before.sheet.name).load('name, visibility, protection/protected');
      const extent = queueExtent(sheet);
      const surroundings = queueSurroundings(sheet, before);
      const cells = rows.map(({ from, to }) => ({ from, read: queueCells(sheet, { ...used, top: from, bottom: to }) }));
      const lists = queueListSamples(context, contents.marks.lists);
      await context.sync();
      const probed: Probe = { ...around.finish(), sheet: { name: sheet.name, isProtected: sheet.protection.protected, isVisible: sheet.visibility === 'Visible' }, ...extent() };
      if (!isSame(before, probed, contents.marks) || !lists.agree()) return null;
      const patched = [...contents.cells];
      for (const { from, read } of cells) read.finish().forEach((row, index) => { patched[from - used.top + index] = row; });
      return keep(probed, { ...contents, cells: patched, around: surroundings.finish() });
    }, patience);
  } catch (error) {
    // A sheet or a table that is gone is told by reading as a whole.
    if (error instanceof ExcelFailure && error.code === 'sheet-gone') return null;
    throw error;
  }
}

/** The rows that were edited and those that hold formulas, which may come to something else; null where they are too many. */
function rowsToRead({ contents: { cells }, reading }: KeptReading, used: CellRange, edited: readonly Rows[]): readonly Rows[] | null {
  const { snapshot } = reading;
  const wanted = new Set<number>();
  for (const { from, to } of edited) {
    const [first, last] = [Math.max(from, used.top), Math.min(to, used.bottom)];
    if (last - first >= MOST_ROWS) return null;
    for (let row = first; row <= last; row += 1) wanted.add(row);
  }
  // In the snapshot, where our own columns are blank.
  snapshot.cells.forEach((line, index) => {
    if (line.some(({ formula }) => formula)) wanted.add(snapshot.top + index);
  });
  if (wanted.size > MOST_ROWS) return null;
  return runsOf(cells.length, (index) => wanted.has(used.top + index)).map(({ from, to }) => ({ from: used.top + from, to: used.top + to }));
}

function hasFormula(cells: readonly (readonly Cell[])[]): boolean {
  return cells.some((line) => line.some(({ formula }) => formula));
}

/** True where the workbook around the cells is as it was, but for what the last check wrote. */
function isSame(before: Probe, after: Probe, { setting, settings, lists }: PreviousMarks): boolean {
  return JSON.stringify(aroundCells(before)) === JSON.stringify(aroundCells(after))
    && after.setting === setting
    && after.settings === settings
    && LIST_KINDS.every((kind) => fills(lists[kind], after.listCells.get(kind)));
}

function aroundCells({ workbook, structureProtected, sheets, names, tables, sheet, used, sheetTables }: Probe): unknown {
  return { workbook, structureProtected, sheets, names, tables, sheet, used, sheetTables };
}

/** True where a list goes as far as it was read. */
function fills(list: ListReading | null, used: CellRange | undefined): boolean {
  if (list === null || used === undefined) return list === null && used === undefined;
  return used.bottom === list.contents.length && used.right === (list.contents[0]?.length ?? 0);
}
