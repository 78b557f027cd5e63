import { cellAddress } from '../check/address';
import { STATUSES, STATUS_LABELS, type Severity, type TableReport } from '../check/report';
import type { CellRange } from '../check/snapshot';
import type { SelfCheckTable } from '../check/table/model';
import { dimensionCounts, type DimensionCount } from './dimensions';
import type { CellContent } from './edits';
import type { SummaryShape } from './marks';
import { SEVERITIES, SEVERITY_LABELS } from './note';
import { absoluteReference } from './sheetNames';
import { summaryRows, SUMMARY_COLUMNS } from './summaryLayout';

export const SUMMARY_SHEET = '核验汇总';

/** What the summary is about. */
export interface SummaryInput {
  readonly report: TableReport;
  readonly table: SelfCheckTable;
  readonly workbook: string;
  readonly checkedAt: Date;
  /** Status cells, without the header. */
  readonly status: CellRange;
  readonly ruleTitle: (rule: string) => string;
}

/** The sheet 核验汇总: all cells from A1, all rows equally long, and how many rows its parts have. */
export interface Summary {
  readonly cells: readonly (readonly CellContent[])[];
  readonly shape: SummaryShape;
}

const PERCENT = '0.0%';

/**
 * The contents of 核验汇总. Every count that the clerk can change (by correcting a status) is a live
 * formula over the status column; findings are counts of this check, with live totals.
 */
export function summarise(input: SummaryInput): Summary {
  const dimensions = dimensionCounts(input.report, input.table, input.status);
  const rules = countRules(input);
  const { missingTasks } = input.report;
  const shape = { dimensions: dimensions?.length ?? 0, rules: rules.length, missing: missingTasks.length };
  const rows = summaryRows(shape);
  const grid = Array.from({ length: rows.last }, () => Array.from({ length: SUMMARY_COLUMNS }, (): CellContent => null));
  const put = (row: number, ...contents: readonly CellContent[]): void => {
    contents.forEach((content, index) => {
      const line = grid[row - 1];
      if (line !== undefined) line[index] = content;
    });
  };

  putHeading(put, input);
  putStatuses(put, input, rows.statuses);
  putDimensions(put, dimensions, rows.dimensions);
  putRules(put, rules, rows.rules);
  if (missingTasks.length > 0) {
    put(rows.missing, text('四、缺报任务'));
    missingTasks.forEach((title, index) => put(rows.missing + 1 + index, text(`${String(index + 1)}. ${title}`)));
  }
  return { cells: grid, shape };
}

type Put = (row: number, ...contents: readonly CellContent[]) => void;

function putHeading(put: Put, { report, workbook, checkedAt }: SummaryInput): void {
  const { template } = report;
  put(1, text('自查表核验汇总'));
  put(2, text(report.title));
  put(3, text('工作簿'), text(workbook));
  put(4, text('核验范围'), text(`${report.sheet}!${report.range}`));
  put(5, text('任务模板'), text(template === null ? '未使用模板，按表内任务文字核验' : template.name));
  put(6, text('核验时间'), text(shownMoment(checkedAt)));
  put(7, text('应报任务'), template === null ? text('—') : { number: template.required });
  if (template !== null) put(7, text('应报任务'), { number: template.required }, text('已填报'), { number: template.matched }, text('缺报'), { formula: '=B7-D7' });
}

function putStatuses(put: Put, { report, status }: SummaryInput, top: number): void {
  const first = top + 2;
  const total = first + STATUSES.length;
  const counted = absoluteReference(report.sheet, status);
  put(top, text('一、各状态任务数'));
  put(top + 1, text('状态'), text('任务数'), text('占比'));
  STATUSES.forEach((code, index) => {
    const row = first + index;
    put(row, text(STATUS_LABELS[code]), { formula: `=COUNTIF(${counted},$A${String(row)})` }, share(`B${String(row)}`, `B$${String(total)}`));
  });
  put(total, text('合计'), { formula: `=SUM(B${String(first)}:B${String(total - 1)})` }, share(`B${String(total)}`, `B$${String(total)}`));
  const done = (['met', 'exceeded'] as const).map((code) => `B${String(first + STATUSES.indexOf(code))}`).join('+');
  put(total + 1, text('完成率'), share(`(${done})`, `B${String(total)}`));
}

function putDimensions(put: Put, dimensions: readonly DimensionCount[] | null, top: number): void {
  const header = top + 1;
  const first = header + 1;
  put(top, text('二、各维度完成情况'));
  if (dimensions === null || dimensions.length === 0) {
    put(header, text('维度过于分散，未分维度统计'));
    return;
  }
  const column = (index: number): string => cellAddress(header, index).replace(/\d+/u, '');
  const sum = column(STATUSES.length + 2);
  put(header, text('考评维度'), ...STATUSES.map((status) => text(STATUS_LABELS[status])), text('合计'), text('完成率'));
  const ends = (row: number): CellContent[] => [
    { formula: `=SUM(B${String(row)}:${column(STATUSES.length + 1)}${String(row)})` },
    share(`(${(['met', 'exceeded'] as const).map((code) => `${column(STATUSES.indexOf(code) + 2)}${String(row)}`).join('+')})`, `${sum}${String(row)}`),
  ];
  dimensions.forEach(({ label, count }, index) => {
    const cells = STATUSES.map((_, position): CellContent => ({ formula: `=${count(`${column(position + 2)}$${String(header)}`)}` }));
    put(first + index, text(label), ...cells, ...ends(first + index));
  });
  const total = first + dimensions.length;
  const sums = STATUSES.map((_, position): CellContent => {
    const letter = column(position + 2);
    return { formula: `=SUM(${letter}${String(header)}:${letter}${String(total - 1)})` };
  });
  put(total, text('合计'), ...sums, ...ends(total));
}

interface RuleCount {
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
}

function putRules(put: Put, rules: readonly RuleCount[], top: number): void {
  const first = top + 2;
  const last = first + Math.max(rules.length, 1) - 1;
  put(top, text('三、发现的问题'));
  put(top + 1, text('规则'), text('级别'), text('条数'));
  if (rules.length === 0) put(first, text('未发现问题'), null, { number: 0 });
  rules.forEach(({ title, severity, count }, index) => put(first + index, text(title), text(SEVERITY_LABELS[severity]), { number: count }));
  put(last + 1, text('合计'), null, { formula: `=SUM(C${String(first)}:C${String(last)})` });
  SEVERITIES.forEach((severity, index) => {
    const row = last + 2 + index;
    const formula = `=SUMIF(B$${String(first)}:B$${String(last)},B${String(row)},C$${String(first)}:C$${String(last)})`;
    put(row, text('其中'), text(SEVERITY_LABELS[severity]), { formula });
  });
}

/** Findings by rule and severity, severe ones first, then frequent ones. */
function countRules({ report, ruleTitle }: SummaryInput): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity } of report.findings) {
    const key = `${severity} ${rule}`;
    counts.set(key, { title: ruleTitle(rule), severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count);
}

function share(part: string, whole: string): CellContent {
  return { formula: `=IF(${whole}=0,0,${part}/${whole})`, format: PERCENT };
}

function text(words: string): CellContent {
  return words === '' ? null : { text: words };
}

/** A moment on the clock of the computer, to the minute; as text, which a narrow column does not turn into ####. */
function shownMoment(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [String(moment.getFullYear()), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
