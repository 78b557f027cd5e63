import type { CellRange, ExcelTable, SheetSnapshot } from '../check/snapshot';
import type { SelfCheckTable } from '../check/table/model';
import { markOfTable, overlap, type Mark, type PreviousMarks } from './marks';

/** Columns that a sheet can have. */
const MAX_COLUMNS = 16_384;

/** A column's width in points (null: the sheet's standard width) and whether it is hidden. */
export interface ColumnLayout {
  readonly width: number | null;
  readonly hidden: boolean;
}

/** Column number → layout, for the columns that were read; the others are plain. */
export type SheetLayout = ReadonlyMap<number, ColumnLayout>;

/** Where 核验状态 and 核验说明 go. */
export interface Placement {
  readonly sheet: string;
  /** Header row and last data row. */
  readonly top: number;
  readonly bottom: number;
  readonly status: number;
  readonly notes: number;
  /** Marks of an earlier check of the same table. */
  readonly mark: Mark | null;
  /** True where the earlier marks stand exactly there already. */
  readonly reuse: boolean;
  /** The Excel Table that takes the two columns in. */
  readonly excelTable: { readonly name: string; readonly from: CellRange; readonly to: CellRange } | null;
}

/**
 * Finds the columns for the marks: where the table's earlier marks stand, else, for an Excel Table,
 * the two columns that it can be widened by, else the first two neighbouring columns right of the
 * table that are visible and hold nothing in its rows. The snapshot must not show our own marks;
 * `alsoTaken` is what was given to other tables of the sheet just now.
 * Null where the sheet has no room left. Time: cells of the table's rows to the right of it.
 */
export function placeMarks(
  snapshot: SheetSnapshot, layout: SheetLayout, table: SelfCheckTable, previous: PreviousMarks, alsoTaken: readonly CellRange[] = [],
): Placement | null {
  const mark = markOfTable(previous, snapshot.name, table.range);
  const rows = { sheet: snapshot.name, top: table.headerRow, bottom: table.range.bottom };
  const earlier = mark === null ? null : earlierPlace(mark, rows);
  if (earlier?.reuse === true) return earlier;
  const foreign = previous.marks.filter((other) => other !== mark && other.sheet === snapshot.name);
  const taken = [...alsoTaken, ...foreign.flatMap((other) => [other.status, other.notes]).flatMap((column) => (column === null ? [] : [column.range]))];
  const isFree = (block: CellRange): boolean =>
    isEmpty(snapshot, block) && !snapshot.merges.some((merge) => overlap(merge, block)) && !taken.some((range) => overlap(range, block));

  const inside = widening(snapshot.excelTables, table, isFree);
  if (inside !== null) {
    return { ...rows, status: inside.to.right - 1, notes: inside.to.right, mark, reuse: false, excelTable: inside };
  }
  const isOutside = (block: CellRange): boolean => isFree(block) && !snapshot.excelTables.some((other) => overlap(other.range, block));
  if (earlier !== null && isOutside(block(rows, earlier.status)) && isOutside(block(rows, earlier.notes))) return earlier;
  const first = Math.max(table.range.right, ...snapshot.excelTables.filter((other) => overlap(other.range, table.range)).map((other) => other.range.right)) + 1;
  for (let column = first; column < MAX_COLUMNS; column += 1) {
    const visible = layout.get(column)?.hidden !== true && layout.get(column + 1)?.hidden !== true;
    if (visible && isOutside({ ...block(rows, column), right: column + 1 })) {
      return { ...rows, status: column, notes: column + 1, mark, reuse: false, excelTable: null };
    }
  }
  return null;
}

function block(rows: { readonly top: number; readonly bottom: number }, column: number): CellRange {
  return { top: rows.top, left: column, bottom: rows.bottom, right: column };
}

/** The place of an earlier check's columns; `reuse` tells whether they have the right rows. */
function earlierPlace(mark: Mark, rows: { readonly sheet: string; readonly top: number; readonly bottom: number }): Placement | null {
  const { status, notes } = mark;
  if (status === null || notes === null) return null;
  const reuse = [status.range, notes.range].every((range) => range.top === rows.top && range.bottom === rows.bottom && range.left === range.right);
  return { ...rows, status: status.range.left, notes: notes.range.left, mark, reuse, excelTable: null };
}

/** How an Excel Table can take two columns in without moving a cell; null where it cannot. */
function widening(
  tables: readonly ExcelTable[], table: SelfCheckTable, isFree: (block: CellRange) => boolean,
): Placement['excelTable'] {
  const found = tables.find((other) => overlap(other.range, table.range));
  if (found === undefined || found.hasTotals === true || found.range.top !== table.headerRow || found.range.right < table.range.right) return null;
  const { range } = found;
  const to = { ...range, right: range.right + 2 };
  const added = { ...to, left: range.right + 1 };
  if (to.right > MAX_COLUMNS || !isFree(added)) return null;
  if (tables.some((other) => other !== found && overlap(other.range, added))) return null;
  return { name: found.name, from: range, to };
}

/** True where no cell of the block holds a value or a formula. */
function isEmpty(snapshot: SheetSnapshot, range: CellRange): boolean {
  const last = Math.min(range.bottom, snapshot.top + snapshot.cells.length - 1);
  for (let row = Math.max(range.top, snapshot.top); row <= last; row += 1) {
    const cells = snapshot.cells[row - snapshot.top] ?? [];
    for (let column = range.left; column <= range.right; column += 1) {
      const cell = cells[column - snapshot.left];
      if (cell !== undefined && (cell.kind !== 'empty' || cell.formula)) return false;
    }
  }
  return true;
}
