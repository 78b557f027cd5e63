import { containsArea, intersection } from '../workbook/areas';
import { maxColumns, maxRows } from '../workbook/defaults';
import { cellsIn } from '../workbook/grid';
import { shiftCells, shiftedArea, type Shift } from '../workbook/shift';
import { rangeClass } from './classes/range';
import { HostError } from './error';
import { areaOf, requireAllowed, type RangeTarget } from './rangeTarget';

/** Puts empty cells in place of a range; what was there moves down or right. */
export function insertRange(range: RangeTarget, direction: 'Down' | 'Right'): void {
  const along = direction === 'Down' ? 'rows' : 'columns';
  const area = areaOf(range);
  requireAllowed(range, along === 'rows' ? 'allowInsertRows' : 'allowInsertColumns');
  const pushedOff = along === 'rows'
    ? { ...area, top: maxRows - (area.bottom - area.top), bottom: maxRows }
    : { ...area, left: maxColumns - (area.right - area.left), right: maxColumns };
  if (cellsIn(range.sheet.cells, pushedOff).length > 0) {
    throw new HostError('NonBlankCellOffSheet', 'Microsoft Excel can’t insert new cells because it would push non-empty cells off the end of the worksheet.');
  }
  carryOut(range, { kind: 'insert', area, along });
  range.area = area;
}

/** Takes the cells of a range out; those below or to the right close up. */
export function deleteRange(range: RangeTarget, direction: 'Up' | 'Left'): void {
  const along = direction === 'Up' ? 'rows' : 'columns';
  requireAllowed(range, along === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns');
  carryOut(range, { kind: 'delete', area: areaOf(range), along });
}

function carryOut(range: RangeTarget, shift: Shift): void {
  requireWholeThings(range, shift);
  const { session, sheet } = range;
  shiftCells(session.workbook, sheet, shift);
  for (const object of session.references.held()) {
    const held = rangeClass.targetOf(object);
    if (held?.sheet === sheet && held.area !== null) held.area = shiftedArea(held.area, shift);
  }
  const verb = shift.kind === 'insert' ? 'Inserted' : 'Deleted';
  const lines = shift.along === 'rows' ? 'Row' : 'Column';
  const whole = shift.along === 'rows' ? shift.area.right === maxColumns : shift.area.bottom === maxRows;
  session.cellsChanged(sheet, shift.area, whole ? `${lines}${verb}` : `Cell${verb}`);
}

/** Excel does not tear merges and tables apart. */
function requireWholeThings({ sheet }: RangeTarget, { area, along }: Shift): void {
  const beyond = along === 'rows' ? { ...area, bottom: maxRows } : { ...area, right: maxColumns };
  const band = along === 'rows'
    ? { top: 1, bottom: maxRows, left: area.left, right: area.right }
    : { top: area.top, bottom: area.bottom, left: 1, right: maxColumns };
  for (const whole of [...sheet.merges, ...sheet.tables.map((table) => table.range)]) {
    if (intersection(beyond, whole) !== null && !containsArea(band, whole)) {
      throw new HostError('InsertDeleteConflict', 'The insert or delete operation attempted resulted in a conflict.');
    }
  }
}
