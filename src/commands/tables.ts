import { columnLetters, rangeAddress } from '../check/address';
import { findTables } from '../check';
import { headerKey, type HeaderCandidate, type RoleOverrides } from '../check/table';
import { overlap } from '../output/marks';
import type { ColumnRole, SelfCheckTable } from '../check/table/model';
import { parseRange } from '../excel/names';
import type { SheetReading } from '../excel';
import type { CandidateTable, FoundTable, RoleColumn } from './api';
import { failWith } from './outcome';

/**
 * The self-check tables of a sheet. Fails where there is none, with `own-sheet` on a sheet of ours, else with the header that was seen instead
 * and the rows that could be one.
 */
export function tablesOf({ snapshot, isOwn }: Pick<SheetReading, 'snapshot' | 'isOwn'>, roles: RoleOverrides): readonly SelfCheckTable[] {
  if (isOwn) throw failWith('own-sheet', { sheet: snapshot.name });
  const search = findTables(snapshot, roles);
  if (search.found) return search.tables;
  const header = search.header === undefined ? {} : { header: search.header.words.join('、'), row: search.header.row };
  const candidates = search.candidates.map((candidate) => describeCandidate(candidate, snapshot.name, roles));
  throw failWith(search.reason, { sheet: snapshot.name, ...header }, candidates.length === 0 ? {} : { candidates });
}

function describeCandidate({ range, columns, others }: HeaderCandidate, sheet: string, roles: RoleOverrides): CandidateTable {
  return {
    sheet,
    range: rangeAddress(range),
    columns: Object.fromEntries([...columns].map(([role, { column, text }]) => [role, roleColumn(column, text, roles)])),
    otherColumns: others.map(({ column, text }) => ({ letter: columnLetters(column), header: text })),
  };
}

function roleColumn(column: number, header: string, roles: RoleOverrides): RoleColumn {
  return { letter: columnLetters(column), header, corrected: Object.hasOwn(roles, headerKey(header)) };
}

/**
 * The table that a request means: by its address, or by the cells where the table has grown
 * meanwhile. Fails where the sheet holds several and none was chosen.
 */
export function chosenTable(tables: readonly SelfCheckTable[], sheet: string, address: string | undefined): SelfCheckTable {
  const [first] = tables;
  if (address === undefined) {
    if (first === undefined || tables.length > 1) throw failWith('several-tables', { sheet, count: tables.length });
    return first;
  }
  const range = parseRange(address);
  const found =
    tables.find((table) => rangeAddress(table.range) === address) ?? tables.find((table) => range !== null && overlap(table.range, range));
  if (found === undefined) throw failWith('no-table', { sheet, range: address });
  return found;
}

/** A table as the pane shows it. */
export function describeTable(table: SelfCheckTable, template: FoundTable['template'], roles: RoleOverrides): FoundTable {
  const columns = Object.entries(table.columns).map(([role, column]): [string, RoleColumn] => [role, roleColumn(column, table.headers[role as ColumnRole] ?? '', roles)]);
  return {
    sheet: table.sheet,
    range: rangeAddress(table.range),
    title: table.title,
    rowCount: table.rows.length,
    columns: Object.fromEntries(columns),
    otherColumns: table.otherColumns.map(({ column, header }) => ({ letter: columnLetters(column), header })),
    template,
  };
}
