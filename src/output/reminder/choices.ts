import type { Finding, RowResult, TableReport } from '../../check/report';
import { inChinese } from '../../check/said';

/** What a 催办单 can be made for: a 责任单位, a 考评维度 or one task. */
export const REMINDER_SUBJECTS = ['unit', 'dimension', 'task'] as const;
export type ReminderSubject = (typeof REMINDER_SUBJECTS)[number];

/** Whom or what a 催办单 is for. `value` is the name exactly as `reminderChoices` gives it. */
export interface ReminderTarget {
  readonly by: ReminderSubject;
  readonly value: string;
}

/** One unit, dimension or task that has something open. */
export interface ReminderChoice extends ReminderTarget {
  /** Rows that have something open, and how many points they are. */
  readonly rows: number;
  readonly points: number;
}

/** What has to be mended in one place. */
export interface OpenPoint {
  /** Address such as `C4`; '' where it is about the row as a whole. */
  readonly cell: string;
  /** Null for a row that is not done and about which no rule spoke. */
  readonly finding: Finding | null;
  /** What is wrong, in plain words. */
  readonly problem: string;
}

/** A row with what is open in it. */
export interface OpenRow {
  readonly row: RowResult;
  readonly points: readonly OpenPoint[];
}

/**
 * The rows in which something is open: findings that nobody has answered with a reason, the most
 * severe first; or, where no rule spoke, why the row is not done. Linear in rows and findings.
 */
export function openRows(report: TableReport, settled: ReadonlySet<string>): readonly OpenRow[] {
  const byRow = new Map<number, Finding[]>();
  for (const finding of report.findings) {
    const list = byRow.get(finding.row);
    if (list === undefined) byRow.set(finding.row, [finding]);
    else list.push(finding);
  }
  return report.rows.flatMap((row): OpenRow[] => {
    const all = byRow.get(row.row);
    const points = all === undefined ? undone(row) : all.filter(({ key }) => !settled.has(key)).sort(bySeverity).map(pointOf);
    return points.length === 0 ? [] : [{ row, points }];
  });
}

/** All that a 催办单 can be made for, in the order of the table: units first, then dimensions, then tasks. */
export function reminderChoices(report: TableReport, settled: Iterable<string> = []): readonly ReminderChoice[] {
  const open = openRows(report, new Set(settled));
  return REMINDER_SUBJECTS.flatMap((by) => {
    const counts = new Map<string, ReminderChoice>();
    for (const { row, points } of open) {
      for (const value of subjectsOf(row, by)) {
        const before = counts.get(value) ?? { by, value, rows: 0, points: 0 };
        counts.set(value, { ...before, rows: before.rows + 1, points: before.points + points.length });
      }
    }
    return [...counts.values()];
  });
}

/** True where a row is the unit's, the dimension's, or the task itself. */
export function concerns(row: RowResult, { by, value }: ReminderTarget): boolean {
  return subjectsOf(row, by).includes(value);
}

function subjectsOf(row: RowResult, by: ReminderSubject): readonly string[] {
  if (by === 'unit') return unitsOf(row.unit);
  const name = row[by].trim();
  return name === '' ? [] : [name];
}

/** What introduces a unit: 牵头单位：, 配合：. */
const ROLE = /^(?:主要|共同)?(?:牵头|配合|主责|责任|主办|协办|协同|参与)(?:单位|部门)?[：:]/u;

/** The single units that a cell names: `牵头：城管委；配合：住建委、交通局` are three. Linear. */
export function unitsOf(text: string): readonly string[] {
  const names = text.split(/[、，,；;／/\n\r\t]/u).map((part) => part.trim().replace(ROLE, '').trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

function bySeverity(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity];
}

function pointOf(finding: Finding): OpenPoint {
  return { cell: finding.cell, finding, problem: finding.message };
}

/** Why a row is not done, where no rule spoke. */
function undone(row: RowResult): OpenPoint[] {
  if (row.status === 'met' || row.status === 'exceeded') return [];
  const reasons = row.items.filter((item) => item.status === row.status).map((item) => inChinese(item.reason));
  return [...new Set(reasons)].map((problem) => ({ cell: '', finding: null, problem }));
}
