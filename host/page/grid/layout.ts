import type { CellRange } from '../../../src/check/snapshot';
import type { HostCell } from '../../workbook/cell';
import { usedRange } from '../../workbook/grid';
import type { Worksheet } from '../../workbook/workbook';
import { layOut, type Axis } from './axis';
import { neededHeight, PIXELS_PER_POINT } from './textHeight';

/** Free rows and columns that are shown beyond what a sheet uses. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

/** Where everything of a sheet lies on the screen. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The merge that a cell belongs to, or null. */
  mergeAt(row: number, column: number): CellRange | null;
}

/**
 * Lays out a sheet; rows without a height of their own become as high as their wrapped text needs.
 * Linear in the cells that hold something.
 */
export function layOutSheet(sheet: Worksheet, shownText: (cell: HostCell) => string, ordinarySize?: number): SheetLayout {
  const used = usedRange(sheet.cells);
  const mergedCells = indexMerges(sheet.merges);
  const mergeAt = (row: number, column: number): CellRange | null => mergedCells.get(row)?.get(column) ?? null;
  const columns = layOut(Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS, chartEnd(sheet).column), (column) =>
    sheet.hiddenColumns.has(column) ? 0 : Math.round((sheet.columnWidths.get(column) ?? sheet.standardWidth) * PIXELS_PER_POINT),
  );
  const rowHeight = (row: number): number => {
    if (sheet.hiddenRows.has(row)) return 0;
    const set = sheet.rowHeights.get(row);
    if (set !== undefined) return Math.round(set * PIXELS_PER_POINT);
    let height = Math.round(sheet.standardHeight * PIXELS_PER_POINT);
    for (const [column, cell] of sheet.cells.get(row) ?? []) {
      // As in Excel, merged cells do not make their rows higher.
      if (cell.value === null || mergeAt(row, column) !== null) continue;
      height = Math.max(height, neededHeight(cell, shownText(cell), columns.size(column), ordinarySize));
    }
    return height;
  };
  const rows = layOut(Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS, chartEnd(sheet).row), rowHeight);
  return { rows, columns, mergeAt };
}

/** Row → column → merge, for every cell of every merge that is not larger than a screenful. */
function indexMerges(merges: readonly CellRange[]): Map<number, Map<number, CellRange>> {
  const index = new Map<number, Map<number, CellRange>>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const cells = index.get(row) ?? new Map<number, CellRange>();
      for (let column = merge.left; column <= merge.right; column += 1) cells.set(column, merge);
      index.set(row, cells);
    }
  }
  return index;
}

/** A row and a column behind the last chart of the sheet. */
function chartEnd(sheet: Worksheet): { readonly row: number; readonly column: number } {
  const bottom = Math.max(0, ...sheet.charts.map((chart) => chart.top + chart.height));
  const right = Math.max(0, ...sheet.charts.map((chart) => chart.left + chart.width));
  return { row: Math.ceil(bottom / sheet.standardHeight) + 4, column: Math.ceil(right / sheet.standardWidth) + 2 };
}
