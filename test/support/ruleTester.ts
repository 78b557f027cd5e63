import { isDeepStrictEqual } from 'node:util';
import { closedTable } from '../../src/check/closedTable';
import { evaluateTable } from '../../src/check/evaluate/table';
import type { CheckedTable } from '../../src/check/evaluate/model';
import type { Rule, RuleReport } from '../../src/check/rules';
import { runRules } from '../../src/check/rules/pipeline';
import type { Finding } from '../../src/check/report';
import { plainFillings, textOf } from '../../src/check/said';
import { ENGLISH } from '../../src/locales/en-US';
import { findingWords } from '../../src/taskpane/results/findingWords';
import { roleTable, smallTemplate, type HeaderWords, type RoleRow, type SmallTask } from './roleTable';

/** A small table that a rule looks at: one row, or several. */
export interface RuleCase {
  /** What the case shows. */
  readonly name: string;
  readonly row?: RoleRow;
  readonly rows?: readonly RoleRow[];
  readonly template?: readonly SmallTask[];
  readonly asOf?: string;
  /** Line above the table; `2022年度工作任务自查表` where left out. */
  readonly title?: string;
  /** Header words that differ from the usual, by role. */
  readonly headers?: HeaderWords;
}

/** Everything that a finding must agree in; `span` is null where it is about the whole cell. */
export type ExpectedFinding<Id extends string = string> = {
  readonly messageId: Id;
  /** In Chinese. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly cell: string;
} & ({ readonly span: readonly [number, number]; readonly text: string } | { readonly span: null });

export interface InvalidCase<Id extends string = string> extends RuleCase {
  readonly findings: readonly ExpectedFinding<Id>[];
}

export interface RuleCases<Id extends string = string> {
  readonly valid: readonly RuleCase[];
  readonly invalid: readonly InvalidCase<Id>[];
}

const LEAST_VALID = 6;
const LEAST_INVALID = 4;
const PLACEHOLDER = /\{\{(\w+)\}\}/g;

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}

/** The case's table with all conclusions, frozen through and through: a rule that writes into it throws. */
export function evaluatedCase(one: RuleCase): CheckedTable {
  const table = roleTable(one.rows ?? (one.row ? [one.row] : []), one.title, one.headers);
  const template = one.template ? smallTemplate(one.template) : null;
  return deepFreeze(evaluateTable(closedTable(table).table, template, one.asOf === undefined ? {} : { asOf: one.asOf }));
}

/** What a rule reports on a table, before the pipeline makes findings of it. */
export function reportsOf(rule: Rule, table: CheckedTable): RuleReport[] {
  const reports: RuleReport[] = [];
  const report = (found: RuleReport): void => void reports.push(found);
  for (const row of table.rows) rule.checkRow?.(row, table, report);
  rule.checkTable?.(table, report);
  return reports;
}

function placeholders(rule: Rule, messageId: string): string[] {
  const message = rule.messages[messageId];
  if (!message) return [];
  return [...new Set([...`${message.message}${message.suggestion}`.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))].sort();
}

/** The text of the cell at an address; undefined where the row has no such cell. */
export function textAt(table: CheckedTable, row: number, cell: string): string | undefined {
  const checked = table.rows.find((one) => one.source.row === row);
  return checked && Object.values(checked.cells).find((one) => one.cell === cell)?.text;
}

/** The report in the words of an expectation. */
export function seen(table: CheckedTable, found: RuleReport): ExpectedFinding {
  const { messageId, cell, span } = found;
  const data = plainFillings(found.data);
  if (!span) return { messageId, data, cell, span: null };
  return { messageId, data, cell, span: [span.start, span.end], text: (textAt(table, found.row, cell) ?? '').slice(span.start, span.end) };
}

/** What is wrong with a report in itself, whatever was expected. */
function reportFaults(rule: Rule, table: CheckedTable, found: RuleReport): string[] {
  const { messageId, cell, span, row } = found;
  const data = plainFillings(found.data);
  if (!(messageId in rule.messages)) return [`${messageId}: the rule has no such message`];
  const faults: string[] = [];
  const wanted = placeholders(rule, messageId);
  const given = Object.keys(data).sort();
  if (!isDeepStrictEqual(wanted, given)) faults.push(`${messageId}: placeholders ${wanted.join(',')}, data ${given.join(',')}`);
  if (Object.values(data).some((value) => value === '' || /undefined|NaN|Infinity/.test(String(value)))) faults.push(`${messageId}: empty data`);
  const text = textAt(table, row, cell);
  if (!new RegExp(`^[A-Z]+${String(row)}$`).test(cell)) faults.push(`${messageId}: ${cell} does not lie in row ${String(row)}`);
  if (span && (text === undefined || span.start < 0 || span.end <= span.start || span.end > text.length)) {
    faults.push(`${messageId}: span ${String(span.start)}-${String(span.end)} does not lie in ${cell}`);
  }
  return faults;
}

/** What is wrong when a rule runs over a case: faults of its reports, and differences from what is expected. */
export function caseFaults(rule: Rule, one: RuleCase, expected: readonly ExpectedFinding[]): string[] {
  const table = evaluatedCase(one);
  const reports = reportsOf(rule, table);
  const faults = reports.flatMap((found) => reportFaults(rule, table, found));
  if (faults.length > 0) return faults;
  const actual = reports.map((found) => seen(table, found));
  for (const [index, finding] of expected.entries()) {
    if (!isDeepStrictEqual(actual[index], finding)) faults.push(`finding ${String(index + 1)}: expected ${JSON.stringify(finding)}, got ${JSON.stringify(actual[index])}`);
  }
  for (const finding of actual.slice(expected.length)) faults.push(`not expected: ${JSON.stringify(finding)}`);
  const findings = runRules([rule], table, new Set());
  if (findings.length !== actual.length) faults.push(`${String(actual.length)} reports, but ${String(findings.length)} findings`);
  for (const finding of findings) faults.push(...englishFaults(finding));
  for (const { message, suggestion } of findings) if (/\{\{|\}\}/.test(message + suggestion)) faults.push(`not filled: ${message}${suggestion}`);
  return faults;
}

/** Chinese letters and marks. */
const CHINESE = /[\u2e80-\u9fff\uff00-\uffef]/u;

/** What is wrong with a finding in English: Chinese that is not quoted from the table, something not filled. */
function englishFaults(finding: Finding): string[] {
  const { message, suggestion } = findingWords(finding, ENGLISH);
  return [message, suggestion].flatMap((pieces) => {
    const text = textOf(pieces);
    const own = pieces.filter((piece) => !piece.quoted).map((piece) => piece.text).join('');
    return [...(CHINESE.test(own) ? [`Chinese in English: ${text}`] : []), ...(/\{\{|\}\}|undefined|NaN/.test(text) || !/[.)”]$/u.test(text) ? [`not a whole sentence: ${text}`] : [])];
  });
}

/** What is wrong with a set of cases: doubles, unknown or unexercised messages, too few cases. */
export function suiteFaults(rule: Rule, { valid, invalid }: RuleCases): string[] {
  const faults: string[] = [];
  const seenCases = new Map<string, string>();
  const names = new Set<string>();
  for (const one of [...valid, ...invalid]) {
    const { name, rows, row, template, asOf, title } = one;
    const content = JSON.stringify({ rows: rows ?? [row], template, asOf, title });
    const twin = seenCases.get(content);
    if (twin !== undefined) faults.push(`the same case twice: ${twin} / ${name}`);
    if (names.has(name)) faults.push(`the same name twice: ${name}`);
    if ((row === undefined) === (rows === undefined)) faults.push(`either row or rows: ${name}`);
    seenCases.set(content, name);
    names.add(name);
  }
  for (const one of invalid) {
    if (one.findings.length === 0) faults.push(`an invalid case without a finding: ${one.name}`);
    for (const { messageId } of one.findings) if (!(messageId in rule.messages)) faults.push(`the rule has no message ${messageId}: ${one.name}`);
  }
  const used = new Set(invalid.flatMap((one) => one.findings.map((finding) => finding.messageId)));
  for (const messageId of Object.keys(rule.messages)) if (!used.has(messageId)) faults.push(`no case shows message ${messageId}`);
  if (valid.length < LEAST_VALID) faults.push(`only ${String(valid.length)} valid cases`);
  if (invalid.length < LEAST_INVALID) faults.push(`only ${String(invalid.length)} invalid cases`);
  return faults;
}

/** Declares the tests of a rule: the cases are its specification. */
export function testRule<Id extends string>(rule: Rule<Id>, cases: RuleCases<Id>): void {
  // A rule is only read here, so that one with fewer messages may stand for one with any.
  const any = rule as unknown as Rule;
  describe(rule.id, () => {
    it('has a sound set of cases', () => {
      expect(suiteFaults(any, cases)).toEqual([]);
    });
    it.each(cases.valid.map((one) => [one.name, one] as const))('lets pass: %s', (_name, one) => {
      expect(caseFaults(any, one, [])).toEqual([]);
    });
    it.each(cases.invalid.map((one) => [one.name, one] as const))('reports: %s', (_name, one) => {
      expect(caseFaults(any, one, one.findings)).toEqual([]);
    });
  });
}
