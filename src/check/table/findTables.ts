import type { SheetSnapshot } from '../snapshot';
import { buildTable, type Region } from './build';
import { headerCandidates, type HeaderCandidate } from './candidates';
import { Grid, shownText } from './grid';
import { headersAt, isRepeated, type Header } from './header';
import type { ColumnRole, SelfCheckTable } from './model';
import { HeaderScorer, type RoleOverrides } from './roleWords';
import { isPageLine, isRemark } from './words';

/** Why a sheet has no table that can be checked. */
export type NoTableReason = 'empty-sheet' | 'no-table' | 'no-task-column' | 'no-result-column' | 'no-data-rows';

/** A header that was seen although no table came of it. */
export interface SeenHeader {
  readonly row: number;
  /** The header cells' words, left to right. */
  readonly words: readonly string[];
  /** Roles that were recognised. */
  readonly roles: readonly ColumnRole[];
}

/** 找表结果. The tables of a sheet, or why there is none. */
export type TableSearch =
  | { readonly found: true; readonly tables: readonly [SelfCheckTable, ...SelfCheckTable[]] }
  | { readonly found: false; readonly reason: NoTableReason; readonly header?: SeenHeader; readonly candidates: readonly HeaderCandidate[] };

/** A header that begins a table (not one that comes again after a page break). */
interface Start {
  readonly header: Header;
  readonly title: string;
  /** First row of the title lines. */
  readonly top: number;
}

/**
 * Finds the self-check tables of a sheet, in reading order: any place, one under or beside
 * another. Linear in the used cells.
 */
export function findTables(sheet: SheetSnapshot, overrides: RoleOverrides = {}): TableSearch {
  const grid = new Grid(sheet);
  if (!sheet.cells.some((row) => row.some((cell) => shownText(cell) !== ''))) return { found: false, reason: 'empty-sheet', candidates: [] };

  const headers = findHeaders(grid, new HeaderScorer(overrides));
  const answered = withoutRows(headers.filter((header) => header.kind === 'result'));
  const starts = startsOf(grid, answered);
  const built: { readonly start: Start; readonly table: SelfCheckTable }[] = [];
  for (const start of starts) {
    const table = buildTable(sheet, grid, regionOf(grid, start, starts));
    if (table !== null) built.push({ start, table });
  }
  // A form's other blocks can look like small tables; they do not count beside a real one.
  const sure = built.filter(({ start }) => !start.header.weak);
  const [first, ...others] = (sure.length > 0 ? sure : built).map(({ table }) => table);
  if (first !== undefined) return { found: true, tables: [first, ...others] };

  const candidates = headerCandidates(sheet, overrides);
  const empty = answered[0];
  if (empty !== undefined) return { found: false, reason: 'no-data-rows', header: seen(grid, empty), candidates };
  const silent = headers.find((header) => header.kind === 'noResult') ?? headers[0];
  if (silent !== undefined) return { found: false, reason: silent.kind === 'noTask' ? 'no-task-column' : 'no-result-column', header: seen(grid, silent), candidates };
  return { found: false, reason: 'no-table', candidates };
}

function findHeaders(grid: Grid, scorer: HeaderScorer): Header[] {
  const headers: Header[] = [];
  for (let row = grid.bounds.top; row <= grid.bounds.bottom; ) {
    const found = headersAt(grid, row, scorer);
    headers.push(...found);
    row = Math.max(row, ...found.map((header) => header.range.bottom)) + 1;
  }
  return headers;
}

/** The headers without rows of a table whose own header is surer than they are. */
function withoutRows(headers: readonly Header[]): readonly Header[] {
  const kept: Header[] = [];
  for (const header of headers) if (!header.open || !kept.some((above) => !above.weak && !above.open && overlaps(above, header))) kept.push(header);
  return kept;
}

function overlaps(a: Header, b: Header): boolean {
  return a.range.left <= b.range.right && b.range.left <= a.range.right;
}

function startsOf(grid: Grid, headers: readonly Header[]): Start[] {
  const starts: Start[] = [];
  let before: Header[] = [];
  for (const header of headers) {
    const above = before.filter((other) => overlaps(other, header)).at(-1);
    const lines = titleLines(grid, header, above);
    const start = starts.filter((other) => overlaps(other.header, header)).at(-1);
    before = [...before.filter((other) => !overlaps(other, header) || other.range.top === header.range.top), header];
    if (start !== undefined && isRepeated(start.header, header) && continues(start, lines)) continue;
    starts.push({ header, title: lines.texts.join(' '), top: lines.top });
  }
  return starts;
}

interface TitleLines {
  readonly texts: readonly string[];
  readonly top: number;
  /** Blank rows before the title or header. */
  readonly gap: number;
}

/** So many blank rows before a header that comes again make it the header of another table. */
const WIDE_GAP = 2;

/** A header that comes again continues its table unless another title or a wide gap stands before it. */
function continues(start: Start, { texts, gap }: TitleLines): boolean {
  if (gap >= WIDE_GAP) return false;
  return texts.every((text) => isPageLine(text, start.title));
}

/** How far above a header its title may stand. */
const MOST_TITLE_LINES = 12;

/**
 * The lines right above a header that are no rows of the table `above`: one text alone, or, at the top of
 * the sheet, whatever stands there.
 */
function titleLines(grid: Grid, header: Header, above: Header | undefined): TitleLines {
  const { top: headerTop } = header.range;
  const isFirst = above === undefined;
  // Where two tables do not stand right below each other, a row of the upper one may have one text over the lower.
  const left = Math.min(header.range.left, above?.range.left ?? header.range.left);
  const right = Math.max(header.range.right, above?.range.right ?? header.range.right);
  const floor = above === undefined ? grid.bounds.top : above.range.bottom + 1;
  const texts: string[] = [];
  let top = headerTop;
  let gap = 0;
  for (let row = headerTop - 1; row >= floor && row >= headerTop - MOST_TITLE_LINES; row--) {
    const filled = grid.filled(row, left, right).filter((cell) => cell.row === row);
    const words = filled.map((cell) => shownText(cell.cell).trim());
    if (words.length === 0) {
      gap++;
      if (!isFirst && texts.length > 0) break;
      continue;
    }
    const first = filled[0];
    const alone = words.length === 1 && first !== undefined && (first.column === left || first.column === header.range.left || first.merge !== null);
    if (!isFirst && (!alone || isRemark(words[0] ?? ''))) break;
    texts.unshift(words.join(' '));
    top = row;
  }
  return { texts, top, gap };
}

function regionOf(grid: Grid, start: Start, starts: readonly Start[]): Region {
  const below = starts.filter((other) => other.header.range.top > start.header.range.top && overlaps(other.header, start.header));
  const bottom = Math.min(grid.bounds.bottom, ...below.map((other) => other.top - 1));
  return { header: start.header, bottom, title: start.title };
}

function seen(grid: Grid, header: Header): SeenHeader {
  const { top, left, right } = header.range;
  return { row: top, words: grid.filled(top, left, right).map((cell) => shownText(cell.cell)), roles: [...header.columns.keys()] };
}
