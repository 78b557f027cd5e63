import type { CellRange } from '../../src/check/snapshot';
import { intersection } from '../workbook/areas';
import { displayText } from '../workbook/display';
import { cellAt, cellsIn, putCell } from '../workbook/grid';
import { isDefinedName } from '../workbook/names';
import type { Table, TableColumn } from '../workbook/objects';
import { takeNumber, type Worksheet } from '../workbook/workbook';
import { accessDenied, HostError, invalidArgument } from './error';
import { rangeTarget, requireAllowed, type RangeTarget } from './rangeTarget';
import type { HostSession } from './session';

/** A table as the client sees it. */
export interface TableTarget {
  readonly session: HostSession;
  readonly sheet: Worksheet;
  readonly table: Table;
}

/** One column of a table. */
export interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

/** Makes a table of a range; without headers of its own a header row is put in above. Throws as Excel does. */
export function addTable(range: RangeTarget, area: CellRange, hasHeaders: boolean): TableTarget {
  requireAllowed(range);
  const { session, sheet } = range;
  if (sheet.tables.some((table) => intersection(table.range, area) !== null)) throw invalidArgument('a table overlaps another table');
  if (sheet.merges.some((merge) => intersection(merge, area) !== null)) throw accessDenied('a table cannot hold merged cells');
  const whole = { ...area, bottom: hasHeaders ? Math.max(area.bottom, area.top + 1) : area.bottom + 1 };
  if (!hasHeaders) makeRoomForHeader(sheet, area);
  const id = takeNumber(session.workbook);
  const table: Table = {
    id, name: freeTableName(session, id), range: whole, columns: [],
    showHeaders: true, showTotals: false, showFilterButton: true, style: 'TableStyleMedium2',
    showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false,
  };
  sheet.tables.push(table);
  nameColumns({ session, sheet, table });
  session.cellsChanged(sheet, whole);
  return { session, sheet, table };
}

/** Excel moves the cells under a new header row one down. */
function makeRoomForHeader(sheet: Worksheet, area: CellRange): void {
  const cells = cellsIn(sheet.cells, { ...area, bottom: Infinity });
  for (const { row, column } of cells) putCell(sheet.cells, row, column, undefined);
  for (const { row, column, cell } of cells) putCell(sheet.cells, row + 1, column, cell);
}

function freeTableName(session: HostSession, start: number): string {
  for (let number = start; ; number += 1) {
    const name = `Table${String(number)}`;
    if (!isTakenName(session, name)) return name;
  }
}

/** True for the name of a table or a workbook name. */
export function isTakenName(session: HostSession, name: string): boolean {
  const wanted = name.toLowerCase();
  const { sheets, names } = session.workbook;
  return names.some((each) => each.name.toLowerCase() === wanted) || sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === wanted));
}

/** Throws InvalidArgument for a name that a table may not have, ItemAlreadyExists for one that is taken. */
export function renameTable({ session, sheet, table }: TableTarget, name: string): void {
  requireAllowed({ session, sheet });
  if (!isDefinedName(name)) throw invalidArgument(`the table name ${name}`);
  if (name.toLowerCase() !== table.name.toLowerCase() && isTakenName(session, name)) throw new HostError('ItemAlreadyExists', `A resource with the name ${name} already exists.`);
  table.name = name;
  session.touch();
}

/** Columns are called what their headers say: never empty, never twice. Known columns keep their ids. */
export function nameColumns({ session, sheet, table }: TableTarget): void {
  const { top, left, right } = table.range;
  const taken = new Set<string>();
  const columns: TableColumn[] = [];
  for (let place = left; place <= right; place += 1) {
    const known = table.columns[place - left];
    const cell = cellAt(sheet.cells, top, place);
    const wanted = table.showHeaders ? displayText(cell) : (known?.name ?? '');
    const name = freeColumnName(wanted === '' ? `列${String(place - left + 1)}` : wanted, taken);
    taken.add(name.toLowerCase());
    if (table.showHeaders && (name !== wanted || typeof cell?.value !== 'string')) {
      putCell(sheet.cells, top, place, { ...(cell?.style === undefined ? {} : { style: cell.style }), value: name });
    }
    columns.push({ ...known, id: known?.id ?? takeNumber(session.workbook), name });
  }
  table.columns = columns;
}

function freeColumnName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${String(number)}`;
  return name;
}

/** The table's cells without header and totals row; Excel keeps at least one row there. */
export function bodyArea({ range, showHeaders, showTotals }: Table): CellRange {
  return { ...range, top: range.top + Number(showHeaders), bottom: range.bottom - Number(showTotals) };
}

/** The header row. Throws ItemNotFound where it is not shown. */
export function headerArea(table: Table): CellRange {
  if (!table.showHeaders) throw new HostError('ItemNotFound', 'The table shows no header row.');
  return { ...table.range, bottom: table.range.top };
}

/** The totals row. Throws ItemNotFound where it is not shown. */
export function totalsArea(table: Table): CellRange {
  if (!table.showTotals) throw new HostError('ItemNotFound', 'The table shows no totals row.');
  return { ...table.range, top: table.range.bottom };
}

/** A range on the table's sheet. */
export function tableRange({ session, sheet }: TableTarget, area: CellRange): RangeTarget {
  return rangeTarget(session, sheet, area);
}

/** The part of an area that lies in a column of the table. */
export function columnArea({ table, column }: ColumnTarget, area: CellRange): CellRange {
  const place = table.range.left + columnIndex(table, column);
  return { ...area, left: place, right: place };
}

/** Position of a column, from 0. Throws ItemNotFound where it was deleted. */
export function columnIndex(table: Table, column: TableColumn): number {
  const index = table.columns.findIndex(({ id }) => id === column.id);
  if (index < 0) throw new HostError('ItemNotFound', 'The column is not in the table any more.');
  return index;
}

/** The two-dimensional values that a new row or column brings; null where none are given. */
export function givenRows(given: unknown): readonly (readonly unknown[])[] | null {
  if (given === null || given === undefined) return null;
  if (!Array.isArray(given)) return [[given]];
  const rows = given as readonly unknown[];
  return rows.every((row) => Array.isArray(row)) ? rows : [rows];
}
