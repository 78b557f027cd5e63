import type { CellRange } from '../../src/check/snapshot';
import type { Border, BorderSide, Font } from './cell';

/** The things that lie on a sheet or in a workbook beside the cells. Plain data, changed in place. */

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What stands in a column's cell of the totals row. */
export interface TableColumn {
  /** Stays the same when the column is renamed or moved; from 1, unique within the table. */
  readonly id: number;
  /** The words of the header cell. */
  name: string;
  totalsFunction?: 'none' | 'sum' | 'average' | 'count' | 'countNums' | 'max' | 'min' | 'stdDev' | 'var' | 'custom';
  totalsLabel?: string;
  /** The formula of the whole column, with `=`, where the table has one. */
  formula?: string;
}

/** 表格对象. An Excel Table. */
export interface Table {
  readonly id: number;
  name: string;
  /** Header and totals row included. */
  range: CellRange;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** Such as `TableStyleMedium2`; empty for none. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** 名称. A workbook name, or a sheet's own name (in `Worksheet.names`). */
export interface DefinedName {
  name: string;
  /** With its leading `=`: `=Sheet1!$A$1:$B$2`, `=0.5`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** The look that a conditional format lays over the cell's own. Colours are `#RRGGBB`. */
export interface ConditionalLook {
  fill?: string;
  font?: Font;
  numberFormat?: string;
  borders?: Partial<Record<BorderSide, Border>>;
}

/** Excel's operators for conditional formats and data validation. */
export type CompareOperator =
  | 'Between' | 'NotBetween' | 'EqualTo' | 'NotEqualTo' | 'GreaterThan' | 'LessThan' | 'GreaterThanOrEqual' | 'LessThanOrEqual';

/** When a conditional format applies. Formulas are as seen from the top left cell of its first range. */
export type ConditionalRule =
  | { readonly type: 'custom'; readonly formula: string }
  | { readonly type: 'cellValue'; readonly operator: CompareOperator; readonly formula1: string; readonly formula2?: string }
  | { readonly type: 'containsText'; readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith'; readonly text: string }
  /** A kind that the host keeps but does not understand (data bars, icon sets): as the file gave it. */
  | { readonly type: 'other'; readonly kind: string; readonly data: Json };

/** 条件格式. */
export interface ConditionalFormat {
  /** As Excel gives them: a GUID in braces. */
  readonly id: string;
  ranges: CellRange[];
  /** 0 is looked at first. */
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
  look: ConditionalLook;
}

/** What may be entered into a cell. */
export type ValidationRule =
  /** `source` is `甲,乙` (words in a list) or a formula with `=`. */
  | { readonly type: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly type: 'wholeNumber' | 'decimal' | 'textLength' | 'date' | 'time';
      readonly operator: CompareOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly type: 'custom'; readonly formula: string };

/** 数据验证. */
export interface DataValidation {
  ranges: CellRange[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  errorAlert: { show: boolean; style: 'Stop' | 'Warning' | 'Information'; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

/** 图表, embedded in a sheet or the only content of a chart sheet. Places and sizes are points. */
export interface Chart {
  readonly id: string;
  name: string;
  /** Excel's name of the kind: `ColumnClustered`, `BarStacked`, `Pie`, … */
  type: string;
  /** Where the data lie. */
  source: { sheet: string; range: CellRange };
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  /** Null: no title is shown. */
  title: string | null;
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' };
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a protected sheet still allows; false everywhere is Excel's default. */
export interface ProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
}

/** 工作表保护. */
export interface SheetProtection {
  options: ProtectionOptions;
  /** Null: no password is needed to take the protection off. */
  password: string | null;
}

/** 页面设置. Margins are points, as in Office.js. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** Excel's names: `A4`, `A3`, `Letter`. */
  paperSize: string;
  /** `scale` in per cent, or fit to so many pages (0: as many as needed). */
  zoom: { scale: number } | { horizontalFitToPages: number; verticalFitToPages: number };
  printArea: CellRange[];
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}

/** Rows above and columns left of the split stay in view. */
export interface FrozenPanes {
  rows: number;
  columns: number;
}

/** The sheet's own filter (not a table's). */
export interface AutoFilter {
  range: CellRange;
  /** Column offset within the range → criteria as a file keeps them. */
  criteria: Record<number, Json>;
}

/** A custom document property. */
export interface CustomProperty {
  key: string;
  value: string | number | boolean;
}
