import { fingerprint } from '../hash';
import { plainTextWithout } from '../plainText';
import { said } from '../said';
import type { SelfCheckTable } from '../table/model';
import { rowText, type RowText } from './taskEvidence';

/** 手工匹配. The task id that the user gave a row, by `rowKey`; null: the row answers no required task. */
export type HandMatches = ReadonlyMap<string, string | null>;

/** What a match by hand says as its reason. */
export const BY_HAND = said('match.byHand');

/** Words that a key begins with, so that people can read stored settings. */
const READABLE = 24;

/**
 * What a row is remembered by: the words that tell its task (its answer where no task is told).
 * Blanks and width do not matter, so tidying a row up keeps its match; rows with the same words
 * share one. Linear in the text.
 */
export function textKey({ label, task, result }: RowText): string {
  const told = fold(`${label}|${task}`);
  const words = told === '|' ? fold(result) : told;
  return `${words.slice(0, READABLE)}#${fingerprint(words)}`;
}

/** The key of a sheet row of a table; null where the table has no such row. */
export function rowKey(table: SelfCheckTable, row: number): string | null {
  const found = groupRows(table.rows).find((group) => group.some((one) => one.row === row));
  return found === undefined ? null : textKey(rowText(found[0], labelsTell(table.rows)));
}

const fold = plainTextWithout(/\s/gu);

type TableRow = SelfCheckTable['rows'][number];
export type RowGroup = readonly [TableRow, ...TableRow[]];

/** Rows that share one task cell, together. */
export function groupRows(rows: readonly TableRow[]): RowGroup[] {
  const groups: [TableRow, ...TableRow[]][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const cell = row.cells.task?.cell;
    if (group !== undefined && cell !== undefined && group[0].cells.task?.cell === cell) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Labels that nearly every row has its own are titles rather than dimensions. */
export function labelsTell(rows: readonly TableRow[]): boolean {
  return rows.length > 2 && new Set(rows.map((row) => row.dimension)).size > rows.length * 0.6;
}
