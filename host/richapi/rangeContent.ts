import type { CellRange } from '../../src/check/snapshot';
import { cellCount, containsArea, intersection } from '../workbook/areas';
import { isCellError, numberFormatOf, withStyle, type CellValue, type HostCell } from '../workbook/cell';
import { displayText } from '../workbook/display';
import { enteredCell } from '../workbook/entry';
import { cellAt, cellsIn, putCell } from '../workbook/grid';
import type { Json } from '../workbook/objects';
import type { Worksheet } from '../workbook/workbook';
import type { Arguments } from './arguments';
import { HostError, invalidArgument } from './error';
import { areaOf, isUnbounded, requireAllowed, requireSize, requireUnlocked, type RangeTarget } from './rangeTarget';

/** Reading and writing what cells hold: values, formulas, number formats. */

/** One datum for each cell, row by row; null for whole columns and rows, as in Excel. */
export function readCells(range: RangeTarget, read: (cell: HostCell | undefined) => Json): Json {
  const area = areaOf(range);
  if (isUnbounded(area)) return null;
  requireSize(range);
  range.session.settle();
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = range.sheet.cells.get(row);
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(read(cells?.get(column)));
    rows.push(line);
  }
  return rows;
}

/** A cell as `Range.values` gives it. */
export function wireValue(cell: HostCell | undefined): string | number | boolean {
  return plainValue(cell?.value ?? null);
}

/** A cell as `Range.formulas` gives it. */
export function wireFormula(cell: HostCell | undefined): string | number | boolean {
  return cell?.formula ?? wireValue(cell);
}

/** A cell's kind, as `Range.valueTypes` names it. */
export function wireValueType(cell: HostCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}

/** A cell as `Range.text` gives it. */
export function wireText(cell: HostCell | undefined): string {
  return displayText(cell);
}

function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/**
 * Writes values or formulas: one for all cells, or one for each cell, row by row; null leaves a cell
 * as it is. Cells hidden by a merge keep nothing, as in Excel. Throws InvalidArgument where the
 * shape does not fit or a text is too long, AccessDenied on locked cells.
 */
export function writeCells(range: RangeTarget, given: Arguments): void {
  const values = shaped(range, given.json(0));
  requireUnlocked(range);
  for (const line of values) {
    for (const value of line) checkValue(range, value);
  }
  const area = areaOf(range);
  const covered = coveredCells(range.sheet, area);
  for (const [rowOffset, line] of values.entries()) {
    for (const [columnOffset, value] of line.entries()) {
      const [row, column] = [area.top + rowOffset, area.left + columnOffset];
      if (value === null || covered(row, column)) continue;
      if (typeof value === 'object') throw invalidArgument('a value that is neither text nor number nor truth value');
      putCell(range.sheet.cells, row, column, enteredCell(cellAt(range.sheet.cells, row, column), value));
    }
  }
  followHeaders(range);
  range.session.cellsChanged(range.sheet, area);
}

/** Sets number formats, given as values are; texts become `@` without changing what they are. */
export function writeNumberFormats(range: RangeTarget, given: Arguments): void {
  const formats = shaped(range, given.json(0));
  requireAllowed(range, 'allowFormatCells');
  const area = areaOf(range);
  for (const [rowOffset, line] of formats.entries()) {
    for (const [columnOffset, format] of line.entries()) {
      if (format === null) continue;
      if (typeof format !== 'string') throw invalidArgument('a number format that is no text');
      const [row, column] = [area.top + rowOffset, area.left + columnOffset];
      const before = cellAt(range.sheet.cells, row, column);
      putCell(range.sheet.cells, row, column, withStyle(before, { ...before?.style, numberFormat: format }));
    }
  }
  range.session.formatChanged(range.sheet, area);
}

/** The number format of a cell. */
export function wireNumberFormat(cell: HostCell | undefined): string {
  return numberFormatOf(cell);
}

/** What was given, one for each cell. */
function shaped(range: RangeTarget, given: Json): Json[][] {
  const area = areaOf(range);
  requireSize(range);
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (!Array.isArray(given)) {
    if (cellCount(area) > 1_000_000) throw new HostError('NotImplemented', 'The embedded host does not fill whole columns.');
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
  }
  const lines = given as readonly Json[];
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    const first = Array.isArray(lines[0]) ? lines[0].length : 0;
    throw invalidArgument(`the number of rows or columns in the input array doesn't match the range: ${String(lines.length)}×${String(first)} for ${String(rows)}×${String(columns)}`);
  }
  return lines as Json[][];
}

function checkValue(range: RangeTarget, value: Json): void {
  if (typeof value !== 'string') return;
  if (value.length > range.session.limits.cellText) throw invalidArgument(`a text of ${String(value.length)} characters`);
  // Excel takes it for a formula, and formulas are shorter.
  if (value.length > 8_200 && /^[=+-]/.test(value)) {
    throw invalidArgument(`a text of ${String(value.length)} characters that begins like a formula`);
  }
}

/** Tells for the cells of an area whether a merge hides them. */
function coveredCells(sheet: Worksheet, area: CellRange): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  if (merges.length === 0) return () => false;
  return (row, column) => {
    const cell = { top: row, left: column, bottom: row, right: column };
    return merges.some((merge) => containsArea(merge, cell) && (merge.top !== row || merge.left !== column));
  };
}

/** The columns of a table are called what their header cells say. */
function followHeaders(range: RangeTarget): void {
  for (const table of range.sheet.tables) {
    const header = { ...table.range, bottom: table.range.top };
    if (!table.showHeaders || intersection(header, areaOf(range)) === null) continue;
    for (const [offset, column] of table.columns.entries()) {
      const place = { row: table.range.top, column: table.range.left + offset };
      const cell = cellAt(range.sheet.cells, place.row, place.column);
      const words = displayText(cell);
      if (words === '') putCell(range.sheet.cells, place.row, place.column, { ...cell, value: column.name });
      else column.name = words;
    }
  }
}

/** Empties cells: what they hold, how they look, or both. */
export function clearCells(range: RangeTarget, what: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks'): void {
  if (what === 'Contents' || what === 'All') requireUnlocked(range);
  if (what !== 'Contents') requireAllowed(range, 'allowFormatCells');
  const area = areaOf(range);
  for (const { row, column, cell } of cellsIn(range.sheet.cells, area)) {
    putCell(range.sheet.cells, row, column, cleared(cell, what));
  }
  if (what === 'All' || what === 'Contents') {
    followHeaders(range);
    range.session.cellsChanged(range.sheet, area);
  } else {
    range.session.touchLook();
  }
}

function cleared(cell: HostCell, what: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks'): HostCell {
  const { style, hyperlink, richText, formula, note, ...rest } = cell;
  const kept = note === undefined ? {} : { note };
  if (what === 'All') return { value: null };
  if (what === 'Contents') return { value: null, ...kept, ...(style === undefined ? {} : { style }) };
  const content = { ...rest, ...kept, ...(formula === undefined ? {} : { formula }), ...(richText === undefined ? {} : { richText }) };
  if (what === 'Formats') return { ...content, ...(hyperlink === undefined ? {} : { hyperlink }) };
  return { ...content, ...(style === undefined || what === 'RemoveHyperlinks' ? {} : { style }) };
}
