import { checkTable, chooseTemplate, findTables } from '../../src/check';
import type { Finding, IndicatorResult, RowResult } from '../../src/check/report';
import { TEMPLATES } from '../../src/templates';
import type { GoldDocument, GoldPair, GoldRow } from './genre';
import { sheetOf } from './sheet';
import { inChinese } from '../../src/check/said';

/** Rows above the first data row: title and header. */
const FIRST_ROW = 3;

export type Tally = readonly [hits: number, of: number];
export type Measure = 'rows' | 'tasks' | 'status' | 'pairRecall' | 'pairPrecision' | 'findings' | 'soundErrors' | 'soundWarnings';

/** 得分. How a check of a document compares with its answers. */
export interface Score {
  readonly tallies: Readonly<Record<Measure, Tally>>;
  /** Every disagreement, one a line. */
  readonly complaints: readonly string[];
}

const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(b));

function fits(one: IndicatorResult, [target, actual]: GoldPair): boolean {
  const ends = [one.target.value, one.target.min, one.target.max].filter((value) => value !== undefined);
  const values = typeof actual === 'number' ? [actual] : actual;
  return ends.some((value) => near(value, target)) && values.some((value) => one.actual !== null && near(one.actual.value, value));
}

const names = (rules: string): readonly string[] => rules.split('/');

/** Checks a document and compares the report with its answers, as a careful reader would. */
export function scoreGenre(document: GoldDocument): Score {
  const found = findTables(sheetOf([[document.title], document.header, ...document.rows.map((row) => row.cells)]));
  if (!found.found) throw new Error(`${document.name}: ${found.reason}`);
  const [table] = found.tables;
  const choice = document.template === 'choose' ? chooseTemplate(table, TEMPLATES).template : null;
  const report = checkTable(table, choice, document.asOf === undefined ? {} : { asOf: document.asOf });
  const tallies: Record<Measure, [number, number]> = { rows: [0, 0], tasks: [0, 0], status: [0, 0], pairRecall: [0, 0], pairPrecision: [0, 0], findings: [0, 0], soundErrors: [0, 0], soundWarnings: [0, 0] };
  const complaints: string[] = [];
  const count = (measure: Measure, right: boolean, complaint: string): void => {
    tallies[measure][0] += right ? 1 : 0;
    tallies[measure][1] += 1;
    if (!right) complaints.push(complaint);
  };
  const byRow = new Map(report.rows.map((row) => [row.row, row]));
  for (const row of report.rows) {
    if (row.row >= FIRST_ROW + document.rows.length || row.row < FIRST_ROW) count('rows', false, `${document.name} ${row.row}: no data row`);
  }
  document.rows.forEach((want, index) => {
    const place = `${document.name} ${index + FIRST_ROW}`;
    const row = byRow.get(index + FIRST_ROW);
    count('rows', row !== undefined, `${place}: not found`);
    if (row) scoreRow(row, want, report.findings.filter((finding) => finding.row === row.row), place, count);
  });
  return { tallies, complaints };
}

function scoreRow(row: RowResult, want: GoldRow, findings: readonly Finding[], place: string, count: (measure: Measure, right: boolean, complaint: string) => void): void {
  if (want.task !== undefined) count('tasks', row.task === want.task, `${place}: task ${row.task}, wanted ${want.task}`);
  count('status', want.status.includes(row.status), `${place}: status ${row.status}, wanted ${want.status.join('/')}: ${row.items.map((item) => inChinese(item.reason)).join(' | ')}`);
  const pairs = row.items.flatMap((item) => item.indicators).filter((one) => one.actual !== null);
  for (const pair of want.pairs) count('pairRecall', pairs.some((one) => fits(one, pair)), `${place}: no pair ${pair[0]} -> ${String(pair[1])}`);
  for (const one of pairs) {
    const right = [...want.pairs, ...want.optional].some((pair) => fits(one, pair));
    count('pairPrecision', right, `${place}: wrong pair ${one.name} ${one.target.text} -> ${one.actual?.text ?? ''}`);
  }
  for (const rules of want.must) count('findings', findings.some((finding) => names(rules).includes(finding.rule)), `${place}: ${rules} not found`);
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const right = [...want.must, ...want.may].some((rules) => names(rules).includes(finding.rule));
    count(finding.severity === 'error' ? 'soundErrors' : 'soundWarnings', right, `${place}: false alarm ${finding.rule}: ${finding.message}`);
  }
}

/** The tallies of several scores added up. */
export function totalOf(scores: readonly Score[]): Readonly<Record<Measure, Tally>> {
  const measures = Object.keys(scores[0]!.tallies) as Measure[];
  const sum = (measure: Measure, at: 0 | 1): number => scores.reduce((total, score) => total + score.tallies[measure][at], 0);
  return Object.fromEntries(measures.map((measure) => [measure, [sum(measure, 0), sum(measure, 1)]])) as unknown as Record<Measure, Tally>;
}
