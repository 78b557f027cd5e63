import type { ExcelTable, SheetSnapshot } from '../snapshot';
import { cellTextOf } from './cellText';
import { dimensionsOf, labelText, type Mark } from './dimension';
import { withoutFooter } from './footer';
import { shownText, type Grid } from './grid';
import type { Header } from './header';
import { LineReader, type Line, type RoleColumns } from './line';
import type { CellText, ColumnRole, SelfCheckTable, TableRow } from './model';
import { CommonUnits, FIGURE_ROLES } from './measureColumn';
import { withNumberedSections } from './numberedSections';
import { SignColumn } from './signColumn';
import { middle, shiftOf, type Habits } from './shift';
import { plain } from './words';

/** The part of a sheet that one table may take up. */
export interface Region {
  readonly header: Header;
  /** Last sheet row that can belong to the table. */
  readonly bottom: number;
  readonly title: string;
}

/** Reads the rows of a table; null where there are none. Linear in the cells of the region. */
export function buildTable(sheet: SheetSnapshot, grid: Grid, region: Region): SelfCheckTable | null {
  const { header } = region;
  const columns = decideColumns(grid, region);
  const reader = new LineReader(grid, header, columns, region.title);
  const read: Line[] = [];
  for (let row = header.range.bottom + 1; row <= region.bottom; row++) read.push(reader.read(row));
  const lines = withNumberedSections(read, columns);
  const data = withoutFooter(lines, columns).filter((line) => line.kind === 'data');
  const last = data.at(-1);
  if (last === undefined) return null;

  const habits = habitsOf(grid, data, columns);
  const shifts = data.map((line) => shiftOf(grid, line.row, columns, habits));
  const slid = new Set(data.filter((_, at) => shifts[at] !== 0).map((line) => line.row));
  const marks = marksOf(grid, lines, columns, slid);
  const dimensions = dimensionsOf(data.map((line) => line.row), marks);
  const beside = { units: new CommonUnits(header.columns, region.title), signs: new SignColumn(grid, header) };
  const rows: TableRow[] = [];
  data.forEach((line, at) => {
    const shift = shifts[at] ?? 0;
    const cells = cellsOf(grid, line.row, columns, shift, rows.at(-1), beside);
    rows.push({ row: line.row, cells, dimension: dimensions[at] ?? '', shift });
  });

  const range = { ...header.range, bottom: last.row };
  const excelTable = excelTableAt(sheet.excelTables, header);
  return {
    sheet: sheet.name,
    range,
    headerRow: header.range.top,
    columns: Object.fromEntries(columns),
    headers: Object.fromEntries([...header.columns].map(([role, column]) => [role, column.text])),
    otherColumns: header.others.map(({ column, text }) => ({ column, header: text })),
    title: region.title,
    rows,
    ...(excelTable === undefined ? {} : { excelTable }),
  };
}

/** Where a header cell spans several columns, the column with most text below it is meant. */
function decideColumns(grid: Grid, { header, bottom }: Region): RoleColumns {
  const decided = new Map<ColumnRole, number>();
  for (const [role, { column, lastColumn }] of header.columns) {
    let best = column;
    let most = -1;
    for (let candidate = column; candidate <= lastColumn && lastColumn > column; candidate++) {
      let length = 0;
      for (let row = header.range.bottom + 1; row <= bottom; row++) {
        const cell = grid.at(row, candidate);
        if (cell.row === row && cell.column === candidate) length += shownText(cell.cell).length;
      }
      if (length > most) [best, most] = [candidate, length];
    }
    decided.set(role, best);
  }
  return decided;
}

function habitsOf(grid: Grid, data: readonly Line[], columns: RoleColumns): Habits {
  const labels = textsOf(grid, data, columns.get('dimension'));
  return {
    taskLength: middle(lengthsOf(textsOf(grid, data, columns.get('task')))),
    resultLength: middle(lengthsOf(textsOf(grid, data, columns.get('result')))),
    labelLength: middle(lengthsOf(labels)),
    labels: repeated(labels.map(plain)),
  };
}

/** The texts of a column that are not empty. */
function textsOf(grid: Grid, data: readonly Line[], column: number | undefined): readonly string[] {
  const texts: string[] = [];
  if (column === undefined) return texts;
  for (const { row } of data) {
    const text = grid.textAt(row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

function lengthsOf(texts: readonly string[]): readonly number[] {
  return texts.map((text) => text.length);
}

/** What stands more than once. */
function repeated(labels: readonly string[]): ReadonlySet<string> {
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const label of labels) {
    if (seen.has(label)) again.add(label);
    seen.add(label);
  }
  return again;
}

function marksOf(grid: Grid, lines: readonly Line[], columns: RoleColumns, slid: ReadonlySet<number>): Mark[] {
  const column = columns.get('dimension');
  const marks: Mark[] = [];
  for (const { row, kind, own } of lines) {
    if (kind === 'header') marks.push({ kind: 'break', row });
    const heading = own[0];
    if (kind === 'section' && heading !== undefined) {
      marks.push({ kind: 'break', row }, { kind: 'label', row, text: labelText(shownText(heading.cell)), merged: true });
    }
    if (column === undefined || (kind !== 'data' && kind !== 'label') || slid.has(row)) continue;
    const cell = grid.at(row, column);
    const text = labelText(shownText(cell.cell));
    if (text !== '') marks.push({ kind: 'label', row, text, merged: cell.merge !== null });
  }
  return marks;
}

/** What the table tells beside a cell of what is in it. */
interface Beside {
  readonly units: CommonUnits;
  readonly signs: SignColumn;
}

/** The cells of a row as they were meant. A task that is told once for several rows holds for all of them. */
function cellsOf(grid: Grid, row: number, columns: RoleColumns, shift: number, before: TableRow | undefined, { units, signs }: Beside): TableRow['cells'] {
  const cells: Partial<Record<ColumnRole, CellText>> = {};
  for (const [role, column] of columns) {
    const isNumber = role === 'index' && grid.at(row, column).cell.kind === 'number';
    const place = column + (isNumber ? 0 : shift);
    if (place >= 1) cells[role] = cellTextOf(grid.at(row, place));
  }
  const untold = cells.task?.text === '' && (cells.index?.text ?? '') === '' && (cells.result?.text ?? cells.actual?.text ?? '') !== '';
  if (untold && before?.cells.task !== undefined) cells.task = before.cells.task;
  for (const role of FIGURE_ROLES) {
    const cell = cells[role];
    const unit = cell === undefined || cell.text === '' ? undefined : units.of(role, cells);
    if (cell !== undefined && unit !== undefined) cells[role] = { ...cell, unit };
  }
  const sign = cells.target === undefined || cells.target.text === '' ? undefined : signs.in(row);
  if (cells.target !== undefined && sign !== undefined) cells.target = { ...cells.target, sign };
  return cells;
}

function excelTableAt(tables: readonly ExcelTable[], header: Header): string | undefined {
  const { top, left, right } = header.range;
  return tables.find(({ range }) => range.top <= top && range.bottom >= top && range.left <= left && range.right >= right)?.name;
}
