import { STATUSES, STATUS_LABELS, type TableReport } from '../../check/report';
import type { MatrixUnit } from './model';

/** A table of another file: its statuses as words, which may be changed on the sheet; its findings as numbers. */
export function reportUnit(name: string, report: TableReport): MatrixUnit {
  const { findings } = report;
  return {
    name,
    report,
    status: checkedStatuses(report),
    findings: {
      all: { number: findings.length },
      errors: { number: findings.filter(({ severity }) => severity === 'error').length },
      // Nobody has answered a finding of a file that was only checked.
      open: { number: findings.length },
    },
  };
}

/** Gives the worst status of some sheet rows as it was checked, as a word. Linear in the report's rows, then in the rows asked for. */
export function checkedStatuses(report: TableReport): MatrixUnit['status'] {
  const statusAt = new Map(report.rows.map(({ row, status }) => [row, status]));
  return (rows) => {
    const there = new Set(rows.map((row) => statusAt.get(row)));
    const worst = STATUSES.find((status) => there.has(status));
    return worst === undefined ? null : { text: STATUS_LABELS[worst] };
  };
}
