import type { Finding, Report, TableReport } from './report';

/** 核验报告 as other programs get it: every sentence in Chinese, and nothing that only the pane needs. */
export interface PlainReport extends Omit<Report, 'tables'> {
  readonly tables: readonly PlainTable[];
}

type PlainTable = Omit<TableReport, 'findings'> & { readonly findings: readonly Omit<Finding, 'messageId' | 'data'>[] };

/** The report as it is kept in a file. */
export function plainReport({ tables, ...report }: Report): PlainReport {
  return { ...report, tables: tables.map(plainTable) };
}

function plainTable(table: TableReport): PlainTable {
  return { ...table, findings: table.findings.map(({ messageId: _id, data: _data, ...finding }) => finding) };
}
