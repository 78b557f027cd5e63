import type { CellValue } from '../workbook/cell';

/** A row or column number (from 1) inside a reference, and whether a dollar sign fixes it. */
export interface Coordinate {
  readonly at: number;
  readonly fixed: boolean;
}

/** `A1`, `$A$1:B2`, `A:A` (no rows) or `1:3` (no columns), with the sheet's name where one is given. */
export interface AreaReference {
  readonly sheet: string | null;
  /** Null: whole columns. */
  readonly rows: readonly [Coordinate, Coordinate] | null;
  /** Null: whole rows. */
  readonly columns: readonly [Coordinate, Coordinate] | null;
}

/** The parts of a table that a structured reference may ask for. */
export type TablePart = 'all' | 'data' | 'headers' | 'totals' | 'thisRow';

/** `指标对照[完成率]`, `T[[#This Row],[a]:[b]]`, `[@目标值]`. */
export interface StructuredReference {
  /** Null: the table in which the formula stands. */
  readonly table: string | null;
  readonly parts: readonly TablePart[];
  /** First and last column; null: all columns. */
  readonly columns: readonly [string, string] | null;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as a tree. Nodes are plain and frozen by type, so one tree serves many cells. */
export type Node =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'area'; readonly area: AreaReference }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'structured'; readonly reference: StructuredReference }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'sign'; readonly negative: boolean; readonly operand: Node }
  | { readonly kind: 'percent'; readonly operand: Node }
  /** `@`: the one cell of the operand that lies in the formula's own row or column. */
  | { readonly kind: 'single'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  /** `A1:INDEX(…)`, `A1:B2 B1:C2`, `(A1,B2)`. */
  | { readonly kind: 'combine'; readonly how: 'range' | 'intersection' | 'union'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };

/** A formula that cannot be read; `position` counts UTF-16 units from its start. */
export class FormulaSyntaxError extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(`${message} (position ${position})`);
    this.name = 'FormulaSyntaxError';
  }
}
