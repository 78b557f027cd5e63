import { neededHeight, PIXELS_PER_POINT } from '../page/grid/textHeight';
import { displayText } from '../workbook/display';
import type { Worksheet } from '../workbook/workbook';

/** Chinese fonts stand higher than the estimate, which is made for the grid of the demo page. */
const ROOM = 1.12;
/** A row up to this many ordinary heights holds one line, and needs nothing said. */
const ONE_LINE = 1.35;
/** Points beyond which Excel lets no row grow. */
const HIGHEST = 409;

/**
 * Heights in points of the rows that grow with their wrapped text. Excel works them out by itself;
 * LibreOffice shows what the file says. An estimate by letter widths; linear in the length of the texts.
 */
export function autoHeights(sheet: Worksheet, ordinarySize?: number): ReadonlyMap<number, number> {
  // As in Excel, merged cells do not make their rows higher.
  const isMerged = (row: number, column: number): boolean =>
    sheet.merges.some((merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right);
  const heights = new Map<number, number>();
  for (const [row, cells] of sheet.cells) {
    if (sheet.rowHeights.has(row)) continue;
    let height = 0;
    for (const [column, cell] of cells) {
      if (cell.value === null || cell.style?.wrapText !== true || sheet.hiddenColumns.has(column) || isMerged(row, column)) continue;
      const width = Math.round((sheet.columnWidths.get(column) ?? sheet.standardWidth) * PIXELS_PER_POINT);
      height = Math.max(height, neededHeight(cell, displayText(cell), width, ordinarySize) / PIXELS_PER_POINT * ROOM);
    }
    if (height > sheet.standardHeight * ONE_LINE) heights.set(row, Math.min(Math.ceil(height), HIGHEST));
  }
  return heights;
}
