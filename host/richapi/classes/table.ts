import { parseArea } from '../../workbook/areas';
import { cellsIn, putCell } from '../../workbook/grid';
import type { Table } from '../../workbook/objects';
import { invalidArgument } from '../error';
import { HostClass, type ValueMember } from '../object';
import { areaOf, requireAllowed } from '../rangeTarget';
import { bodyArea, headerArea, nameColumns, renameTable, tableRange, totalsArea, type TableTarget } from '../tableTarget';
import { rangeClass } from './range';
import { columnsClass } from './tableColumns';
import { rowsClass } from './tableRows';
import { worksheetClass } from './worksheet';

type Flag = 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';

const flag = (name: Flag): ValueMember<TableTarget> => ({
  get: ({ table }) => table[name],
  set: (target, given) => {
    requireAllowed(target);
    target.table[name] = given.boolean(0);
    target.session.touchLook();
  },
});

/** 表格对象. Excel.Table. */
export const tableClass: HostClass<TableTarget> = new HostClass<TableTarget>('Table', {
  identity: ({ table }) => ({ Id: `{${String(table.id)}}` }),
  values: {
    Id: { get: ({ table }) => `{${String(table.id)}}` },
    LegacyId: { get: ({ table }) => String(table.id) },
    Name: { get: ({ table }) => table.name, set: (target, given) => { renameTable(target, given.string(0)); } },
    Style: {
      get: ({ table }) => table.style,
      set: (target, given) => {
        requireAllowed(target);
        target.table.style = given.string(0);
        target.session.touchLook();
      },
    },
    ShowHeaders: { get: ({ table }) => table.showHeaders, set: (target, given) => { setShowHeaders(target, given.boolean(0)); } },
    ShowTotals: { get: ({ table }) => table.showTotals, set: (target, given) => { setShowTotals(target, given.boolean(0)); } },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  objects: {
    Columns: (target) => columnsClass.of(target),
    Rows: (target) => rowsClass.of(target),
    Worksheet: ({ session, sheet }) => worksheetClass.of({ session, sheet }),
  },
  methods: {
    GetRange: (target) => rangeClass.of(tableRange(target, target.table.range)),
    GetDataBodyRange: (target) => rangeClass.of(tableRange(target, bodyArea(target.table))),
    GetHeaderRowRange: (target) => rangeClass.of(tableRange(target, headerArea(target.table))),
    GetTotalRowRange: (target) => rangeClass.of(tableRange(target, totalsArea(target.table))),
    ConvertToRange: (target) => {
      requireAllowed(target);
      remove(target);
      target.session.touch();
      return rangeClass.of(tableRange(target, target.table.range));
    },
    Delete: (target) => {
      requireAllowed(target);
      remove(target);
      for (const { row, column } of cellsIn(target.sheet.cells, target.table.range)) putCell(target.sheet.cells, row, column, undefined);
      target.session.cellsChanged(target.sheet, target.table.range);
    },
    Resize: (target, given) => {
      requireAllowed(target);
      const range = given.target(0, rangeClass);
      const area = range === null ? parseArea(given.string(0))?.area : areaOf(range);
      const { table } = target;
      if (area === undefined || area.top !== table.range.top || area.bottom <= area.top || area.right < table.range.left || area.left > table.range.right) {
        throw invalidArgument('the new range of a table must begin in the same row and overlap the old one');
      }
      const moved = area.left - table.range.left;
      table.columns = moved > 0 ? table.columns.slice(moved) : table.columns;
      table.range = { ...area };
      nameColumns(target);
      target.session.cellsChanged(target.sheet, area);
    },
    // Filters are not applied in the host: there is nothing to take away or to apply again.
    ClearFilters: () => null,
    ReapplyFilters: () => null,
  },
});

function remove({ sheet, table }: TableTarget): void {
  sheet.tables = sheet.tables.filter((each) => each !== table);
}

function setShowHeaders(target: TableTarget, show: boolean): void {
  const { table } = target;
  if (table.showHeaders === show) return;
  requireAllowed(target);
  resizeRows(table, { top: show ? -1 : 1 });
  table.showHeaders = show;
  if (show) nameColumns(target);
  target.session.cellsChanged(target.sheet, table.range);
}

function setShowTotals(target: TableTarget, show: boolean): void {
  const { table } = target;
  if (table.showTotals === show) return;
  requireAllowed(target);
  resizeRows(table, { bottom: show ? 1 : -1 });
  table.showTotals = show;
  target.session.cellsChanged(target.sheet, table.range);
}

function resizeRows(table: Table, by: { top?: number; bottom?: number }): void {
  table.range = { ...table.range, top: table.range.top + (by.top ?? 0), bottom: table.range.bottom + (by.bottom ?? 0) };
}
