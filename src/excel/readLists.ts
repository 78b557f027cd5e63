import type { CellContent } from '../output/edits';
import { LIST_KINDS, type ListKind, type ListReading, type ListReadings } from '../output/lists/model';
import { plainValue } from './cells';
import { isTooBig } from './errors';
import { listPlaces, type Place } from './names';
import { rangeOf, type WorkbookProbe } from './probe';

/** Corrections may be typed as formulas, so their values are read as well. */
const WITH_VALUES: readonly ListKind[] = ['indicators'];

interface FoundList {
  readonly kind: ListKind;
  readonly place: Place;
  /** Name of the Excel Table on its sheet; '' where the user turned it into plain cells. */
  readonly table: string;
}

/** Queues the reading of our lists; `finish` gives them after the sync. */
export function queueLists(context: Excel.RequestContext, probed: WorkbookProbe): { readonly finish: () => ListReadings } {
  const readings = foundLists(probed).map((list) => ({
    list,
    table: queueTable(context, list),
    used: loadCells(context.workbook.worksheets.getItem(list.place.sheet).getUsedRangeOrNullObject(true), list.kind),
  }));
  const finish = (): ListReadings => recordOf(readings.map(({ list, table, used }) => ({
    ...frameOf(list, table()),
    ...(used.isNullObject ? { contents: [], values: [] } : { contents: contentsFromCorner(used), values: valuesFromCorner(used, list.kind) }),
  })));
  return { finish };
}

/** Reads the lists in parts, each as big as one answer may be: for lists that are too long to come with the rest. */
export async function readLongLists(context: Excel.RequestContext, probed: WorkbookProbe): Promise<ListReadings> {
  const readings: ListReading[] = [];
  for (const list of foundLists(probed)) readings.push(await readLongList(context, list));
  return recordOf(readings);
}

async function readLongList(context: Excel.RequestContext, list: FoundList): Promise<ListReading> {
  const sheet = context.workbook.worksheets.getItem(list.place.sheet);
  const table = queueTable(context, list);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  const frame = frameOf(list, table());
  if (used.isNullObject) return { ...frame, contents: [], values: [] };
  const { top, left, bottom, right } = rangeOf(used);
  const contents: CellContent[][] = [];
  const values: (string | number | boolean)[][] = [];
  const readRows = async (first: number, last: number): Promise<void> => {
    const cells = loadCells(sheet.getRangeByIndexes(first - 1, left - 1, last - first + 1, right - left + 1), list.kind);
    try {
      await context.sync();
    } catch (error) {
      if (!isTooBig(error) || first === last) throw error;
      const middle = Math.floor((first + last) / 2);
      await readRows(first, middle);
      return readRows(middle + 1, last);
    }
    const above = contents.length;
    contents.push(...contentsFromCorner(cells).slice(above));
    values.push(...valuesFromCorner(cells, list.kind).slice(above));
  };
  await readRows(top, bottom);
  return { ...frame, contents, values };
}

function foundLists({ names, sheets, tables }: WorkbookProbe): readonly FoundList[] {
  const there = new Set(sheets.map((sheet) => sheet.name));
  return [...listPlaces(names)].flatMap(([kind, place]): FoundList[] => {
    if (!there.has(place.sheet)) return [];
    return [{ kind, place, table: tables.find((table) => table.sheet === place.sheet)?.name ?? '' }];
  });
}

function loadCells(range: Excel.Range, kind: ListKind): Excel.Range {
  return range.load(`rowIndex, columnIndex, formulas, numberFormat${WITH_VALUES.includes(kind) ? ', values' : ''}`);
}

/** The table where it still holds the list's header. */
function queueTable(context: Excel.RequestContext, { table, place }: FoundList): () => ListReading['table'] {
  if (table === '') return () => null;
  const range = context.workbook.tables.getItem(table).getRange().load('rowIndex, columnIndex, rowCount, columnCount');
  return () => {
    const area = rangeOf(range);
    return area.top === place.range.top ? { name: table, range: area } : null;
  };
}

function frameOf({ kind, place }: FoundList, table: ListReading['table']): Omit<ListReading, 'contents' | 'values'> {
  return { kind, sheet: place.sheet, headerRow: place.range.top, named: place.range, table };
}

function recordOf(readings: readonly ListReading[]): ListReadings {
  const of = (wanted: ListKind): ListReading | null => readings.find(({ kind }) => kind === wanted) ?? null;
  const [findings, indicators] = LIST_KINDS.map(of);
  return { findings: findings ?? null, indicators: indicators ?? null };
}

/** The contents of a sheet from A1 on, formulas as formulas. */
export function contentsFromCorner({ rowIndex, columnIndex, formulas, numberFormat }: Excel.Range): CellContent[][] {
  const rows = formulas.map((row, index) => row.map((value: unknown, column) => contentOf(plainValue(value), String(numberFormat[index]?.[column] ?? 'General'))));
  return fromCorner(rows, rowIndex, columnIndex, null);
}

function valuesFromCorner(range: Excel.Range, kind: ListKind): (string | number | boolean)[][] {
  if (!WITH_VALUES.includes(kind)) return [];
  return fromCorner(range.values.map((row) => row.map(plainValue)), range.rowIndex, range.columnIndex, '');
}

function fromCorner<T>(rows: readonly (readonly T[])[], rowIndex: number, columnIndex: number, blank: T): T[][] {
  const blanks = (count: number): T[] => Array.from({ length: count }, () => blank);
  const width = columnIndex + (rows[0]?.length ?? 0);
  return [...Array.from({ length: rowIndex }, () => blanks(width)), ...rows.map((row) => [...blanks(columnIndex), ...row])];
}

/** What a cell holds, as an edit would write it; in a cell of the format `@` an equals sign begins no formula. */
function contentOf(value: string | number | boolean, format: string): CellContent {
  if (value === '') return format === 'General' ? null : { empty: true, format };
  if (typeof value === 'number') return { number: value, format };
  const text = String(value);
  return text.startsWith('=') && format !== '@' ? { formula: text, format } : { text };
}
