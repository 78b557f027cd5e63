import { rangeAddress } from '../../check/address';
import type { CellRange } from '../../check/snapshot';
import type { CellContent, Edit } from '../edits';
import { runsOf } from '../runs';
import { freeName, freeSheetName } from '../sheetNames';
import { dressList, dressRows } from './layout';
import { mergeList } from './merge';
import { listName, type ListChanger, type ListLayout, type ListReading, type ListRow, type ListSpec } from './model';
import { freshLayout, listRows, locateList, rowsOf } from './read';

/** What a check does to one list. */
export interface ListPlan {
  readonly edits: readonly Edit[];
  readonly undo: readonly Edit[];
  /** Where the list stands afterwards; null where there is none and none is needed. */
  readonly layout: ListLayout | null;
  /** The list's rows afterwards. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Name of the sheet that is to be added; null where the list is there already. */
  readonly added: string | null;
}

/** Names that are taken in the workbook. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Excel Tables and workbook names, which share one namespace. */
  readonly tables: readonly string[];
}

const NOTHING: ListPlan = { edits: [], undo: [], layout: null, rows: [], added: null };

/**
 * Plans what a check does to a list: writes the rows that change and nothing else. A list is begun
 * only when there is something to list; a sheet that cannot be read any more is left to the user.
 */
export function planList(spec: ListSpec, reading: ListReading | null, changers: readonly ListChanger[], taken: TakenNames): ListPlan {
  const layout = reading === null ? null : locateList(spec, reading);
  if (reading === null || layout === null) return newList(spec, changers, taken, reading);
  const before = listRows(reading, layout);
  const rows = changed(spec, layout, before, changers);
  const old = before.map(({ cells }) => cells);
  const isNamed = rangeAddress(reading.named) === rangeAddress(headerRange(layout));
  const named = (range: CellRange): Edit[] => (isNamed ? [] : [{ kind: 'define-name', name: listName(spec.kind), sheet: layout.sheet, range }]);
  return {
    edits: [...named(headerRange(layout)), ...rewrite(spec, layout, reading, old, rows)],
    // Taking a list back that became shorter sets validation and colours anew too: writing may break off between removing and setting them.
    undo: [...rewrite(spec, layout, reading, rows, old), ...(rows.length < old.length ? rulesAgain(spec, layout) : []), ...named(reading.named)],
    layout,
    rows,
    added: null,
  };
}

/** The list's lines after all changes, one after the other. */
function changed(spec: ListSpec, layout: ListLayout, before: readonly ListRow[], changers: readonly ListChanger[]): readonly (readonly CellContent[])[] {
  let rows = before;
  for (const changer of changers) rows = rowsOf(mergeList(spec, layout, rows, changer(rows, layout)), layout);
  return rows.map(({ cells }) => cells);
}

function newList(spec: ListSpec, changers: readonly ListChanger[], taken: TakenNames, abandoned: ListReading | null): ListPlan {
  const sheet = freeSheetName(spec.sheet, taken.sheets);
  const layout = freshLayout(spec, sheet);
  const rows = changed(spec, layout, [], changers);
  if (rows.length === 0) return NOTHING;
  const name = listName(spec.kind);
  const back: Edit = abandoned === null
    ? { kind: 'remove-name', name }
    : { kind: 'define-name', name, sheet: abandoned.sheet, range: abandoned.named };
  return {
    // The name follows at once: whatever breaks off later, the sheet is known as ours.
    edits: [{ kind: 'add-sheet', sheet }, { kind: 'define-name', name, sheet, range: headerRange(layout) }, ...buildList(spec, layout, rows, freeName(spec.table, taken.tables))],
    undo: [back, { kind: 'delete-sheet', sheet }],
    layout,
    rows,
    added: sheet,
  };
}

/** Writes a whole list on an empty sheet of ours. */
function buildList(spec: ListSpec, layout: ListLayout, rows: readonly (readonly CellContent[])[], table: string): Edit[] {
  const { sheet, headerRow, left, right } = layout;
  const range: CellRange = { top: headerRow, left, bottom: lastRow(layout, rows.length), right };
  return [
    { kind: 'write', sheet, top: 1, left, cells: [[{ text: spec.sheet }], [{ text: spec.hint }]] },
    { kind: 'write', sheet, top: headerRow, left, cells: [spec.columns.map(({ header }) => ({ text: header }))] },
    ...(rows.length === 0 ? [] : [{ kind: 'write', sheet, top: headerRow + 1, left, cells: rows } as const]),
    { kind: 'add-table', sheet, table, range },
    ...dressList(spec, layout, rows.length),
    ...spec.rules(layout),
  ];
}

/** Writes a list again as it stood, after its sheet was deleted. */
export function restoreList(spec: ListSpec, reading: ListReading): Edit[] {
  const { sheet, named, contents, table } = reading;
  const layout = locateList(spec, reading);
  return [
    { kind: 'add-sheet', sheet },
    ...(table === null ? [] : [{ kind: 'remove-table', table: table.name } as const]),
    { kind: 'clear-sheet', sheet },
    ...(contents.length === 0 ? [] : [{ kind: 'write', sheet, top: 1, left: 1, cells: contents } as const]),
    ...(table === null ? [] : [{ kind: 'add-table', sheet, table: table.name, range: table.range } as const]),
    ...(layout === null ? [] : [...dressList(spec, layout, listRows(reading, layout).length), ...spec.rules(layout)]),
    { kind: 'define-name', name: listName(spec.kind), sheet, range: named },
  ];
}

/** The edits that turn the rows of a list into others. Both ways: the undo is the same with the two changed about. */
function rewrite(
  spec: ListSpec, layout: ListLayout, { table }: ListReading,
  from: readonly (readonly CellContent[])[], to: readonly (readonly CellContent[])[],
): Edit[] {
  const { sheet, headerRow, left, right } = layout;
  const [oldBottom, bottom] = [lastRow(layout, from.length), lastRow(layout, to.length)];
  const resize: Edit[] = table === null || bottom === oldBottom
    ? []
    : [{ kind: 'resize-table', sheet, table: table.name, range: { ...table.range, bottom } }];
  return [
    ...resize,
    ...changedBlocks(from, to).map((block): Edit => ({ kind: 'write', sheet, top: headerRow + 1 + block.top, left: left + block.left, cells: block.cells })),
    ...(to.length > from.length ? dressRows(spec, layout, headerRow + 1 + from.length, headerRow + to.length) : []),
    ...(to.length < from.length ? [{ kind: 'clear-cells', sheet, range: { top: headerRow + 1 + to.length, left, bottom: headerRow + from.length, right } } as const, ...rulesAgain(spec, layout)] : []),
  ];
}

/** Cells that are to be written; row and column count from 0 at the list's first row. */
interface Block {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly CellContent[])[];
}

/** What changes between two states of a list: neighbouring rows together, of rows that are there only the columns that change. Linear. */
function changedBlocks(from: readonly (readonly CellContent[])[], to: readonly (readonly CellContent[])[]): readonly Block[] {
  const kept = Math.min(from.length, to.length);
  const blocks = runsOf(kept, (index) => !sameLine(to[index] ?? [], from[index])).map((run): Block => {
    const lines = to.slice(run.from, run.to + 1);
    const columns = lines.flatMap((line, index) => line.flatMap((content, column) => (sameContent(content, from[run.from + index]?.[column] ?? null) ? [] : [column])));
    const [first, last] = columns.reduce(([least, most], column) => [Math.min(least, column), Math.max(most, column)], [Number.POSITIVE_INFINITY, 0]);
    return { top: run.from, left: first, cells: lines.map((line) => line.slice(first, last + 1)) };
  });
  return to.length === kept ? blocks : [...blocks, { top: kept, left: 0, cells: to.slice(kept) }];
}

/** Clearing cells cuts holes into validation and colours of whole columns: they are set anew. */
function rulesAgain(spec: ListSpec, layout: ListLayout): Edit[] {
  const rules = spec.rules(layout);
  const coloured = rules.flatMap((rule) => (rule.kind === 'add-conditional-format' ? [rule] : []));
  const ranges = new Map(coloured.map(({ sheet, range }) => [JSON.stringify(range), { sheet, range }]));
  return [...[...ranges.values()].map((place): Edit => ({ kind: 'remove-conditional-formats', ...place })), ...rules];
}

/** Last row of the Excel Table: it keeps one even where nothing is listed. */
function lastRow({ headerRow }: ListLayout, rows: number): number {
  return headerRow + Math.max(rows, 1);
}

/** What the list's name stands on: all of its header, so that the list is known as long as one heading is left. */
function headerRange({ headerRow, left, right }: ListLayout): CellRange {
  return { top: headerRow, left, bottom: headerRow, right };
}

function sameLine(a: readonly CellContent[], b: readonly CellContent[] | undefined): boolean {
  return b?.length === a.length && a.every((content, index) => sameContent(content, b[index] ?? null));
}

/** Formats that only repeat what is there already do not count. */
function sameContent(a: CellContent, b: CellContent): boolean {
  const plain = (content: CellContent): string => {
    if (content === null) return '';
    if ('empty' in content) return content.format === '@' || content.format === 'General' ? '' : content.format;
    if ('text' in content) return content.text === '' ? '' : `'${content.text}`;
    const words = 'number' in content ? String(content.number) : content.formula;
    return `${words} ${content.format ?? 'General'}`;
  };
  return plain(a) === plain(b);
}
