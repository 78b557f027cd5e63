import { isReminderName, type ReminderSheet } from '../output/reminder';
import { parsePlace } from './names';
import type { WorkbookProbe } from './probe';
import { contentsFromCorner } from './readLists';
import { runReading, type Patience } from './run';

/** A 催办单 sheet: its hidden workbook name and the sheet's name. */
export type ReminderPlace = Omit<ReminderSheet, 'contents'>;

/** The 催办单 sheets of a workbook. A sheet on which two names stand, after somebody moved its first cell, is told once. */
export function reminderPlaces({ names, sheets }: Pick<WorkbookProbe, 'names' | 'sheets'>): readonly ReminderPlace[] {
  const there = new Set(sheets.map(({ name }) => name));
  const bySheet = new Map<string, ReminderPlace>();
  for (const { name, formula } of names) {
    const sheet = isReminderName(name) ? parsePlace(formula)?.sheet : undefined;
    if (sheet !== undefined && there.has(sheet)) bySheet.set(sheet, { name, sheet });
  }
  return [...bySheet.values()];
}

/** Reads what stands on 催办单 sheets, in one round trip; in none where there are none. */
export async function readReminders(context: Excel.RequestContext, places: readonly ReminderPlace[]): Promise<readonly ReminderSheet[]> {
  if (places.length === 0) return [];
  const readings = places.map((place) => ({
    place,
    used: context.workbook.worksheets.getItem(place.sheet).getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, formulas, numberFormat'),
  }));
  await context.sync();
  return readings.map(({ place, used }) => ({ ...place, contents: used.isNullObject ? [] : contentsFromCorner(used) }));
}

/** Reads one 催办单 sheet as it stands. */
export function readReminderSheet(place: ReminderPlace, patience: Patience): Promise<ReminderSheet> {
  return runReading(async (context) => (await readReminders(context, [place]))[0] ?? { ...place, contents: [] }, patience);
}
