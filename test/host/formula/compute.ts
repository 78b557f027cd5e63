import { createCalculator, evaluateAt } from '../../../host/formula';
import { isCellError, type CellValue } from '../../../host/workbook/cell';
import { cellAt, putCell } from '../../../host/workbook/grid';
import { createWorkbook, sheetNamed, type Workbook } from '../../../host/workbook/workbook';
import type { Table } from '../../../host/workbook/objects';
import { columnNumber } from '../../../src/check/address';

/** Rows of a sheet from A1 on: what begins with `=` is a formula, `null` an empty cell. */
export type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** A workbook with these sheets. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>): Workbook {
  const workbook = createWorkbook(Object.keys(sheets));
  for (const [name, rows] of Object.entries(sheets)) fill(workbook, name, rows);
  return workbook;
}

function fill(workbook: Workbook, name: string, rows: Rows): void {
  const sheet = sheetNamed(workbook, name)!;
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const formula = typeof value === 'string' && value.startsWith('=');
      putCell(sheet.cells, row + 1, column + 1, formula ? { value: null, formula: value } : { value });
    });
  });
}

/** Lays a table over cells whose first row holds the names of its columns. */
export function addTable(workbook: Workbook, sheetName: string, name: string, top: number, left: number, bottom: number, right: number, showTotals = false): void {
  const sheet = sheetNamed(workbook, sheetName)!;
  const columns = Array.from({ length: right - left + 1 }, (_unused, index) => ({
    id: index + 1, name: String(plain(cellAt(sheet.cells, top, left + index)?.value)),
  }));
  const table: Table = {
    id: sheet.tables.length + 1, name, range: { top, left, bottom, right }, columns, showHeaders: true, showTotals,
    showFilterButton: true, style: '', showBandedRows: false, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false,
  };
  sheet.tables.push(table);
}

/** A value as a test writes it: errors by their word. */
export function plain(value: CellValue | undefined): string | number | boolean | null {
  return value === undefined ? null : isCellError(value) ? value.error : value;
}

/** The value of one formula beside the given rows of the sheet `数据`. */
export function valueOf(formula: string, rows: Rows = []): string | number | boolean | null {
  const workbook = workbookOf({ 数据: rows, 结果: [[formula]] });
  createCalculator().recalculate(workbook);
  return at(workbook, '结果!A1');
}

/** The value at an address such as `数据!B2`. */
export function at(workbook: Workbook, address: string): string | number | boolean | null {
  const [name = '', cell = ''] = address.split('!');
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return plain(cellAt(sheetNamed(workbook, name)!.cells, Number(row), columnNumber(letters))?.value);
}

/** `evaluateAt` with the sheet by name. */
export function evaluated(workbook: Workbook, sheetName: string, row: number, column: number, formula: string, base?: { row: number; column: number }) {
  return plain(evaluateAt(workbook, sheetNamed(workbook, sheetName)!, row, column, formula, base ? { base } : {}));
}
