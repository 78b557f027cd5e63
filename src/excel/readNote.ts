import { rangeAt, type Place } from './names';
import { plainValue } from './cells';
import { runReading, type Patience } from './run';

/** A cell of 核验说明 as it stands. */
export interface NoteReading {
  readonly text: string;
  readonly isProtected: boolean;
}

/** Reads one cell of ours beside a table, and whether its sheet may be written to; one round trip. */
export function readNote(place: Place, patience: Patience): Promise<NoteReading> {
  return runReading(async (context) => {
    const cell = rangeAt(context, place).load('values');
    const { protection } = context.workbook.worksheets.getItem(place.sheet).load('protection/protected');
    await context.sync();
    return { text: String(plainValue(cell.values[0]?.[0])), isProtected: protection.protected };
  }, patience);
}
