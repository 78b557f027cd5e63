import type { CellRange } from '../check/snapshot';

/**
 * Edits (改动) are what is to be written into a workbook: a plain, serialisable list that the Excel
 * layer carries out in order, without knowing why. Sheets are named as the workbook names them;
 * rows and columns count from 1; widths and heights are points, as Office.js counts them.
 *
 * Carrying out one edit twice gives the same as once, and taking away what is not there (a sheet,
 * a name, a setting) is no error: so a list can also serve to take back a half-written one.
 */
export type Edit =
  | AddSheet
  | DeleteSheet
  | ClearSheet
  | WriteCells
  | ClearContents
  | FormatCells
  | ColumnWidth
  | RowHeight
  | AddConditionalFormat
  | RemoveConditionalFormats
  | DefineName
  | RemoveName
  | SaveSetting
  | RemoveSetting
  | ResizeTable
  | AddTable
  | RemoveTable
  | ListValidation
  | NumberValidation
  | HideColumn
  | ClearCells
  | AutofitRows
  | PrintSetup
  | FreezeRows
  | AddChart
  | SheetView
  | ExpectEmpty
  | ExpectName;

/**
 * What one cell gets. A text stays a text whatever it starts with; `null` empties the cell, and so
 * does `empty`, which keeps a format for what the user will type.
 */
export type CellContent =
  | { readonly text: string }
  | { readonly number: number; readonly format?: string }
  | { readonly formula: string; readonly format?: string }
  | { readonly empty: true; readonly format: string }
  | null;

/** Adds a worksheet at the end; nothing happens where one of that name is there. */
export interface AddSheet {
  readonly kind: 'add-sheet';
  readonly sheet: string;
}

export interface DeleteSheet {
  readonly kind: 'delete-sheet';
  readonly sheet: string;
}

/** Empties a generated sheet: contents, formats and merges. Never used on a sheet of the user's. */
export interface ClearSheet {
  readonly kind: 'clear-sheet';
  readonly sheet: string;
}

/** Writes a block of cells whose top left corner is (`top`, `left`). All rows are equally long. */
export interface WriteCells {
  readonly kind: 'write';
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly CellContent[])[];
}

/** Empties cells, leaving formats, conditional formats and validation alone. */
export interface ClearContents {
  readonly kind: 'clear-contents';
  readonly sheet: string;
  readonly range: CellRange;
}

export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Excel's words for lines and alignments. */
export const LINE_STYLES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
export const LINE_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export const HORIZONTALS = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
export const VERTICALS = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** A line; colour as `#RRGGBB`. */
export interface BorderLine {
  readonly style: (typeof LINE_STYLES)[number];
  readonly weight: (typeof LINE_WEIGHTS)[number];
  readonly color: string;
}

/** The look of cells; what is absent stays as it is. `null` means none. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fill?: string | null;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly horizontal?: (typeof HORIZONTALS)[number];
  readonly vertical?: (typeof VERTICALS)[number];
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderLine | null>>>;
}

export interface FormatCells {
  readonly kind: 'format';
  readonly sheet: string;
  readonly range: CellRange;
  readonly format: CellFormat;
}

/** `width: null` gives the column the sheet's standard width again. */
export interface ColumnWidth {
  readonly kind: 'column-width';
  readonly sheet: string;
  readonly column: number;
  readonly width: number | null;
}

export interface RowHeight {
  readonly kind: 'row-height';
  readonly sheet: string;
  readonly row: number;
  readonly height: number;
}

/**
 * A conditional format by formula, as seen from the top left cell of the range. The formula carries
 * `CONDITIONAL_FORMAT_KEY`, by which our own formats are known again in any session and program.
 */
export interface AddConditionalFormat {
  readonly kind: 'add-conditional-format';
  readonly sheet: string;
  readonly range: CellRange;
  readonly formula: string;
  readonly fill: string;
  /** The letters stay as they are where left out. */
  readonly fontColor?: string;
  readonly bold?: boolean;
  /** Looked at after all others of the sheet: the user's own go before it. */
  readonly behind?: true;
}

/** Removes the conditional formats on the range whose formula carries our key (or the one given), and no others. */
export interface RemoveConditionalFormats {
  readonly kind: 'remove-conditional-formats';
  readonly sheet: string;
  readonly range: CellRange;
  readonly key?: string;
}

/** Defines a hidden workbook name for a range, in place of one of the same name. */
export interface DefineName {
  readonly kind: 'define-name';
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

export interface RemoveName {
  readonly kind: 'remove-name';
  readonly name: string;
}

/** Keeps a text in the workbook's add-in settings. */
export interface SaveSetting {
  readonly kind: 'save-setting';
  readonly key: string;
  readonly value: string;
}

export interface RemoveSetting {
  readonly kind: 'remove-setting';
  readonly key: string;
}

/** Gives an Excel Table another extent; no cell moves. */
export interface ResizeTable {
  readonly kind: 'resize-table';
  readonly sheet: string;
  readonly table: string;
  readonly range: CellRange;
}

/** Makes an Excel Table of a block of cells with its header; one of that name is replaced, cells stay. */
export interface AddTable {
  readonly kind: 'add-table';
  readonly sheet: string;
  readonly table: string;
  readonly range: CellRange;
}

/** Turns an Excel Table of ours into plain cells. */
export interface RemoveTable {
  readonly kind: 'remove-table';
  readonly table: string;
}

/** Lets the user choose one of the words in these cells; nothing else can be typed. */
export interface ListValidation {
  readonly kind: 'list-validation';
  readonly sheet: string;
  readonly range: CellRange;
  readonly words: readonly string[];
  readonly message: string;
}

/** Lets only numbers be typed into these cells. */
export interface NumberValidation {
  readonly kind: 'number-validation';
  readonly sheet: string;
  readonly range: CellRange;
  readonly message: string;
}

export interface HideColumn {
  readonly kind: 'hide-column';
  readonly sheet: string;
  readonly column: number;
}

/** Lets rows of a generated sheet be as high as their wrapped text needs, and grow with it. */
export interface AutofitRows {
  readonly kind: 'autofit-rows';
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
}

/** Empties cells of a generated sheet, looks included. Never used on a sheet of the user's. */
export interface ClearCells {
  readonly kind: 'clear-cells';
  readonly sheet: string;
  readonly range: CellRange;
}

/** A4 with narrow margins, fitted to so many pages wide and high (0: as many as needed, which are numbered). */
export interface PrintSetup {
  readonly kind: 'print-setup';
  readonly sheet: string;
  readonly orientation: 'Portrait' | 'Landscape';
  readonly pagesWide: number;
  readonly pagesHigh: number;
  /** What is printed; left out: everything. */
  readonly area?: CellRange;
  /** Rows that are repeated at the head of each page. */
  readonly titleRows?: Pick<CellRange, 'top' | 'bottom'>;
}

export interface FreezeRows {
  readonly kind: 'freeze-rows';
  readonly sheet: string;
  readonly rows: number;
}

/** A chart of Excel's own over a block of cells whose first column or row holds the labels; one of that name on the sheet is replaced. */
export interface AddChart {
  readonly kind: 'add-chart';
  readonly sheet: string;
  readonly name: string;
  readonly type: 'ColumnClustered' | 'BarClustered';
  readonly title: string;
  readonly source: CellRange;
  /** The cells that it covers. */
  readonly place: CellRange;
}

export interface SheetView {
  readonly kind: 'sheet-view';
  readonly sheet: string;
  readonly gridlines: boolean;
  /** `#RRGGBB` */
  readonly tabColor: string;
}

/**
 * Breaks the writing off where these cells are no longer empty: since they were read, somebody typed
 * there or moved cells. Stands before the edits that would overwrite them, in the same request.
 */
export interface ExpectEmpty {
  readonly kind: 'expect-empty';
  readonly sheet: string;
  readonly range: CellRange;
}

/** Breaks the writing off where the hidden name no longer stands on exactly these cells: they were moved since they were read. */
export interface ExpectName {
  readonly kind: 'expect-name';
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

/** What to write, and what takes it back when writing breaks off midway. */
export interface Plan {
  readonly edits: readonly Edit[];
  readonly undo: readonly Edit[];
  /** The user's sheets that are written to; what an expectation stopped is not taken back there, since nothing was written. */
  readonly userSheets?: readonly string[];
  /** The last name that the edits define before they write to the user's sheets: without it, nothing was written there. */
  readonly lastName?: string;
}

/** Stands in the formula of every conditional format of ours: `N("zicha")` is 0, so it changes no result. */
export const CONDITIONAL_FORMAT_KEY = 'N("zicha")';

/** The same for the tint of whole rows, which is switched on and off by itself. */
export const TINT_KEY = 'N("zicha.row")';
