import type { Grid } from './grid';
import type { RoleColumns } from './line';
import type { ColumnRole } from './model';
import { isNilAnswer, plain } from './words';

/** What the rows of a table usually look like; taken from all of them, so that a few slid ones do not count. */
export interface Habits {
  /** Middle length of the texts in the task column. */
  readonly taskLength: number;
  /** Middle length of the texts in the result column. */
  readonly resultLength: number;
  /** Middle length of the dimension labels; 0 where there are none. */
  readonly labelLength: number;
  /** Dimension labels that stand in more than one row. */
  readonly labels: ReadonlySet<string>;
}

const SENTENCE = /[。；;，,]/u;
/** Words of a report on what was done, which a task does not use. */
const REPORTING = /已|截至|目前|共计|完成了/u;
/** A label of a dimension is shorter than this. */
const LONGEST_LABEL = 20;
/** Labels as short as this all count alike. */
const SHORT_LABEL = 5;
/** So many signs make a slid row. */
const ENOUGH = 4;

/** Middle value of lengths (the lower one of two); 0 for none. */
export function middle(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/**
 * Columns by which the row slid sideways, 0 where it stands right. A row slid only where several
 * signs agree: the column that it left is blank, and the texts look like those of the
 * neighbouring column (无 where results stand, a sentence where labels stand). A blank problem
 * cell alone is no sign.
 */
export function shiftOf(grid: Grid, row: number, columns: RoleColumns, habits: Habits): -1 | 0 | 1 {
  const at = (role: ColumnRole, by = 0): string => {
    const column = columns.get(role);
    return column === undefined ? '' : grid.textAt(row, column + by);
  };
  const roles = [...columns.keys()].filter((role) => role !== 'index' && role !== 'dimension');
  const last = Math.max(...roles.map((role) => columns.get(role) ?? 0));
  const isBlank = (column: number): boolean => grid.textAt(row, column) === '';
  if (!columns.has('task') || !columns.has('result') || !columns.has('problem')) return 0;

  if (isBlank(last) && at('task', -1) !== '' && at('result', -1) !== '' && at('problem', -1) !== '') {
    if (signsOfLeft(grid, row, columns, habits, at) >= ENOUGH) return -1;
  }
  if (at('task') === '' && at('task', 1) !== '' && at('result', 1) !== '' && at('problem', 1) !== '' && !isHeaded(grid, columns, last + 1)) {
    if (signsOfRight(habits, at) >= ENOUGH) return 1;
  }
  return 0;
}

type Read = (role: ColumnRole, by?: number) => string;

function signsOfLeft(grid: Grid, row: number, columns: RoleColumns, habits: Habits, at: Read): number {
  const task = at('task', -1);
  const result = at('result', -1);
  // A label that other rows have too, or that is merged, stands where it belongs.
  const taskColumn = columns.get('task') ?? 0;
  if (grid.at(row, taskColumn - 1).merge !== null || habits.labels.has(plain(task))) return 0;
  const numbered = columns.get('index') === taskColumn - 1 && /^[\d.]+$/u.test(plain(task));
  if (numbered || at('result') === result) return 0;
  let signs = 0;
  if (isNilAnswer(at('result'))) signs += 2;
  if (task.length > 2 * LONGEST_LABEL || SENTENCE.test(task)) signs += 2;
  else if (task.length > LONGEST_LABEL) signs += 1;
  if (!SENTENCE.test(at('task')) && at('task').length <= Math.max(LONGEST_LABEL, habits.taskLength)) signs -= 2;
  if (habits.labelLength > 0 && task.length > 3 * Math.max(habits.labelLength, SHORT_LABEL)) signs += 1;
  if (looksLikeResult(result, habits)) signs += 2;
  else signs += REPORTING.test(result) ? 1 : -1;
  if (REPORTING.test(task) && !REPORTING.test(result)) signs -= 2;
  return signs;
}

function signsOfRight(habits: Habits, at: Read): number {
  const task = at('task', 1);
  const result = at('result', 1);
  let signs = 0;
  if (isNilAnswer(at('problem', 1))) signs += 2;
  if (looksLikeResult(result, habits)) signs += 2;
  else if (REPORTING.test(result)) signs += 1;
  if (!REPORTING.test(task)) signs += 1;
  if (task.length <= Math.max(LONGEST_LABEL, 2 * habits.taskLength)) signs += 1;
  return signs;
}

/** In a table of short titles and long reports, a text of a report's length. */
function looksLikeResult(text: string, habits: Habits): boolean {
  return text.length >= 30 && text.length > 3 * habits.taskLength && habits.resultLength > 3 * habits.taskLength;
}

/** True where the column has a role of its own. */
function isHeaded(grid: Grid, columns: RoleColumns, column: number): boolean {
  return column > grid.bounds.right || [...columns.values()].includes(column);
}
