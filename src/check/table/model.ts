import type { CellKind, CellRange } from '../snapshot';

/** 列角色. What a column of a self-check table is for. */
export type ColumnRole =
  | 'index' // 序号
  | 'dimension' // 考评维度
  | 'task' // 自查任务
  | 'target' // 年度指标值
  | 'result' // 落实情况
  | 'actual' // 实际完成值
  | 'problem' // 存在问题及原因
  | 'unit' // 责任单位
  | 'rate' // 完成率
  | 'measure' // 计量单位
  | 'deadline' // 完成时限
  | 'score'; // 分值、得分

/** Sheet column (from 1) of each role that the table has. */
export type TableColumns = Readonly<Partial<Record<ColumnRole, number>>>;

/** What one cell of a row says. */
export interface CellText {
  /** Address such as `C20`, where the text really stands (also after a row slid sideways). */
  readonly cell: string;
  /** The original text of the cell; spans point into it. */
  readonly text: string;
  readonly kind: CellKind;
  readonly formula: boolean;
  readonly numberFormat: string;
  /** The raw number of a number cell. */
  readonly number?: number;
  /** 亿元, %: the unit that the table gives beside the cell, for a number without one. */
  readonly unit?: string;
  /** ≥, ≤: the comparison that the table gives in a column beside it, for a target without one. */
  readonly sign?: ColumnSign;
}

/** 指标性质. How a target is to be compared, told by a sign in a column of its own. */
export type ColumnSign = '>=' | '>' | '<=' | '<';

/** 数据行. One logical row of the table. */
export interface TableRow {
  /** Sheet row, from 1. */
  readonly row: number;
  /** The cells by role, as they were meant; a role whose cell is blank has text ''. */
  readonly cells: Readonly<Partial<Record<ColumnRole, CellText>>>;
  /** Dimension label that holds for the row (filled down from merged or block labels). */
  readonly dimension: string;
  /** Columns by which the row slid sideways: -1 is one to the left; 0 where it stands right. */
  readonly shift: number;
}

/** 自查表. A self-check table that was found on a sheet. */
export interface SelfCheckTable {
  readonly sheet: string;
  /** Header row to last data row. */
  readonly range: CellRange;
  readonly headerRow: number;
  readonly columns: TableColumns;
  /** The header cell's words by role, as the sheet shows them. */
  readonly headers: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Named columns without a role, left to right. */
  readonly otherColumns: readonly { readonly column: number; readonly header: string }[];
  /** Title lines above the header, joined; '' where there are none. */
  readonly title: string;
  readonly rows: readonly TableRow[];
  /** Name of the Excel Table that the range belongs to, where it is one. */
  readonly excelTable?: string;
}
