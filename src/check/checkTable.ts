import { columnLetters, rangeAddress } from './address';
import { evaluateTableInSteps, type EvaluateOptions } from './evaluate/table';
import type { TableReport } from './report';
import { RULES, runRules } from './rules';
import type { ColumnRole, SelfCheckTable } from './table/model';
import type { Template } from './template/model';

/** What the user may set for a check. */
export interface CheckOptions extends EvaluateOptions {
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
  const checked = yield* evaluateTableInSteps(table, template, options);
  return {
    sheet: table.sheet,
    range: rangeAddress(table.range),
    title: table.title,
    headerRow: table.headerRow,
    columns: columnLettersByRole(table),
    ...(table.excelTable === undefined ? {} : { excelTable: table.excelTable }),
    template: template
      ? {
          id: template.id,
          name: template.name,
          required: template.tasks.length,
          matched: template.tasks.length - checked.missingTasks.length,
          reason: options.templateReason ?? '由用户指定',
        }
      : null,
    missingTasks: checked.missingTasks,
    rows: checked.rows.map((row) => row.result),
    findings: runRules(RULES, checked, new Set(options.disabledRules)),
  };
}

function columnLettersByRole(table: SelfCheckTable): TableReport['columns'] {
  const letters: Partial<Record<ColumnRole, string>> = {};
  for (const [role, column] of Object.entries(table.columns)) letters[role as ColumnRole] = columnLetters(column);
  return letters;
}
