import type { CellRange } from '../check/snapshot';
import { overlap } from '../output/marks';
import { toFailure } from './errors';
import { listPlaces, markPlaces, parseRange } from './names';
import { runReading, type Patience } from './run';

/** An edit in a workbook that is watched, by somebody else than this add-in. */
export interface SheetEdit {
  /**
   * `table`: on the sheet of the table; `list`: in one of our lists; `sheet-deleted`: the table's sheet is gone;
   * `around`: in what a check reads or has written besides (our columns, another sheet, number formats): nothing to be
   * checked again for, but what was read of it no longer holds.
   */
  readonly where: 'table' | 'list' | 'sheet-deleted' | 'around';
  /** Sheet rows that it touched; null where they are not known (a sort, whole columns). */
  readonly rows: Rows | null;
  /** True where it gave cells of these rows other content, and nothing moved. */
  readonly contentOnly: boolean;
  /** A coauthor did it, in another window. */
  readonly byOthers: boolean;
}

/** Rows of a sheet, both ends included. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** A table that is watched. */
export interface SheetWatch {
  /** Id of its sheet: stays the same when the sheet is renamed. */
  readonly sheetId: string;
  /** Id of the table's mark; null where it has none. */
  readonly markId: number | null;
  /** Says where our columns stand now: they move when rows or columns are inserted. */
  readonly columnsAre: (ours: readonly CellRange[]) => void;
  readonly stop: () => Promise<void>;
}

const ALL_ROWS = 1_048_576;
/** Source of a change that this very add-in made; `triggerSource` is told from ExcelApi 1.14 on. */
const OWN = 'ThisLocalAddin';

/**
 * Tells of every edit of the workbook that is not this add-in's own. Edits that only touch 核验状态 or
 * 核验说明 are `around`: what stands there is our answer, not the table's content.
 * Fails with `sheet-gone` where there is no such sheet.
 */
export async function watchSheets(sheetName: string, range: CellRange | null, listener: (edit: SheetEdit) => void, patience: Patience): Promise<SheetWatch> {
  const registered = await runReading(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem(sheetName).load('id');
    const sheets = worksheets.load('items/id, items/name');
    const defined = names.load('items/name, items/formula');
    await context.sync();
    const known = defined.items.map((item) => ({ name: item.name, formula: String(item.formula) }));
    const mark = [...markPlaces(known)].find(([, { table }]) => table?.sheet === sheetName && range !== null && overlap(table.range, range));
    const listSheets = new Set([...listPlaces(known).values()].map((place) => place.sheet));
    const lists = new Set(sheets.items.filter(({ name }) => listSheets.has(name)).map(({ id }) => id));
    const sheetId = sheet.id;
    const watched: Watched = { sheetId, lists, ours: [mark?.[1].status, mark?.[1].notes].flatMap((place) => (place === undefined ? [] : [place.range])) };

    const around = (source: string): void => { listener({ ...UNKNOWN, where: 'around', byOthers: isRemote(source) }); };
    const sorted = ({ worksheetId, source }: Excel.WorksheetRowSortedEventArgs | Excel.WorksheetColumnSortedEventArgs): Promise<void> => {
      if (worksheetId === sheetId) listener({ ...UNKNOWN, where: 'table', byOthers: isRemote(source) });
      else around(source);
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add((event) => {
        const edit = editOf(event, watched);
        if (edit !== null) listener(edit);
        return Promise.resolve();
      }),
      worksheets.onRowSorted.add(sorted),
      worksheets.onColumnSorted.add(sorted),
      worksheets.onFormatChanged.add((event) => {
        // Our own words bring their number format along.
        if (event.worksheetId === sheetId && !isWithin(parseRange(event.address), watched.ours)) around(event.source);
        return Promise.resolve();
      }),
      worksheets.onDeleted.add((event) => {
        if (event.worksheetId === sheetId) listener({ ...UNKNOWN, where: 'sheet-deleted', byOthers: isRemote(event.source) });
        else around(event.source);
        return Promise.resolve();
      }),
    ];
    await context.sync();
    return { watched, markId: mark?.[0] ?? null, context: handlers[0]?.context ?? context, handlers };
  }, patience);
  return {
    sheetId: registered.watched.sheetId,
    markId: registered.markId,
    columnsAre: (ours) => { registered.watched.ours = ours; },
    stop: async () => {
      try {
        // An event can only be ended in the context that it was begun in.
        await Excel.run(registered.context, async (context) => {
          for (const handler of registered.handlers) handler.remove();
          await context.sync();
        });
      } catch (error) {
        throw toFailure(error);
      }
    },
  };
}

interface Watched {
  readonly sheetId: string;
  readonly lists: ReadonlySet<string>;
  /** Columns of ours, as they stood when they were read last. */
  ours: readonly CellRange[];
}

function editOf(event: Excel.WorksheetChangedEventArgs, { sheetId, lists, ours }: Watched): SheetEdit | null {
  const byOthers = isRemote(event.source);
  const trigger = (event as Partial<Excel.WorksheetChangedEventArgs>).triggerSource;
  if (trigger === OWN) return null;
  // A coauthor's add-in writes the lists too; and where Excel does not tell who wrote, it may have been us.
  if (lists.has(event.worksheetId) && !byOthers && trigger !== undefined) return { ...UNKNOWN, where: 'list', byOthers };
  const range = parseRange(event.address);
  if (event.worksheetId !== sheetId || isWithin(range, ours)) return { ...UNKNOWN, where: 'around', byOthers };
  return { where: 'table', rows: rowsOf(event.address, range), contentOnly: event.changeType === 'RangeEdited', byOthers };
}

const UNKNOWN = { rows: null, contentOnly: false } as const;

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

function isRemote(source: string): boolean {
  return source === 'Remote';
}
