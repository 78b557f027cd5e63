import type { Figure, Finding, IndicatorResult, ItemResult, Report, RowResult, TableReport, TemplateUse } from './report';
import { inChinese, type Said } from './said';

/** 核验报告 as other programs get it: every sentence in Chinese, and nothing that only the pane needs. */
export interface PlainReport extends Omit<Report, 'tables'> {
  readonly tables: readonly PlainTable[];
}

interface PlainTable extends Omit<TableReport, 'template' | 'rows' | 'findings'> {
  readonly template: Told<TemplateUse, 'reason'> | null;
  readonly rows: readonly PlainRow[];
  readonly findings: readonly Omit<Finding, 'messageId' | 'data'>[];
}

interface PlainRow extends Omit<Told<RowResult, 'matchReason'>, 'items'> {
  readonly items: readonly PlainItem[];
}

interface PlainItem extends Omit<Told<ItemResult, 'reason' | 'matchReason'>, 'indicators'> {
  readonly indicators: readonly PlainIndicator[];
}

type PlainIndicator = Omit<Told<IndicatorResult, 'reason'>, 'uncorrected'> & { readonly uncorrected?: Told<NonNullable<IndicatorResult['uncorrected']>, 'reason'> };

/** With the sentence of that name in Chinese. */
type Told<Of, Name extends keyof Of> = { readonly [Key in keyof Of]: Key extends Name ? Exclude<Of[Key], Said> | string : Of[Key] };

/** The report as it is kept in a file. Linear in its size. */
export function plainReport({ tables, ...report }: Report): PlainReport {
  return { ...report, tables: tables.map(plainTable) };
}

function plainTable(table: TableReport): PlainTable {
  return {
    ...table,
    template: table.template && { ...table.template, reason: inChinese(table.template.reason) },
    rows: table.rows.map(plainRow),
    findings: table.findings.map(({ messageId: _id, data: _data, ...finding }) => finding),
  };
}

function plainRow({ matchReason, ...row }: RowResult): PlainRow {
  const { row: number, task, taskId, ...rest } = row;
  const matched = { ...(taskId === undefined ? {} : { taskId }), ...(matchReason === undefined ? {} : { matchReason: inChinese(matchReason) }) };
  return { row: number, task, ...matched, ...rest, items: row.items.map(plainItem) };
}

function plainItem({ matchReason, ...item }: ItemResult): PlainItem {
  const matched = matchReason === undefined ? {} : { matchReason: inChinese(matchReason) };
  return { ...item, ...matched, reason: inChinese(item.reason), indicators: item.indicators.map(plainIndicator) };
}

function plainIndicator({ uncorrected, ...indicator }: IndicatorResult): PlainIndicator {
  return {
    ...indicator,
    actual: plainFigure(indicator.actual),
    reason: inChinese(indicator.reason),
    ...(uncorrected === undefined ? {} : { uncorrected: { ...uncorrected, reason: inChinese(uncorrected.reason) } }),
  };
}

function plainFigure(figure: Figure | null): Figure | null {
  if (!figure?.said) return figure;
  const { said: _said, ...plain } = figure;
  return plain;
}
