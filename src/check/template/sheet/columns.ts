import type { Comparator } from '../../text/comparator';

/** 任务模板 sheet: one row a requirement; the rows of a task follow each other. */
export interface TemplateColumn {
  readonly id: TemplateColumnId;
  /** The heading, by which the column is known again wherever the user moved it. */
  readonly header: string;
  /** A sheet without this column is no template. */
  readonly needed?: true;
}

export type TemplateColumnId =
  | 'dimension' | 'task' | 'requirement' | 'required' | 'indicator' | 'op' | 'value' | 'max' | 'unit' | 'keywords' | 'id';

export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  { id: 'dimension', header: '考评维度' },
  { id: 'task', header: '任务', needed: true },
  { id: 'requirement', header: '要求', needed: true },
  { id: 'required', header: '必答' },
  { id: 'indicator', header: '指标' },
  { id: 'op', header: '比较' },
  { id: 'value', header: '目标值' },
  { id: 'max', header: '上限' },
  { id: 'unit', header: '单位' },
  { id: 'keywords', header: '关键词' },
  { id: 'id', header: '任务编号' },
];

/** The heading of a column. */
export function headerOf(id: TemplateColumnId): string {
  return TEMPLATE_COLUMNS.find((column) => column.id === id)?.header ?? id;
}

/** What stands above the table, each beside its label. */
export const TEMPLATE_LABELS = { name: '模板名称', year: '年度', titleWords: '标题用词' } as const;

/** 比较 as people write it. */
export const OP_WORDS: Readonly<Record<Comparator, string>> = { '>=': '不低于', '>': '高于', '<=': '不高于', '<': '低于', '=': '等于', range: '区间' };

export const YES = '是';
export const NO = '否';

/** Id that a template kept in the workbook has, whatever it was made from. */
export const WORKBOOK_TEMPLATE = 'workbook';
