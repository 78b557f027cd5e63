import type { CellRange } from '../check/snapshot';
import { CONDITIONAL_FORMAT_KEY, TINT_KEY, type CellContent } from '../output/edits';
import type { Mark, MarkColumn, SavedMark } from '../output/marks';
import { NO_MARKS, type PreviousMarks } from '../output/marks';
import { isReminderName, type ReminderSheet } from '../output/reminder';
import { SUMMARY_NAMED } from '../output/summaryLayout';
import { plainValue, valueSource } from './cells';
import { matrixPlace, rangeAt, type Place } from './names';
import { readInPortions, type RowSource } from './portions';
import { queueWorkbook, rangeOf, type SheetInfo, type WorkbookProbe } from './probe';
import { contentsFromCorner, listsToRead } from './readLists';
import { readReminders, reminderPlaces } from './readReminders';
import { runReading, type Patience } from './run';

const PLAIN_COLUMN = { width: null, formats: [] } as const;

/** What is to be read of the marks that earlier checks left, the lists left out. */
export interface MarksToRead {
  /** The words in the two columns of each mark, of which one answer may not hold all. */
  readonly sources: readonly RowSource[];
  /** Queues the rest. */
  readonly queue: () => void;
  /** Gives the marks once all was read. */
  readonly finish: () => PreviousMarks;
}

/**
 * Prepares the reading of the marks that earlier checks left, without the lists. A mark whose setting was
 * lost is still found by its names: its columns then count as plain before.
 */
export function marksToRead(context: Excel.RequestContext, probed: WorkbookProbe): MarksToRead {
  const marks = foundMarks(probed).map((mark) => ({ ...mark, statusCells: columnSource(context, mark.status), notesCells: columnSource(context, mark.notes) }));
  let readings: (() => Mark)[] = [];
  let matrix: (() => PreviousMarks['matrix']) = () => null;
  return {
    sources: marks.flatMap(({ statusCells, notesCells }) => [statusCells, notesCells]).filter((source) => source !== null),
    queue: () => {
      readings = marks.map((mark) => queueMark(context, mark));
      matrix = queueMatrix(context, probed);
    },
    finish: () => ({ ...NO_MARKS, setting: probed.setting, settings: probed.settings, matrix: matrix(), marks: readings.map((finish) => finish()) }),
  };
}

interface FoundMark {
  readonly memory: SavedMark;
  readonly table: Place | null;
  readonly status: Place | null;
  readonly notes: Place | null;
  readonly summary: Place | null;
}

/** The parts of each mark that stand on sheets that are there. */
function foundMarks({ places, saved, sheets }: WorkbookProbe): readonly FoundMark[] {
  const there = new Set(sheets.map((sheet) => sheet.name));
  const of = (part: Place | undefined): Place | null => (part !== undefined && there.has(part.sheet) ? part : null);
  return [...places].map(([id, { table, status, notes, summary }]) => ({
    memory: saved?.marks.find((mark) => mark.id === id) ?? forgotten(id), table: of(table), status: of(status), notes: of(notes), summary: of(summary),
  }));
}

type ColumnSource = ReturnType<typeof valueSource> | null;

function queueMark(
  context: Excel.RequestContext,
  { memory, table, status, notes, summary, statusCells, notesCells }: FoundMark & { readonly statusCells: ColumnSource; readonly notesCells: ColumnSource },
): () => Mark {
  const [statusColumn, notesColumn] = [queueColumn(context, status, statusCells), queueColumn(context, notes, notesCells)];
  const colours = status === null ? null : rangeAt(context, status).conditionalFormats.load('items/type, items/customOrNullObject/rule/formula');
  const tints = table === null ? null : rangeAt(context, table).conditionalFormats.load('items/type, items/customOrNullObject/rule/formula');
  const summaryCells = summary === null ? null : loadContents(context, summary.sheet);
  const excelTable = memory.excelTable === null ? null : queueTable(context, memory.excelTable);
  return () => ({
    saved: memory,
    sheet: (table ?? status ?? notes)?.sheet ?? '',
    table: table?.range ?? null,
    status: statusColumn(),
    notes: notesColumn(),
    colours: colours === null ? 0 : colours.items.filter((format) => isOurs(format)).length,
    tints: tints === null ? 0 : tints.items.filter((format) => isOurs(format, TINT_KEY)).length,
    summary: summary === null || summaryCells === null ? null : { sheet: summary.sheet, contents: contentsOf(summaryCells), ...(isMoved(summary.range) ? { named: summary.range } : {}) },
    excelTable: excelTable?.() ?? null,
  });
}

function queueMatrix(context: Excel.RequestContext, { names, sheets, saved }: WorkbookProbe): () => PreviousMarks['matrix'] {
  const sheet = matrixPlace(names)?.sheet;
  if (sheet === undefined || !sheets.some(({ name }) => name === sheet)) return () => null;
  const used = loadContents(context, sheet);
  return () => ({ sheet, contents: contentsOf(used), shape: saved?.matrix ?? null });
}

function loadContents(context: Excel.RequestContext, sheet: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, formulas, numberFormat');
}

function contentsOf(used: Excel.Range): CellContent[][] {
  return used.isNullObject ? [] : contentsFromCorner(used);
}

/** All marks in the workbook, and what protects its sheets; two round trips, whichever sheet is in front, and one more where there are 催办单. */
export interface MarksReading {
  readonly previous: PreviousMarks;
  readonly reminders: readonly ReminderSheet[];
  /** Names of 催办单 sheets, also of those that the user deleted. */
  readonly reminderNames: readonly string[];
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetInfo[];
  readonly protectedSheets: readonly string[];
}

/** Reads what earlier checks left. */
export function readMarks(patience: Patience): Promise<MarksReading> {
  return runReading(async (context) => {
    const around = queueWorkbook(context);
    await context.sync();
    const workbook = around.finish();
    const { previous } = await readPrevious(context, workbook, () => undefined);
    return {
      previous,
      reminders: await readReminders(context, reminderPlaces(workbook)),
      reminderNames: workbook.names.map(({ name }) => name).filter(isReminderName),
      structureProtected: workbook.structureProtected,
      sheets: workbook.sheets,
      protectedSheets: workbook.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name),
    };
  }, patience);
}

/** Reads marks and lists together with what `alongside` queues, in as many round trips as their bytes need. */
export async function readPrevious<T>(context: Excel.RequestContext, workbook: WorkbookProbe, alongside: () => T): Promise<{ readonly previous: PreviousMarks; readonly rest: T }> {
  const [marks, lists] = [marksToRead(context, workbook), listsToRead(context, workbook)];
  const rest = await readInPortions(context, [...marks.sources, ...lists.sources], () => {
    marks.queue();
    lists.queue();
    return alongside();
  });
  return { previous: { ...marks.finish(), lists: lists.finish() }, rest };
}

/**
 * True for a conditional format of ours: its formula carries our key, or the one given. One without any formula is ours
 * as well: writing broke off before it got its formula, which Excel would not let a user leave out.
 */
export function isOurs(format: Excel.ConditionalFormat, key = CONDITIONAL_FORMAT_KEY): boolean {
  if (format.customOrNullObject.isNullObject) return false;
  const { formula } = format.customOrNullObject.rule;
  return formula === '' || formula.replaceAll(' ', '').includes(key);
}

function forgotten(id: number): SavedMark {
  return { id, status: PLAIN_COLUMN, notes: PLAIN_COLUMN, excelTable: null, summary: { dimensions: 0, rules: 0, missing: 0 } };
}

/** Bytes of a word of 核验状态 or a note, most often. */
const COLUMN_BYTES = 200;

function columnSource(context: Excel.RequestContext, place: Place | null): ColumnSource {
  return place === null ? null : valueSource(context, place, COLUMN_BYTES);
}

function queueColumn(context: Excel.RequestContext, place: Place | null, cells: ColumnSource): () => MarkColumn | null {
  if (place === null || cells === null) return () => null;
  const { format } = rangeAt(context, place).load('format/columnWidth, format/useStandardWidth');
  return () => ({
    range: place.range,
    contents: cells.values.map((row) => String(plainValue(row[0]))),
    width: format.useStandardWidth ? null : format.columnWidth,
  });
}

function queueTable(context: Excel.RequestContext, name: string): () => { name: string; range: CellRange } | null {
  const table = context.workbook.tables.getItemOrNullObject(name).load('name');
  const range = table.getRange().load('rowIndex, columnIndex, rowCount, columnCount');
  return () => (table.isNullObject ? null : { name: table.name, range: rangeOf(range) });
}

/** True where the place of a summary is no longer the one that it was given. */
function isMoved({ top, left, bottom, right }: CellRange): boolean {
  return top !== SUMMARY_NAMED.top || left !== SUMMARY_NAMED.left || bottom !== SUMMARY_NAMED.bottom || right !== SUMMARY_NAMED.right;
}
