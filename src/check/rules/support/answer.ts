import type { CheckedRow } from '../../evaluate/model';
import type { CellText } from '../../table/model';
import type { TextReading } from '../../text/model';

/** A cell of a row, as it was read. */
export interface ReadCell {
  readonly cell: CellText;
  readonly reading: TextReading;
}

/** The result of a row, or the words that stand for it in the column of values; null where nothing was read. */
export function answerOf({ cells, readings: { result } }: CheckedRow): ReadCell | null {
  if (result === undefined) return null;
  for (const cell of [cells.result, cells.actual]) if (cell !== undefined && cell.text === result.source) return { cell, reading: result };
  return null;
}

/** What a row says of its problems; null where nothing was read. */
export function problemOf({ cells: { problem: cell }, readings: { problem: reading } }: CheckedRow): ReadCell | null {
  return cell !== undefined && reading !== undefined && cell.text === reading.source ? { cell, reading } : null;
}
