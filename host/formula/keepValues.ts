import { isCellError, type CellValue } from '../workbook/cell';
import { allCells, cellAt, putCell } from '../workbook/grid';
import type { Calculator, Workbook, Worksheet } from '../workbook/workbook';

/**
 * A calculator that never takes a value away: where a formula would show #NAME? (the host does not
 * know one of its functions, or a cell that it rests on has this problem), the value that Excel
 * stored in the file stays. For files of users, whose Excel knows more functions than the host.
 */
export function keepingKnownValues(calculator: Calculator): Calculator {
  return {
    recalculate(workbook) {
      const before = knownValues(workbook);
      calculator.recalculate(workbook);
      for (const { sheet, row, column, value } of before) {
        const cell = cellAt(sheet.cells, row, column);
        if (cell?.formula !== undefined && isCellError(cell.value) && cell.value.error === '#NAME?') putCell(sheet.cells, row, column, { ...cell, value });
      }
    },
  };
}

interface KnownValue {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The results of formulas that are no errors themselves. */
function knownValues(workbook: Workbook): KnownValue[] {
  return workbook.sheets.flatMap((sheet) =>
    allCells(sheet.cells).flatMap(({ row, column, cell }) =>
      cell.formula === undefined || cell.value === null || isCellError(cell.value) ? [] : [{ sheet, row, column, value: cell.value }],
    ),
  );
}
