import { STATUS_LABELS, STATUSES, type Finding, type Report, type RowResult, type Severity, type Status, type TableReport } from '../../src/check/report';
import type { Colour, Paint } from './colours';

const STATUS_COLOURS: Readonly<Record<Status, Colour>> = {
  missing: 'red', unmet: 'red', inProgress: 'yellow', pending: 'yellow', review: 'yellow', met: 'green', exceeded: 'green',
};
const SEVERITY_COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'blue' };
const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };
const SEVERITIES = ['error', 'warning', 'info'] as const;
/** Words of evidence that one line of the terminal can bear. */
const EVIDENCE_LENGTH = 60;
/** Columns of the status words, a Chinese letter taking two. */
const STATUS_WIDTH = 8;

/** The report of a file as a person reads it in a terminal; ends with a line break. */
export function terminalReport(report: Report, paint: Paint): string {
  return `${paint('bold', report.file)}\n${report.tables.map((table) => tableText(table, paint)).join('\n')}`;
}

/** Errors, warnings and remarks over all tables, as the last line says them. */
export function totalLine(reports: readonly Report[], paint: Paint): string {
  const findings = reports.flatMap((report) => report.tables.flatMap((table) => table.findings));
  const files = reports.length > 1 ? `共 ${String(reports.length)} 个文件：` : '';
  return `${files}${countText(findings, paint)}\n`;
}

function tableText(table: TableReport, paint: Paint): string {
  const lines = [
    `  工作表“${table.sheet}”，${table.range}${table.title === '' ? '' : `，${oneLine(table.title, EVIDENCE_LENGTH)}`}`,
    `  ${templateText(table)}`,
    `  ${statusCounts(table, paint)}`,
  ];
  for (const task of table.missingTasks) lines.push(paint('red', `  缺少任务：${task}`));
  lines.push('', ...table.rows.flatMap((row) => rowLines(row, table.findings, paint)));
  const elsewhere = table.findings.filter((finding) => !table.rows.some((row) => row.row === finding.row));
  if (elsewhere.length > 0) lines.push(`  ${paint('bold', '全表')}`, ...elsewhere.flatMap((finding) => findingLines(finding, paint)));
  return `${lines.join('\n')}\n`;
}

function templateText({ template }: TableReport): string {
  if (template === null) return '未用任务模板，按表内任务和指标核对';
  return `任务模板：${template.name}（规定 ${String(template.required)} 项，对应上 ${String(template.matched)} 项）`;
}

function statusCounts(table: TableReport, paint: Paint): string {
  const counts = STATUSES.map((status) => [status, table.rows.filter((row) => row.status === status).length] as const);
  const shown = counts.filter(([, count]) => count > 0).map(([status, count]) => paint(STATUS_COLOURS[status], `${STATUS_LABELS[status]} ${String(count)}`));
  return `共 ${String(table.rows.length)} 行：${shown.join('，')}`;
}

function rowLines(row: RowResult, findings: readonly Finding[], paint: Paint): string[] {
  const label = STATUS_LABELS[row.status];
  const status = paint(STATUS_COLOURS[row.status], label) + ' '.repeat(Math.max(0, STATUS_WIDTH - 2 * label.length));
  const head = `  ${String(row.row).padStart(4)}  ${status}  ${oneLine(row.task, 40)}`;
  const own = findings.filter((finding) => finding.row === row.row);
  return [head, ...own.flatMap((finding) => findingLines(finding, paint))];
}

function findingLines(finding: Finding, paint: Paint): string[] {
  const severity = paint(SEVERITY_COLOURS[finding.severity], SEVERITY_LABELS[finding.severity]);
  const lines = [`          ${severity} ${finding.cell} ${finding.message} ${paint('grey', finding.rule)}`];
  if (finding.evidence.trim() !== '') lines.push(paint('grey', `               原文：${oneLine(finding.evidence, EVIDENCE_LENGTH)}`));
  return lines;
}

function countText(findings: readonly Finding[], paint: Paint): string {
  const counts = SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const);
  if (findings.length === 0) return paint('green', '没有发现问题');
  return counts.filter(([, count]) => count > 0).map(([severity, count]) => paint(SEVERITY_COLOURS[severity], `${SEVERITY_LABELS[severity]} ${String(count)} 个`)).join('，');
}

/** The text on one line, cut after `length` letters. Control characters of a cell never reach the terminal. */
function oneLine(text: string, length: number): string {
  const plain = text.slice(0, 4 * length).replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
}
