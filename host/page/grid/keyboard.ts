import type { CellRange } from '../../../src/check/snapshot';
import type { SheetLayout } from './layout';

/** What a key does in the grid. */
export type KeyAction =
  | { readonly kind: 'select'; readonly range: CellRange }
  | { readonly kind: 'edit' }
  | { readonly kind: 'erase' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

interface Key {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
  Enter: [1, 0], Tab: [0, 1], PageUp: [-15, 0], PageDown: [15, 0],
};

/** Reads a key press as Excel would; null for keys that mean nothing here. */
export function keyAction({ key, shift, control }: Key, selection: CellRange, layout: SheetLayout): KeyAction | null {
  if (control) {
    if (key === 'z') return { kind: 'undo' };
    if (key === 'y') return { kind: 'redo' };
    return key === 'Home' ? { kind: 'select', range: oneCell(1, 1) } : null;
  }
  if (key === 'F2') return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'erase' };
  if (key === 'Home') return { kind: 'select', range: oneCell(selection.top, 1) };
  const step = STEPS[key];
  if (step !== undefined) {
    const back = shift && (key === 'Enter' || key === 'Tab') ? -1 : 1;
    return { kind: 'select', range: moved(selection, step[0] * back, step[1] * back, layout) };
  }
  return null; // letters go to the cell's field
}

/** The cell (or whole merge) beside a selection; hidden rows and columns are stepped over. */
function moved(selection: CellRange, rows: number, columns: number, layout: SheetLayout): CellRange {
  const row = stepped(rows > 0 ? selection.bottom : selection.top, rows, layout.rows);
  const column = stepped(columns > 0 ? selection.right : selection.left, columns, layout.columns);
  return layout.mergeAt(row, column) ?? oneCell(row, column);
}

function stepped(from: number, step: number, axis: SheetLayout['rows']): number {
  if (step === 0) return from;
  let to = Math.min(Math.max(from + step, 1), axis.count);
  while (axis.size(to) === 0 && to > 1 && to < axis.count) to += Math.sign(step);
  return axis.size(to) === 0 ? from : to;
}

/** A range of one cell. */
export function oneCell(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
