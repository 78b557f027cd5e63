import { columnLetters } from '../../src/check/address';
import { maxColumns, maxRows } from '../workbook/defaults';
import type { AreaReference, Coordinate } from './syntax';
import { tokenize } from './tokens';

/**
 * The formula as it reads when it is copied so many rows down and columns to the right: relative
 * references move, those with dollar signs stay, texts and names are left alone. A reference that
 * would leave the sheet becomes #REF!. Keeps a leading `=`.
 * @throws FormulaSyntaxError for a formula that cannot be read.
 */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  const lead = formula.startsWith('=') ? '=' : '';
  const source = formula.slice(lead.length);
  let shifted = lead;
  let copied = 0;
  for (const token of tokenize(source)) {
    if (token.kind !== 'area') continue;
    // What stands before the last `!` is the sheet's name; quotes and all, it stays as it is written.
    const written = source.slice(token.start, token.end);
    const sheetEnd = token.area.sheet === null ? 0 : written.lastIndexOf('!') + 1;
    shifted += source.slice(copied, token.start + sheetEnd) + moved(token.area, rows, columns, written.slice(sheetEnd));
    copied = token.end;
  }
  return shifted + source.slice(copied);
}

function moved(area: AreaReference, rows: number, columns: number, written: string): string {
  const rowEnds = area.rows?.map((row) => move(row, rows, maxRows));
  const columnEnds = area.columns?.map((column) => move(column, columns, maxColumns));
  if ([...(rowEnds ?? []), ...(columnEnds ?? [])].includes(null)) return '#REF!';
  const ends = [0, 1].map((end) => letters(columnEnds?.[end]) + digits(rowEnds?.[end]));
  return written.includes(':') ? ends.join(':') : (ends[0] ?? '');
}

function move(coordinate: Coordinate, by: number, size: number): Coordinate | null {
  if (coordinate.fixed) return coordinate;
  const at = coordinate.at + by;
  return at < 1 || at > size ? null : { at, fixed: false };
}

function letters(column: Coordinate | null | undefined): string {
  return column ? `${column.fixed ? '$' : ''}${columnLetters(column.at)}` : '';
}

function digits(row: Coordinate | null | undefined): string {
  return row ? `${row.fixed ? '$' : ''}${row.at}` : '';
}
