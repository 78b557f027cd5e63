import { rowKey } from '../check/template';
import { WORKBOOK_TEMPLATE } from '../check/template/sheet/columns';
import { readSheet } from '../excel';
import type { RematchRequest, TaskChoice } from './api';
import type { Dependencies } from './createCommands';
import { failWith } from './outcome';
import { keep, settingsIn } from './settings';
import { chosenTable, tablesOf } from './tables';
import { knownTemplates, templateOf } from './templateChoice';

/**
 * 手工匹配. Remembers by a row's words which required task it answers. Fails with `row-gone` where the
 * table has no such row, `unreadable-template` for a template or task that nobody knows.
 */
export async function runRematch({ sheet, range, row, templateId, taskId }: RematchRequest, dependencies: Dependencies): Promise<null> {
  const reading = await readSheet(dependencies.patience, sheet);
  const { snapshot, previous } = reading;
  const template = templateOf(templateId, knownTemplates(reading, dependencies.templates));
  if (typeof taskId === 'string' && !template.tasks.some(({ id }) => id === taskId)) throw failWith('unreadable-template', { template: templateId, task: taskId });
  const { settings } = settingsIn(previous.settings);
  const table = chosenTable(tablesOf(reading, settings.columns), snapshot.name, range);
  const key = rowKey(table, row);
  if (key === null) throw failWith('row-gone', { sheet, row });
  const others = Object.entries(settings.rematches[templateId] ?? {}).filter(([other]) => other !== key);
  const matches = Object.fromEntries(taskId === undefined ? others : [...others, [key, taskId]]);
  await keep({ ...settings, rematches: { ...settings.rematches, [templateId]: matches } }, previous.settings, dependencies);
  return null;
}

/** The required tasks of a template, for choosing one by hand; none where no template is used. */
export async function taskChoices(templateId: string, { templates, patience }: Dependencies): Promise<readonly TaskChoice[]> {
  if (templateId === 'none') return [];
  // Only the workbook's own template has to be read for that.
  const known = templateId === WORKBOOK_TEMPLATE ? knownTemplates(await readSheet(patience), templates) : { builtIn: templates, own: null };
  return templateOf(templateId, known).tasks.map(({ id, title, dimension }) => ({ id, title, dimension: dimension ?? '' }));
}
