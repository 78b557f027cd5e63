import { columnLetters, rangeAddress } from './address';
import type { CheckedRow, CheckedTable } from './evaluate/model';
import { evaluateRow } from './evaluate/row';
import type { TableReport } from './report';
import { RULES, runRules } from './rules';
import type { ColumnRole, SelfCheckTable } from './table/model';
import { matchTasks } from './template';
import type { Template } from './template/model';

/** What the user may set for a check. */
export interface CheckOptions {
  /** Last day that figures should cover, `YYYY-MM-DD`; left out: the end of the year that the title names. */
  readonly asOf?: string;
  /** Rules that do not run. */
  readonly disabledRules?: readonly string[];
  /** Why the template was chosen, for the report. */
  readonly templateReason?: string;
}

/**
 * 核验一张表. Reads every row, judges it against the template (or against its own task texts where
 * there is none) and runs the rules. Pure; linear in the length of the table's text.
 */
export function checkTable(table: SelfCheckTable, template: Template | null, options: CheckOptions = {}): TableReport {
  const steps = checkTableInSteps(table, template, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same check, row by row, so that a caller can show progress, let others work and stop:
 * yields the number of rows done.
 */
export function* checkTableInSteps(table: SelfCheckTable, template: Template | null, options: CheckOptions = {}): Generator<number, TableReport> {
  const matches = template ? matchTasks(table, template) : null;
  const byRow = new Map(matches?.rows.map((match) => [match.row, match]));
  const rows: CheckedRow[] = [];
  for (const source of table.rows) {
    const match = byRow.get(source.row);
    rows.push(evaluateRow(source, match?.task ? { task: match.task, reason: match.reason } : null));
    yield rows.length;
  }
  const duplicates = (matches?.rows ?? []).flatMap((match) =>
    match.task && match.duplicateOf !== undefined ? [{ row: match.row, other: match.duplicateOf, task: match.task.title }] : [],
  );
  const missingTasks = matches?.missing.map((task) => task.title) ?? [];
  const checked: CheckedTable = { source: table, template, rows, missingTasks, duplicates, asOf: options.asOf ?? yearEnd(table) };
  return {
    sheet: table.sheet,
    range: rangeAddress(table.range),
    title: table.title,
    headerRow: table.headerRow,
    columns: columnLettersByRole(table),
    ...(table.excelTable === undefined ? {} : { excelTable: table.excelTable }),
    template: template && matches
      ? {
          id: template.id,
          name: template.name,
          required: template.tasks.length,
          matched: template.tasks.length - matches.missing.length,
          reason: options.templateReason ?? '由用户指定',
        }
      : null,
    missingTasks,
    rows: rows.map((row) => row.result),
    findings: runRules(RULES, checked, new Set(options.disabledRules)),
  };
}

function columnLettersByRole(table: SelfCheckTable): TableReport['columns'] {
  const letters: Partial<Record<ColumnRole, string>> = {};
  for (const [role, column] of Object.entries(table.columns)) letters[role as ColumnRole] = columnLetters(column);
  return letters;
}

/** The end of the year that the title (or else the sheet's name) names; '' where neither names one. */
function yearEnd(table: SelfCheckTable): string {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(`${table.title} ${table.sheet}`.normalize('NFKC'))?.[0];
  return year === undefined ? '' : `${year}-12-31`;
}
