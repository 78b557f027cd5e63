import type { CellRange } from '../../src/check/snapshot';
import { cellCount, intersection, isEntireColumns, isEntireRows, isOnSheet, parseArea } from '../workbook/areas';
import { cellAt, usedRange } from '../workbook/grid';
import { sheetNamed, type Worksheet } from '../workbook/workbook';
import { accessDenied, HostError, invalidArgument } from './error';
import type { HostSession } from './session';

/** What a Range object stands for. `area` follows when cells are inserted or deleted; null: all of it was deleted. */
export interface RangeTarget {
  readonly session: HostSession;
  readonly sheet: Worksheet;
  area: CellRange | null;
}

/** A sheet as the client sees it. */
export interface SheetTarget {
  readonly session: HostSession;
  readonly sheet: Worksheet;
}

/** The area of a range. Throws InvalidReference where its cells or its sheet are gone. */
export function areaOf(range: RangeTarget): CellRange {
  if (range.area === null || !range.session.workbook.sheets.includes(range.sheet)) {
    throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
  }
  return range.area;
}

/** A new range target. Throws InvalidArgument where it does not fit onto a sheet. */
export function rangeTarget(session: HostSession, sheet: Worksheet, area: CellRange): RangeTarget {
  if (!isOnSheet(area)) throw invalidArgument(`a range outside the sheet: rows ${String(area.top)}–${String(area.bottom)}, columns ${String(area.left)}–${String(area.right)}`);
  return { session, sheet, area };
}

/**
 * The range that a text names: an address, with a sheet name or for the given sheet, or a defined
 * name or a table's name. Throws InvalidArgument for anything else, as `getRange` does.
 */
export function rangeOfText(session: HostSession, sheet: Worksheet, text: string): RangeTarget {
  const named = parseArea(text);
  if (named !== null) {
    const owner = named.sheet === null ? sheet : sheetNamed(session.workbook, named.sheet);
    if (owner === null) throw invalidArgument(text);
    return rangeTarget(session, owner, named.area);
  }
  const found = rangeOfName(session, sheet, text);
  if (found === null) throw invalidArgument(text);
  return found;
}

function rangeOfName(session: HostSession, sheet: Worksheet, text: string): RangeTarget | null {
  const wanted = text.toLowerCase();
  const name = [...sheet.names, ...session.workbook.names].find((each) => each.name.toLowerCase() === wanted);
  if (name !== undefined) return rangeOfFormula(session, name.formula);
  for (const owner of session.workbook.sheets) {
    const table = owner.tables.find((each) => each.name.toLowerCase() === wanted);
    if (table !== undefined) {
      const { top, bottom, left, right } = table.range;
      return rangeTarget(session, owner, { left, right, top: top + Number(table.showHeaders), bottom: bottom - Number(table.showTotals) });
    }
  }
  return null;
}

/** The range that a defined name's formula is, or null for a constant or a computed one. */
export function rangeOfFormula(session: HostSession, formula: string): RangeTarget | null {
  const named = parseArea(formula.replace(/^=/, ''));
  if (named === null || named.sheet === null) return null;
  const owner = sheetNamed(session.workbook, named.sheet);
  return owner === null ? null : rangeTarget(session, owner, named.area);
}

/** Throws RangeExceedsLimit where a range has more cells than may be read or written at once. */
export function requireSize(range: RangeTarget): void {
  if (cellCount(areaOf(range)) > range.session.limits.rangeCells) {
    throw new HostError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.');
  }
}

/** True for whole columns or rows, of which Excel gives no values (null). */
export function isUnbounded(area: CellRange): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

/**
 * The cells that a change of look reaches: the range itself, or, for whole columns and rows, the
 * part of it that is in use, since the host keeps no looks of whole columns.
 */
export function reachedArea(range: RangeTarget): CellRange | null {
  const area = areaOf(range);
  if (!isUnbounded(area)) {
    requireSize(range);
    return area;
  }
  const used = usedRange(range.sheet.cells);
  return used === null ? null : intersection(area, used);
}

/** Throws AccessDenied where the sheet is protected and the range holds a locked cell. */
export function requireUnlocked(range: RangeTarget): void {
  if (range.sheet.protection === null) return;
  const area = areaOf(range);
  if (cellCount(area) > 1_000_000) throw accessDenied(`the sheet ${range.sheet.name} is protected`);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (cellAt(range.sheet.cells, row, column)?.style?.locked !== false) throw accessDenied(`the sheet ${range.sheet.name} is protected`);
    }
  }
}

/** Throws AccessDenied where the sheet is protected and its protection does not allow this. */
export function requireAllowed(target: SheetTarget, option?: keyof NonNullable<Worksheet['protection']>['options']): void {
  const { protection } = target.sheet;
  if (protection === null || (option !== undefined && protection.options[option])) return;
  throw accessDenied(`the sheet ${target.sheet.name} is protected`);
}

/** Throws AccessDenied where the structure of the workbook is protected. */
export function requireOpenStructure(session: HostSession): void {
  if (session.workbook.protection !== null) throw accessDenied('the structure of the workbook is protected');
}
