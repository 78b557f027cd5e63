import { displayText } from '../workbook/display';
import { cellsIn } from '../workbook/grid';
import { wholePixels } from '../workbook/units';
import { areaOf, requireAllowed, type RangeTarget } from './rangeTarget';
import { resetSize } from './sizes';

/** Points that a letter takes at 11 points: narrow for Latin, wide for Chinese. */
const narrowLetter = 5.25;
const wideLetter = 11;
const padding = 4;

/** Makes columns as wide as their longest line. Texts are estimated by letter widths, not measured. */
export function autofitColumns(range: RangeTarget): void {
  requireAllowed(range, 'allowFormatColumns');
  const widest = new Map<number, number>();
  for (const { column, cell } of cellsIn(range.sheet.cells, areaOf(range))) {
    const scale = (cell.style?.font?.size ?? 11) / 11;
    for (const line of displayText(cell).split('\n')) {
      widest.set(column, Math.max(widest.get(column) ?? 0, lineWidth(line) * scale + padding));
    }
  }
  for (const [column, width] of widest) {
    if (width > padding) range.sheet.columnWidths.set(column, wholePixels(Math.min(width, 1_344)));
  }
  range.session.touchLook();
}

/** Lets rows take the height that their content needs: heights set by hand are dropped. */
export function autofitRows(range: RangeTarget): void {
  resetSize(range, 'rows');
}

function lineWidth(line: string): number {
  let width = 0;
  for (const letter of line) width += (letter.codePointAt(0) ?? 0) < 0x2e80 ? narrowLetter : wideLetter;
  return width;
}
