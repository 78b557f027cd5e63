import { cellCount } from '../workbook/areas';
import { withStyle, type CellStyle, type StyleDraft } from '../workbook/cell';
import { cellAt, cellsIn, putCell } from '../workbook/grid';
import type { Json } from '../workbook/objects';
import { areaOf, reachedArea, requireAllowed, type RangeTarget } from './rangeTarget';

/** Gives each cell of a range another look. Whole columns and rows: the part that is in use. */
export function changeStyles(range: RangeTarget, change: (style: CellStyle, row: number, column: number) => StyleDraft): void {
  requireAllowed(range, 'allowFormatCells');
  const area = reachedArea(range);
  range.session.touchLook();
  if (area === null) return;
  // A change that does not ask for the place makes the same of the same style: long columns then share one object.
  const made = change.length < 2 ? new Map<CellStyle | undefined, CellStyle | undefined>() : null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const before = cellAt(range.sheet.cells, row, column);
      if (made === null || !made.has(before?.style)) {
        const cell = withStyle(before, change(before?.style ?? {}, row, column));
        made?.set(before?.style, cell.style);
        putCell(range.sheet.cells, row, column, cell);
        continue;
      }
      const { style: _, ...content } = before ?? { value: null };
      const style = made.get(before?.style);
      putCell(range.sheet.cells, row, column, style === undefined ? content : { ...content, style });
    }
  }
}

/** What all cells of a range have in common, or null where they differ, as Excel answers. */
export function commonStyle(range: RangeTarget, read: (style: CellStyle) => Json): Json {
  const area = areaOf(range);
  const cells = cellsIn(range.sheet.cells, area);
  const all = cells.map(({ cell }) => read(cell.style ?? {}));
  if (cells.length < cellCount(area)) all.push(read({}));
  const [first = null, ...others] = all;
  return others.every((other) => other === first) ? first : null;
}
