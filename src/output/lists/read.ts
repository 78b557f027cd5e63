import type { CellContent } from '../edits';
import { contentText, KEY_COLUMN, TABLE_COLUMN, type ListLayout, type ListReading, type ListRow, type ListSpec } from './model';

/**
 * Finds the columns of a list by their headings, wherever the user moved them. Null where headings
 * that are needed are gone: such a sheet is left to the user as it is, and a new list is begun.
 */
export function locateList(spec: ListSpec, reading: ListReading): ListLayout | null {
  const header = (reading.contents[reading.headerRow - 1] ?? []).map((content) => contentText(content).trim());
  const columns = new Map<string, number>();
  for (const { id, header: words, optional } of spec.columns) {
    const at = header.indexOf(words);
    if (at >= 0) columns.set(id, at + 1);
    else if (optional !== true) return null;
  }
  const places = [...columns.values()];
  let [left, right] = [Math.min(...places), Math.max(...places)];
  if (reading.table !== null) {
    left = Math.min(left, reading.table.range.left);
    right = Math.max(right, reading.table.range.right);
  }
  return { sheet: reading.sheet, headerRow: reading.headerRow, left, right, columns };
}

/** Where a new list of that kind stands on its sheet: title, hint, header row. */
export function freshLayout(spec: ListSpec, sheet: string): ListLayout {
  return { sheet, headerRow: 3, left: 1, right: spec.columns.length, columns: new Map(spec.columns.map(({ id }, index) => [id, index + 1])) };
}

/** The rows below the header down to the last one that holds something. */
export function listRows(reading: ListReading, layout: ListLayout): ListRow[] {
  const lines = reading.contents.slice(layout.headerRow).map((line) => Array.from({ length: layout.right - layout.left + 1 }, (_, place) => line[layout.left - 1 + place] ?? null));
  while (lines.at(-1)?.every(isBlank) === true) lines.pop();
  return rowsOf(lines, layout);
}

/** Lines of a list, from its first column to its last, as its rows below the header. */
export function rowsOf(lines: readonly (readonly CellContent[])[], layout: ListLayout): ListRow[] {
  const at = (cells: readonly CellContent[], id: string): string => contentText(cells[(layout.columns.get(id) ?? 0) - layout.left]).trim();
  return lines.map((cells, index): ListRow => ({ row: layout.headerRow + 1 + index, table: at(cells, TABLE_COLUMN), key: at(cells, KEY_COLUMN), cells }));
}

/** What a row says in one of our columns. */
export function cellOf(row: ListRow, layout: ListLayout, id: string): CellContent {
  return row.cells[(layout.columns.get(id) ?? 0) - layout.left] ?? null;
}

export function isBlank(content: CellContent): boolean {
  return content === null || 'empty' in content || ('text' in content && content.text === '');
}
