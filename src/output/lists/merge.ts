import { columnLetters } from '../../check/address';
import type { CellContent } from '../edits';
import { KEY_COLUMN, TABLE_COLUMN, type ListChange, type ListLayout, type ListRow, type ListSpec, type RowContents } from './model';

/** A row that is to stand in the list: what is kept of the old one, and what is new in our columns. */
interface NextRow {
  readonly kept: ListRow | null;
  readonly contents: RowContents | null;
  readonly key: string;
}

/**
 * The rows of a list after a check, from its first column to its last. Rows of other tables, rows
 * and columns of the user's own stay; formulas that look at their own row move along with it.
 * Linear in the number of rows.
 */
export function mergeList(spec: ListSpec, layout: ListLayout, rows: readonly ListRow[], change: ListChange): CellContent[][] {
  const next = spec.order === 'append' ? appended(rows, change) : together(rows, change);
  return next.map((row, index) => lineOf(row, layout, layout.headerRow + 1 + index, change.table));
}

function appended(rows: readonly ListRow[], change: ListChange): NextRow[] {
  const { mine, entries, isMine } = sorted(rows, change);
  const kept = rows.flatMap((row): NextRow[] => {
    if (!isMine(row)) return [untouched(row)];
    const entry = entries.get(row.key);
    const contents = entry === undefined ? change.gone(row) : entry.contents(row);
    return contents === null ? [] : [{ kept: row, contents, key: row.key }];
  });
  const added = change.entries.flatMap((entry): NextRow[] => (mine.has(entry.key) ? [] : [{ kept: null, contents: entry.contents(null), key: entry.key }]));
  return [...kept, ...added];
}

function together(rows: readonly ListRow[], change: ListChange): NextRow[] {
  const { mine, entries, isMine } = sorted(rows, change);
  const listed = change.entries.map((entry): NextRow => {
    const row = mine.get(entry.key) ?? null;
    return { kept: row, contents: entry.contents(row), key: entry.key };
  });
  const gone = rows.flatMap((row): NextRow[] => {
    if (!isMine(row) || (entries.has(row.key) && mine.get(row.key) === row)) return [];
    const contents = change.gone(row);
    return contents === null ? [] : [{ kept: row, contents, key: row.key }];
  });
  const first = rows.findIndex(isMine);
  const before = rows.slice(0, first < 0 ? rows.length : first);
  const after = first < 0 ? [] : rows.slice(first).filter((row) => !isMine(row));
  return [...before.map(untouched), ...listed, ...gone, ...after.map(untouched)];
}

function sorted(rows: readonly ListRow[], change: ListChange): {
  readonly mine: ReadonlyMap<string, ListRow>;
  readonly entries: ReadonlyMap<string, ListChange['entries'][number]>;
  readonly isMine: (row: ListRow) => boolean;
} {
  const isMine = (row: ListRow): boolean => row.table === change.table && row.key !== '';
  // A row that the user copied carries the same key: the upper one counts.
  const mine = new Map([...rows].reverse().filter(isMine).map((row) => [row.key, row]));
  return { mine, entries: new Map(change.entries.map((entry) => [entry.key, entry])), isMine };
}

function untouched(row: ListRow): NextRow {
  return { kept: row, contents: null, key: row.key };
}

function lineOf({ kept, contents, key }: NextRow, layout: ListLayout, row: number, table: string): CellContent[] {
  const line = kept === null
    ? Array.from({ length: layout.right - layout.left + 1 }, (): CellContent => null)
    : kept.cells.map((content) => movedContent(content, kept.row, row));
  if (contents === null) return line;
  const cell = (id: string): string => {
    const column = layout.columns.get(id);
    if (column === undefined) throw new Error(`the list has no column ${id}`);
    return `$${columnLetters(column)}${String(row)}`;
  };
  const ours = { ...contents(cell), [TABLE_COLUMN]: { text: table }, [KEY_COLUMN]: { text: key } };
  for (const [id, content] of Object.entries(ours)) {
    const column = layout.columns.get(id);
    if (column !== undefined) line[column - layout.left] = content;
  }
  return line;
}

function movedContent(content: CellContent, from: number, to: number): CellContent {
  if (from === to || content === null || !('formula' in content)) return content;
  return { ...content, formula: movedFormula(content.formula, from, to) };
}

/** A formula as it reads in another row: references to its own row follow, others stay, quoted words too. */
export function movedFormula(formula: string, from: number, to: number): string {
  const own = new RegExp(`(?<![A-Za-z0-9_$!'\\].])(\\$?[A-Z]{1,3})${String(from)}(?![0-9(])`, 'gu');
  return formula.split('"').map((part, index) => (index % 2 === 0 ? part.replace(own, `$1${String(to)}`) : part)).join('"');
}
