import type { CellValue } from '../workbook/cell';
import type { Workbook, Worksheet } from '../workbook/workbook';
import type { Node } from './syntax';
import type { Value } from './values';

/** Where a formula takes the values of other cells from, and where it reports what it could not do. */
export interface Session {
  readonly workbook: Workbook;
  /** The value of a cell, computed first where it has a formula. */
  valueAt(sheet: Worksheet, row: number, column: number): CellValue;
  /** Last row and column in use on any sheet: whole columns are read up to here. */
  readonly extent: { readonly bottom: number; readonly right: number };
  /** The clock for TODAY and NOW. */
  now(): Date;
  /** Notes a function that is not known here. */
  unknownFunction(name: string): void;
}

/** The place for which a formula is computed. */
export interface Scope {
  readonly session: Session;
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  /** How far relative references have moved from the cell for which the formula was written. */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** True inside an argument that takes arrays: operations run over whole ranges. */
  readonly arrays: boolean;
  /** How many names stand in names, to stop at one that names itself. */
  readonly nesting: number;
  evaluate(node: Node, scope: Scope): Value;
}
