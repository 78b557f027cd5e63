import { columnNumber } from '../../src/check/address';
import type { Cell, CellRange, ExcelTable, SheetSnapshot } from '../../src/check/snapshot';

/** What a test writes for a cell: text, a number, a truth value, nothing, or a whole cell. */
export type CellInput = string | number | boolean | null | Partial<Cell>;

export interface SheetInput {
  readonly name?: string;
  /** Sheet row and column of the first cell; 1 and 1 where left out. */
  readonly top?: number;
  readonly left?: number;
  /** Merged blocks, such as `A1:D1`. */
  readonly merges?: readonly string[];
  readonly excelTables?: readonly ExcelTable[];
}

/** A cell of the kind that its value tells. `#DIV/0!` and its like are error cells. */
export function cellOf(input: CellInput): Cell {
  const cell = { kind: 'empty', value: '', text: '', formula: false, numberFormat: 'General' } as const;
  if (input === null || input === '') return cell;
  if (typeof input === 'string') return { ...cell, kind: /^#[A-Z/0!?]+$/.test(input) ? 'error' : 'text', value: input, text: input };
  if (typeof input === 'number') return { ...cell, kind: 'number', value: input, text: String(input) };
  if (typeof input === 'boolean') return { ...cell, kind: 'boolean', value: input, text: input ? 'TRUE' : 'FALSE' };
  return { ...cell, kind: 'text', ...input };
}

/** `A2:B3` as numbers. */
export function rangeOf(address: string): CellRange {
  const ends = address.split(':').map((end) => /^([A-Z]+)(\d+)$/.exec(end));
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last) throw new Error(`not a range: ${address}`);
  return { top: Number(first[2]), left: columnNumber(first[1]!), bottom: Number(last[2]), right: columnNumber(last[1]!) };
}

/** A snapshot of a sheet from rows of values; short rows are filled up with empty cells. */
export function sheetOf(rows: readonly (readonly CellInput[])[], input: SheetInput = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name: input.name ?? '自查表',
    top: input.top ?? 1,
    left: input.left ?? 1,
    cells: rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at] ?? null))),
    merges: (input.merges ?? []).map(rangeOf),
    excelTables: input.excelTables ?? [],
    isProtected: false,
  };
}
