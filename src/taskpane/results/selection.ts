import { STATUSES } from '../../check/report';
import type { Finding, RowResult, Severity, Status, TableReport } from '../../check/report';
import { textOf } from '../../check/said';
import type { CheckResult } from '../../commands/api';
import type { Translation } from '../../locales';
import { findingWords } from './findingWords';

/** Keys of findings that need nothing more from the user: explained or rejected, or mended, which the next check will see. */
export function answeredKeys(handlings: CheckResult['handlings']): ReadonlySet<string> {
  return new Set(Object.entries(handlings).flatMap(([key, { handling }]) => (handling === 'open' ? [] : [key])));
}

/** What of a result is shown. */
export interface ResultFilter {
  /** Only rows of this status; null for all. */
  readonly status: Status | null;
  /** Words to look for in tasks, messages and evidence; `''` for all. */
  readonly search: string;
  /** Only findings that nobody has answered yet. */
  readonly openOnly: boolean;
}

/** Lets everything through. */
export const NO_FILTER: ResultFilter = { status: null, search: '', openOnly: false };

/** A row with what was found in it. */
export interface RowWithFindings {
  readonly result: RowResult;
  readonly findings: readonly Finding[];
}

export type Grouping = 'row' | 'rule' | 'severity';

/** Findings that belong together; `name` is a row number, a rule's id or a severity, `''` for the table as a whole. */
export interface FindingGroup {
  readonly name: string;
  readonly findings: readonly Finding[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Number of rows of each status. Linear in the rows. */
export function countStatuses(rows: readonly RowResult[]): Readonly<Record<Status, number>> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of rows) counts[status] += 1;
  return counts;
}

/** Number of findings of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The rows in the sheet's order, each with its findings, most severe first. Linear but for the sorting. */
export function rowsWithFindings(report: TableReport): readonly RowWithFindings[] {
  const byRow = new Map<number, Finding[]>();
  for (const finding of report.findings) {
    const there = byRow.get(finding.row);
    if (there === undefined) byRow.set(finding.row, [finding]);
    else there.push(finding);
  }
  return report.rows.map((result) => ({ result, findings: (byRow.get(result.row) ?? []).sort(bySeverity) }));
}

/** Rows that the filter lets through: a row also where only one of its findings holds the words. `answered` holds keys of findings. */
export function filterRows(rows: readonly RowWithFindings[], filter: ResultFilter, answered: ReadonlySet<string>, translation: Translation | null = null): readonly RowWithFindings[] {
  const words = folded(filter.search);
  return rows.filter(
    ({ result, findings }) =>
      (filter.status === null || result.status === filter.status) &&
      (!filter.openOnly || findings.some(({ key }) => !answered.has(key))) &&
      (words === '' || rowText(result).includes(words) || findings.some((finding) => findingText(finding, translation).includes(words))),
  );
}

/** Findings that the filter lets through, in the report's order. Those of no row pass unless a status is asked for. */
export function filterFindings(report: TableReport, filter: ResultFilter, answered: ReadonlySet<string>, translation: Translation | null = null): readonly Finding[] {
  const words = folded(filter.search);
  const rows = new Map(report.rows.map((row) => [row.row, row]));
  return report.findings.filter((finding) => {
    const row = rows.get(finding.row);
    if (filter.status !== null && row?.status !== filter.status) return false;
    if (filter.openOnly && answered.has(finding.key)) return false;
    return words === '' || findingText(finding, translation).includes(words) || (row !== undefined && rowText(row).includes(words));
  });
}

/** Findings in groups: rows in the sheet's order, the table as a whole first; rules with most findings first; severities from error down. */
export function groupFindings(findings: readonly Finding[], grouping: Grouping, rows: ReadonlySet<number>): readonly FindingGroup[] {
  const nameOf = (finding: Finding) => {
    if (grouping === 'rule') return finding.rule;
    if (grouping === 'severity') return finding.severity;
    return rows.has(finding.row) ? String(finding.row) : '';
  };
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = nameOf(finding);
    const there = groups.get(name);
    if (there === undefined) groups.set(name, [finding]);
    else there.push(finding);
  }
  const order = Array.from(groups, ([name, members]) => ({ name, findings: grouping === 'row' ? members.sort(bySeverity) : members }));
  if (grouping === 'row') return order.sort((a, b) => Number(a.name) - Number(b.name));
  if (grouping === 'severity') return order.sort((a, b) => rank(a.name) - rank(b.name));
  return order.sort((a, b) => b.findings.length - a.findings.length || a.name.localeCompare(b.name));
}

function rank(severity: string): number {
  return SEVERITIES.findIndex((one) => one === severity);
}

function bySeverity(a: Finding, b: Finding): number {
  return rank(a.severity) - rank(b.severity);
}

/** Texts that were folded already: typing a word looks through thousands of them for each letter. */
const FOLDED = new WeakMap<RowResult | Finding, string>();
/** The same of findings in another language, by its translation. */
const TRANSLATED = new WeakMap<Translation, WeakMap<Finding, string>>();
/** Stands between texts; no search holds it. */
const BETWEEN = '\u0000';

function rowText(row: RowResult): string {
  return remembered(FOLDED, row, () => [row.task, row.sheetTask ?? '', row.dimension, row.unit, String(row.row)]);
}

function findingText(finding: Finding, translation: Translation | null): string {
  const { evidence, cell } = finding;
  const known = translation === null ? FOLDED : (TRANSLATED.get(translation) ?? new WeakMap<Finding, string>());
  if (translation !== null) TRANSLATED.set(translation, known);
  return remembered(known, finding, () => {
    const { message, suggestion } = findingWords(finding, translation);
    return [textOf(message), evidence, textOf(suggestion), cell];
  });
}

function remembered<Of extends RowResult | Finding>(known: WeakMap<Of, string>, of: Of, texts: () => readonly string[]): string {
  const before = known.get(of);
  if (before !== undefined) return before;
  const text = texts().map(folded).join(BETWEEN);
  known.set(of, text);
  return text;
}

/** Case, width and spaces make no difference to a search. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

/**
 * A name for each finding that is the same after the next check while the finding stands: its key,
 * with a number where two findings share one.
 */
export function findingIds(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const number = (seen.get(finding.key) ?? 0) + 1;
      seen.set(finding.key, number);
      return [finding, number === 1 ? finding.key : `${finding.key}#${String(number)}`];
    }),
  );
}
