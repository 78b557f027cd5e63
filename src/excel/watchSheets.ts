import type { CellRange } from '../check/snapshot';
import { overlap } from '../output/marks';
import { toFailure } from './errors';
import { Ears, UNKNOWN, type SheetEdit } from './ears';
import { listPlaces, markPlaces, parseRange } from './names';
import { runReading, type Patience } from './run';

/** A table that is watched. */
export interface SheetWatch {
  /** Id of its sheet: stays the same when the sheet is renamed. */
  readonly sheetId: string;
  /** Id of the table's mark; null where it has none. */
  readonly markId: () => number | null;
  /** Says where our columns stand now: they move when rows or columns are inserted. */
  readonly columnsAre: (ours: readonly CellRange[]) => void;
  /** Forgets what was heard so far: what comes is read by now. */
  readonly fromNow: () => void;
  /** Looks again where our columns and lists stand, after a check has written: one round trip. */
  readonly lookAgain: (range: CellRange | null) => Promise<void>;
  /** Tells of edits from now on, and at once of those that were heard since the watch began; gives how many these were. */
  readonly tell: (listener: (edit: SheetEdit) => void) => number;
  readonly stop: () => Promise<void>;
}

const ALL_ROWS = 1_048_576;
/** Source of a change that this very add-in made; `triggerSource` is told from ExcelApi 1.14 on. */
const OWN = 'ThisLocalAddin';

/**
 * Hears every edit of the workbook that is not this add-in's own, from now on. Edits that only touch 核验状态 or
 * 核验说明 are `around`: what stands there is our answer, not the table's content. One round trip.
 * Fails with `sheet-gone` where there is no such sheet.
 */
export async function watchSheets(sheetName: string, range: CellRange | null, patience: Patience): Promise<SheetWatch> {
  const ears = new Ears();
  const watched: Watched = { sheetId: '', lists: new Set(), ours: [], markId: null };
  const handlers = await runReading(async (context) => {
    const look = queuePlaces(context, sheetName);
    const added = addHandlers(context.workbook.worksheets, watched, ears);
    await context.sync();
    Object.assign(watched, look(range));
    return added;
  }, patience);
  return {
    sheetId: watched.sheetId,
    markId: () => watched.markId,
    columnsAre: (ours) => { watched.ours = ours; },
    fromNow: () => { ears.forget(); },
    lookAgain: (at) => runReading(async (context) => {
      const look = queuePlaces(context, watched.sheetId);
      await context.sync();
      Object.assign(watched, look(at));
    }, patience),
    tell: (listener) => ears.tell(listener),
    stop: () => endHandlers(handlers),
  };
}

/** Queues the look where the sheet, our lists and the marks of its table are; the function given tells after the sync. `sheet` is a name or an id. */
function queuePlaces(context: Excel.RequestContext, sheet: string): (range: CellRange | null) => Watched {
  const { worksheets, names } = context.workbook;
  const found = worksheets.getItem(sheet).load('id, name');
  const sheets = worksheets.load('items/id, items/name');
  const defined = names.load('items/name, items/formula');
  return (range) => {
    const known = defined.items.map((item) => ({ name: item.name, formula: String(item.formula) }));
    const mark = [...markPlaces(known)].find(([, { table }]) => table?.sheet === found.name && range !== null && overlap(table.range, range));
    const listSheets = new Set([...listPlaces(known).values()].map((place) => place.sheet));
    return {
      sheetId: found.id,
      lists: new Set(sheets.items.filter(({ name }) => listSheets.has(name)).map(({ id }) => id)),
      ours: [mark?.[1].status, mark?.[1].notes].flatMap((place) => (place === undefined ? [] : [place.range])),
      markId: mark?.[0] ?? null,
    };
  };
}

type Handlers = readonly Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>[];

/** Queues the registration. Where an edit was is judged when it is told: by then it is known what is ours. */
function addHandlers(worksheets: Excel.WorksheetCollection, watched: Watched, ears: Ears): Handlers {
  const around = (source: string): SheetEdit => ({ ...UNKNOWN, where: 'around', byOthers: isRemote(source) });
  const hear = (edit: () => SheetEdit | null): Promise<void> => {
    ears.hear(edit);
    return Promise.resolve();
  };
  const sorted = ({ worksheetId, source }: Excel.WorksheetRowSortedEventArgs | Excel.WorksheetColumnSortedEventArgs): Promise<void> =>
    hear(() => (worksheetId === watched.sheetId ? { ...UNKNOWN, where: 'table', byOthers: isRemote(source) } : around(source)));
  return [
    worksheets.onChanged.add((event) => (isOwn(event) ? Promise.resolve() : hear(() => editOf(event, watched)))),
    worksheets.onRowSorted.add(sorted),
    worksheets.onColumnSorted.add(sorted),
    // Our own words bring their number format along.
    worksheets.onFormatChanged.add(({ worksheetId, address, source }) =>
      hear(() => (worksheetId === watched.sheetId && !isWithin(parseRange(address), watched.ours) ? around(source) : null))),
    worksheets.onDeleted.add(({ worksheetId, source }) =>
      hear(() => (worksheetId === watched.sheetId ? { ...UNKNOWN, where: 'sheet-deleted', byOthers: isRemote(source) } : around(source)))),
  ];
}

async function endHandlers(handlers: Handlers): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  try {
    // An event can only be ended in the context that it was begun in.
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    throw toFailure(error);
  }
}

interface Watched {
  sheetId: string;
  lists: ReadonlySet<string>;
  /** Columns of ours, as they stood when they were read last. */
  ours: readonly CellRange[];
  markId: number | null;
}

function editOf(event: Excel.WorksheetChangedEventArgs, { sheetId, lists, ours }: Watched): SheetEdit {
  const byOthers = isRemote(event.source);
  // A coauthor's add-in writes the lists too; and where Excel does not tell who wrote, it may have been us.
  if (lists.has(event.worksheetId) && !byOthers && triggerOf(event) !== undefined) return { ...UNKNOWN, where: 'list', byOthers };
  const range = parseRange(event.address);
  if (event.worksheetId !== sheetId || isWithin(range, ours)) return { ...UNKNOWN, where: 'around', byOthers };
  return { where: 'table', rows: rowsOf(event.address, range), contentOnly: event.changeType === 'RangeEdited', byOthers };
}

/** True for cells of our columns alone. */
function isWithin(range: CellRange | null, ours: readonly CellRange[]): boolean {
  const right = Math.max(...ours.map((own) => own.right));
  return range !== null && ours.some((own) => range.left >= own.left && range.right <= right && range.top >= own.top && range.bottom <= own.bottom);
}

/** Sheet rows of an address: cells (`B2:C5`) or whole rows (`5:7`). */
function rowsOf(address: string, range: CellRange | null): SheetEdit['rows'] {
  if (range !== null) return { from: range.top, to: range.bottom };
  const [from, to = from] = address.replaceAll('$', '').split(':').map(Number);
  const isRow = (row: number | undefined): row is number => row !== undefined && Number.isInteger(row) && row >= 1 && row <= ALL_ROWS;
  return isRow(from) && isRow(to) ? { from, to } : null;
}

function isOwn(event: Excel.WorksheetChangedEventArgs): boolean {
  return triggerOf(event) === OWN;
}

/** Undefined where Excel does not tell. */
function triggerOf(event: Partial<Excel.WorksheetChangedEventArgs>): string | undefined {
  return event.triggerSource;
}

function isRemote(source: string): boolean {
  return source === 'Remote';
}
