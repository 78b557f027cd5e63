import { cellAddress } from '../address';
import { shownText, type GridCell } from './grid';
import type { CellText } from './model';

/** What a cell says, with the place where it really stands. */
export function cellTextOf(found: GridCell): CellText {
  const { cell } = found;
  return {
    cell: cellAddress(found.row, found.column),
    text: shownText(cell),
    kind: cell.kind,
    formula: cell.formula,
    numberFormat: cell.numberFormat,
    ...(cell.kind === 'number' && typeof cell.value === 'number' ? { number: cell.value } : {}),
  };
}
