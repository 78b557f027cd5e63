import type { CellRange } from '../check/snapshot';
import type { CellContent, CellFormat } from './edits';
import { NO_LISTS, type ListReadings } from './lists/model';
import type { MatrixReading, MatrixShape } from './matrix/model';

/**
 * Marks (标记) are what an earlier check left in the workbook. Where they stand is kept in hidden
 * workbook names, which follow when the user renames sheets or inserts rows and columns; how the
 * cells looked before is kept in one add-in setting.
 */

/** Key of the add-in setting. */
export const MARKS_SETTING = 'zicha.marks';

export type MarkPart = 'table' | 'status' | 'notes' | 'summary';
export const MARK_PARTS: readonly MarkPart[] = ['table', 'status', 'notes', 'summary'];

/** The hidden workbook name of a part of a mark: `zicha.status.1`. */
export function markName(part: MarkPart, id: number): string {
  return `zicha.${part}.${String(id)}`;
}

/** How some rows of a column looked before it was ours; rows count from 0 at the table's header. */
export interface SavedFormat {
  readonly from: number;
  readonly to: number;
  readonly format: CellFormat;
}

/** A column as it was before: `null` is the sheet's standard width; only looks that were not plain. */
export interface SavedColumn {
  readonly width: number | null;
  readonly formats: readonly SavedFormat[];
}

/** Two columns of ours of which nothing is to be remembered. */
export const PLAIN_COLUMNS: { readonly status: SavedColumn; readonly notes: SavedColumn } = { status: { width: null, formats: [] }, notes: { width: null, formats: [] } };

/** How many rows each part of a summary sheet has: enough to lay out its looks again. */
export interface SummaryShape {
  readonly dimensions: number;
  readonly rules: number;
  readonly missing: number;
}

/** True where the looks of one summary are those of the other. */
export function sameShape(a: SummaryShape, b: SummaryShape): boolean {
  return a.dimensions === b.dimensions && a.rules === b.rules && a.missing === b.missing;
}

/** What the setting keeps of one checked table. */
export interface SavedMark {
  readonly id: number;
  readonly status: SavedColumn;
  readonly notes: SavedColumn;
  /** The Excel Table that was widened by our columns. */
  readonly excelTable: string | null;
  readonly summary: SummaryShape;
}

/** The setting as a whole. */
export interface SavedMarks {
  readonly version: 1;
  readonly marks: readonly SavedMark[];
  /** Absent where the workbook has no 各表对照. */
  readonly matrix?: MatrixShape;
}

/** A column of ours as it stands now. */
export interface MarkColumn {
  readonly range: CellRange;
  /** Top to bottom, header first. */
  readonly contents: readonly string[];
  readonly width: number | null;
}

/** A summary sheet of ours as it stands now: its contents from A1, as an edit would write them. */
export interface MarkSummary {
  readonly sheet: string;
  readonly contents: readonly (readonly CellContent[])[];
  /** Where its hidden name stands, if the user put rows or columns in or took some out: what is ours is not where it was written. */
  readonly named?: CellRange;
}

/** One checked table's marks as they stand now; a part that the user deleted is null. */
export interface Mark {
  readonly saved: SavedMark;
  /** Sheet of the table; '' where the user deleted it. */
  readonly sheet: string;
  readonly table: CellRange | null;
  readonly status: MarkColumn | null;
  readonly notes: MarkColumn | null;
  readonly summary: MarkSummary | null;
  /** The Excel Table that was widened, as it is now; null where there was none or it is gone. */
  readonly excelTable: { readonly name: string; readonly range: CellRange } | null;
  /** Number of our conditional formats on the status column. */
  readonly colours: number;
  /** Number of our conditional formats that tint the table's rows. */
  readonly tints: number;
}

/** What earlier checks left in the workbook. */
export interface PreviousMarks {
  readonly marks: readonly Mark[];
  /** The setting's text as it stands, '' where there is none: what an undo puts back. */
  readonly setting: string;
  /** The text of the user's settings as it stands, '' where there is none. */
  readonly settings: string;
  /** The lists that all checked tables share. */
  readonly lists: ListReadings;
  /** The sheet 各表对照 over all tables. */
  readonly matrix: MatrixReading | null;
}

export const NO_MARKS: PreviousMarks = { marks: [], setting: '', settings: '', lists: NO_LISTS, matrix: null };

/** Id that the marks of a table have, or will have: the next free one where it has none yet. */
export function markIdFor(previous: PreviousMarks, mark: Mark | null): number {
  return mark?.saved.id ?? 1 + Math.max(0, ...previous.marks.map((other) => other.saved.id));
}

/** The mark of the table that lies on that range of the sheet, where there is one. */
export function markOfTable(previous: PreviousMarks, sheet: string, range: CellRange): Mark | null {
  return previous.marks.find((mark) => mark.sheet === sheet && mark.table !== null && overlap(mark.table, range)) ?? null;
}

/** True where two blocks of cells share a cell. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
