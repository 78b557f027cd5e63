import { templateFromTable } from '../check/template/sheet/fromTable';
import { applyEdits, readSheet, selectCell } from '../excel';
import { planTemplateSheet } from '../output';
import type { TemplateSheet, TemplateSheetRequest } from './api';
import type { Dependencies } from './createCommands';
import { failWith } from './outcome';
import { settingsIn } from './settings';
import { chosenTable, tablesOf } from './tables';
import { knownTemplates, templateFor } from './templateChoice';

/**
 * 编辑模板. Writes the template that a check of the table would use into a sheet of the workbook,
 * where later checks find it; where none applies, one made from the table's own tasks. A workbook
 * keeps one: where it is there already, it is shown instead.
 */
export async function runExportTemplate(request: TemplateSheetRequest, dependencies: Dependencies): Promise<TemplateSheet> {
  const { patience } = dependencies;
  const reading = await readSheet(patience, request.sheet);
  if (reading.template !== null) {
    await selectCell(reading.template.sheet, 'A1', patience);
    return { sheet: reading.template.sheet, existed: true };
  }
  const table = chosenTable(tablesOf(reading, settingsIn(reading.previous.settings).settings.columns), reading.snapshot.name, request.range);
  if (reading.structureProtected) throw failWith('workbook-protected');
  const { template } = templateFor(request.templateId, table, knownTemplates(reading, dependencies.templates));
  const plan = planTemplateSheet({ template: template ?? templateFromTable(table), sheetNames: reading.sheetNames, takenNames: reading.takenNames });
  await applyEdits(plan, patience);
  await selectCell(plan.sheet, 'A1', patience);
  return { sheet: plan.sheet, existed: false };
}
