import type { CellRange } from '../snapshot';
import { askingOf, isFilledBelow } from './asking';
import { assignRoles } from './columnRoles';
import { shownText, type Grid, type GridCell } from './grid';
import type { ColumnRole } from './model';
import { headerKey, isComparedColumn, type HeaderScorer, type RoleScores } from './roleWords';
import { withMeasure } from './measureColumn';

/** A header that was found: one to three lines of column names. */
export interface Header {
  /** Header lines and the columns that they name. */
  readonly range: CellRange;
  readonly columns: ReadonlyMap<ColumnRole, HeaderColumn>;
  /** Named columns that have no role, left to right. */
  readonly others: readonly OtherColumn[];
  /** `result`: has tasks and results. `noResult`: tasks, but no column for results. `noTask`: results, but no column for tasks. */
  readonly kind: 'result' | 'noResult' | 'noTask';
  /** True where the task column is named by a word such as 项目 that many tables have, or told by its texts alone. */
  readonly weak: boolean;
  /** True where no name is sure of the answer's column: a row of a table can look like such a header. */
  readonly open: boolean;
}

export interface HeaderColumn {
  readonly column: number;
  /** Last column of the header cell, where it is merged over several. */
  readonly lastColumn: number;
  /** The words as the sheet shows them. */
  readonly text: string;
  readonly score: number;
}

/** A column of a table that has a name and no role. */
export interface OtherColumn {
  readonly column: number;
  readonly text: string;
}

/** A column's name, and the roles that its words fit. */
export interface Name {
  readonly column: number;
  readonly lastColumn: number;
  readonly text: string;
  readonly scores: RoleScores;
  /** False where the user said what the column is for, or that it is for nothing. */
  readonly isOpen: boolean;
}

const MOST_LINES = 3;
/** Columns that a check writes beside the table. */
const OWN_COLUMNS: ReadonlySet<string> = new Set(['核验状态', '核验说明']);

/**
 * Headers that begin in the row; several where tables stand side by side. The first line must
 * name at least two columns, one of them surely the result or both by words that we know.
 */
export function headersAt(grid: Grid, row: number, scorer: HeaderScorer): Header[] {
  const { left, right } = grid.bounds;
  const first = grid.filled(row, left, right);
  if (first.length < 2 || first.some((cell) => cell.row < row)) return [];
  const named = first.filter(({ cell }) => scorer.score(shownText(cell)).size > 0);
  if (named.length === 0 || (named.length < 2 && first.every(({ merge }) => merge === null) && !named.some(({ cell }) => isAnswer(shownText(cell), scorer)))) return [];
  let best: Header[] = [];
  let bestScore = 0;
  const isDivided = isDividedUnmerged(grid, first, row);
  for (let lines = isDivided ? 2 : fewestLines(first, row); lines <= MOST_LINES; lines++) {
    if (lines > 1 && !(isDivided && lines === 2) && !hasLine(grid, first, row, lines, scorer)) continue;
    const headers = splitTables(grid, namesOf(grid, row, lines, scorer), row, lines);
    const score = headers.reduce((sum, header) => sum + total(header), 0) - (lines - 1) * 0.1;
    if (score > bestScore) [best, bestScore] = [headers, score];
  }
  return best;
}

/** One name is enough where it is nothing but a result's: 完成情况. */
const SURE_ANSWER = 0.95;
const isAnswer = (text: string, scorer: HeaderScorer): boolean => (scorer.score(text).get('result') ?? 0) >= SURE_ANSWER;

const total = (header: Header): number => [...header.columns.values()].reduce((sum, column) => sum + column.score, 0);

/** A row's names as a header of one line, whatever they say: the ground on which the user gives roles by hand. */
export function namedColumns(grid: Grid, row: number, scorer: HeaderScorer): Pick<Header, 'columns' | 'others'> {
  const names = namesOf(grid, row, 1, scorer);
  const columns = assignRoles(names, (column) => isFilledBelow(grid, row, column));
  return { columns, others: othersOf(names, columns) };
}

/** Where every cell is merged, down or over several columns, the header is as high as its lowest cell. */
function fewestLines(cells: readonly GridCell[], row: number): number {
  if (!cells.every(({ merge }) => merge !== null)) return 1;
  return Math.min(MOST_LINES, Math.max(...cells.map(({ merge }) => (merge?.bottom ?? row) - row + 1)));
}

/**
 * Merged cells show that a header has further lines: one that reaches down to the last of them, or,
 * for a second line, a name over several columns that the second line divides.
 */
function hasLine(grid: Grid, first: readonly GridCell[], row: number, lines: number, scorer: HeaderScorer): boolean {
  const last = row + lines - 1;
  const { left, right, bottom } = grid.bounds;
  if (last > bottom) return false;
  if (first.some(({ merge }) => merge?.bottom === last)) return true;
  const named = first.filter(({ cell }) => scorer.score(shownText(cell)).size > 0);
  const covers = named.some(({ merge }) => merge !== null && merge.bottom === row && merge.right > merge.left);
  return lines === 2 && covers && grid.filled(last, left, right).length > 1;
}

/** Longer texts are no column names. */
const LONGEST_NAME = 12;

/**
 * A second line in a sheet that was never merged: short names without digits, nowhere but under columns whose name the first line
 * leaves blank and under the name right before such columns, which they divide.
 */
function isDividedUnmerged(grid: Grid, first: readonly GridCell[], row: number): boolean {
  const last = row + 1;
  if (last > grid.bounds.bottom || first.some(({ merge }) => merge !== null)) return false;
  const named = new Set(first.map(({ column }) => column));
  const names = grid.filled(last, Math.min(...named), grid.bounds.right);
  const isName = ({ cell, column, merge }: GridCell): boolean => {
    const text = shownText(cell);
    return merge === null && text.length <= LONGEST_NAME && !/\p{Nd}/u.test(text) && (!named.has(column) || !named.has(column + 1));
  };
  const blank = names.filter(({ column }) => !named.has(column));
  const divides = blank.every(({ column }) => names.some((other) => other.column === column - 1));
  return blank.length > 0 && divides && names.every(isName) && names.length < named.size + blank.length;
}

/** The column names of the header lines, left to right; columns without a name are left out. */
function namesOf(grid: Grid, row: number, lines: number, scorer: HeaderScorer): Name[] {
  const names: Name[] = [];
  for (let column = grid.bounds.left; column <= grid.bounds.right; ) {
    const cells = [];
    for (let line = row; line < row + lines; line++) {
      const cell = grid.at(line, column);
      const text = grid.textAt(line, column);
      const before = cells.at(-1);
      if (text !== '' && cell.row >= row && !(before?.row === cell.row && before.column === cell.column)) cells.push({ ...cell, text });
    }
    const lowest = cells.at(-1);
    // A lower line divides what is merged above it.
    const lastColumn = lowest?.merge?.right ?? column;
    if (lowest !== undefined && !OWN_COLUMNS.has(headerKey(lowest.text))) {
      const text = cells.map((cell) => cell.text).join(' ');
      names.push({ column, lastColumn, text, scores: scoreLines(cells.map((cell) => cell.text), text, scorer), isOpen: scorer.corrected(text) === undefined });
    }
    column = Math.max(column, lastColumn) + 1;
  }
  return names;
}

/** The lowest line says most; the lines above it help (年度指标值 over 全年). */
function scoreLines(lines: readonly string[], text: string, scorer: HeaderScorer): RoleScores {
  // What the user said about the whole name goes before what its lines say.
  if (scorer.corrected(text) !== undefined) return scorer.score(text);
  const lowest = scorer.score(lines.at(-1) ?? '');
  // 执行情况 over 比上年增减: that column tells something else.
  if (lines.length < 2 || isComparedColumn(lines.at(-1) ?? '')) return lowest;
  const scores = new Map(lowest);
  const add = (more: RoleScores, share: number): void => {
    for (const [role, score] of more) scores.set(role, Math.max(scores.get(role) ?? 0, score * share));
  };
  add(scorer.score(text), 0.95);
  for (const line of lines.slice(0, -1)) add(scorer.score(line), 0.75);
  return scores;
}

/** One header, or several where the row holds tables side by side. */
function splitTables(grid: Grid, names: readonly Name[], row: number, lines: number): Header[] {
  const cuts = [gaps(names), repeats(names)];
  for (const groups of cuts) {
    if (groups.length < 2) continue;
    const headers = groups.map((group) => toHeader(grid, group, row, lines)).filter((header) => header !== null);
    if (headers.filter((header) => header.kind === 'result').length > 1) return headers;
  }
  const header = toHeader(grid, names, row, lines);
  return header === null ? [] : [header];
}

/** Names in groups, cut where a column without a name lies between. */
function gaps(names: readonly Name[]): Name[][] {
  const groups: Name[][] = [];
  for (const name of names) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && last.lastColumn + 1 === name.column) group.push(name);
    else groups.push([name]);
  }
  return groups;
}

/** Names in groups, cut where the first name comes again. */
function repeats(names: readonly Name[]): Name[][] {
  const first = headerKey(names[0]?.text ?? '');
  const groups: Name[][] = [];
  for (const name of names) {
    if (groups.length === 0 || headerKey(name.text) === first) groups.push([name]);
    else groups.at(-1)?.push(name);
  }
  return groups;
}

function toHeader(grid: Grid, names: readonly Name[], row: number, lines: number): Header | null {
  const bottom = row + lines - 1;
  const roles = withMeasure(assignRoles(names, (column) => isFilledBelow(grid, bottom, column)), names, grid, bottom);
  const asking = askingOf(roles, names, grid, bottom);
  if (asking === null) return null;
  const { columns, kind, weak, open } = asking;
  const range = {
    top: row,
    left: Math.min(...names.map((name) => name.column)),
    bottom,
    right: Math.max(...names.map((name) => name.lastColumn)),
  };
  return { range, columns, others: othersOf(names, columns), kind, weak, open };
}

function othersOf(names: readonly Name[], columns: Header['columns']): OtherColumn[] {
  const taken = new Set([...columns.values()].map(({ column }) => column));
  return names.flatMap(({ column, text }) => (taken.has(column) ? [] : [{ column, text }]));
}

/** True where the second header is the first one again, at the same columns with the same words. */
export function isRepeated(first: Header, second: Header): boolean {
  let common = 0;
  for (const [role, column] of second.columns) {
    const original = first.columns.get(role);
    if (original === undefined) continue;
    if (original.column !== column.column || headerKey(original.text) !== headerKey(column.text)) return false;
    common++;
  }
  return common > 1 && second.columns.size <= first.columns.size;
}
