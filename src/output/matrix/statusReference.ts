import { columnNumber } from '../../check/address';
import type { CellRange } from '../../check/snapshot';
import type { SelfCheckTable } from '../../check/table/model';
import { absoluteReference } from '../sheetNames';

/** What the matrix shows where the row, or the sheet, of a task was deleted. */
const DELETED = '已删除';
/** What it shows where the words of a task are no longer found: nobody knows then which row is meant. */
const UNKNOWN = '待重核';

/** Rows up to which statuses are looked up: each look reads the whole column, so they are rows × rows letters. */
const MOST_ROWS = 200;
/** First letters of a task that are compared, the fewest first; a text within a formula has 255 at most. */
const LENGTHS = [40, 120, 240];

/** The formula (without `=`) that gives the status of a sheet row of a table. */
export type StatusReference = (row: number) => string;

/**
 * How formulas of another sheet name the statuses of a table: by the first words of the row's task, so
 * that they follow when the rows are sorted; by the cell's address where no words tell the row from all
 * others. `LOOKUP(2,1/(…))` because it needs no wildcards, bears long texts, and computes alike in Excel
 * since 2007, WPS and LibreOffice. `status` is the status column, header included. Linear in the texts.
 */
export function statusReferences(table: SelfCheckTable, status: CellRange): StatusReference {
  const known = wordsByRow(table);
  return (row) => {
    const address = absoluteReference(table.sheet, { ...status, top: row, bottom: row });
    const task = known.get(row);
    if (task === undefined) return `IFERROR(${address}&"","${DELETED}")`;
    const tasks = absoluteReference(table.sheet, { ...status, left: task.column, right: task.column });
    const found = `LOOKUP(2,1/(LEFT(${tasks},${String(task.length)})="${task.words.replaceAll('"', '""')}"),${absoluteReference(table.sheet, status)})`;
    return `IFERROR(${found}&"",IF(ISERROR(${address}),"${DELETED}","${UNKNOWN}"))`;
  };
}

/** True where the statuses of all rows of a table follow when it is sorted. Linear in the texts. */
export function followsSorting(table: SelfCheckTable): boolean {
  const known = wordsByRow(table);
  return table.rows.every(({ row }) => known.has(row));
}

/** The first words of a task, by which its row is found. */
interface TaskWords {
  readonly words: string;
  /** How many letters of a cell are compared with them. */
  readonly length: number;
  /** The sheet column in which they stand; another than the table's own where the row slid sideways. */
  readonly column: number;
}

/** The first words of each task with which no other cell of the column begins, by sheet row. */
function wordsByRow(table: SelfCheckTable): ReadonlyMap<number, TaskWords> {
  if (table.rows.length > MOST_ROWS) return new Map();
  const columns = new Map<number, ColumnTexts>();
  for (const { cells } of table.rows) {
    for (const { cell, text } of Object.values(cells)) {
      const column = columnOf(cell);
      const texts = columns.get(column) ?? new ColumnTexts();
      columns.set(column, texts);
      texts.add(text);
    }
  }
  return new Map(table.rows.flatMap(({ row, cells: { task } }): [number, TaskWords][] => {
    if (task?.kind !== 'text' || task.formula) return [];
    const { cell, text } = task;
    const column = columnOf(cell);
    const length = lengthsFor(text).find((one) => columns.get(column)?.isUnique(text, one) === true);
    return length === undefined ? [] : [[row, { words: text.slice(0, length), length, column }]];
  }));
}

function columnOf(cell: string): number {
  return columnNumber(cell.replace(/\d+$/u, ''));
}

/** What a column of a table says, and how often with the same beginning. */
class ColumnTexts {
  private readonly texts: string[] = [];
  private readonly counts = new Map<number, ReadonlyMap<string, number>>();

  add(text: string): void {
    this.texts.push(text);
  }

  isUnique(text: string, length: number): boolean {
    const counts = this.counts.get(length) ?? this.counted(length);
    this.counts.set(length, counts);
    return counts.get(beginning(text, length)) === 1;
  }

  private counted(length: number): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const text of this.texts) {
      const begins = beginning(text, length);
      counts.set(begins, (counts.get(begins) ?? 0) + 1);
    }
    return counts;
  }
}

/** The first letters as spreadsheets compare them, or more loosely: without capitals, widths and what is invisible. */
function beginning(text: string, length: number): string {
  return text.slice(0, length).normalize('NFKC').replace(/[\p{C}\s]+/gu, '').toLowerCase();
}

/**
 * How many first letters of a text may stand in a formula, the best first. A text shorter than that is
 * compared as a whole. Nothing after a line break or another control, nor after a letter of two units,
 * which programs count differently.
 */
function lengthsFor(text: string): readonly number[] {
  const end = text.search(/[\p{Cc}\p{Cs}\u{10000}-\u{10ffff}]/u);
  if (end < 0) return LENGTHS;
  const shorter = LENGTHS.filter((length) => length < end);
  return end === 0 || shorter.length === LENGTHS.length ? shorter : [...shorter, end];
}
