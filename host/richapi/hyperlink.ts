import type { Hyperlink } from '../workbook/cell';
import { displayText } from '../workbook/display';
import { enteredCell } from '../workbook/entry';
import { cellAt, putCell } from '../workbook/grid';
import type { Json } from '../workbook/objects';
import type { Arguments } from './arguments';
import { areaOf, requireAllowed, requireSize, type RangeTarget } from './rangeTarget';

/** The link of the top left cell, or null. */
export function hyperlinkOf(range: RangeTarget): Json {
  const { top, left } = areaOf(range);
  const cell = cellAt(range.sheet.cells, top, left);
  return cell?.hyperlink === undefined ? null : { ...cell.hyperlink, textToDisplay: displayText(cell) };
}

/** Gives all cells of a range a link; `textToDisplay` is written where it is given. */
export function setHyperlink(range: RangeTarget, given: Arguments): void {
  requireAllowed(range, 'allowInsertHyperlinks');
  requireSize(range);
  const fields = given.record(0);
  const text = (name: string): Record<string, string> => (typeof fields[name] === 'string' && fields[name] !== '' ? { [name]: fields[name] } : {});
  const link: Hyperlink = { ...text('address'), ...text('documentReference'), ...text('screenTip') };
  const area = areaOf(range);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const before = cellAt(range.sheet.cells, row, column);
      const written = typeof fields.textToDisplay === 'string' ? enteredCell(before, fields.textToDisplay) : (before ?? { value: null });
      putCell(range.sheet.cells, row, column, { ...written, hyperlink: link });
    }
  }
  range.session.cellsChanged(range.sheet, area);
}
