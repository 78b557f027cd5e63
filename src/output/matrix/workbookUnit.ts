import { STATUSES, STATUS_LABELS, type TableReport } from '../../check/report';
import type { CellRange } from '../../check/snapshot';
import type { SelfCheckTable } from '../../check/table/model';
import type { CellContent } from '../edits';
import { GONE, SETTLED } from '../handling';
import { TABLE_COLUMN } from '../lists/model';
import type { ListPlan } from '../lists/plan';
import { SEVERITY_LABELS } from '../note';
import { columnReference } from '../sheetNames';
import type { MatrixUnit } from './model';
import { checkedStatuses } from './reportUnit';
import { statusReferences } from './statusReference';

/** A table of the same workbook: its statuses follow its status column (header included), its findings 问题清单. */
export function workbookUnit(name: string, report: TableReport, table: SelfCheckTable, status: CellRange, tableId: string, { layout }: Pick<ListPlan, 'layout'>): MatrixUnit {
  const reference = statusReferences(table, status);
  const checked = checkedStatuses(report);
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
    status: (rows) => (rows.length > MOST_ROWS ? checked(rows) : { formula: `=${worstOf(rows.map(reference))}` }),
    findings: { all: count([]), errors: count([['severity', `"${SEVERITY_LABELS.error}"`]]), open: count([['state', `"<>${SETTLED}"`]]) },
  };
}

/** Rows of one task up to which a formula names them all; Excel takes 8,192 letters. */
const MOST_ROWS = 12;

/** The status of one row; of several the worst, in the order of `STATUSES`; the first one’s words where none is a status. */
function worstOf(statuses: readonly string[]): string {
  const [first = '""'] = statuses;
  if (statuses.length < 2) return first;
  const words = `{${STATUSES.map((status) => `"${STATUS_LABELS[status]}"`).join()}}`;
  const places = statuses.map((one) => `IFERROR(MATCH(${one},${words},0),${String(STATUSES.length + 1)})`);
  return `IFERROR(INDEX(${words},MIN(${places.join()})),${first})`;
}
