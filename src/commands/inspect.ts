import { readSheet, type SheetReading } from '../excel';
import type { WorkbookSettings } from '../output';
import type { Inspection } from './api';
import type { Dependencies } from './createCommands';
import { settingsIn } from './settings';
import { describeTable, tablesOf } from './tables';
import { knownTemplates, templateChoices, templateFor } from './templateChoice';

/** Looks at a sheet: which tables there are, which template fits each. Writes nothing. */
export async function runInspect(sheet: string | undefined, dependencies: Dependencies): Promise<Inspection> {
  const reading = await readSheet(dependencies.patience, sheet);
  const { settings, unreadable } = settingsIn(reading.previous.settings);
  return { ...inspection(reading, settings, dependencies), ...(unreadable ? { settingsUnreadable: true } : {}) };
}

/** What a sheet that was read holds, as the settings would have it. Fails where it holds no table. */
export function inspection(reading: SheetReading, settings: WorkbookSettings, { templates }: Dependencies): Inspection {
  const known = knownTemplates(reading, templates);
  const mistakes = known.own?.ok === false ? known.own.problems : [];
  const tables = tablesOf(reading, settings.columns).map((table) => {
    // A template with mistakes hinders the check, not the look at the sheet.
    const { template, reason } = templateFor('auto', table, mistakes.length > 0 ? { ...known, own: null } : known);
    const found = describeTable(table, template === null ? null : { id: template.id, name: template.name, reason }, settings.columns);
    return template === null ? { ...found, templateRefused: reason } : found;
  });
  return {
    workbook: reading.workbook,
    sheet: reading.snapshot.name,
    tables,
    templates: templateChoices(known),
    templateProblems: mistakes,
    hasMarks: reading.previous.marks.length + reading.reminders.length > 0,
  };
}
