import type { CellRange } from '../../check/snapshot';
import type { CellContent, Edit } from '../edits';

/**
 * Lists (清单) are sheets of ours that hold one Excel Table: 问题清单 and 指标对照. All tables of a
 * workbook share them; a hidden column says which table a row belongs to, another the key by which
 * a later check knows the row again, so that what the user wrote beside it stays.
 */
export type ListKind = 'findings' | 'indicators';
export const LIST_KINDS: readonly ListKind[] = ['findings', 'indicators'];

/** The hidden workbook name of a list: it stands on the first cell of the list's header row. */
export function listName(kind: ListKind): string {
  return `zicha.${kind}`;
}

/** Hidden columns that every list has. */
export const TABLE_COLUMN = 'table';
export const KEY_COLUMN = 'key';

export interface ListColumn {
  readonly id: string;
  /** The heading, by which the column is known again wherever the user moved it. */
  readonly header: string;
  /** Width in points. */
  readonly width: number;
  /** Left where left out. */
  readonly align?: 'Center' | 'Right';
  /** The user writes here; a check never does, but for the first words of a new row. */
  readonly user?: true;
  readonly hidden?: true;
  /** May be deleted by the user; without the others a list cannot be read any more. */
  readonly optional?: true;
}

/** What is the same for every list of a kind. */
export interface ListSpec {
  readonly kind: ListKind;
  /** Wanted names of the sheet and of its Excel Table. */
  readonly sheet: string;
  readonly table: string;
  readonly hint: string;
  readonly columns: readonly ListColumn[];
  /** Rows keep their places and new ones follow below, or those of a table stay together in its order. */
  readonly order: 'append' | 'together';
  /** Validation and colours of whole columns, header row given. */
  readonly rules: (layout: ListLayout) => readonly Edit[];
}

/** A list's sheet as it stands; contents and values from A1 on. */
export interface ListReading {
  readonly kind: ListKind;
  readonly sheet: string;
  readonly headerRow: number;
  /** What the list's hidden name stands on. */
  readonly named: CellRange;
  readonly contents: readonly (readonly CellContent[])[];
  /** Computed values; empty for a list that is read without them. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly table: { readonly name: string; readonly range: CellRange } | null;
}

/** The lists that the workbook holds. */
export type ListReadings = Readonly<Record<ListKind, ListReading | null>>;

export const NO_LISTS: ListReadings = { findings: null, indicators: null };

/** Where the parts of a list stand. */
export interface ListLayout {
  readonly sheet: string;
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Sheet column of each of our columns, by id. */
  readonly columns: ReadonlyMap<string, number>;
}

/** One row of a list as it stands. */
export interface ListRow {
  /** Sheet row. */
  readonly row: number;
  /** Which table it belongs to and what it is; '' for rows that the user added. */
  readonly table: string;
  readonly key: string;
  /** From the list's first column to its last, columns of the user's own included. */
  readonly cells: readonly CellContent[];
}

/** Contents of our columns in one row, by id. `cell` gives the address of a cell of the same row (`$K7`). */
export type RowContents = (cell: (id: string) => string) => Readonly<Record<string, CellContent>>;

/** One row that a check wants in the list. */
export interface ListEntry {
  readonly key: string;
  /** What stands in our columns; `row` is what the list says now, null for a new row. */
  readonly contents: (row: ListRow | null) => RowContents;
}

/** What a check makes of a list. */
export interface ListChange {
  /** Id of the checked table in the list. */
  readonly table: string;
  readonly entries: readonly ListEntry[];
  /** What becomes of a row of the table that has no entry any more; null: it is left out. */
  readonly gone: (row: ListRow) => RowContents | null;
}

/** What a check makes of a list that has these rows: of every table its own change, one after the other. */
export type ListChanger = (rows: readonly ListRow[], layout: ListLayout) => ListChange;

/** Rows of a sheet of Excel. */
const MAX_ROWS = 1_048_576;

/** Id of a table in lists: never a number, which COUNTIFS would compare in its own way. */
export function tableId(markId: number): string {
  return `T${String(markId)}`;
}

/** A column of a list from its first row to the end of the sheet: rules that hold for rows to come as well. */
export function columnBelow(layout: ListLayout, id: string): CellRange {
  const column = layout.columns.get(id);
  if (column === undefined) throw new Error(`the list has no column ${id}`);
  return { top: layout.headerRow + 1, left: column, bottom: MAX_ROWS, right: column };
}

/** The text of a cell's content; '' for none. */
export function contentText(content: CellContent | undefined): string {
  if (content === null || content === undefined || 'empty' in content) return '';
  if ('text' in content) return content.text;
  return 'number' in content ? String(content.number) : content.formula;
}
