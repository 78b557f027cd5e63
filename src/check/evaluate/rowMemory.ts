import { sameSaid, type Said } from '../said';
import type { CellText, SelfCheckTable, TableRow } from '../table/model';
import { matcherOf, type HandMatches, type TaskMatcher, type TaskMatches } from '../template';
import type { Template, TemplateTask } from '../template/model';
import type { CheckedRow } from './model';
import { prepareRows, type AskedRow } from './preparedRow';
import { judgeRow } from './row';
import { sameReporting, type Reporting } from './asked/term';

/** A row as it was read and judged last time, and for which task. */
interface KnownRow {
  readonly task: TemplateTask | null;
  readonly reason: Said | undefined;
  readonly reporting: Reporting;
  readonly checked: CheckedRow;
}

/**
 * What the evaluation of a table keeps for the next one against the same template: rows that stand
 * where they stood, say what they said and are about the task that they were about are not read again.
 * The answer is the same as without a memory.
 */
export class RowMemory {
  private matcher: TaskMatcher | null = null;
  /** By sheet row. */
  private readonly known = new Map<number, KnownRow>();

  constructor(private readonly template: Template | null) {}

  /** The tasks of a table's rows; null where no template applies. Rows that the table does not have are forgotten. */
  begin(table: SelfCheckTable, rematches?: HandMatches): TaskMatches | null {
    const rows = new Set(table.rows.map((row) => row.row));
    for (const row of this.known.keys()) if (!rows.has(row)) this.known.delete(row);
    if (this.template === null) return null;
    this.matcher ??= matcherOf(table, this.template);
    return this.matcher.match(table, rematches);
  }

  /** Judges rows for their tasks, one after the other, or looks up how they were judged in a report on the same time. */
  *evaluate(rows: readonly AskedRow[], reporting: Reporting): Generator<CheckedRow> {
    const known = new Map(rows.map((row) => [row, this.lookUp(row, reporting)]));
    const prepared = prepareRows(rows.filter((row) => !known.get(row)), reporting);
    const fresh = new Map(prepared.map((row) => [row.source, row]));
    for (const row of rows) {
      const ready = fresh.get(row.source);
      const checked = ready ? this.keep(row, reporting, judgeRow(ready)) : known.get(row);
      if (checked) yield checked;
    }
  }

  private keep({ source, matched }: AskedRow, reporting: Reporting, checked: CheckedRow): CheckedRow {
    this.known.set(source.row, { task: matched?.task ?? null, reason: matched?.reason, reporting, checked });
    return checked;
  }

  private lookUp({ source, matched }: AskedRow, reporting: Reporting): CheckedRow | undefined {
    const before = this.known.get(source.row);
    const isSame = before?.task === (matched?.task ?? null) && sameSaid(before.reason, matched?.reason) && sameReporting(before.reporting, reporting) && sameRow(before.checked.source, source);
    return isSame ? before.checked : undefined;
  }
}

function sameRow(before: TableRow, now: TableRow): boolean {
  if (before === now) return true;
  if (before.dimension !== now.dimension || before.shift !== now.shift) return false;
  const roles = Object.keys(now.cells) as (keyof TableRow['cells'])[];
  return roles.length === Object.keys(before.cells).length && roles.every((role) => sameCell(before.cells[role], now.cells[role]));
}

/** All that a cell says: what is added to it must be compared as well. */
const SAID: Readonly<Required<Record<keyof CellText, true>>> = { cell: true, text: true, kind: true, formula: true, numberFormat: true, number: true, unit: true, sign: true };
const SAYS = Object.keys(SAID) as (keyof CellText)[];

function sameCell(before: CellText | undefined, now: CellText | undefined): boolean {
  if (before === undefined || now === undefined) return before === now;
  return SAYS.every((part) => before[part] === now[part]);
}
