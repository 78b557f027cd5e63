import type { TableReport } from '../check/report';
import type { CheckAllResult } from '../commands/api';
import { fill } from '../locales';
import type { Messages } from '../locales';
import type { PaneState } from './state/paneState';

/** What a running check is doing, in words. */
export function progressMessage({ progress, cancelling }: Pick<PaneState, 'progress' | 'cancelling'>, { check, all }: Messages): string {
  if (cancelling) return check.cancelling;
  if (progress?.sheet !== undefined && progress.phase !== 'writing') return fill(all.running, { sheet: progress.sheet });
  if (progress === null) return check.reading;
  switch (progress.phase) {
    case 'reading':
      return check.reading;
    case 'writing':
      return check.writing;
    case 'checking':
      return progress.total > 0 ? fill(check.checkingRows, { done: progress.done, total: progress.total }) : check.checking;
  }
}

/** How much of the check is done, 0 to 1; undefined where that cannot be said. */
export function progressShare({ progress }: Pick<PaneState, 'progress'>): number | undefined {
  if (progress?.phase !== 'checking' || progress.total <= 0) return undefined;
  return Math.min(1, progress.done / progress.total);
}

/** How a check ended, in one sentence. */
export function doneMessage(report: TableReport, { check }: Messages): string {
  const count = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  return fill(check.done, { rows: report.rows.length, errors: count('error'), warnings: count('warning'), infos: count('info') });
}

/** How 编辑模板 ended: on which sheet the template stands. */
export function templateNote({ notice, templateSheet }: Pick<PaneState, 'notice' | 'templateSheet'>, { template }: Messages): string {
  return fill(notice === 'template-made' ? template.made : template.shown, { sheet: templateSheet ?? '' });
}

/** How a check of all sheets ended, in one sentence. */
export function allDoneMessage({ tables, matrixSheet }: CheckAllResult, { all }: Messages): string {
  const rows = tables.flatMap(({ report }) => report.rows);
  const open = rows.filter(({ status }) => status !== 'met' && status !== 'exceeded').length;
  const findings = tables.reduce((sum, { report }) => sum + report.findings.length, 0);
  const done = fill(all.done, { tables: tables.length, open, findings });
  return matrixSheet === null ? done : `${done} ${fill(all.matrix, { sheet: matrixSheet })}`;
}
