import type { CellRange } from '../../check/snapshot';
import type { Edit } from '../edits';
import { freeSheetName } from '../sheetNames';
import { matrixContents } from './contents';
import { dressMatrix } from './layout';
import { MATRIX_NAME, MATRIX_SHEET, type MatrixInput, type MatrixReading, type MatrixShape } from './model';

export interface MatrixPlan {
  readonly edits: readonly Edit[];
  readonly undo: readonly Edit[];
  readonly sheet: string;
  readonly shape: MatrixShape;
}

/** The name stands on many cells, so that the sheet is known as long as any of them is left. */
const NAMED: CellRange = { top: 1, left: 1, bottom: 40, right: 12 };

/** Plans the sheet anew, on the sheet that an earlier check made where there is one. A matrix of the same shape is only written again. */
export function planMatrix(input: MatrixInput, earlier: MatrixReading | null, sheetNames: readonly string[]): MatrixPlan {
  const { cells, shape } = matrixContents(input);
  const sheet = earlier?.sheet ?? freeSheetName(MATRIX_SHEET, sheetNames);
  const write: Edit = { kind: 'write', sheet, top: 1, left: 1, cells };
  const dressed = earlier !== null && earlier.shape !== null && sameShape(earlier.shape, shape);
  const start: Edit[] = earlier === null ? [{ kind: 'add-sheet', sheet }, named(sheet)] : dressed ? [] : [{ kind: 'clear-sheet', sheet }];
  return {
    // Looks after the words: rows are as high as these need.
    edits: [...start, write, ...(dressed ? [] : dressMatrix(sheet, shape))],
    undo: earlier === null ? [{ kind: 'delete-sheet', sheet }, { kind: 'remove-name', name: MATRIX_NAME }] : restoreMatrix(earlier),
    sheet,
    shape,
  };
}

/** Writes the sheet again as it stood. */
export function restoreMatrix({ sheet, contents, shape }: MatrixReading): Edit[] {
  return [
    { kind: 'add-sheet', sheet },
    { kind: 'clear-sheet', sheet },
    ...(contents.length === 0 ? [] : [{ kind: 'write', sheet, top: 1, left: 1, cells: contents } as const]),
    ...(shape === null ? [] : dressMatrix(sheet, shape)),
    named(sheet),
  ];
}

function named(sheet: string): Edit {
  return { kind: 'define-name', name: MATRIX_NAME, sheet, range: NAMED };
}

function sameShape(a: MatrixShape, b: MatrixShape): boolean {
  return a.units === b.units && a.tasks === b.tasks && a.remarks === b.remarks;
}
