import type { CellText } from '../table/model';
import { measureUnitOf, readText } from '../text';
import type { TextReading } from '../text/model';

/** Reads what a cell says; a bare number is in the unit that the table gives beside it. */
export function readCell({ text, unit }: CellText): TextReading {
  return readText(text, unit === undefined ? null : measureUnitOf(unit));
}
