import type { Workbook } from './workbook';

/**
 * A deep copy: changing one workbook never changes the other. Cells and styles are shared, since
 * nobody changes those in place. Linear in the number of cells.
 */
export function cloneWorkbook(workbook: Workbook): Workbook {
  const copy = {} as Record<string, unknown>;
  for (const [key, value] of Object.entries(workbook)) {
    copy[key] = key === 'sheets' ? workbook.sheets.map((sheet) => copyFields(sheet)) : deepCopy(value);
  }
  return copy as unknown as Workbook;
}

function copyFields(sheet: Workbook['sheets'][number]): Workbook['sheets'][number] {
  const copy = deepCopy({ ...sheet, cells: null }) as Workbook['sheets'][number];
  copy.cells = new Map([...sheet.cells].map(([row, cells]) => [row, new Map(cells)]));
  return copy;
}

function deepCopy(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, inner]): [unknown, unknown] => [key, deepCopy(inner)]));
  if (value instanceof Set) return new Set(value);
  if (Array.isArray(value)) return value.map(deepCopy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deepCopy(inner)]));
}

/** What a comparison leaves out. */
export interface CompareOptions {
  /** Which sheet is in front and what is selected. */
  readonly selection?: boolean;
  /** Names of fields that are not looked at, wherever they stand; `nextId` never counts. */
  readonly ignore?: readonly string[];
}

/** Above this many differences the rest is only counted. */
const listedDifferences = 50;

/**
 * Where two workbooks differ, one line each: `workbook.sheets.0.cells.3.2.value: 1 → 2`. An empty list says
 * that they are the same. Selection counts only where asked for; the order of maps never counts.
 */
export function workbookDifferences(before: Workbook, after: Workbook, options: CompareOptions = {}): string[] {
  const ignored = new Set(['nextId', ...(options.selection === true ? [] : ['selection', 'activeSheet']), ...(options.ignore ?? [])]);
  const found: string[] = [];
  compare(before, after, 'workbook', ignored, found);
  const more = found.length - listedDifferences;
  return more > 0 ? [...found.slice(0, listedDifferences), `… ${String(more)} more`] : found;
}

function compare(before: unknown, after: unknown, path: string, ignored: ReadonlySet<string>, found: string[]): void {
  if (Object.is(before, after)) return;
  const [left, right] = [entriesOf(before), entriesOf(after)];
  if (left === null || right === null) {
    found.push(`${path}: ${shown(before)} → ${shown(after)}`);
    return;
  }
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    if (!ignored.has(key)) compare(left.get(key), right.get(key), `${path}.${key}`, ignored, found);
  }
}

/** The members of a container by key; null for a plain value. */
function entriesOf(value: unknown): Map<string, unknown> | null {
  if (value instanceof Map) return new Map([...value].map(([key, inner]): [string, unknown] => [String(key), inner]));
  if (value instanceof Set) return new Map([...value].map((item): [string, unknown] => [String(item), true]));
  if (typeof value !== 'object' || value === null) return null;
  return new Map(Object.entries(value));
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const plain = value instanceof Map || value instanceof Set ? [...value] : value;
  const text = JSON.stringify(plain);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
