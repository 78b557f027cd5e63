import { readSheet } from '../excel';
import type { Inspection } from './api';
import type { Dependencies } from './createCommands';
import { describeTable, tablesOf } from './tables';
import { templateFor } from './templateChoice';

/** Looks at a sheet: which tables there are, which template fits each. Writes nothing. */
export async function runInspect(sheet: string | undefined, { patience, templates }: Dependencies): Promise<Inspection> {
  const reading = await readSheet(patience, sheet);
  const tables = tablesOf(reading.snapshot).map((table) => {
    const { template, reason } = templateFor('auto', table, templates);
    return describeTable(table, template === null ? null : { id: template.id, name: template.name, reason });
  });
  return {
    workbook: reading.workbook,
    sheet: reading.snapshot.name,
    tables,
    templates: templates.map(({ id, name }) => ({ id, name })),
    hasMarks: reading.previous.marks.length + reading.reminders.length > 0,
  };
}
