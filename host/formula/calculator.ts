import { isCellError, type CellValue } from '../workbook/cell';
import { allCells, putCell } from '../workbook/grid';
import type { Calculator, Workbook, Worksheet } from '../workbook/workbook';
import { evaluateCell, scopeFor } from './evaluate';
import { Calculation, parsed, type CalculationReport } from './session';
import { FormulaSyntaxError } from './syntax';
import { failure } from './values';

/** A calculator that also tells what it could not do. */
export interface FormulaCalculator extends Calculator {
  /** Of the last calculation; empty lists before the first. */
  readonly report: CalculationReport;
}

export interface CalculatorOptions {
  /** The clock for TODAY and NOW; the machine's where left out. */
  readonly now?: () => Date;
}

/**
 * A calculator for the embedded host. `recalculate` puts new cells for the formulas whose value has
 * changed and leaves all others alone; time grows with the cells that the formulas read.
 */
export function createCalculator(options: CalculatorOptions = {}): FormulaCalculator {
  const now = options.now ?? (() => new Date());
  let report: CalculationReport = { unknownFunctions: [], unreadable: [], circular: [] };
  return {
    get report() {
      return report;
    },
    recalculate(workbook) {
      const calculation = new Calculation(workbook, now, true);
      for (const sheet of workbook.sheets) {
        for (const { row, column, cell } of allCells(sheet.cells)) {
          if (cell.formula === undefined) continue;
          const value = calculation.settle(sheet, row, column);
          if (!sameValue(value, cell.value)) putCell(sheet.cells, row, column, { ...cell, value });
        }
      }
      report = calculation.report();
    },
  };
}

function sameValue(left: CellValue, right: CellValue): boolean {
  return isCellError(left) && isCellError(right) ? left.error === right.error : Object.is(left, right);
}

export interface EvaluateOptions extends CalculatorOptions {
  /** The cell for which the formula is written; relative references move from it to the cell asked. */
  readonly base?: { readonly row: number; readonly column: number };
}

/**
 * What a formula gives at a cell, for conditional formats and the like. The values that the cells
 * hold are taken as computed already. A formula that cannot be read gives #NAME?.
 */
export function evaluateAt(
  workbook: Workbook, sheet: Worksheet, row: number, column: number, formula: string, options: EvaluateOptions = {},
): CellValue {
  const calculation = new Calculation(workbook, options.now ?? (() => new Date()), false);
  return evaluateIn(calculation, sheet, row, column, formula, options.base);
}

/** `evaluateAt` for many cells of one unchanged workbook: the session is made once. */
export function evaluateIn(
  calculation: Calculation, sheet: Worksheet, row: number, column: number, formula: string, base = { row, column },
): CellValue {
  try {
    const shift = { rows: row - base.row, columns: column - base.column };
    return evaluateCell(parsed(formula), scopeFor(calculation, sheet, row, column, shift));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return failure('#NAME?');
    throw error;
  }
}
