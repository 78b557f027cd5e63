import type { Finding, RowResult, Severity, TableReport } from '../check/report';
import { inChinese } from '../check/said';

/** 级别 as it is shown. */
export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Longest 核验说明: what a clerk reads at a glance, and short enough for every version to show in a text cell. */
export const NOTE_LIMIT = 250;

/**
 * 核验说明 of each row: its findings in short, the most severe first, one a line, never longer than
 * `NOTE_LIMIT`; what does not fit is counted. A row that is not done and has no finding says why.
 * Keyed by sheet row; linear in the number of findings.
 */
export function rowNotes(report: TableReport): ReadonlyMap<number, string> {
  const byRow = new Map<number, Finding[]>();
  for (const finding of report.findings) {
    const list = byRow.get(finding.row);
    if (list === undefined) byRow.set(finding.row, [finding]);
    else list.push(finding);
  }
  return new Map(report.rows.map((row) => [row.row, rowNote(row, byRow.get(row.row) ?? [])]));
}

function rowNote(row: RowResult, findings: readonly Finding[]): string {
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const lines = sorted.map((finding) => `【${SEVERITY_LABELS[finding.severity]}】${oneLine(finding.message)}`);
  return fit(lines.length > 0 ? [...new Set(lines)] : openReasons(row));
}

/** Reasons of the items that decided the row's status, where no rule spoke. */
function openReasons(row: RowResult): string[] {
  if (row.status === 'met' || row.status === 'exceeded') return [];
  const reasons = row.items.filter((item) => item.status === row.status).map((item) => oneLine(inChinese(item.reason)));
  return [...new Set(reasons)];
}

function fit(lines: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    const rest = lines.length - index - 1;
    const tail = rest > 0 ? moreLine(rest).length + 1 : 0;
    if (length + line.length + tail > NOTE_LIMIT) {
      if (kept.length > 0) return [...kept, moreLine(lines.length - index)].join('\n');
      kept.push(cut(line, NOTE_LIMIT - tail));
    } else {
      kept.push(line);
    }
    length += (kept.at(-1)?.length ?? 0) + 1;
  }
  return kept.join('\n');
}

function moreLine(count: number): string {
  return `另有${String(count)}条，见核验窗格`;
}

/** A text of at most so many characters, cut with … between characters, never inside a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length - 1;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}…`;
}

/** A text without line breaks and double spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A moment on the clock of the computer, to the minute; as text, which a narrow column does not turn into ####. */
export function shownMoment(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [String(moment.getFullYear()), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
