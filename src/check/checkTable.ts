import { columnLetters, rangeAddress } from './address';
import { closedTable, closedTemplate, ClosingMemory } from './closedTable';
import { RowMemory } from './evaluate/rowMemory';
import { evaluateTableInSteps, type EvaluateOptions } from './evaluate/table';
import type { TableReport } from './report';
import { FindingMemory, RULES, runRules, type Severities } from './rules';
import { said, type Said } from './said';
import type { ColumnRole, SelfCheckTable } from './table/model';
import type { Template } from './template/model';

/** What the user may set for a check. */
export interface CheckOptions extends EvaluateOptions {
  /** Rules that do not run. */
  readonly disabledRules?: readonly string[];
  /** Severities that differ from the usual, by rule id. */
  readonly severities?: Severities;
  /** Why the template was chosen, for the report. */
  readonly templateReason?: Said;
}

/**
 * 核验一张表. Reads every row, judges it against the template (or against its own task texts where
 * there is none) and runs the rules. Pure; linear in the length of the table's text.
 */
export function checkTable(table: SelfCheckTable, template: Template | null, options: CheckOptions = {}): TableReport {
  return createChecker(template).check(table, options);
}

/**
 * The same check, row by row, so that a caller can show progress, let others work and stop:
 * yields the number of rows done.
 */
export function checkTableInSteps(table: SelfCheckTable, template: Template | null, options: CheckOptions = {}): Generator<number, TableReport> {
  return createChecker(template).checkInSteps(table, options);
}

/** 核验器. Checks a table again and again, as it is being edited. */
export interface Checker {
  /** The report that `checkTable` would give; rows that did not change since the last check are not read again. */
  check(table: SelfCheckTable, options?: CheckOptions): TableReport;
  /** The same, row by row: yields the number of rows done. One check at a time; a check that is left midway does no harm. */
  checkInSteps(table: SelfCheckTable, options?: CheckOptions): Generator<number, TableReport>;
}

/** A checker for a template. It keeps what it read of the template and of the table that it checked last, and nothing else. */
export function createChecker(given: Template | null): Checker {
  const template = given && closedTemplate(given);
  const memory: CheckMemory = { closing: new ClosingMemory(), rows: new RowMemory(template), findings: new FindingMemory() };
  return {
    check: (table, options = {}) => finished(steps(table, template, options, memory)),
    checkInSteps: (table, options = {}) => steps(table, template, options, memory),
  };
}

interface CheckMemory {
  readonly closing: ClosingMemory;
  readonly rows: RowMemory;
  readonly findings: FindingMemory;
}

function finished(generator: Generator<number, TableReport>): TableReport {
  for (;;) {
    const step = generator.next();
    if (step.done) return step.value;
  }
}

function* steps(typed: SelfCheckTable, template: Template | null, options: CheckOptions, memory: CheckMemory): Generator<number, TableReport> {
  const { table, asTyped } = closedTable(typed, memory.closing);
  const checked = yield* evaluateTableInSteps(table, template, options, memory.rows);
  return asTyped({
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
          reason: options.templateReason ?? said('template.given'),
        }
      : null,
    missingTasks: checked.missingTasks,
    rows: checked.rows.map((row) => row.result),
    findings: runRules(RULES, checked, new Set(options.disabledRules), memory.findings, options.severities),
  });
}

function columnLettersByRole(table: SelfCheckTable): TableReport['columns'] {
  const letters: Partial<Record<ColumnRole, string>> = {};
  for (const [role, column] of Object.entries(table.columns)) letters[role as ColumnRole] = columnLetters(column);
  return letters;
}
