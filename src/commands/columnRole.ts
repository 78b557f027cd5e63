import { columnNumber, rangeAddress } from '../check/address';
import { findTables } from '../check';
import type { CellRange, SheetSnapshot } from '../check/snapshot';
import { headerKey, type RoleOverrides } from '../check/table';
import { overlap } from '../output/marks';
import { readSheet } from '../excel';
import { parseRange } from '../excel/names';
import type { ColumnRoleRequest, Inspection } from './api';
import type { Dependencies } from './createCommands';
import { inspection } from './inspect';
import { failWith } from './outcome';
import { keep, settingsIn } from './settings';

/**
 * 定角色. Remembers by its header's words what a column is for, and looks at the sheet again with it.
 * What is remembered holds for every table of the workbook with the same words. The role is kept even
 * where still no table comes of it: the failure then carries the candidates with their new roles.
 */
export async function runSetColumnRole({ sheet, range, column, role }: ColumnRoleRequest, dependencies: Dependencies): Promise<Inspection> {
  const reading = await readSheet(dependencies.patience, sheet);
  const { snapshot, previous } = reading;
  const { settings } = settingsIn(previous.settings);
  const headers = headersOf(snapshot, settings.columns, range);
  const header = headers.get(columnNumber(column));
  const key = headerKey(header ?? '');
  if (key === '') throw failWith('column-gone', { sheet: snapshot.name, column });
  const keys = new Set([...headers.values()].map(headerKey));
  // A role is one column's: what was said about another column of this table gives way.
  const kept = Object.entries(settings.columns).filter(([other, given]) => other !== key && !(keys.has(other) && given === role && role !== 'none'));
  const columns: RoleOverrides = Object.fromEntries(role === null ? kept : [...kept, [key, role]]);
  const next = { ...settings, columns: columns as typeof settings.columns };
  await keep(next, previous.settings, dependencies);
  return inspection(reading, next, dependencies);
}

/** Header words by sheet column, of the table or candidate that stands there. */
function headersOf(snapshot: SheetSnapshot, roles: RoleOverrides, address: string): ReadonlyMap<number, string> {
  const wanted = parseRange(address);
  const search = findTables(snapshot, roles);
  const known: readonly { readonly range: CellRange; readonly headers: ReadonlyMap<number, string> }[] = search.found
    ? search.tables.map((table) => ({
      range: table.range,
      headers: new Map([
        ...Object.entries(table.columns).map(([role, column]): [number, string] => [column, table.headers[role as keyof typeof table.headers] ?? '']),
        ...table.otherColumns.map(({ column, header }): [number, string] => [column, header]),
      ]),
    }))
    : search.candidates.map(({ range, columns, others }) => ({
      range,
      headers: new Map([...columns.values(), ...others].map(({ column, text }): [number, string] => [column, text])),
    }));
  const found = known.find(({ range }) => rangeAddress(range) === address) ?? known.find(({ range }) => wanted !== null && overlap(range, wanted));
  if (found === undefined) throw failWith('no-table', { sheet: snapshot.name, range: address });
  return found.headers;
}
