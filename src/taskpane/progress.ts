import type { TableReport } from '../check/report';
import { tellMessage, type Piece, type Tongue } from '../check/said';
import type { CheckAllResult } from '../commands/api';
import { fill } from '../locales';
import type { Messages } from '../locales';
import type { PaneState } from './state/paneState';

/** What a running check is doing, in words. */
export function progressMessage({ progress, cancelling }: Pick<PaneState, 'progress' | 'cancelling'>, { check, all }: Messages, tongue: Tongue): readonly Piece[] {
  if (cancelling) return own(check.cancelling);
  if (progress?.sheet !== undefined && progress.phase !== 'writing') return tellMessage(all.running, { sheet: progress.sheet }, tongue);
  if (progress === null) return own(check.reading);
  switch (progress.phase) {
    case 'reading':
      return own(check.reading);
    case 'writing':
      return own(check.writing);
    case 'checking':
      return own(progress.total > 0 ? fill(check.checkingRows, { done: progress.done, total: progress.total }) : check.checking);
  }
}

/** A text of the pane's own, with nothing quoted in it. */
export function own(text: string): readonly Piece[] {
  return [{ text, quoted: false }];
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
export function templateNote({ notice, templateSheet }: Pick<PaneState, 'notice' | 'templateSheet'>, { template }: Messages, tongue: Tongue): readonly Piece[] {
  return tellMessage(notice === 'template-made' ? template.made : template.shown, { sheet: templateSheet ?? '' }, tongue);
}

/** How a check of all sheets ended, in one sentence. */
export function allDoneMessage({ tables, matrixSheet }: CheckAllResult, { all }: Messages, tongue: Tongue): readonly Piece[] {
  const rows = tables.flatMap(({ report }) => report.rows);
  const open = rows.filter(({ status }) => status !== 'met' && status !== 'exceeded').length;
  const findings = tables.reduce((sum, { report }) => sum + report.findings.length, 0);
  const done = fill(all.done, { tables: tables.length, open, findings });
  return matrixSheet === null ? own(done) : [...own(`${done} `), ...tellMessage(all.matrix, { sheet: matrixSheet }, tongue)];
}
