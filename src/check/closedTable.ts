import type { Figure, Finding, IndicatorResult, RowResult, TableReport } from './report';
import type { CellText, ColumnRole, SelfCheckTable, TableRow } from './table/model';
import type { Template } from './template/model';
import { closeUp, type ClosedText } from './text/closeUp';

/** A table whose cells are closed up, and the way back to the sheet's own texts. */
export interface ClosedTable {
  readonly table: SelfCheckTable;
  /** The report with places in the texts as they were typed; the words stay closed up. */
  readonly asTyped: (report: TableReport) => TableReport;
  /** Where a stretch of a cell's closed text stands in the text as it was typed. */
  readonly placeIn: PlaceIn;
}

type PlaceIn = (cell: string, span: readonly [number, number]) => readonly [number, number];

/** Roles of cells that are read as prose. A blank between the names of two departments parts them. */
const PROSE = ['task', 'target', 'result', 'actual', 'problem'] as const satisfies readonly ColumnRole[];

/**
 * 紧排. Closes up the texts of a table before it is checked, so that blanks and full-width digits change no verdict: whoever looks
 * for 12个 finds it in `１２ 个`. Rows without any stay as they are. Linear in the table's text.
 */
export function closedTable(table: SelfCheckTable): ClosedTable {
  const closed = new Map<string, ClosedText>();
  const rows = table.rows.map((row) => closedRow(row, closed));
  const placeIn: PlaceIn = (cell, span) => {
    const text = closed.get(cell);
    if (text === undefined) return span;
    const { start, end } = text.typed({ start: span[0], end: span[1] });
    return [start, end];
  };
  if (closed.size === 0) return { table, asTyped: (report) => report, placeIn };
  return { table: { ...table, rows }, asTyped: (report) => reportAsTyped(report, placeIn), placeIn };
}

function closedRow(row: TableRow, closed: Map<string, ClosedText>): TableRow {
  let cells: Partial<Record<ColumnRole, CellText>> | null = null;
  for (const role of PROSE) {
    const cell = row.cells[role];
    const text = cell?.kind === 'text' ? closeUp(cell.text) : null;
    if (cell === undefined || text === null) continue;
    closed.set(cell.cell, text);
    cells ??= { ...row.cells };
    cells[role] = { ...cell, text: text.text };
  }
  return cells === null ? row : { ...row, cells };
}

const known = new WeakMap<Template, Template>();

/** A template whose requirements are closed up; the same one where all are. Its texts are looked at once. */
export function closedTemplate(template: Template): Template {
  let closed = known.get(template);
  if (closed === undefined) {
    const tasks = template.tasks.map((task) => ({
      ...task,
      requirements: task.requirements.map((requirement) => ({ ...requirement, text: closeUp(requirement.text)?.text ?? requirement.text })),
    }));
    known.set(template, (closed = { ...template, tasks }));
  }
  return closed;
}

function reportAsTyped(report: TableReport, placeIn: PlaceIn): TableReport {
  return { ...report, rows: report.rows.map((row) => rowAsTyped(row, placeIn)), findings: report.findings.map((finding) => findingAsTyped(finding, placeIn)) };
}

function rowAsTyped(row: RowResult, placeIn: PlaceIn): RowResult {
  return { ...row, items: row.items.map((item) => ({ ...item, indicators: item.indicators.map((one) => indicatorAsTyped(one, placeIn)) })) };
}

function indicatorAsTyped(one: IndicatorResult, placeIn: PlaceIn): IndicatorResult {
  const { target, actual, otherwise, uncorrected } = one;
  return {
    ...one,
    target: figureAsTyped(target, placeIn),
    actual: actual && figureAsTyped(actual, placeIn),
    ...(otherwise && { otherwise: figureAsTyped(otherwise, placeIn) }),
    ...(uncorrected && { uncorrected: { ...uncorrected, actual: uncorrected.actual && figureAsTyped(uncorrected.actual, placeIn) } }),
  };
}

function figureAsTyped<F extends Figure>(figure: F, placeIn: PlaceIn): F {
  return figure.cell === undefined || figure.span === undefined ? figure : { ...figure, span: placeIn(figure.cell, figure.span) };
}

function findingAsTyped(finding: Finding, placeIn: PlaceIn): Finding {
  return finding.span === undefined ? finding : { ...finding, span: placeIn(finding.cell, finding.span) };
}
