import type { CellText } from '../table/model';
import { measureUnitOf, readText } from '../text';
import type { TextReading } from '../text/model';

/** Reads what a cell says; a bare number is in the unit that the table gives beside it, and compared by the sign beside it. */
export function readCell({ text, unit, sign }: CellText): TextReading {
  const reading = readText(text, unit === undefined ? null : measureUnitOf(unit));
  const [only, ...others] = reading.quantities;
  // Of several figures nobody can tell which one the sign is for.
  if (sign === undefined || only === undefined || others.length > 0 || only.bound !== undefined || only.min !== undefined) return reading;
  return { ...reading, quantities: [{ ...only, bound: sign }] };
}
