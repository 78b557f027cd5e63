import { cellAddress, columnLetters } from '../check/address';
import { STATUSES, STATUS_LABELS, type TableReport } from '../check/report';
import type { CellRange } from '../check/snapshot';
import type { SelfCheckTable } from '../check/table/model';
import { dimensionCounts, type DimensionCount } from './dimensions';
import type { CellContent } from './edits';
import { CHANGES, GONE, HANDLINGS, SETTLED } from './handling';
import { contentText, TABLE_COLUMN } from './lists/model';
import type { ListPlan } from './lists/plan';
import type { SummaryShape } from './marks';
import { cut, oneLine, SEVERITIES, SEVERITY_LABELS, shownMoment } from './note';
import { absoluteReference, columnReference } from './sheetNames';
import { summaryRows, SUMMARY_COLUMNS } from './summaryLayout';
import { textCell } from './textCell';

export const SUMMARY_SHEET = '核验汇总';

/** What the summary is about. */
export interface SummaryInput {
  readonly report: TableReport;
  readonly table: SelfCheckTable;
  readonly workbook: string;
  readonly checkedAt: Date;
  /** Status cells, without the header. */
  readonly status: CellRange;
  /** Id of the table in the lists, and the lists as they will stand. */
  readonly tableId: string;
  readonly findings: Pick<ListPlan, 'layout' | 'rows'>;
  readonly indicators: Pick<ListPlan, 'layout'>;
}

/** The sheet 核验汇总: all cells from A1, all rows equally long, and how many rows its parts have. */
export interface Summary {
  readonly cells: readonly (readonly CellContent[])[];
  readonly shape: SummaryShape;
}

const PERCENT = '0.0%';
/** Longer than any title: what goes on is a text that stands above the header. */
const TITLE_LENGTH = 80;

/**
 * The contents of 核验汇总. Every count is a live formula over the status column, 问题清单 or
 * 指标对照: it follows when the clerk edits a status, an answer or a correction.
 */
export function summarise(input: SummaryInput): Summary {
  const dimensions = dimensionCounts(input.report, input.table, input.status);
  const rules = listedRules(input);
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
  putChange(put, input);
  putStatuses(put, input, rows.statuses);
  putDimensions(put, dimensions, rows.dimensions);
  putRules(put, rules, input, rows.rules);
  if (missingTasks.length > 0) {
    put(rows.missing, textCell('四、缺报任务'));
    missingTasks.forEach((title, index) => put(rows.missing + 1 + index, textCell(`${String(index + 1)}. ${title}`)));
  }
  return { cells: grid, shape };
}

type Put = (row: number, ...contents: readonly CellContent[]) => void;

function putHeading(put: Put, { report, workbook, checkedAt }: SummaryInput): void {
  const { template } = report;
  put(1, textCell('自查表核验汇总'));
  put(2, textCell(cut(oneLine(report.title), TITLE_LENGTH)));
  put(3, textCell('工作簿'), textCell(workbook));
  put(4, textCell('核验范围'), textCell(`${report.sheet}!${report.range}`));
  put(5, textCell('任务模板'), textCell(template === null ? '未使用模板，按表内任务文字核验' : template.name));
  put(6, textCell('核验时间'), textCell(shownMoment(checkedAt)));
  put(7, textCell('应报任务'), textCell('—'));
  if (template !== null) put(7, textCell('应报任务'), { number: template.required }, textCell('已填报'), { number: template.matched }, textCell('缺报'), { formula: '=B7-D7' });
}

/** 较上次核验: counted over 问题清单, which says of each finding what the last check that changed anything made of it. */
function putChange(put: Put, { findings, tableId }: SummaryInput): void {
  if (findings.layout?.columns.has('change') !== true) return;
  const count = (word: string): CellContent => listCount(findings, tableId, [['change', `"${word}"`]]);
  put(8, textCell('较上次核验'), textCell(CHANGES.found), count(CHANGES.found), textCell(CHANGES.gone), count(CHANGES.gone), textCell(CHANGES.unchanged), count(CHANGES.unchanged),
    { formula: '=IF(C8+E8+G8=0,"首次核验以来没有变化","")' });
}

function putStatuses(put: Put, { report, status, tableId, indicators }: SummaryInput, top: number): void {
  const first = top + 2;
  const total = first + STATUSES.length;
  const counted = absoluteReference(report.sheet, status);
  const shareOf = (column: string, row: number): CellContent => share(`${column}${String(row)}`, `${column}$${String(total)}`);
  put(top, textCell('一、各状态任务数和指标数'));
  put(top + 1, textCell('状态'), textCell('任务数'), textCell('占比'), textCell('指标数'), textCell('占比'));
  STATUSES.forEach((code, index) => {
    const row = first + index;
    const asked = listCount(indicators, tableId, [['verdict', `$A${String(row)}`]]);
    put(row, textCell(STATUS_LABELS[code]), { formula: `=COUNTIF(${counted},$A${String(row)})` }, shareOf('B', row), asked, shareOf('D', row));
  });
  const sum = (column: string): CellContent => ({ formula: `=SUM(${column}${String(first)}:${column}${String(total - 1)})` });
  put(total, textCell('合计'), sum('B'), shareOf('B', total), sum('D'), shareOf('D', total));
  const done = (column: string): string => `(${(['met', 'exceeded'] as const).map((code) => `${column}${String(first + STATUSES.indexOf(code))}`).join('+')})`;
  put(total + 1, textCell('完成率'), share(done('B'), `B${String(total)}`), null, share(done('D'), `D${String(total)}`));
}

function putDimensions(put: Put, dimensions: readonly DimensionCount[] | null, top: number): void {
  const header = top + 1;
  const first = header + 1;
  put(top, textCell('二、各维度完成情况'));
  if (dimensions === null || dimensions.length === 0) {
    put(header, textCell('维度过于分散，未分维度统计'));
    return;
  }
  const column = (index: number): string => cellAddress(header, index).replace(/\d+/u, '');
  const sum = column(STATUSES.length + 2);
  put(header, textCell('考评维度'), ...STATUSES.map((status) => textCell(STATUS_LABELS[status])), textCell('合计'), textCell('完成率'));
  const ends = (row: number): CellContent[] => [
    { formula: `=SUM(B${String(row)}:${column(STATUSES.length + 1)}${String(row)})` },
    share(`(${(['met', 'exceeded'] as const).map((code) => `${column(STATUSES.indexOf(code) + 2)}${String(row)}`).join('+')})`, `${sum}${String(row)}`),
  ];
  dimensions.forEach(({ label, count }, index) => {
    const cells = STATUSES.map((_, position): CellContent => ({ formula: `=${count(`${column(position + 2)}$${String(header)}`)}` }));
    put(first + index, textCell(label), ...cells, ...ends(first + index));
  });
  const total = first + dimensions.length;
  const sums = STATUSES.map((_, position): CellContent => {
    const letter = column(position + 2);
    return { formula: `=SUM(${letter}${String(header)}:${letter}${String(total - 1)})` };
  });
  put(total, textCell('合计'), ...sums, ...ends(total));
}

/** How many of the findings have been answered in which way, by heading. */
const HANDLING_COLUMNS: readonly { readonly header: string; readonly criteria: readonly Criterion[] }[] = [
  { header: '条数', criteria: [] },
  ...Object.values(HANDLINGS).map((word) => ({ header: word, criteria: [['handling', `"${word}"`]] as const })),
  { header: SETTLED, criteria: [['state', `"${SETTLED}"`]] },
];

interface ListedRule {
  readonly title: string;
  readonly severity: string;
}

/** Rule × handling, over 问题清单; findings that are gone are counted apart. */
function putRules(put: Put, rules: readonly ListedRule[], { tableId, findings }: SummaryInput, top: number): void {
  const first = top + 2;
  const last = first + Math.max(rules.length, 1) - 1;
  const letters = Array.from({ length: HANDLING_COLUMNS.length + 1 }, (_, index) => columnLetters(3 + index));
  put(top, textCell('三、发现的问题及处理情况'));
  put(top + 1, textCell('规则'), textCell('级别'), ...HANDLING_COLUMNS.map(({ header }) => textCell(header)), textCell(GONE));
  if (rules.length === 0) put(first, textCell('未发现问题'), null, ...letters.map((): CellContent => ({ number: 0 })));
  rules.forEach(({ title, severity }, index) => {
    const row = String(first + index);
    const same: readonly Criterion[] = [['rule', `$A${row}`], ['severity', `$B${row}`]];
    const present = HANDLING_COLUMNS.map(({ criteria }) => listCount(findings, tableId, [...same, ['seen', `"<>${GONE}"`], ...criteria]));
    put(first + index, textCell(title), textCell(severity), ...present, listCount(findings, tableId, [...same, ['seen', `"${GONE}"`]]));
  });
  put(last + 1, textCell('合计'), null, ...letters.map((letter): CellContent => ({ formula: `=SUM(${letter}${String(first)}:${letter}${String(last)})` })));
  SEVERITIES.forEach((severity, index) => {
    const row = last + 2 + index;
    const sums = letters.map((letter): CellContent => ({
      formula: `=SUMIF($B$${String(first)}:$B$${String(last)},$B${String(row)},${letter}$${String(first)}:${letter}$${String(last)})`,
    }));
    put(row, textCell('其中'), textCell(SEVERITY_LABELS[severity]), ...sums);
  });
}

/** The rules that the table's rows of 问题清单 name, severe ones first, then those that speak most often. */
function listedRules({ findings: { layout, rows }, tableId }: SummaryInput): ListedRule[] {
  if (layout === null) return [];
  const at = (cells: readonly CellContent[], id: string): string => contentText(cells[(layout.columns.get(id) ?? 0) - layout.left]);
  const counts = new Map<string, ListedRule & { readonly count: number }>();
  for (const cells of rows) {
    if (at(cells, TABLE_COLUMN) !== tableId) continue;
    const [title, severity] = [at(cells, 'rule'), at(cells, 'severity')];
    const name = `${severity} ${title}`;
    counts.set(name, { title, severity, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  const order = SEVERITIES.map((severity) => SEVERITY_LABELS[severity]);
  return [...counts.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count);
}

/** A column of a list and the formula of what it must hold. */
type Criterion = readonly [column: string, criterion: string];

/** Counts a table's rows of a list; 0 where there is no list. */
function listCount({ layout }: Pick<ListPlan, 'layout'>, tableId: string, criteria: readonly Criterion[]): CellContent {
  if (layout === null) return { number: 0 };
  const pairs = [[TABLE_COLUMN, `"${tableId}"`] as const, ...criteria].map(([id, criterion]) => {
    const column = layout.columns.get(id);
    if (column === undefined) throw new Error(`the list has no column ${id}`);
    return `${columnReference(layout.sheet, column)},${criterion}`;
  });
  return { formula: `=COUNTIFS(${pairs.join()})` };
}

function share(part: string, whole: string): CellContent {
  return { formula: `=IF(${whole}=0,0,${part}/${whole})`, format: PERCENT };
}
