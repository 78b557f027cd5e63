import type { TableColumn } from '../../workbook/objects';
import { displayText } from '../../workbook/display';
import { enteredCell } from '../../workbook/entry';
import { cellAt, putCell } from '../../workbook/grid';
import { shiftCells } from '../../workbook/shift';
import { takeNumber } from '../../workbook/workbook';
import type { Arguments } from '../arguments';
import { found, itemOf } from '../collection';
import { invalidArgument } from '../error';
import { HostClass, type HostObject } from '../object';
import { readCells, wireValue, writeCells } from '../rangeContent';
import { requireAllowed } from '../rangeTarget';
import { bodyArea, columnArea, columnIndex, givenRows, headerArea, nameColumns, tableRange, totalsArea, type ColumnTarget, type TableTarget } from '../tableTarget';
import { rangeClass } from './range';

/** Excel.TableColumnCollection. */
export const columnsClass: HostClass<TableTarget> = new HostClass<TableTarget>('TableColumnCollection', {
  values: { Count: { get: ({ table }) => table.columns.length } },
  items: objects,
  indexer: (target, given) => columnClass.of(found(byKey(target, given), `column ${given.key(0)}`)),
  methods: {
    GetCount: ({ table }) => table.columns.length,
    GetItem: (target, given) => columnClass.of(found(byKey(target, given), `column ${given.key(0)}`)),
    GetItemOrNullObject: (target, given) => {
      const column = byKey(target, given);
      return column === null ? null : columnClass.of(column);
    },
    GetItemAt: (target, given) => itemOf(objects(target), given),
    Add: (target, given) => columnClass.of(addColumn(target, given)),
  },
});

/** Excel.TableColumn. */
export const columnClass: HostClass<ColumnTarget> = new HostClass<ColumnTarget>('TableColumn', {
  identity: ({ column }) => ({ Id: column.id }),
  values: {
    Id: { get: ({ column }) => column.id },
    Index: { get: ({ table, column }) => columnIndex(table, column) },
    Name: {
      get: ({ table, column }) => table.columns[columnIndex(table, column)]?.name ?? column.name,
      set: (target, given) => {
        const area = columnArea(target, headerArea(target.table));
        requireAllowed(target);
        putCell(target.sheet.cells, area.top, area.left, enteredCell(cellAt(target.sheet.cells, area.top, area.left), given.string(0)));
        nameColumns(target);
        target.session.cellsChanged(target.sheet, area);
      },
    },
    Values: {
      get: (target) => readCells(tableRange(target, columnArea(target, target.table.range)), wireValue),
      set: (target, given) => { writeCells(tableRange(target, columnArea(target, target.table.range)), given); },
    },
  },
  methods: {
    GetRange: (target) => rangeClass.of(tableRange(target, columnArea(target, target.table.range))),
    GetDataBodyRange: (target) => rangeClass.of(tableRange(target, columnArea(target, bodyArea(target.table)))),
    GetHeaderRowRange: (target) => rangeClass.of(tableRange(target, columnArea(target, headerArea(target.table)))),
    GetTotalRowRange: (target) => rangeClass.of(tableRange(target, columnArea(target, totalsArea(target.table)))),
    Delete: (target) => { deleteColumn(target); },
  },
});

function objects(target: TableTarget): HostObject[] {
  return target.table.columns.map((column) => columnClass.of({ ...target, column }));
}

/** By id or name. */
function byKey(target: TableTarget, given: Arguments): ColumnTarget | null {
  const key = given.key(0).toLowerCase();
  const byId = typeof given.json(0) === 'number';
  const column = target.table.columns.find(({ id, name }) => (byId ? String(id) : name.toLowerCase()) === key);
  return column === undefined ? null : { ...target, column };
}

/** Puts a column in; what lies to the right of the table in its rows moves one column on. */
function addColumn(target: TableTarget, given: Arguments): ColumnTarget {
  requireAllowed(target);
  const { session, sheet, table } = target;
  const asked = given.optionalNumber(0, -1);
  const index = asked < 0 || asked >= table.columns.length ? table.columns.length : asked;
  const { top, bottom, left } = table.range;
  const area = { top, bottom, left: left + index, right: left + index };
  const atEnd = index === table.columns.length;
  shiftCells(session.workbook, sheet, { kind: 'insert', area, along: 'columns' });
  if (atEnd) table.range = { ...table.range, right: table.range.right + 1 };
  const column: TableColumn = { id: takeNumber(session.workbook), name: '' };
  table.columns = [...table.columns.slice(0, index), column, ...table.columns.slice(index)];
  fill(target, given, area, index);
  nameColumns(target);
  session.cellsChanged(sheet, area);
  return { ...target, column: found(table.columns[index], 'new column') };
}

function fill({ sheet, table }: TableTarget, given: Arguments, area: { top: number; bottom: number; left: number }, index: number): void {
  const values = givenRows(given.json(1));
  const height = area.bottom - area.top + 1;
  if (values !== null && values.length !== height) throw invalidArgument(`${String(values.length)} values for a column of ${String(height)} cells`);
  for (const [offset, row] of (values ?? []).entries()) {
    const [value] = row;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
    putCell(sheet.cells, area.top + offset, area.left, enteredCell(cellAt(sheet.cells, area.top + offset, area.left), value));
  }
  const name = given.optionalString(2);
  const header = name ?? displayText(cellAt(sheet.cells, area.top, area.left));
  if (table.showHeaders && header !== '') putCell(sheet.cells, area.top, area.left, { value: header });
  const column = table.columns[index];
  if (column !== undefined) column.name = header;
}

/** Takes a column out; what lies to the right in the table's rows closes up. */
function deleteColumn(target: ColumnTarget): void {
  requireAllowed(target);
  const { session, sheet, table } = target;
  if (table.columns.length === 1) throw invalidArgument('the only column of a table');
  const area = columnArea(target, table.range);
  const index = columnIndex(table, target.column);
  shiftCells(session.workbook, sheet, { kind: 'delete', area, along: 'columns' });
  table.columns = table.columns.filter((_column, place) => place !== index);
  session.cellsChanged(sheet, area);
}
