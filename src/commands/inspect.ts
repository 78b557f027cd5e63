import { readSheet, type SheetReading } from '../excel';
import type { WorkbookSettings } from '../output';
import type { Inspection } from './api';
import type { Dependencies } from './createCommands';
import { settingsIn } from './settings';
import { describeTable, tablesOf } from './tables';
import { templateFor } from './templateChoice';

/** Looks at a sheet: which tables there are, which template fits each. Writes nothing. */
export async function runInspect(sheet: string | undefined, dependencies: Dependencies): Promise<Inspection> {
  const reading = await readSheet(dependencies.patience, sheet);
  const { settings, unreadable } = settingsIn(reading.previous.settings);
  return { ...inspection(reading, settings, dependencies), ...(unreadable ? { settingsUnreadable: true } : {}) };
}

/** What a sheet that was read holds, as the settings would have it. Fails where it holds no table. */
export function inspection(reading: SheetReading, settings: WorkbookSettings, { templates }: Dependencies): Inspection {
  const tables = tablesOf(reading.snapshot, settings.columns).map((table) => {
    const { template, reason } = templateFor('auto', table, templates);
    return describeTable(table, template === null ? null : { id: template.id, name: template.name, reason }, settings.columns);
  });
  return {
    workbook: reading.workbook,
    sheet: reading.snapshot.name,
    tables,
    templates: templates.map(({ id, name }) => ({ id, name })),
    hasMarks: reading.previous.marks.length + reading.reminders.length > 0,
  };
}
