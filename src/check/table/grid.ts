import type { Cell, CellRange, SheetSnapshot } from '../snapshot';

/** A cell as it counts: a place inside a merged block stands for the block's first cell. */
export interface GridCell {
  /** Place of the cell that holds the value. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** The merged block, where there is one. */
  readonly merge: CellRange | null;
}

const EMPTY: Cell = { kind: 'empty', value: '', text: '', formula: false, numberFormat: 'General' };

/** Narrow columns show number cells as a row of `#`. */
const HIDDEN_NUMBER = /^#+$/;

/** 网格. Reads a sheet by row and column, merged blocks resolved. Places outside are empty. */
export class Grid {
  readonly bounds: CellRange;
  private readonly mergeAt = new Map<number, CellRange>();

  /** Linear in the used cells: merged blocks are cut to the used part of the sheet. */
  constructor(private readonly sheet: SheetSnapshot) {
    const width = sheet.cells[0]?.length ?? 0;
    this.bounds = { top: sheet.top, left: sheet.left, bottom: sheet.top + sheet.cells.length - 1, right: sheet.left + width - 1 };
    for (const merge of sheet.merges) {
      const { top, left, bottom, right } = this.cut(merge);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) this.mergeAt.set(this.key(row, column), merge);
      }
    }
  }

  at(row: number, column: number): GridCell {
    const merge = this.mergeAt.size === 0 ? null : (this.mergeAt.get(this.key(row, column)) ?? null);
    if (merge === null) return { row, column, cell: this.cell(row, column), merge };
    return { row: merge.top, column: merge.left, cell: this.cell(merge.top, merge.left), merge };
  }

  /** The text that the place shows; '' where it is blank. */
  textAt(row: number, column: number): string {
    return shownText(this.at(row, column).cell);
  }

  /** The cells of a row between two columns that hold text, a merged block once. */
  filled(row: number, left: number, right: number): GridCell[] {
    const found: GridCell[] = [];
    for (let column = Math.max(left, this.bounds.left); column <= Math.min(right, this.bounds.right); column++) {
      const here = this.at(row, column);
      if (shownText(here.cell) === '') continue;
      const last = found.at(-1);
      if (last !== undefined && last.row === here.row && last.column === here.column) continue;
      found.push(here);
    }
    return found;
  }

  private cell(row: number, column: number): Cell {
    return this.sheet.cells[row - this.sheet.top]?.[column - this.sheet.left] ?? EMPTY;
  }

  private cut(range: CellRange): CellRange {
    return {
      top: Math.max(range.top, this.bounds.top),
      left: Math.max(range.left, this.bounds.left),
      bottom: Math.min(range.bottom, this.bounds.bottom),
      right: Math.min(range.right, this.bounds.right),
    };
  }

  private key(row: number, column: number): number {
    return row * 16385 + column;
  }
}

/**
 * The text of a cell as a reader sees it; '' where it is blank. A number whose column is too
 * narrow to show it is written out.
 */
export function shownText(cell: Cell): string {
  if (cell.kind === 'empty' || cell.text.trim() === '') {
    return cell.kind === 'empty' || String(cell.value).trim() === '' ? '' : numberText(cell);
  }
  return cell.kind === 'number' && HIDDEN_NUMBER.test(cell.text) ? numberText(cell) : cell.text;
}

function numberText(cell: Cell): string {
  if (typeof cell.value === 'number' && cell.numberFormat.includes('%')) {
    return `${String(Number((cell.value * 100).toFixed(6)))}%`;
  }
  return String(cell.value);
}
