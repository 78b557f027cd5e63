import type { CellRange, SheetSnapshot } from '../snapshot';
import { Grid, shownText } from './grid';
import { namedColumns, type Header } from './header';
import { HeaderScorer, type RoleOverrides } from './roleWords';

/** 备选表头. A row that could be the header of a self-check table, had its columns the right roles. */
export interface HeaderCandidate extends Pick<Header, 'columns' | 'others'> {
  /** Header row to the last used row of the sheet. */
  readonly range: CellRange;
}

/** Rows from the top that are looked at: headers stand there. */
const MOST_ROWS = 60;
/** Names that a header has at least, and rows below it that have to be filled in so many columns. */
const FEWEST = 2;
/** Rows below that are looked at. */
const ROWS_BELOW = 6;
/** Longer than this is a sentence, not a name. */
const LONGEST_NAME = 40;
const MOST_CANDIDATES = 3;
/** What a name that tells a role is worth beside one that does not. */
const ROLE_WORTH = 2;

/**
 * The rows of a sheet that look most like a header, best first: short texts side by side with filled
 * rows below. For sheets without a table whose columns we know, so that the user can name them.
 * Constant number of rows, linear in their cells.
 */
export function headerCandidates(sheet: SheetSnapshot, overrides: RoleOverrides = {}): readonly HeaderCandidate[] {
  const grid = new Grid(sheet);
  const scorer = new HeaderScorer(overrides);
  const { top, bottom } = grid.bounds;
  const found: { readonly worth: number; readonly candidate: HeaderCandidate }[] = [];
  for (let row = top; row < Math.min(bottom, top + MOST_ROWS); row++) {
    const candidate = candidateAt(grid, row, scorer);
    if (candidate === null) continue;
    const { columns, others } = candidate;
    found.push({ worth: ROLE_WORTH * columns.size + others.length, candidate });
  }
  found.sort((a, b) => b.worth - a.worth || a.candidate.range.top - b.candidate.range.top);
  return found.slice(0, MOST_CANDIDATES).map(({ candidate }) => candidate);
}

function candidateAt(grid: Grid, row: number, scorer: HeaderScorer): HeaderCandidate | null {
  const { left, right, bottom } = grid.bounds;
  const cells = grid.filled(row, left, right);
  const texts = cells.filter(({ cell }) => cell.kind === 'text');
  if (texts.length < FEWEST || texts.length < cells.length || texts.some(({ cell, row: own }) => own < row || cell.text.trim().length > LONGEST_NAME)) return null;
  if (new Set(texts.map(({ cell }) => shownText(cell))).size < FEWEST) return null;
  const places = texts.map(({ column }) => column);
  const isFilled = (below: number): boolean => places.filter((column) => grid.textAt(below, column) !== '').length >= FEWEST;
  const below = Array.from({ length: Math.min(ROWS_BELOW, bottom - row) }, (_, index) => row + 1 + index);
  if (!below.some(isFilled)) return null;
  const named = namedColumns(grid, row, scorer);
  const last = Math.max(...texts.map(({ column, merge }) => merge?.right ?? column));
  return { ...named, range: { top: row, left: Math.min(...places), bottom, right: last } };
}
