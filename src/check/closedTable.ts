import type { Figure, Finding, IndicatorResult, RowResult, TableReport } from './report';
import type { CellText, ColumnRole, SelfCheckTable, TableRow } from './table/model';
import type { Template } from './template/model';
import { closeUp, type ClosedText } from './text/closeUp';

/** A table whose cells are closed up, and the way back to the sheet's own texts. */
export interface ClosedTable {
  readonly table: SelfCheckTable;
  /** The report with places in the texts as they were typed; the words stay closed up. */
  readonly asTyped: (report: TableReport) => TableReport;
  /** Where a stretch of a row's cell, in its closed text, stands in the text as it was typed. */
  readonly placeIn: (row: number, cell: string, span: Place) => Place;
}

type Place = readonly [start: number, end: number];

/** A row's texts that were not closed up as they were typed, by cell. */
type ClosedTexts = ReadonlyMap<string, ClosedText>;

interface ClosedRow {
  readonly source: TableRow;
  readonly row: TableRow;
  /** Null where all texts stay as they are. */
  readonly texts: ClosedTexts | null;
}

interface TypedRow {
  readonly texts: ClosedTexts;
  readonly result: RowResult;
}

/** What is kept of a table for the next time that it is closed up: only texts that changed are looked at again. */
export class ClosingMemory {
  /** By sheet row. */
  rows: ReadonlyMap<number, ClosedRow> = new Map();
  readonly typed = new WeakMap<RowResult, TypedRow>();
}

/** Roles of cells that are read as prose. A blank between the names of two departments parts them. */
const PROSE = ['task', 'target', 'result', 'actual', 'problem'] as const satisfies readonly ColumnRole[];

/**
 * 紧排. Closes up the texts of a table before it is checked, so that blanks and full-width digits change no verdict: whoever looks
 * for 12个 finds it in `１２ 个`. Rows without any stay as they are. Linear in the table's text.
 */
export function closedTable(table: SelfCheckTable, memory = new ClosingMemory()): ClosedTable {
  const closed = new Map(table.rows.map((row) => [row.row, closedRow(row, memory.rows.get(row.row))]));
  memory.rows = closed;
  const textsOf = (row: number): ClosedTexts | null => closed.get(row)?.texts ?? null;
  return {
    table: table.rows.some((row) => textsOf(row.row) !== null) ? { ...table, rows: table.rows.map((row) => closed.get(row.row)?.row ?? row) } : table,
    asTyped: (report) => reportAsTyped(report, textsOf, memory),
    placeIn: (row, cell, place) => placeIn(textsOf(row), cell, place),
  };
}

function closedRow(source: TableRow, before: ClosedRow | undefined): ClosedRow {
  if (before?.source === source) return before;
  const texts = before && isTypedAlike(before.source, source) ? before.texts : closedTexts(source);
  return { source, row: texts === null ? source : withTexts(source, texts), texts };
}

function isTypedAlike(before: TableRow, now: TableRow): boolean {
  return PROSE.every((role) => {
    const [was, is] = [before.cells[role], now.cells[role]];
    return was?.text === is?.text && was?.cell === is?.cell && was?.kind === is?.kind;
  });
}

function closedTexts({ cells }: TableRow): ClosedTexts | null {
  let texts: Map<string, ClosedText> | null = null;
  for (const role of PROSE) {
    const cell = cells[role];
    const closed = cell?.kind === 'text' ? closeUp(cell.text) : null;
    if (cell !== undefined && closed !== null) (texts ??= new Map()).set(cell.cell, closed);
  }
  return texts;
}

function withTexts(row: TableRow, texts: ClosedTexts): TableRow {
  const cells: Partial<Record<ColumnRole, CellText>> = { ...row.cells };
  for (const role of PROSE) {
    const cell = row.cells[role];
    const closed = cell && texts.get(cell.cell);
    if (cell && closed) cells[role] = { ...cell, text: closed.text };
  }
  return { ...row, cells };
}

const known = new WeakMap<Template, Template>();

/** A template whose requirements are closed up. Its texts are looked at once. */
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

type TextsOf = (row: number) => ClosedTexts | null;

function placeIn(texts: ClosedTexts | null, cell: string, place: Place): Place {
  const text = texts?.get(cell);
  if (text === undefined) return place;
  const { start, end } = text.typed({ start: place[0], end: place[1] });
  return [start, end];
}

function reportAsTyped(report: TableReport, textsOf: TextsOf, memory: ClosingMemory): TableReport {
  if (!report.rows.some(({ row }) => textsOf(row) !== null)) return report;
  return {
    ...report,
    rows: report.rows.map((row) => rowAsTyped(row, textsOf(row.row), memory)),
    findings: report.findings.map((finding) => findingAsTyped(finding, textsOf(finding.row))),
  };
}

function rowAsTyped(result: RowResult, texts: ClosedTexts | null, { typed }: ClosingMemory): RowResult {
  if (texts === null) return result;
  const before = typed.get(result);
  if (before?.texts === texts) return before.result;
  const now = { ...result, items: result.items.map((item) => ({ ...item, indicators: item.indicators.map((one) => indicatorAsTyped(one, texts)) })) };
  typed.set(result, { texts, result: now });
  return now;
}

function indicatorAsTyped(one: IndicatorResult, texts: ClosedTexts): IndicatorResult {
  const { target, actual, otherwise, uncorrected } = one;
  return {
    ...one,
    target: figureAsTyped(target, texts),
    actual: actual && figureAsTyped(actual, texts),
    ...(otherwise && { otherwise: figureAsTyped(otherwise, texts) }),
    ...(uncorrected && { uncorrected: { ...uncorrected, actual: uncorrected.actual && figureAsTyped(uncorrected.actual, texts) } }),
  };
}

function figureAsTyped<F extends Figure>(figure: F, texts: ClosedTexts): F {
  return figure.cell === undefined || figure.span === undefined || !texts.has(figure.cell) ? figure : { ...figure, span: placeIn(texts, figure.cell, figure.span) };
}

function findingAsTyped(finding: Finding, texts: ClosedTexts | null): Finding {
  return finding.span === undefined || !texts?.has(finding.cell) ? finding : { ...finding, span: placeIn(texts, finding.cell, finding.span) };
}
