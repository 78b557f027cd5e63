import type { CellRange } from '../../src/check/snapshot';
import { isEntireColumns, isEntireRows } from './areas';
import { cellsIn, putCell, type Grid } from './grid';
import { maxColumns, maxRows } from './defaults';
import { moveReferences } from './references';
import type { Workbook, Worksheet } from './workbook';

/** Cells that are put in or taken out, and where their neighbours go. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** The new cells, or those that go. */
  readonly area: CellRange;
  /** `rows`: cells below move down or up; `columns`: cells to the right move right or left. */
  readonly along: 'rows' | 'columns';
}

/** Where an area lies after a shift on its sheet; null where all of it was deleted. */
export function shiftedArea(area: CellRange, shift: Shift): CellRange | null {
  const { area: hole } = shift;
  if (shift.along === 'rows') {
    if (area.left < hole.left || area.right > hole.right) return area;
    const rows = shiftedSpan(area.top, area.bottom, hole.top, hole.bottom, shift.kind, maxRows);
    return rows === null ? null : { ...area, top: rows.first, bottom: rows.last };
  }
  if (area.top < hole.top || area.bottom > hole.bottom) return area;
  const columns = shiftedSpan(area.left, area.right, hole.left, hole.right, shift.kind, maxColumns);
  return columns === null ? null : { ...area, left: columns.first, right: columns.last };
}

function shiftedSpan(first: number, last: number, from: number, to: number, kind: Shift['kind'], most: number): { first: number; last: number } | null {
  const count = to - from + 1;
  // What runs over the whole sheet goes on doing so.
  if (first === 1 && last === most) return { first, last };
  if (kind === 'insert') {
    const moved = { first: first >= from ? first + count : first, last: last >= from ? last + count : last };
    return moved.first > most ? null : { first: moved.first, last: Math.min(moved.last, most) };
  }
  if (first >= from && last <= to) return null;
  return {
    first: first > to ? first - count : first >= from ? from : first,
    last: last > to ? last - count : last >= from ? from - 1 : last,
  };
}

/** Moves the cells of a sheet and everything that lies over them; formulas and names of the whole workbook follow. */
export function shiftCells(workbook: Workbook, sheet: Worksheet, shift: Shift): void {
  moveCells(sheet.cells, shift);
  const move = <T extends { ranges: CellRange[] }>(things: T[]): T[] => things.flatMap((thing) => {
    const ranges = thing.ranges.flatMap((range) => shiftedArea(range, shift) ?? []);
    return ranges.length === 0 ? [] : [{ ...thing, ranges }];
  });
  sheet.merges = sheet.merges.flatMap((merge) => shiftedArea(merge, shift) ?? []);
  sheet.conditionalFormats = move(sheet.conditionalFormats);
  sheet.validations = move(sheet.validations);
  sheet.pageLayout.printArea = sheet.pageLayout.printArea.flatMap((area) => shiftedArea(area, shift) ?? []);
  for (const table of sheet.tables) table.range = shiftedArea(table.range, shift) ?? table.range;
  if (sheet.autoFilter !== null) {
    const range = shiftedArea(sheet.autoFilter.range, shift);
    sheet.autoFilter = range === null ? null : { ...sheet.autoFilter, range };
  }
  for (const chart of sheet.charts) {
    if (chart.source.sheet === sheet.name) chart.source.range = shiftedArea(chart.source.range, shift) ?? chart.source.range;
  }
  moveLines(sheet, shift);
  shiftFormulas(workbook, sheet, shift);
}

function moveCells(grid: Grid, { kind, area, along }: Shift): void {
  const beyond = along === 'rows'
    ? { ...area, bottom: maxRows }
    : { ...area, right: maxColumns };
  const moving = cellsIn(grid, beyond);
  const sign = kind === 'insert' ? 1 : -1;
  const [down, right] = along === 'rows' ? [sign * (area.bottom - area.top + 1), 0] : [0, sign * (area.right - area.left + 1)];
  for (const { row, column } of moving) putCell(grid, row, column, undefined);
  for (const { row, column, cell } of moving) {
    const goes = kind === 'delete' && (along === 'rows' ? row <= area.bottom : column <= area.right);
    if (!goes) putCell(grid, row + down, column + right, cell);
  }
}

/** Heights and hidden rows move with whole rows, widths and hidden columns with whole columns. */
function moveLines(sheet: Worksheet, shift: Shift): void {
  if (shift.along === 'rows' && isEntireRows(shift.area)) {
    sheet.rowHeights = movedKeys(sheet.rowHeights, shift.area.top, shift.area.bottom, shift.kind);
    sheet.hiddenRows = new Set(movedKeys(new Map([...sheet.hiddenRows].map((row) => [row, true])), shift.area.top, shift.area.bottom, shift.kind).keys());
  }
  if (shift.along === 'columns' && isEntireColumns(shift.area)) {
    sheet.columnWidths = movedKeys(sheet.columnWidths, shift.area.left, shift.area.right, shift.kind);
    sheet.hiddenColumns = new Set(movedKeys(new Map([...sheet.hiddenColumns].map((column) => [column, true])), shift.area.left, shift.area.right, shift.kind).keys());
  }
}

function movedKeys<V>(lines: ReadonlyMap<number, V>, from: number, to: number, kind: Shift['kind']): Map<number, V> {
  const count = to - from + 1;
  const moved = new Map<number, V>();
  for (const [index, value] of lines) {
    if (kind === 'insert') moved.set(index >= from ? index + count : index, value);
    else if (index < from || index > to) moved.set(index > to ? index - count : index, value);
  }
  return moved;
}

function shiftFormulas(workbook: Workbook, sheet: Worksheet, shift: Shift): void {
  const move = (formula: string, home: string): string => moveReferences(formula, home, sheet.name, (area) => shiftedArea(area, shift));
  for (const each of workbook.sheets) {
    for (const cells of each.cells.values()) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const formula = move(cell.formula, each.name);
        if (formula !== cell.formula) cells.set(column, { ...cell, formula });
      }
    }
    for (const name of each.names) name.formula = move(name.formula, each.name);
  }
  for (const name of workbook.names) name.formula = move(name.formula, '');
}
