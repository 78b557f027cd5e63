import { withAnswerTold } from './answering';
import type { Grid } from './grid';
import type { Header, HeaderColumn, Name } from './header';
import { middle } from './shift';
import type { ColumnRole } from './model';
import { headerKey } from './roleWords';

/** What makes a header one of a self-check table, or what it lacks. */
export interface Asking extends Pick<Header, 'kind' | 'weak' | 'open'> {
  readonly columns: Columns;
}

/** Columns by what they are for. */
export type Columns = ReadonlyMap<ColumnRole, HeaderColumn>;

/** From here on a word says by itself what was asked, or what was achieved. */
export const SURE_TASK = 0.7;
export const SURE_RESULT = 0.75;
/** So much is enough beside a sure task. */
const WEAK_RESULT = 0.5;
const SURE_ACTUAL = 0.7;
const SURE_TARGET = 0.6;
/** So much is enough beside a sure answer: 内容, 要求, at the end of a long name. */
const WEAK_TASK = 0.3;
/** So much is enough beside a target's and a reported value: 指标. */
const WEAK_INDICATOR = 0.4;
const SURE_DIMENSION = 0.7;

/**
 * Tells whether columns of these roles are a self-check table: one says what was asked, one what was
 * achieved. Where no name is sure of the answer, its texts may be. Where the answer is sure and no word says what was asked, the targets are it, or the column
 * of texts that can be nothing else. Null where the header is of no such table.
 *
 * @param bottom last line of the header
 */
export function askingOf(named: Columns, names: readonly Name[], grid: Grid, bottom: number): Asking | null {
  const columns = withAnswerTold(named, names, grid, bottom);
  const asking = askedIn(columns, names, grid, bottom);
  // Of an answer that no name is sure of, a row of another table may be made.
  return asking && { ...asking, open: columns !== named || (columns.get('result')?.score ?? 1) < SURE_RESULT };
}

function askedIn(columns: Columns, names: readonly Name[], grid: Grid, bottom: number): Omit<Asking, 'open'> | null {
  const score = (role: ColumnRole): number => columns.get(role)?.score ?? 0;
  const task = score('task');
  const result = score('result');
  const surely = result >= SURE_RESULT;
  const counted = score('actual') >= SURE_ACTUAL && score('target') >= SURE_TARGET;
  const answered = result >= WEAK_RESULT || score('actual') >= SURE_ACTUAL;
  const valued = task >= SURE_TASK && score('target') === 0 && answered ? withFiguresAsked(columns, names, grid, bottom) : null;
  if (valued !== null) return { columns: valued, kind: 'result', weak: true };
  if (task >= SURE_TASK && (result >= WEAK_RESULT || (score('actual') >= SURE_ACTUAL && score('target') > 0))) return { columns, kind: 'result', weak: false };
  if ((task >= WEAK_TASK && surely) || (task >= WEAK_INDICATOR && counted)) return { columns, kind: 'result', weak: task < SURE_TASK };
  const moved = surely || counted ? withAsked(columns, names, grid, bottom, counted && !surely) : null;
  if (moved !== null) return { columns: moved, kind: 'result', weak: true };
  const others = [...columns.keys()].filter((role) => role !== 'task' && role !== 'score' && role !== 'rate');
  if (task >= SURE_TASK && others.length > 0) return { columns, kind: 'noResult', weak: false };
  return surely ? { columns, kind: 'noTask', weak: true } : null;
}

/** The columns with one of them for the task; null where none can be. */
function withAsked(columns: Columns, names: readonly Name[], grid: Grid, bottom: number, counted: boolean): Asking['columns'] | null {
  if (counted) {
    // 乡镇、任务数、完成数: every row is named by its first text.
    const figures = Math.min(...[columns.get('target'), columns.get('actual')].map((column) => column?.column ?? 0));
    const first = firstText(columns, names, figures, grid, bottom);
    return first === undefined ? null : movedTo(columns, first, roleAt(columns, first.column));
  }
  const isOpen = (column: number): boolean => names.some((name) => name.column === column && name.isOpen);
  const target = columns.get('target');
  if (target !== undefined && isOpen(target.column) && target.score >= WEAK_TASK && isText(grid, bottom, target.column)) return movedTo(columns, target, 'target');
  const answer = columns.get('result')?.column ?? 0;
  const told = names.find((name) => name.isOpen && name.column < answer && roleAt(columns, name.column) === null && !NOT_ASKED.test(headerKey(name.text)) && isTold(grid, bottom, name.column));
  if (told !== undefined) return movedTo(columns, told, null);
  const dimension = columns.get('dimension');
  // Two columns, 类别 and 落实情况: what is answered stands in the first.
  return dimension !== undefined && dimension.score >= SURE_DIMENSION ? movedTo(columns, dimension, 'dimension') : null;
}

/** 项目、年度任务、实际完成: the columns with what is asked in figures as the target, and the first text before it as the task; null where it is no such table. */
function withFiguresAsked(columns: Columns, names: readonly Name[], grid: Grid, bottom: number): Asking['columns'] | null {
  const asked = columns.get('task');
  if (asked === undefined || !isFigures(grid, bottom, asked.column)) return null;
  const first = firstText(columns, names, asked.column, grid, bottom);
  const role = first === undefined ? null : roleAt(columns, first.column);
  // What was achieved is no name of a row.
  if (first === undefined || role === 'actual' || role === 'result') return null;
  return movedTo(new Map([...columns, ['target', asked]]), first, role);
}

/** The first column of texts before another one, which may name what every row is of. */
function firstText(columns: Columns, names: readonly Name[], before: number, grid: Grid, bottom: number): Name | undefined {
  return names.find((name) => name.isOpen && name.column < before && columns.get('index')?.column !== name.column && isText(grid, bottom, name.column));
}

function movedTo(columns: Columns, { column, lastColumn, text }: Pick<HeaderColumn, 'column' | 'lastColumn' | 'text'>, before: ColumnRole | null): Asking['columns'] {
  const moved = new Map(columns);
  if (before !== null) moved.delete(before);
  return moved.set('task', { column, lastColumn, text, score: WEAK_TASK });
}

export function roleAt(columns: Columns, column: number): ColumnRole | null {
  return [...columns].find(([, { column: own }]) => own === column)?.[0] ?? null;
}

/** Names of columns that never say what was asked, however long their texts are. */
const NOT_ASKED = /姓名|名单|人员|领导|人$|电话|手机|邮箱|地址|地点|日期|时间|时限|备注|依据|来源|材料|附件|原因|金额|投资|资金|数量|编号|文号|签|单位|部门|打算|计划$/u;
/** Rows below a header that are looked at. */
const ROWS_BELOW = 12;
/** A task says more than a name or a place does. */
const TASK_LENGTH = 6;

/** What stands in the rows right below a header's column. */
interface Below {
  readonly texts: readonly string[];
  /** How many cells are numbers. */
  readonly numbers: number;
  /** How many rows were looked at. */
  readonly rows: number;
}

/** The texts in the rows right below a header's column, and how many rows were looked at. Constant time. */
export function textsBelow(grid: Grid, bottom: number, column: number): Below {
  const texts: string[] = [];
  let rows = 0;
  let numbers = 0;
  for (let row = bottom + 1; row <= Math.min(grid.bounds.bottom, bottom + ROWS_BELOW); row++) {
    const { cell, row: own } = grid.at(row, column);
    if (own < row) continue;
    rows++;
    if (cell.kind === 'number') numbers++;
    if (cell.kind === 'text' && cell.text.trim() !== '') texts.push(cell.text.trim());
  }
  return { texts, numbers, rows };
}

/** Mostly texts, no numbers. */
function isText(grid: Grid, bottom: number, column: number): boolean {
  const { texts, rows } = textsBelow(grid, bottom, column);
  return texts.length > 0 && texts.length * 2 >= rows;
}

/** A figure with its unit and bound (不少于3万人次) is no longer than this. */
const LONGEST_FIGURE = 12;

/** 3万人次以上, ≥90%, 不少于12场, 增长5%: a figure stands first. */
const FIGURE_FIRST = /^[\s≥≤>＞<＜=＝约]*(?:不[少低高]于|不超过|至少|达到?|约|超过?|控制在|增长|下降)*\s*\d/u;

/** Mostly numbers, or short texts that begin with one. */
export function isFigures(grid: Grid, bottom: number, column: number): boolean {
  const { texts, rows, numbers } = textsBelow(grid, bottom, column);
  return rows > 0 && (numbers + texts.filter((text) => text.length <= LONGEST_FIGURE && FIGURE_FIRST.test(text)).length) * 2 > rows;
}

/** Texts as long as a task, each another. */
export function isTold(grid: Grid, bottom: number, column: number): boolean {
  if (!isText(grid, bottom, column)) return false;
  const { texts } = textsBelow(grid, bottom, column);
  return middle(texts.map((text) => text.length)) >= TASK_LENGTH && new Set(texts).size * 2 > texts.length;
}

/** True where something stands in the rows right below a header's column. Constant time. */
export function isFilledBelow(grid: Grid, bottom: number, column: number): boolean {
  for (let row = bottom + 1; row <= Math.min(grid.bounds.bottom, bottom + ROWS_BELOW); row++) {
    if (grid.textAt(row, column) !== '') return true;
  }
  return false;
}
