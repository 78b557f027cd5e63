import type { CellRange } from '../../src/check/snapshot';
import type { HostCell } from '../workbook/cell';
import { maxCellText } from '../workbook/defaults';
import { enteredCell } from '../workbook/entry';
import { cellAt, putCell } from '../workbook/grid';
import type { Worksheet } from '../workbook/workbook';

/** One change of a cell by the page's user, kept so that it can be taken back. */
interface CellEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: HostCell | undefined;
  readonly after: HostCell;
}

/** What the edits need of the workbook that is open. */
export interface EditTarget {
  sheetById(id: string): Worksheet | null;
  /** Says that the user changed cells. */
  changed(sheet: Worksheet, range: CellRange): void;
  /** Brings the sheet to the front and selects the cell. */
  select(sheet: Worksheet, range: CellRange): void;
}

/** Why an edit was refused; the words are the page's. */
export type EditRefusal = 'sheetProtected' | 'cellTooLong';

/** The user's own cell edits, with undo and redo. What the add-in writes is no part of it, as in Excel. */
export class CellEdits {
  private done: CellEdit[] = [];
  private undone: CellEdit[] = [];

  constructor(private readonly target: EditTarget) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Enters what was typed. Gives the reason where it was refused; nothing has changed then. */
  enter(sheet: Worksheet, row: number, column: number, typed: string): EditRefusal | null {
    const before = cellAt(sheet.cells, row, column);
    if (sheet.protection !== null && before?.style?.locked !== false) return 'sheetProtected';
    if (typed.length > maxCellText) return 'cellTooLong';
    const after = enteredCell(before, typed);
    if (sameContent(before, after)) return null;
    const edit = { sheetId: sheet.id, row, column, before, after };
    this.apply(edit, after);
    this.done.push(edit);
    this.undone = [];
    return null;
  }

  undo(): void {
    const edit = this.done.pop();
    if (edit === undefined) return;
    this.undone.push(edit);
    this.apply(edit, edit.before);
  }

  redo(): void {
    const edit = this.undone.pop();
    if (edit === undefined) return;
    this.done.push(edit);
    this.apply(edit, edit.after);
  }

  private apply(edit: CellEdit, cell: HostCell | undefined): void {
    const sheet = this.target.sheetById(edit.sheetId);
    if (sheet === null) return; // the sheet was deleted meanwhile: there is nothing to change
    const range = { top: edit.row, left: edit.column, bottom: edit.row, right: edit.column };
    putCell(sheet.cells, edit.row, edit.column, cell);
    this.target.changed(sheet, range);
    this.target.select(sheet, range);
  }
}

/** What a cell shows for editing: its formula, or the plain value. */
export function editableText(cell: HostCell | undefined): string {
  if (cell === undefined || cell.value === null) return cell?.formula ?? '';
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return typeof cell.value === 'object' ? cell.value.error : String(cell.value);
}

function sameContent(before: HostCell | undefined, after: HostCell): boolean {
  if (before?.formula !== undefined || after.formula !== undefined) return before?.formula === after.formula;
  return (before?.value ?? null) === after.value;
}
