import type { CellRange } from '../check/snapshot';
import type { CellContent } from '../output/edits';
import { LIST_KINDS, type ListKind, type ListReading, type ListReadings } from '../output/lists/model';
import { fromCorner, plainValue } from './cells';
import { listPlaces, rangeAt, type Place } from './names';
import { answerBytes, type RowSource } from './portions';
import { rangeOf, type WorkbookProbe } from './probe';

/** Corrections may be typed as formulas, so their values are read as well. */
const WITH_VALUES: readonly ListKind[] = ['indicators'];

interface FoundList {
  readonly kind: ListKind;
  readonly place: Place;
  /** Name of the Excel Table on its sheet; '' where the user turned it into plain cells. */
  readonly table: string;
  /** Its cells; null for an empty sheet. */
  readonly used: CellRange | null;
}

/** What is to be read of our lists. */
export interface ListsToRead {
  /** Their cells, of which one answer may not hold all. */
  readonly sources: readonly RowSource[];
  /** Queues the rest. */
  readonly queue: () => void;
  /** Gives the lists once all was read. */
  readonly finish: () => ListReadings;
}

/** Prepares the reading of our lists. */
export function listsToRead(context: Excel.RequestContext, probed: WorkbookProbe): ListsToRead {
  const lists = foundLists(probed).map((list) => ({ list, cells: listSource(context, list) }));
  let tables: (() => ListReading['table'])[] = [];
  return {
    sources: lists.map(({ cells }) => cells),
    queue: () => { tables = lists.map(({ list }) => queueTable(context, list)); },
    finish: () => recordOf(lists.map(({ list, cells }, index) => ({
      ...frameOf(list, tables[index]?.() ?? null),
      contents: fromCorner(cells.contents, list.used, null),
      values: fromCorner(cells.values, list.used, ''),
    }))),
  };
}

/** Bytes of a cell of a list: mostly words and figures. */
const CELL_BYTES = 150;

function listSource(context: Excel.RequestContext, { kind, place, used }: FoundList): RowSource & Pick<ListCells, 'contents' | 'values'> {
  const { contents, values }: ListCells = { contents: [], values: [] };
  const [top, left, width] = used === null ? [1, 1, 0] : [used.top, used.left, used.right - used.left + 1];
  return {
    contents,
    values,
    rows: used === null ? 0 : used.bottom - used.top + 1,
    guess: CELL_BYTES * width,
    queue: (from, count) => {
      const range = rangeAt(context, { sheet: place.sheet, range: { top: top + from, left, bottom: top + from + count - 1, right: left + width - 1 } });
      const read = range.load(`formulas, numberFormat${WITH_VALUES.includes(kind) ? ', values' : ''}`);
      return {
        take: () => {
          for (const row of contentsOf(read)) contents.push(row);
          if (!WITH_VALUES.includes(kind)) return answerBytes(read.formulas) + answerBytes(read.numberFormat);
          for (const row of read.values) values.push(row.map(plainValue));
          return answerBytes(read.formulas) + answerBytes(read.numberFormat) + answerBytes(read.values);
        },
      };
    },
  };
}

interface ListCells {
  readonly contents: CellContent[][];
  readonly values: (string | number | boolean)[][];
}

function foundLists({ names, sheets, tables, listCells }: WorkbookProbe): readonly FoundList[] {
  const there = new Set(sheets.map((sheet) => sheet.name));
  return [...listPlaces(names)].flatMap(([kind, place]): FoundList[] => {
    if (!there.has(place.sheet)) return [];
    return [{ kind, place, table: tables.find((table) => table.sheet === place.sheet)?.name ?? '', used: listCells.get(kind) ?? null }];
  });
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
export function contentsFromCorner(range: Excel.Range): CellContent[][] {
  return fromCorner(contentsOf(range), { top: range.rowIndex + 1, left: range.columnIndex + 1 }, null);
}

function contentsOf({ formulas, numberFormat }: Excel.Range): CellContent[][] {
  return formulas.map((row, index) => row.map((value: unknown, column) => contentOf(plainValue(value), String(numberFormat[index]?.[column] ?? 'General'))));
}


/** What a cell holds, as an edit would write it; in a cell of the format `@` an equals sign begins no formula. */
function contentOf(value: string | number | boolean, format: string): CellContent {
  if (value === '') return format === 'General' ? null : { empty: true, format };
  if (typeof value === 'number') return { number: value, format };
  const text = String(value);
  return text.startsWith('=') && format !== '@' ? { formula: text, format } : { text };
}
