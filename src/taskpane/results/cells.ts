import { columnLetters } from '../../check/address';
import type { Figure, Finding, IndicatorResult, RowResult, TableReport } from '../../check/report';

/** The cell that stands for a row: its task, else its result, else the table's first column. */
export function cellOfRow(report: TableReport, row: number): string {
  const column = report.columns.task ?? report.columns.result ?? /^[A-Z]+/.exec(report.range)?.[0] ?? columnLetters(1);
  return `${column}${String(row)}`;
}

/** The figures of a row that a finding speaks of: those whose words overlap the finding's own. */
export function indicatorsOf(finding: Finding, row: RowResult | undefined): readonly IndicatorResult[] {
  if (row === undefined) return [];
  const items = finding.item === undefined ? row.items : row.items.filter((item) => item.path === finding.item);
  return items.flatMap((item) => item.indicators).filter(({ actual, target }) => touches(finding, actual) || touches(finding, target));
}

function touches(finding: Finding, figure: Figure | null): boolean {
  if (figure?.cell !== finding.cell || figure.span === undefined || finding.span === undefined) return false;
  return figure.span[0] < finding.span[1] && finding.span[0] < figure.span[1];
}
