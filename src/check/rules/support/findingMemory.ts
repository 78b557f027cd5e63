import type { CheckedRow, TableContext } from '../../evaluate/model';
import type { Finding } from '../../report';
import type { Rule } from '../rule';

/**
 * Findings of rows that the rules saw before. A rule's view of a row depends on the row and on what
 * holds for the whole table; where both are the same as last time, so are the findings.
 */
export class FindingMemory {
  private context = '';
  private template: TableContext['template'] = null;
  private rules: readonly Rule[] = [];
  private findings = new WeakMap<CheckedRow, readonly Finding[]>();

  /** Forgets everything where other rules run, or something that holds for the whole table is different. */
  enter(rules: readonly Rule[], table: TableContext): void {
    const { sheet, range, headerRow, columns, headers, title, excelTable } = table.source;
    const context = JSON.stringify([sheet, range, headerRow, columns, headers, title, excelTable ?? null, table.asOf]);
    const same = context === this.context && table.template === this.template && rules.length === this.rules.length && rules.every((rule, at) => rule === this.rules[at]);
    if (same) return;
    this.context = context;
    this.template = table.template;
    this.rules = rules;
    this.findings = new WeakMap();
  }

  /** The findings of a row as they were kept; undefined where it has not been looked at. */
  of(row: CheckedRow): readonly Finding[] | undefined {
    return this.findings.get(row);
  }

  keep(row: CheckedRow, found: readonly Finding[]): void {
    this.findings.set(row, found);
  }
}
