import type { CellRange } from '../../src/check/snapshot';
import { containsArea, intersection } from '../workbook/areas';
import { withStyle } from '../workbook/cell';
import { cellAt, cellsIn, putCell } from '../workbook/grid';
import { accessDenied, HostError } from './error';
import { areaOf, requireAllowed, type RangeTarget } from './rangeTarget';

/** The merged areas that touch a range, in reading order. */
export function mergedAreas(range: RangeTarget): CellRange[] {
  const area = areaOf(range);
  return range.sheet.merges
    .filter((merge) => intersection(merge, area) !== null)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Merges a range, or each of its rows; only the top left cell keeps what it holds. */
export function mergeRange(range: RangeTarget, across: boolean): void {
  requireAllowed(range);
  const area = areaOf(range);
  if (range.sheet.tables.some((table) => intersection(table.range, area) !== null)) {
    throw accessDenied('cells of a table cannot be merged');
  }
  const parts = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_none, index) => ({ ...area, top: area.top + index, bottom: area.top + index }))
    : [area];
  for (const part of parts) mergeArea(range, part);
  range.session.cellsChanged(range.sheet, area);
}

function mergeArea(range: RangeTarget, area: CellRange): void {
  const { sheet } = range;
  const touched = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  if (touched.some((merge) => !containsArea(area, merge))) throw new HostError('InvalidOperation', 'A merged cell lies across the edge of the range.');
  sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
  if (area.top === area.bottom && area.left === area.right) return;
  const filled = cellsIn(sheet.cells, area);
  const kept = filled.find(({ cell }) => cell.value !== null || cell.formula !== undefined);
  const anchorStyle = cellAt(sheet.cells, area.top, area.left)?.style;
  for (const { row, column, cell } of filled) {
    putCell(sheet.cells, row, column, { value: null, ...(cell.style === undefined ? {} : { style: cell.style }) });
  }
  if (kept !== undefined) {
    putCell(sheet.cells, area.top, area.left, withStyle(kept.cell, anchorStyle ?? {}));
  }
  sheet.merges.push({ ...area });
}

/** Takes all merges apart that touch a range. */
export function unmergeRange(range: RangeTarget): void {
  const touched = mergedAreas(range);
  if (touched.length === 0) return;
  requireAllowed(range);
  range.sheet.merges = range.sheet.merges.filter((merge) => !touched.includes(merge));
  range.session.touchLook();
}
