import { overlap, type PreviousMarks } from '../output/marks';
import type { ColumnLayout, SheetLayout } from '../output/placement';
import type { Cell, CellRange, ExcelTable, SheetSnapshot } from '../check/snapshot';
import { againWhenEdited } from './again';
import { cellSource, queueUsedCells, withoutBlocks } from './cells';
import { ExcelFailure } from './errors';
import { readInPortions } from './portions';
import { probe, rangeOf, type Probe } from './probe';
import { listsToRead } from './readLists';
import { marksToRead } from './readMarks';
import { reminderPlaces, type ReminderPlace } from './readReminders';
import { queueTemplate, type TemplateReading } from './readTemplate';
import { runReading, type Patience } from './run';

/** More cells than any self-check table has; beyond it somebody meant another sheet. */
export const MAX_CELLS = 500_000;

/** Columns whose widths are read, and columns right of the used ones that marks may go to. */
const LAYOUT_COLUMNS = 120;
const LAYOUT_MARGIN = 6;

/** One sheet as the check sees it, and what the planner must know of the workbook around it. */
export interface SheetReading {
  readonly workbook: string;
  readonly structureProtected: boolean;
  readonly sheetNames: readonly string[];
  readonly protectedSheets: readonly string[];
  /** Names of Excel Tables and of ranges. */
  readonly takenNames: readonly string[];
  /** True where the sheet is one of our own: results, reminders, the task template. */
  readonly isOwn: boolean;
  /** Without our own columns; without any cells where the sheet is one of our own. */
  readonly snapshot: SheetSnapshot;
  readonly layout: SheetLayout;
  readonly previous: PreviousMarks;
  readonly reminders: readonly ReminderPlace[];
  /** The task template that the workbook keeps in a sheet; null where it keeps none. */
  readonly template: TemplateReading | null;
}

/** A reading with what it was made of, so that it can be made again of parts. */
export interface KeptReading {
  readonly reading: SheetReading;
  readonly probed: Probe;
  readonly contents: Contents;
}

/**
 * Reads a sheet, the one in front where none is named, in two round trips; in more where its texts
 * are too long for one answer. Fails with `too-large` before reading a sheet beyond `MAX_CELLS`. A sheet
 * that grows or shrinks between the two is read again; `changed-meanwhile` where that goes on.
 */
export async function readSheet(patience: Patience, sheetName?: string): Promise<SheetReading> {
  return (await readWhole(patience, sheetName)).reading;
}

/** The same, to be kept. */
export function readWhole(patience: Patience, sheetName?: string): Promise<KeptReading> {
  return againWhenEdited(() => readOnce(patience, sheetName), ({ code }) => code === 'changed-meanwhile');
}

function readOnce(patience: Patience, sheetName: string | undefined): Promise<KeptReading> {
  return runReading(async (context) => {
    const probed = await probe(context, sheetName);
    const { used } = probed;
    if (cellCount(used) > MAX_CELLS) {
      throw new ExcelFailure('too-large', { sheet: probed.sheet.name, count: cellCount(used), limit: MAX_CELLS });
    }
    const sheet = context.workbook.worksheets.getItem(probed.sheet.name);
    return keep(probed, await readAll(context, sheet, probed, probed.used));
  }, patience);
}

/** Reads a sheet that was probed before, all else being known: one round trip, more where its texts are too long for one answer. */
export async function readProbed(context: Excel.RequestContext, probed: Probe, known: Pick<Contents, 'marks' | 'template'>): Promise<SheetReading> {
  const sheet = context.workbook.worksheets.getItem(probed.sheet.name);
  const contents = await readAll(context, sheet, { ...probed, places: new Map(), names: [] }, probed.used);
  return reading(probed, { ...contents, ...known });
}

/**
 * Queues the reading of a sheet that was probed before, all else being known; `finish` gives it after
 * the sync. Only for sheets of no more than one block of cells.
 */
export function queueProbed(context: Excel.RequestContext, probed: Probe, known: Pick<Contents, 'marks' | 'template'>): { readonly finish: () => SheetReading } {
  const sheet = context.workbook.worksheets.getItem(probed.sheet.name);
  const around = queueSurroundings(sheet, probed);
  const cells = probed.used === null ? null : queueUsedCells(sheet, probed.used);
  return { finish: () => reading(probed, { ...known, cells: cells?.finish() ?? [], around: around.finish() }) };
}

/** Names of the sheets that are ours. */
export function ownSheets({ marks, lists, matrix }: PreviousMarks): readonly string[] {
  return [...marks.map((mark) => mark.summary), lists.findings, lists.indicators, matrix].flatMap((own) => own?.sheet ?? []);
}

/** A reading of these contents. */
export function keep(probed: Probe, contents: Contents): KeptReading {
  return { reading: reading(probed, contents), probed, contents };
}

/** What belongs to a sheet besides its cells. */
export interface Surroundings {
  readonly merges: readonly CellRange[];
  readonly excelTables: readonly ExcelTable[];
  readonly layout: SheetLayout;
}

function reading(probed: Probe, { cells, around, marks: previous, template }: Contents): SheetReading {
  const { name, isProtected } = probed.sheet;
  const at = probed.used ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const ours = previous.marks
    .filter((mark) => mark.sheet === name)
    .flatMap((mark) => [mark.status, mark.notes])
    .flatMap((column) => (column === null ? [] : [column.range]));
  const reminders = reminderPlaces(probed);
  const isOwn = [...reminders.map(({ sheet }) => sheet), ...ownSheets(previous), template?.sheet].includes(name);
  return {
    workbook: probed.workbook,
    structureProtected: probed.structureProtected,
    sheetNames: probed.sheets.map((sheet) => sheet.name),
    protectedSheets: probed.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name),
    isOwn,
    takenNames: [...probed.tables.map((table) => table.name), ...probed.names.map((defined) => defined.name)],
    snapshot: {
      name,
      top: at.top,
      left: at.left,
      // A sheet that we made holds nothing to check.
      cells: isOwn ? [] : withoutBlocks(cells, at, ours),
      merges: around.merges,
      excelTables: around.excelTables.map((table) => narrowed(table, ours)),
      isProtected,
    },
    layout: around.layout,
    previous,
    reminders,
    template,
  };
}

/** Queues merges, Excel Tables and column widths. */
export function queueSurroundings(sheet: Excel.Worksheet, { used, sheetTables: tables }: Probe): { readonly finish: () => Surroundings } {
  const tableRanges = tables.map(({ name }) => sheet.tables.getItem(name).getRange().load('rowIndex, columnIndex, rowCount, columnCount'));
  // The whole used range: a merge that is asked for by its lower rows only is not told.
  const merged = used === null ? null : sheet.getRangeByIndexes(used.top - 1, used.left - 1, used.bottom - used.top + 1, used.right - used.left + 1)
    .getMergedAreasOrNullObject().load('areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount');
  const first = used?.left ?? 1;
  const count = used === null ? 0 : Math.min(LAYOUT_COLUMNS, used.right - used.left + 1 + LAYOUT_MARGIN);
  const columns = Array.from({ length: count }, (_, index) => ({
    column: first + index,
    range: sheet.getRangeByIndexes(0, first - 1 + index, 1, 1).load('columnHidden, format/columnWidth, format/useStandardWidth'),
  }));
  const finish = (): Surroundings => ({
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(rangeOf),
    excelTables: tables.flatMap(({ name, hasTotals }, index) => {
      const range = tableRanges[index];
      return range === undefined ? [] : [{ name, range: rangeOf(range), hasTotals }];
    }),
    layout: new Map(columns.map(({ column, range }): [number, ColumnLayout] => [
      column, { hidden: range.columnHidden, width: range.format.useStandardWidth ? null : range.format.columnWidth },
    ])),
  });
  return { finish };
}

/** What is read of a sheet and of what is ours in the workbook. */
export interface Contents {
  /** Of the used range, our own columns included. */
  readonly cells: readonly (readonly Cell[])[];
  readonly around: Surroundings;
  readonly marks: PreviousMarks;
  readonly template: TemplateReading | null;
}

/** Reads cells, none where their range is null, together with everything else, in as many round trips as their bytes need. */
export async function readAll(context: Excel.RequestContext, sheet: Excel.Worksheet, probed: Probe, range: CellRange | null): Promise<Contents> {
  const source = range === null ? null : cellSource(sheet, range);
  const [marks, lists] = [marksToRead(context, probed), listsToRead(context, probed)];
  const { around, template } = await readInPortions(context, [...(source === null ? [] : [source]), ...marks.sources, ...lists.sources], () => {
    marks.queue();
    lists.queue();
    return { around: queueSurroundings(sheet, probed), template: queueTemplate(context, probed) };
  });
  return { cells: source?.cells ?? [], around: around.finish(), marks: { ...marks.finish(), lists: lists.finish() }, template: template.finish() };
}

function narrowed(table: ExcelTable, ours: readonly CellRange[]): ExcelTable {
  let { right } = table.range;
  while (right > table.range.left && ours.some((range) => range.left === right && overlap(range, table.range))) right -= 1;
  return right === table.range.right ? table : { ...table, range: { ...table.range, right } };
}

/** Cells of a sheet's used range; none for an empty sheet. */
export function cellCount(range: CellRange | null): number {
  return range === null ? 0 : (range.bottom - range.top + 1) * (range.right - range.left + 1);
}
