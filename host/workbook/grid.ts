import type { CellRange } from '../../src/check/snapshot';
import { isBlankCell, type HostCell } from './cell';

/**
 * The cells of a sheet: row number → column number → cell, both from 1. Only cells that hold
 * something are there, and no row is empty.
 */
export type Grid = Map<number, Map<number, HostCell>>;

/** The cell at a place; undefined where it is blank. */
export function cellAt(grid: Grid, row: number, column: number): HostCell | undefined {
  return grid.get(row)?.get(column);
}

/** Puts a cell in its place; a blank one (or undefined) takes the place out of the grid. */
export function putCell(grid: Grid, row: number, column: number, cell: HostCell | undefined): void {
  const cells = grid.get(row);
  if (cell === undefined || isBlankCell(cell)) {
    cells?.delete(column);
    if (cells?.size === 0) grid.delete(row);
  } else if (cells === undefined) {
    grid.set(row, new Map([[column, cell]]));
  } else {
    cells.set(column, cell);
  }
}

/** One cell and where it stands. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
}

/**
 * The cells inside a range that hold something, row by row, left to right. Time grows with the
 * cells found (sorted), not with the size of the range. The grid may be changed while one reads.
 */
export function cellsIn(grid: Grid, range: CellRange): PlacedCell[] {
  const rows = [...grid.keys()].filter((row) => row >= range.top && row <= range.bottom).sort((a, b) => a - b);
  return rows.flatMap((row) =>
    [...(grid.get(row) ?? [])]
      .filter(([column]) => column >= range.left && column <= range.right)
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => ({ row, column, cell })),
  );
}

/** All cells that hold something, row by row, left to right. */
export function allCells(grid: Grid): PlacedCell[] {
  return cellsIn(grid, { top: 1, left: 1, bottom: Infinity, right: Infinity });
}

/**
 * The smallest range around all cells that hold something: formatted empty cells count, as in
 * Excel, unless only values are asked for. Null for an empty sheet.
 */
export function usedRange(grid: Grid, valuesOnly = false): CellRange | null {
  let top = Infinity, left = Infinity, bottom = 0, right = 0;
  for (const [row, cells] of grid) {
    for (const [column, cell] of cells) {
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom === 0 ? null : { top, left, bottom, right };
}
