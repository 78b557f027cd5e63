import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readXlsx } from '../../host/files';
import { cellAt } from '../../host/workbook/grid';
import type { HostCell } from '../../host/workbook/cell';
import { displayText } from '../../host/workbook/display';
import type { Worksheet } from '../../host/workbook/workbook';
import { findTables } from '../../src/check';
import type { Cell, CellKind, SheetSnapshot } from '../../src/check/snapshot';
import type { SelfCheckTable } from '../../src/check/table/model';

const EMPTY: Cell = { kind: 'empty', value: '', text: '', formula: false, numberFormat: 'General' };

/** Reads the self-check tables of a workbook straight from the file, without an Excel around it. Throws where there is none. */
export async function tablesOfFile(path: string): Promise<readonly SelfCheckTable[]> {
  const workbook = await readXlsx(new Uint8Array(await readFile(path)), basename(path));
  const tables = workbook.sheets.filter((sheet) => sheet.kind === 'worksheet').flatMap((sheet) => {
    const search = findTables(snapshotOf(sheet));
    return search.found ? search.tables : [];
  });
  if (tables.length === 0) throw new Error(`${path}: no self-check table`);
  return tables;
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
