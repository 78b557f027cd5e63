import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readXlsx } from '../../host/files';
import { cellAt } from '../../host/workbook/grid';
import type { HostCell } from '../../host/workbook/cell';
import { displayText } from '../../host/workbook/display';
import type { Worksheet } from '../../host/workbook/workbook';
import type { Cell, CellKind, SheetSnapshot } from '../../src/check/snapshot';

const EMPTY: Cell = { kind: 'empty', value: '', text: '', formula: false, numberFormat: 'General' };

/** Reads the sheets of a workbook straight from the file, without an Excel around it. */
export async function sheetsOfFile(path: string): Promise<readonly SheetSnapshot[]> {
  const workbook = await readXlsx(new Uint8Array(await readFile(path)), basename(path));
  return workbook.sheets.filter((sheet) => sheet.kind === 'worksheet').map(snapshotOf);
}

function snapshotOf(sheet: Worksheet): SheetSnapshot {
  const rows = [...sheet.cells.keys()];
  const columns = [...sheet.cells.values()].flatMap((row) => [...row.keys()]);
  const [top, bottom] = [least(rows), greatest(rows)];
  const [left, right] = [least(columns), greatest(columns)];
  const cells: Cell[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: Cell[] = [];
    for (let column = left; column <= right; column++) line.push(cellOf(cellAt(sheet.cells, row, column)));
    cells.push(line);
  }
  return { name: sheet.name, top, left, cells, merges: sheet.merges, excelTables: [], isProtected: false };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((found, one) => Math.min(found, one), Infinity);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((found, one) => Math.max(found, one), 0);
}

function cellOf(cell: HostCell | undefined): Cell {
  if (cell === undefined || cell.value === null) return EMPTY;
  const { value } = cell;
  const plain = typeof value === 'object' ? value.error : value;
  const kind: CellKind = typeof value === 'object' ? 'error' : typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  return { kind, value: plain, text: displayText(cell), formula: cell.formula !== undefined, numberFormat: cell.style?.numberFormat ?? 'General' };
}
