import type { SelfCheckTable } from '../check/table/model';
import type { TableReport } from '../check';

/**
 * Original texts of the cells that findings point into, by address: what the pane needs to show
 * evidence in its place. Cells without findings are left out, so a long table stays light.
 */
export function cellTexts(table: SelfCheckTable, report: TableReport): Readonly<Record<string, string>> {
  const pointedAt = new Set(report.findings.filter((finding) => finding.span !== undefined).map((finding) => finding.cell));
  const texts: Record<string, string> = {};
  for (const row of table.rows) {
    for (const cell of Object.values(row.cells)) {
      if (pointedAt.has(cell.cell)) texts[cell.cell] = cell.text;
    }
  }
  return texts;
}
