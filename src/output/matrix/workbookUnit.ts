import { STATUSES, STATUS_LABELS, type TableReport } from '../../check/report';
import type { CellRange } from '../../check/snapshot';
import type { CellContent } from '../edits';
import { GONE, SETTLED } from '../handling';
import { TABLE_COLUMN } from '../lists/model';
import type { ListPlan } from '../lists/plan';
import { SEVERITY_LABELS } from '../note';
import { absoluteReference, columnReference } from '../sheetNames';
import type { MatrixUnit } from './model';

/** What the matrix shows where the sheet of a table was deleted. */
const DELETED = '已删除';

/** A table of the same workbook: its statuses follow its status column, its findings 问题清单. */
export function workbookUnit(name: string, report: TableReport, status: CellRange, tableId: string, { layout }: Pick<ListPlan, 'layout'>): MatrixUnit {
  const cell = (row: number): string => absoluteReference(report.sheet, { ...status, top: row, bottom: row });
  const count = (criteria: readonly (readonly [column: string, criterion: string])[]): CellContent => {
    if (layout === null) return { number: 0 };
    const pairs = [[TABLE_COLUMN, `"${tableId}"`] as const, ['seen', `"<>${GONE}"`] as const, ...criteria].map(([id, criterion]) => {
      const column = layout.columns.get(id);
      if (column === undefined) throw new Error(`the list has no column ${id}`);
      return `${columnReference(layout.sheet, column)},${criterion}`;
    });
    return { formula: `=COUNTIFS(${pairs.join()})` };
  };
  return {
    name,
    report,
    status: (rows) => ({ formula: `=IFERROR(${worstOf(rows.map(cell))},"${DELETED}")` }),
    findings: { all: count([]), errors: count([['severity', `"${SEVERITY_LABELS.error}"`]]), open: count([['state', `"<>${SETTLED}"`]]) },
  };
}

/** The status of one cell as text; of several the worst, in the order of `STATUSES`. */
function worstOf(cells: readonly string[]): string {
  const [first = '""'] = cells;
  if (cells.length < 2) return `${first}&""`;
  return STATUSES.reduceRight((rest, status) => {
    const word = `"${STATUS_LABELS[status]}"`;
    return `IF(OR(${cells.map((cell) => `${cell}=${word}`).join()}),${word},${rest})`;
  }, `${first}&""`);
}
