import { createChecker } from '../check';
import { applyEdits, readReminderSheet, readSheet } from '../excel';
import { answersOf } from '../output';
import { markOfTable } from '../output/marks';
import { planReminder, reminderContent, reminderName, reminderText } from '../output/reminder';
import type { Reminder, ReminderRequest } from './api';
import { checkRows } from './check';
import type { Dependencies } from './createCommands';
import { failWith } from './outcome';
import { checkOptionsOf, settingsIn } from './settings';
import { chosenTable, tablesOf } from './tables';
import { knownTemplates, templateFor } from './templateChoice';

/**
 * 催办单. Checks the table as it is now, so that nobody is reminded of what is mended meanwhile, and
 * writes the sheet for the chosen unit, dimension or task in place of an earlier one for the same.
 */
export async function runRemind(request: ReminderRequest, { now, patience, templates }: Dependencies): Promise<Reminder> {
  const mayStop = (): void => {
    if (request.signal?.aborted === true) throw failWith('cancelled');
  };
  mayStop();
  const reading = await readSheet(patience, request.sheet);
  const { snapshot, previous } = reading;
  const { settings } = settingsIn(previous.settings);
  const tables = tablesOf(reading, settings.columns);
  const table = chosenTable(tables, snapshot.name, request.range);
  const answers = answersOf(previous, markOfTable(previous, snapshot.name, table.range));
  const chosen = templateFor(request.templateId, table, knownTemplates(reading, templates));
  const report = await checkRows(table, createChecker(chosen.template), checkOptionsOf(settings, chosen, answers, request.asOf), () => undefined, mayStop);
  const { target, deadline = null } = request;
  const content = reminderContent({ report, table, settled: answers.settled, target, deadline, date: now() });
  if (content === null) throw failWith('nothing-to-remind', { target: target.value });
  mayStop();

  const reminder = { text: reminderText(content), tasks: content.tasks.length, points: content.points };
  if (!request.write) return { ...reminder, sheet: null };
  const name = reminderName(snapshot.name, tables.indexOf(table), target);
  const place = reading.reminders.find((other) => other.name.toLowerCase() === name) ?? null;
  if (place === null && reading.structureProtected) throw failWith('workbook-protected');
  if (place !== null && reading.protectedSheets.includes(place.sheet)) throw failWith('sheet-protected', { sheet: place.sheet });
  const earlier = place === null ? null : await readReminderSheet(place, patience);
  const plan = planReminder(content, name, target, earlier, reading.sheetNames);
  await applyEdits(plan, patience);
  return { ...reminder, sheet: plan.sheet };
}
