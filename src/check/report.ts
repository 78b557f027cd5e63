import type { Fillings, Said } from './said';
import type { Comparator } from './text/comparator';
import type { ColumnRole } from './table/model';

/** 状态, of an indicator, an item or a row, worst first. */
export const STATUSES = ['missing', 'unmet', 'inProgress', 'pending', 'review', 'met', 'exceeded'] as const;
export type Status = (typeof STATUSES)[number];

/** 状态 as it is shown and written into workbooks. */
export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  missing: '未填报',
  unmet: '未达标',
  inProgress: '推进中',
  pending: '待核定',
  review: '需核实',
  met: '已完成',
  exceeded: '超额完成',
};

export type Severity = 'error' | 'warning' | 'info';

/** A figure as it is reported: base value (scales such as 万 resolved), unit, the words it stands in. */
export interface Figure {
  readonly value: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit: string;
  readonly text: string;
  /** The same where the words are ours and not the text's, so that they can be said in another language. */
  readonly said?: Said | undefined;
  /** Where the words stand; absent where the figure comes from the template. */
  readonly cell?: string | undefined;
  readonly span?: readonly [number, number] | undefined;
  /** The words say it without this number (无劣Ⅴ类水体 is 0): `text` is what they say. */
  readonly inWords?: true;
}

/** A target figure (目标值). A range has `min` and `max`; `value` is then the end that counts first. */
export interface TargetFigure extends Figure {
  readonly op: Comparator;
  /** The target is a change (增长5%, 削减845吨), not a level. */
  readonly change?: 'up' | 'down' | undefined;
  /** Where the target was found. */
  readonly source: 'sheet' | 'template' | 'result';
  /** What a plain number in the target's unit must satisfy. */
  readonly limits?: Limits;
  /** Due only after the last day that the report covers: a figure that falls short so far is 推进中. */
  readonly laterDue?: true | undefined;
}

/** 界限. Bounds of a figure; above `exceededAbove` more was delivered than asked. */
export interface Limits {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
  readonly exceededAbove?: number;
}

/** 指标. A target and what was reported for it. */
export interface IndicatorResult {
  readonly name: string;
  readonly target: TargetFigure;
  readonly actual: Figure | null;
  /** Reported value divided by target value; absent where there is none or the target is 0. */
  readonly rate?: number | undefined;
  readonly status: Status;
  /** Why the two were paired and judged so. */
  readonly reason: Said;
  /** What the answer in words says, where a column of values says otherwise: the column's is then the actual figure. */
  readonly otherwise?: Figure;
  /** What the table itself reports, where the user put a corrected value in its place. */
  readonly uncorrected?: Pick<IndicatorResult, 'actual' | 'rate' | 'status' | 'reason'>;
}

/** 分项. One numbered item of a task and its answer. */
export interface ItemResult {
  /** `1`, `2.3`; `''` where the task has no numbering. */
  readonly path: string;
  readonly text: string;
  /** The answer's words; '' where nothing answers. */
  readonly answer: string;
  /** Why this part of the answer is the item's; absent where the task has one item only. */
  readonly matchReason?: Said;
  readonly status: Status;
  readonly reason: Said;
  readonly indicators: readonly IndicatorResult[];
  /** What the words say beside the figures; absent where they leave the verdict to the figures. */
  readonly words?: Status;
  /** 推进中 in a report that ends before its year does, and nothing says that it is late. */
  readonly onTime?: true;
}

/** 行结论. */
export interface RowResult {
  readonly row: number;
  /** Title of the required task, or the sheet's own words where no template applies. */
  readonly task: string;
  /** The sheet's own words for the task, where the required task is called otherwise. */
  readonly sheetTask?: string;
  /** Id of the required task in the template. */
  readonly taskId?: string;
  /** Why the row was matched to the task. */
  readonly matchReason?: Said;
  readonly dimension: string;
  readonly unit: string;
  readonly status: Status;
  readonly items: readonly ItemResult[];
}

/** 问题. What a rule says about a cell. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly row: number;
  readonly cell: string;
  /** Offsets into the cell's original text; absent where the finding is about the whole cell. */
  readonly span?: readonly [number, number];
  /** In Chinese, as it is written into workbooks; so is the suggestion. */
  readonly message: string;
  /** Which of the rule's messages it is, and what fills it: so that it can be said in another language. */
  readonly messageId: string;
  readonly data: Fillings;
  /** The words that the finding rests on. */
  readonly evidence: string;
  readonly suggestion: string;
  /** Stable across runs while the text that it rests on is unchanged. */
  readonly key: string;
  /** Path of the item it is about. */
  readonly item?: string;
}

export interface TemplateUse {
  readonly id: string;
  readonly name: string;
  readonly required: number;
  readonly matched: number;
  /** Why this template was chosen. */
  readonly reason: Said;
}

/** The check of one table. */
export interface TableReport {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly headerRow: number;
  /** Column letters by role. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly excelTable?: string;
  readonly template: TemplateUse | null;
  /** Titles of required tasks that no row answers. */
  readonly missingTasks: readonly string[];
  readonly rows: readonly RowResult[];
  readonly findings: readonly Finding[];
}

/** 核验报告. */
export interface Report {
  readonly file: string;
  readonly tables: readonly TableReport[];
}
