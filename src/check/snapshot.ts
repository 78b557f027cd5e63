/**
 * A snapshot (快照) is what the check sees of a workbook: plain, frozen data, read in one go.
 * Rows and columns are numbered from 1, as the sheet numbers them.
 */

/** What kind of value a cell holds, as Excel's `Range.valueTypes` tells it. */
export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'error';

/** 单元格. One cell. */
export interface Cell {
  readonly kind: CellKind;
  /** The raw value; `''` for an empty cell, the error word (`#DIV/0!`) for an error cell. */
  readonly value: string | number | boolean;
  /** The text that the sheet shows; the value itself where it is text. */
  readonly text: string;
  /** True where the value is computed by a formula. */
  readonly formula: boolean;
  /** Excel's number format code, such as `General`, `0.00%` or `yyyy/m/d`. */
  readonly numberFormat: string;
}

/** A block of cells, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel Table (表格对象) that lies on the sheet. */
export interface ExcelTable {
  readonly name: string;
  readonly range: CellRange;
  /** True where its last row is a totals row. */
  readonly hasTotals?: boolean;
}

/** 工作表快照. The used part of one sheet. */
export interface SheetSnapshot {
  readonly name: string;
  /** Sheet row of `cells[0]`, from 1. */
  readonly top: number;
  /** Sheet column of `cells[…][0]`, from 1. */
  readonly left: number;
  /** Row by row, all rows equally long; empty where the sheet is empty. */
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly CellRange[];
  readonly excelTables: readonly ExcelTable[];
  readonly isProtected: boolean;
}

/** 工作簿快照. The sheets that were read, in the workbook's order, without those that Zicha made. */
export interface WorkbookSnapshot {
  /** File name as the host knows it; `''` for a workbook that was never saved. */
  readonly name: string;
  /** Name of the sheet that is open in front; `''` when that is not a worksheet (a chart sheet). */
  readonly activeSheet: string;
  readonly sheets: readonly SheetSnapshot[];
}
