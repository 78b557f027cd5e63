import { assign } from '../../check/matching';
import type { TableReport } from '../../check/report';
import { cut, oneLine } from '../note';

/** How alike two texts must be to be one task of two tables; the same task with another target is above it. */
const SAME_TASK = 0.6;
/** Longest words that a row of the matrix begins with. */
const TITLE_LENGTH = 60;

/** One task over all tables. */
export interface MatrixTask {
  readonly title: string;
  /** Sheet rows of the task in each table, by the table's place in the list; a table without it is absent. */
  readonly rows: ReadonlyMap<number, readonly number[]>;
  /** Tables whose template asks for the task, though they have no row for it. */
  readonly missing: ReadonlySet<number>;
}

interface GrowingTask {
  readonly title: string;
  readonly text: string;
  readonly rows: Map<number, number[]>;
  readonly missing: Set<number>;
}

/**
 * The tasks of several tables, each once, in the order in which the tables bring them. Rows of one
 * required task belong together; rows that no template knows belong together where they say the same,
 * or nearly the same (another target, another punctuation). Near-linear in the length of the texts.
 */
export function matrixTasks(reports: readonly TableReport[]): readonly MatrixTask[] {
  const tasks: GrowingTask[] = [];
  const byText = new Map<string, GrowingTask>();
  const taskOf = (title: string): GrowingTask => {
    const known = byText.get(plain(title));
    if (known !== undefined) return known;
    const task: GrowingTask = { title: cut(oneLine(title), TITLE_LENGTH), text: title, rows: new Map(), missing: new Set() };
    tasks.push(task);
    byText.set(plain(title), task);
    return task;
  };
  reports.forEach((report, unit) => {
    const put = (task: GrowingTask, row: number): void => { task.rows.set(unit, [...(task.rows.get(unit) ?? []), row]); };
    const others = report.rows.filter((row) => {
      const sure = row.taskId !== undefined || byText.has(plain(row.task));
      if (sure) put(taskOf(row.task), row.row);
      return !sure;
    });
    const free = tasks.filter(({ rows }) => !rows.has(unit));
    const alike = new Map(assign(others.map(({ task }) => task), free.map(({ text }) => text), { minScore: SAME_TASK }).map(({ left, right }) => [left, free[right]]));
    others.forEach((row, index) => { put(alike.get(index) ?? taskOf(row.task), row.row); });
    for (const title of report.missingTasks) taskOf(title).missing.add(unit);
  });
  return tasks;
}

/** A title as it is compared: without spaces and the difference between full and half width. */
function plain(title: string): string {
  return title.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
