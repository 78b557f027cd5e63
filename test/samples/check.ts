import type { CellValue } from 'exceljs';
import { placedRows, type PlacedRow } from '../../samples/layout';
import type { Sample } from '../../samples/sources/model';
import { sampleWorkbook } from '../../samples/workbook';
import { chooseTemplate, checkTable, findTables, type TableReport } from '../../src/check';
import { TEMPLATES } from '../../src/templates';
import { cellOf, sheetOf, type CellInput } from '../support/sheet';

/** Checks a sample as the product does: finds the one table, chooses the template, runs all rules. */
export function checkSample(sample: Sample): TableReport {
  const sheet = sampleWorkbook(sample).getWorksheet(sample.sheet)!;
  const rows: CellInput[][] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const cells: CellInput[] = [];
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const cell = sheet.getCell(row, column);
      cells.push(cell.isMerged && cell.master !== cell ? null : input(cell.value));
    }
    rows.push(cells);
  }
  const search = findTables(sheetOf(rows, { name: sample.sheet, merges: sheet.model.merges }));
  if (!search.found || search.tables.length !== 1) throw new Error(`${sample.id}: not one table found`);
  const [table] = search.tables;
  const choice = chooseTemplate(table, TEMPLATES);
  return checkTable(table, choice.template, { templateReason: choice.reason });
}

function input(value: CellValue): CellInput {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value === null ? null : cellOf(value);
  throw new Error(`a sample holds text and numbers only, not ${JSON.stringify(value)}`);
}

/** Rows by sheet row. */
export function rowsOf(sample: Sample): ReadonlyMap<number, PlacedRow['row']> {
  return new Map(placedRows(sample).map(({ sheetRow, row }) => [sheetRow, row]));
}
