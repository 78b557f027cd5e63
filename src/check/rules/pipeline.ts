import type { CheckedRow, CheckedTable, TableContext } from '../evaluate/model';
import { fingerprint } from '../hash';
import type { Finding, Severity } from '../report';
import { rowsTogether } from '../rowsTogether';
import { CHINESE, gapsIn, plainFillings, tellMessage, textOf } from '../said';
import type { CellText } from '../table/model';
import { FindingMemory } from './support/findingMemory';
import type { Rule, RuleMessage, RuleReport } from './rule';

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const LONGEST_EVIDENCE = 120;

/** Severities that the user set, by rule id. */
export type Severities = Readonly<Record<string, Severity>>;

/**
 * Runs rules over a table and turns what they report into findings: disabled rules are left
 * out, what is said twice is said once, the user's severities take the place of the usual ones,
 * and the order is by row, then severity, then place.
 *
 * @param memory of earlier runs over the same table, so that only rows that changed are looked at
 * @param severities that differ from the usual, by rule id
 */
export function runRules(
  rules: readonly Rule[], table: CheckedTable, disabled: ReadonlySet<string>, memory = new FindingMemory(), severities: Severities = {},
): readonly Finding[] {
  const active = rules.filter((rule) => !disabled.has(rule.id));
  memory.enter(active, table);
  const findings: Finding[] = [];
  const fresh = table.rows.filter((row) => memory.of(row) === undefined);
  for (const together of rowsTogether(fresh)) for (const [row, found] of rowFindings(active, together, table)) memory.keep(row, found);
  for (const row of table.rows) findings.push(...(memory.of(row) ?? []));
  findings.push(...tableFindings(active, table));
  return withDistinctKeys(deduplicated(findings)).map((finding) => withSeverity(finding, severities)).sort(byPlace);
}

/** A severity has no part in a finding's key: the user's answer to a finding outlives a change of it. */
function withSeverity(finding: Finding, severities: Severities): Finding {
  const severity = Object.hasOwn(severities, finding.rule) ? severities[finding.rule] : undefined;
  return severity === undefined || severity === finding.severity ? finding : { ...finding, severity };
}

/** Each rule looks at all of the rows before the next one does: `rowsTogether` says why. */
function rowFindings(rules: readonly Rule[], rows: readonly CheckedRow[], table: TableContext): readonly (readonly [CheckedRow, readonly Finding[]])[] {
  const findings = rows.map((row): readonly [CheckedRow, Finding[]] => [row, []]);
  for (const rule of rules) {
    if (!rule.checkRow) continue;
    for (const [row, found] of findings) rule.checkRow(row, table, (one) => found.push(toFinding(rule, one, one.row === row.source.row ? row : undefined)));
  }
  return findings;
}

function tableFindings(rules: readonly Rule[], table: CheckedTable): readonly Finding[] {
  const rows = new Map(table.rows.map((row) => [row.source.row, row]));
  const findings: Finding[] = [];
  for (const rule of rules) rule.checkTable?.(table, (found) => findings.push(toFinding(rule, found, rows.get(found.row))));
  return findings;
}

function toFinding(rule: Rule, found: RuleReport, row: CheckedRow | undefined): Finding {
  const message: RuleMessage | undefined = rule.messages[found.messageId];
  if (!message) throw new Error(`rule ${rule.id} has no message ${found.messageId}`);
  const cell = row && cellAt(row, found.cell);
  const evidence = found.evidence ?? (found.span && cell ? cell.text.slice(found.span.start, found.span.end) : '');
  const task = row?.result.task ?? '';
  const item = found.item ?? '';
  const data = plainFillings(found.data);
  return {
    rule: rule.id,
    severity: rule.severity,
    row: found.row,
    cell: found.cell,
    ...(found.span ? { span: [found.span.start, found.span.end] as const } : {}),
    message: filled(message.message, data, rule.id),
    messageId: found.messageId,
    data: found.data,
    evidence: shortened(evidence),
    suggestion: filled(message.suggestion, data, rule.id),
    key: `${rule.id}:${fingerprint([found.messageId, task, item, evidence, stableData(data)].join('\u0000'))}`,
    ...(item === '' ? {} : { item }),
  };
}

/** What fills the gaps of a message, in Chinese: part of the key, so that no other language or way of saying it changes a key. */
type PlainData = ReturnType<typeof plainFillings>;

/** Data without row numbers: rows move, and the finding stays the same. */
function stableData(data: PlainData): string {
  return JSON.stringify(Object.entries(data).filter(([name]) => !name.startsWith('row')));
}

function cellAt(row: CheckedRow, address: string): CellText | undefined {
  return Object.values(row.cells).find((cell) => cell.cell === address);
}

/** A message in Chinese; a gap without data is a mistake in the rule. */
function filled(message: string, data: PlainData, rule: string): string {
  const empty = gapsIn(message).find((name) => !Object.hasOwn(data, name));
  if (empty !== undefined) throw new Error(`rule ${rule}: nothing to fill {{${empty}}} with`);
  return textOf(tellMessage(message, data, CHINESE));
}

/** A long evidence is shown by its two ends. */
function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= LONGEST_EVIDENCE) return plain;
  const half = Math.floor(LONGEST_EVIDENCE / 2);
  return `${plain.slice(0, half)}……${plain.slice(-half)}`;
}

function deduplicated(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const same = [finding.rule, finding.cell, finding.span?.join('-') ?? '', finding.message].join('|');
    if (seen.has(same)) return false;
    seen.add(same);
    return true;
  });
}

/** The same words in two places of a row keep apart by their order. */
function withDistinctKeys(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const count = (counts.get(finding.key) ?? 0) + 1;
    counts.set(finding.key, count);
    return count === 1 ? finding : { ...finding, key: `${finding.key}.${String(count)}` };
  });
}

const CELLS = new Intl.Collator('en');

function byPlace(a: Finding, b: Finding): number {
  return (
    a.row - b.row ||
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    (a.cell === b.cell ? 0 : CELLS.compare(a.cell, b.cell)) ||
    (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1) ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
  );
}
