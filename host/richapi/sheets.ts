import { renameReferences } from '../workbook/references';
import { quotedSheetName, sheetNameProblem } from '../workbook/names';
import { addSheet, sheetNamed, type Worksheet } from '../workbook/workbook';
import { HostError, invalidArgument } from './error';
import { eventType, workbookTarget } from './events';
import { requireOpenStructure, type SheetTarget } from './rangeTarget';
import type { HostSession } from './session';

/** What happens to sheets as a whole. All of it needs an unprotected workbook structure. */

/** Adds a sheet after the last one, under the given name or the next free `Sheet1`, `Sheet2`, … */
export function addNewSheet(session: HostSession, name: string | null): Worksheet {
  requireOpenStructure(session);
  if (name !== null) requireFreeName(session, name, null);
  const sheet = addSheet(session.workbook, name ?? freeName(session));
  session.touch();
  session.events.raise(eventType.worksheetAdded, [workbookTarget], { worksheetId: sheet.id, source: 'Local' });
  return sheet;
}

function freeName(session: HostSession): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${String(number)}`;
    if (sheetNamed(session.workbook, name) === null) return name;
  }
}

function requireFreeName(session: HostSession, name: string, own: Worksheet | null): void {
  const problem = sheetNameProblem(name);
  if (problem !== null) throw invalidArgument(`the sheet name ${name} (${problem})`);
  const holder = sheetNamed(session.workbook, name);
  if (holder !== null && holder !== own) throw new HostError('ItemAlreadyExists', `A resource with the same name or identifier already exists: ${name}`);
}

/** Renames a sheet; formulas, names and charts that point to it follow. */
export function renameSheet({ session, sheet }: SheetTarget, name: string): void {
  if (name === sheet.name) return;
  requireOpenStructure(session);
  requireFreeName(session, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  const follow = (formula: string): string => renameReferences(formula, before, quotedSheetName(name));
  for (const each of session.workbook.sheets) {
    for (const cells of each.cells.values()) {
      for (const [column, cell] of cells) {
        if (cell.formula !== undefined) cells.set(column, { ...cell, formula: follow(cell.formula) });
      }
    }
    for (const defined of each.names) defined.formula = follow(defined.formula);
    for (const chart of each.charts) if (chart.source.sheet === before) chart.source.sheet = name;
  }
  for (const defined of session.workbook.names) defined.formula = follow(defined.formula);
  session.touch();
}

/** Deletes a sheet; the last visible one cannot go. Its neighbour comes to the front. */
export function deleteSheet({ session, sheet }: SheetTarget): void {
  requireOpenStructure(session);
  if (sheet.visibility === 'VeryHidden') throw new HostError('GeneralException', 'A very hidden sheet cannot be deleted.');
  requireAnotherVisible(session, sheet);
  const { workbook } = session;
  const index = workbook.sheets.indexOf(sheet);
  if (workbook.activeSheet === sheet.id) {
    const visible = workbook.sheets.filter((each) => each.visibility === 'Visible' && each !== sheet);
    const next = visible.find((each) => workbook.sheets.indexOf(each) > index) ?? visible.at(-1);
    if (next !== undefined) session.activate(next);
  }
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  session.touch();
  session.events.raise(eventType.worksheetDeleted, [workbookTarget], { worksheetId: sheet.id, source: 'Local' });
}

/** Moves a sheet to another place in the tab row, from 0. */
export function moveSheet({ session, sheet }: SheetTarget, position: number): void {
  requireOpenStructure(session);
  const others = session.workbook.sheets.filter((each) => each !== sheet);
  if (position > others.length) throw invalidArgument(`position ${String(position)}`);
  session.workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  session.touchLook();
}

/** Shows or hides a sheet; one must stay visible. */
export function setVisibility({ session, sheet }: SheetTarget, visibility: Worksheet['visibility']): void {
  requireOpenStructure(session);
  if (visibility !== 'Visible') requireAnotherVisible(session, sheet);
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && session.workbook.activeSheet === sheet.id) {
    const next = session.workbook.sheets.find((each) => each.visibility === 'Visible');
    if (next !== undefined) session.activate(next);
  }
  session.touchLook();
}

function requireAnotherVisible(session: HostSession, sheet: Worksheet): void {
  if (!session.workbook.sheets.some((each) => each !== sheet && each.visibility === 'Visible')) {
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
}
