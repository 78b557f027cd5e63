import type { CellRange } from '../../src/check/snapshot';
import type { CellValue } from '../workbook/cell';
import { maxColumns, maxRows } from '../workbook/defaults';
import type { Table } from '../workbook/objects';
import { sheetNamed, type Workbook, type Worksheet } from '../workbook/workbook';
import { parseFormula } from './parse';
import type { Scope, Session } from './scope';
import type { AreaReference, Coordinate, StructuredReference } from './syntax';
import { fail, failure, Matrix, Reference, type Area, type Value } from './values';

/** The cells of an A1 reference, moved along with the formula. #REF! where the sheet is gone. */
export function areaOf(reference: AreaReference, scope: Scope): Value {
  const sheet = reference.sheet === null ? scope.sheet : sheetNamed(scope.session.workbook, reference.sheet);
  if (sheet?.kind !== 'worksheet') return failure('#REF!');
  const rows = span(reference.rows, scope.shift.rows, maxRows);
  const columns = span(reference.columns, scope.shift.columns, maxColumns);
  return new Reference([{ sheet, top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] }]);
}

function span(ends: readonly [Coordinate, Coordinate] | null, shift: number, size: number): [number, number] {
  if (ends === null) return [1, size];
  const [first, last] = ends.map(({ at, fixed }) => (fixed ? at : ((((at - 1 + shift) % size) + size) % size) + 1)) as [number, number];
  return first <= last ? [first, last] : [last, first];
}

/** The table of that name and its sheet. Linear in the number of tables. */
export function findTable(workbook: Workbook, name: string): { sheet: Worksheet; table: Table } | null {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return null;
}

/** The cells of a structured reference; #REF! where table or column is gone, #VALUE! beside the rows of the table. */
export function structuredOf(reference: StructuredReference, scope: Scope): Value {
  const found = reference.table === null ? tableAround(scope) : findTable(scope.session.workbook, reference.table);
  if (!found) return failure('#REF!');
  const { sheet, table } = found;
  const rows = tableRows(reference, table, scope);
  if (rows === null) return failure(reference.parts.includes('thisRow') ? '#VALUE!' : '#REF!');
  const [top, bottom] = rows;
  if (reference.columns === null) return new Reference([{ sheet, top, bottom, left: table.range.left, right: table.range.right }]);
  const [first, last] = reference.columns.map((name) => {
    const wanted = name.toLowerCase();
    return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  }) as [number, number];
  if (first < 0 || last < 0) return failure('#REF!');
  const [left, right] = first <= last ? [first, last] : [last, first];
  return new Reference([{ sheet, top, bottom, left: table.range.left + left, right: table.range.left + right }]);
}

function tableAround(scope: Scope): { sheet: Worksheet; table: Table } | null {
  const table = scope.sheet.tables.find(({ range }) => contains(range, scope.row, scope.column));
  return table ? { sheet: scope.sheet, table } : null;
}

function tableRows(reference: StructuredReference, table: Table, scope: Scope): [number, number] | null {
  const { top, bottom } = table.range;
  const firstData = top + (table.showHeaders ? 1 : 0);
  const lastData = bottom - (table.showTotals ? 1 : 0);
  const parts = reference.parts;
  if (parts.includes('all')) return [top, bottom];
  if (parts.includes('thisRow')) return scope.row >= firstData && scope.row <= lastData ? [scope.row, scope.row] : null;
  const headers = parts.includes('headers');
  const totals = parts.includes('totals');
  if (headers && !table.showHeaders || totals && !table.showTotals) return null;
  const data = parts.includes('data') || parts.length === 0;
  if (!headers && !totals) return [firstData, Math.max(firstData, lastData)];
  return [headers ? top : data ? firstData : bottom, totals ? bottom : data ? lastData : top];
}

/** What a defined name or a table's bare name stands for; #NAME? where it is none. */
export function namedOf(name: string, sheetName: string | null, scope: Scope): Value {
  const { workbook } = scope.session;
  const sheet = sheetName === null ? scope.sheet : sheetNamed(workbook, sheetName);
  if (sheet === null) return failure('#REF!');
  const wanted = name.toLowerCase();
  const defined = [...sheet.names, ...workbook.names].find((candidate) => candidate.name.toLowerCase() === wanted);
  if (defined) {
    if (scope.nesting > 32) return failure('#NAME?');
    // Relative references in a name are written as seen from A1.
    const shift = { rows: scope.row - 1, columns: scope.column - 1 };
    return scope.evaluate(parseFormula(defined.formula), { ...scope, sheet, shift, nesting: scope.nesting + 1 });
  }
  if (sheetName === null && findTable(workbook, name)) return structuredOf({ table: name, parts: [], columns: null }, scope);
  return failure('#NAME?');
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** `A1:INDEX(…)`, an intersection, or a union of references. */
export function combine(how: 'range' | 'intersection' | 'union', left: Value, right: Value): Value {
  if (!(left instanceof Reference) || !(right instanceof Reference)) return failure('#VALUE!');
  if (how === 'union') return new Reference([...left.areas, ...right.areas]);
  const a = oneArea(left);
  const b = oneArea(right);
  if (a.sheet !== b.sheet) return failure('#VALUE!');
  const [outer, inner] = how === 'range' ? [Math.min, Math.max] : [Math.max, Math.min];
  const area = {
    sheet: a.sheet, top: outer(a.top, b.top), left: outer(a.left, b.left), bottom: inner(a.bottom, b.bottom), right: inner(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? failure('#NULL!') : new Reference([area]);
}

/** The one area of a reference; a union ends in #VALUE!. */
export function oneArea(reference: Reference): Area {
  const [area, more] = reference.areas;
  return area === undefined || more !== undefined ? fail('#VALUE!') : area;
}

/** The part of an area in which any sheet holds something: whole columns end with the last used row. */
export function usedPart(area: Area, session: Session): Area {
  const bottom = area.bottom === maxRows ? Math.max(area.top, Math.min(area.bottom, session.extent.bottom)) : area.bottom;
  const right = area.right === maxColumns ? Math.max(area.left, Math.min(area.right, session.extent.right)) : area.right;
  return { ...area, bottom, right };
}

/** More cells than that are not read at once: it would be a mistake in a formula rather than a table. */
const mostCells = 5_000_000;

/** The values of an area (its used part where it is whole columns or rows). */
export function matrixOf(area: Area, session: Session): Matrix {
  const { sheet, top, left, bottom, right } = usedPart(area, session);
  if ((bottom - top + 1) * (right - left + 1) > mostCells) fail('#NUM!');
  const rows: CellValue[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const values: CellValue[] = [];
    for (let column = left; column <= right; column += 1) values.push(session.valueAt(sheet, row, column));
    rows.push(values);
  }
  return new Matrix(rows);
}

/** Any value as a matrix. */
export function toMatrix(value: Value, session: Session): Matrix {
  if (value instanceof Matrix) return value;
  if (value instanceof Reference) return matrixOf(oneArea(value), session);
  return new Matrix([[value]]);
}

/**
 * One value where one is needed: of several cells the one in the formula's own row or column
 * (implicit intersection), of an array the first.
 */
export function single(value: Value, scope: Scope): CellValue {
  if (value instanceof Matrix) return value.at(0, 0);
  if (!(value instanceof Reference)) return value;
  const [area, more] = value.areas;
  if (area === undefined || more !== undefined) return failure('#VALUE!');
  const row = area.top === area.bottom ? area.top : scope.row;
  const column = area.left === area.right ? area.left : scope.column;
  return contains(area, row, column) ? scope.session.valueAt(area.sheet, row, column) : failure('#VALUE!');
}
