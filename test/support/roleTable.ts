import { findTables } from '../../src/check';
import type { ColumnRole, SelfCheckTable } from '../../src/check/table/model';
import type { Template } from '../../src/check/template/model';
import type { SheetSnapshot } from '../../src/check/snapshot';
import { sheetOf, type CellInput } from './sheet';

/** A row of a small table, cell by cell. */
export type RoleRow = Readonly<Partial<Record<ColumnRole, CellInput>>>;

/** A task of a small template. */
export interface SmallTask {
  readonly title: string;
  readonly keywords?: readonly string[];
  readonly requirements: readonly (string | { readonly text: string; readonly optional?: boolean })[];
}

/** Header words by role. */
export type HeaderWords = Readonly<Partial<Record<ColumnRole, string>>>;

/** The usual ones, in the order of the columns. */
export const HEADER_WORDS: HeaderWords = {
  index: '序号',
  dimension: '考评维度',
  task: '自查任务',
  target: '年度指标值',
  result: '落实情况',
  actual: '实际完成值',
  rate: '完成率',
  problem: '存在问题及原因',
  unit: '责任单位',
  deadline: '完成时限',
  score: '得分',
};
const ORDER = Object.keys(HEADER_WORDS) as ColumnRole[];

/** Sheet row of the first data row: below a title line and the header. */
export const FIRST_ROW = 3;
const TITLE = '2022年度工作任务自查表';

/** Roles of the columns that the rows need, in the order of the columns. */
export function rolesOf(rows: readonly RoleRow[]): readonly ColumnRole[] {
  return ORDER.filter((role) => rows.some((row) => row[role] !== undefined));
}

/** A sheet with title, header and the given rows; only the columns that some row fills (with '' too). */
export function roleSheet(rows: readonly RoleRow[], title = TITLE, headers: HeaderWords = {}): SheetSnapshot {
  const roles = rolesOf(rows);
  return sheetOf([[title], roles.map((role) => headers[role] ?? HEADER_WORDS[role] ?? ''), ...rows.map((row) => roles.map((role) => row[role] ?? null))]);
}

/** The one table of such a sheet; fails where the rows do not make one. */
export function roleTable(rows: readonly RoleRow[], title?: string, headers?: HeaderWords): SelfCheckTable {
  const found = findTables(roleSheet(rows, title, headers));
  if (!found.found) throw new Error(`no table: ${found.reason}`);
  const [table, ...others] = found.tables;
  if (others.length > 0 || table.rows.length !== rows.length) throw new Error(`expected one table of ${String(rows.length)} rows`);
  return table;
}

/** A template that asks for the given tasks. */
export function smallTemplate(tasks: readonly SmallTask[]): Template {
  return {
    id: 'small',
    name: '测试模板',
    titleWords: [],
    tasks: tasks.map((task, index) => ({
      id: `task-${String(index + 1)}`,
      title: task.title,
      keywords: task.keywords ?? [],
      requirements: task.requirements.map((one) => (typeof one === 'string' ? { text: one } : one)),
    })),
  };
}
