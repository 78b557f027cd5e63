import type { Container } from '../../host/container/container';
import { HostSession, type ChangeSource, type SessionOptions } from '../../host/richapi/session';
import { parseArea } from '../../host/workbook/areas';
import { enteredCell } from '../../host/workbook/entry';
import { cellAt, putCell } from '../../host/workbook/grid';
import { createWorkbook, sheetNamed, type Workbook, type Worksheet } from '../../host/workbook/workbook';

declare global {
  /** Put there by test/support/officeEnvironment.ts. */
  var officeContainer: Container;
}

/**
 * Puts a workbook behind office.js and gives the session with its metrics, faults and what a user
 * does. Each test takes a fresh one, so tests do not see each other.
 */
export async function useWorkbook(workbook: Workbook = createWorkbook(), options: SessionOptions = {}): Promise<HostSession> {
  const session = new HostSession(workbook, options);
  await officeContainer.attach(session);
  return session;
}

/** The sheet of that name; fails the test where there is none. */
export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = sheetNamed(workbook, name);
  if (sheet === null) throw new Error(`No sheet is called ${name}.`);
  return sheet;
}

/** Fills cells from an address on, before a client sees the workbook; entries mean what they mean when typed. */
export function fillCells(sheet: Worksheet, address: string, rows: readonly (readonly (string | number | boolean)[])[]): void {
  const area = parseArea(address)?.area;
  if (area === undefined) throw new Error(`Not an address: ${address}`);
  for (const [rowOffset, line] of rows.entries()) {
    for (const [columnOffset, value] of line.entries()) {
      const [row, column] = [area.top + rowOffset, area.left + columnOffset];
      putCell(sheet.cells, row, column, enteredCell(cellAt(sheet.cells, row, column), value));
    }
  }
}

/** Types into a cell as the user (or a coauthor) does; the add-in hears of it. */
export function typeIntoCell(session: HostSession, sheetName: string, address: string, typed: string, source: Exclude<ChangeSource, 'add-in'> = 'user'): void {
  const sheet = sheetOf(session.workbook, sheetName);
  session.asUser(() => {
    fillCells(sheet, address, [[typed]]);
    session.cellsChanged(sheet, parseArea(address)!.area);
  }, source);
}
