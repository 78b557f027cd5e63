import { enteredCell } from '../../workbook/entry';
import { cellAt, putCell } from '../../workbook/grid';
import { shiftCells } from '../../workbook/shift';
import type { Arguments } from '../arguments';
import { itemOf } from '../collection';
import { invalidArgument } from '../error';
import { HostClass, type HostObject } from '../object';
import { readCells, wireValue, writeCells } from '../rangeContent';
import { requireAllowed, type RangeTarget } from '../rangeTarget';
import { bodyArea, givenRows, tableRange, type TableTarget } from '../tableTarget';
import { rangeClass } from './range';

/** One row of a table's body, by its position from 0. */
interface RowTarget extends TableTarget {
  readonly index: number;
}

/** Excel.TableRowCollection. */
export const rowsClass: HostClass<TableTarget> = new HostClass<TableTarget>('TableRowCollection', {
  values: { Count: { get: rowCount } },
  items: objects,
  methods: {
    GetCount: rowCount,
    GetItemAt: (target, given) => itemOf(objects(target), given),
    Add: (target, given) => rowClass.of(addRows(target, given)),
    DeleteRowsAt: (target, given) => {
      const index = given.whole(0);
      const count = given.optionalNumber(1, 1);
      if (index + count > rowCount(target)) throw invalidArgument(`rows ${String(index)} to ${String(index + count - 1)}`);
      deleteRows(target, index, count);
    },
  },
});

/** Excel.TableRow. */
export const rowClass: HostClass<RowTarget> = new HostClass<RowTarget>('TableRow', {
  values: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => readCells(rowRange(target), wireValue),
      set: (target, given) => { writeCells(rowRange(target), given); },
    },
  },
  methods: {
    GetRange: (target) => rangeClass.of(rowRange(target)),
    Delete: (target) => { deleteRows(target, target.index, 1); },
  },
});

function rowCount({ table }: TableTarget): number {
  const body = bodyArea(table);
  return body.bottom - body.top + 1;
}

function objects(target: TableTarget): HostObject[] {
  return Array.from({ length: rowCount(target) }, (_none, index) => rowClass.of({ ...target, index }));
}

function rowRange(target: RowTarget): RangeTarget {
  const body = bodyArea(target.table);
  const row = body.top + target.index;
  if (row > body.bottom) throw invalidArgument(`row ${String(target.index)} of ${String(rowCount(target))}`);
  return tableRange(target, { ...body, top: row, bottom: row });
}

/** Puts rows in, at the end unless a position is given; what lies below in the table's columns moves down. */
function addRows(target: TableTarget, given: Arguments): RowTarget {
  requireAllowed(target);
  const { session, sheet, table } = target;
  const values = givenRows(given.json(1)) ?? [[]];
  const width = table.columns.length;
  if (values.some((row) => row.length !== width && row.length !== 0)) throw invalidArgument(`rows that do not have ${String(width)} values`);
  const asked = given.optionalNumber(0, -1);
  const count = rowCount(target);
  const index = asked < 0 || asked > count ? count : asked;
  const top = bodyArea(table).top + index;
  const area = { top, bottom: top + values.length - 1, left: table.range.left, right: table.range.right };
  const grows = index === count && !table.showTotals;
  shiftCells(session.workbook, sheet, { kind: 'insert', area, along: 'rows' });
  if (grows) table.range = { ...table.range, bottom: table.range.bottom + values.length };
  for (const [offset, row] of values.entries()) {
    for (const [place, value] of row.entries()) {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
      const column = area.left + place;
      putCell(sheet.cells, top + offset, column, enteredCell(cellAt(sheet.cells, top + offset, column), value));
    }
  }
  session.cellsChanged(sheet, area, 'RowInserted');
  return { ...target, index };
}

/** Takes rows out; the last one is only emptied, since a table keeps one. */
function deleteRows(target: TableTarget, index: number, count: number): void {
  requireAllowed(target);
  const { session, sheet, table } = target;
  const body = bodyArea(table);
  const area = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  if (count === rowCount(target)) {
    for (let column = area.left; column <= area.right; column += 1) putCell(sheet.cells, area.top, column, undefined);
    area.top += 1;
  }
  if (area.top <= area.bottom) shiftCells(session.workbook, sheet, { kind: 'delete', area, along: 'rows' });
  session.cellsChanged(sheet, area.top <= area.bottom ? area : body, 'RowDeleted');
}
