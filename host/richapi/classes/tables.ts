import type { CellRange } from '../../../src/check/snapshot';
import { containsArea, intersection } from '../../workbook/areas';
import type { Worksheet } from '../../workbook/workbook';
import type { Arguments } from '../arguments';
import { found, itemOf } from '../collection';
import { HostClass, type HostObject } from '../object';
import { areaOf, rangeOfText } from '../rangeTarget';
import type { HostSession } from '../session';
import { addTable, type TableTarget } from '../tableTarget';
import { rangeClass } from './range';
import { tableClass } from './table';

/** The tables of a workbook, of a sheet, or of a part of a sheet. */
export interface TablesTarget {
  readonly session: HostSession;
  /** Null: all sheets. */
  readonly sheet: Worksheet | null;
  readonly within?: CellRange;
  /** Only tables that lie in the part as a whole. */
  readonly fully?: boolean;
}

/** Excel.TableCollection and Excel.TableScopedCollection. */
export const tablesClass: HostClass<TablesTarget> = new HostClass<TablesTarget>('TableCollection', {
  values: { Count: { get: (target) => tablesOf(target).length } },
  items: objects,
  indexer: (target, given) => tableClass.of(found(byKey(target, given), `table ${given.key(0)}`)),
  methods: {
    GetCount: (target) => tablesOf(target).length,
    GetFirst: (target) => tableClass.of(found(tablesOf(target)[0], 'first table')),
    GetItem: (target, given) => tableClass.of(found(byKey(target, given), `table ${given.key(0)}`)),
    GetItemOrNullObject: (target, given) => {
      const table = byKey(target, given);
      return table === null ? null : tableClass.of(table);
    },
    GetItemAt: (target, given) => itemOf(objects(target), given),
    Add: ({ session, sheet }, given) => {
      const range = given.target(0, rangeClass) ?? rangeOfText(session, sheet ?? session.activeSheet, given.string(0));
      return tableClass.of(addTable(range, areaOf(range), given.boolean(1)));
    },
  },
});

function tablesOf({ session, sheet, within, fully }: TablesTarget): TableTarget[] {
  const sheets = sheet === null ? session.workbook.sheets : [sheet];
  return sheets.flatMap((each) => each.tables.map((table) => ({ session, sheet: each, table })))
    .filter(({ table }) => within === undefined || (fully === true ? containsArea(within, table.range) : intersection(within, table.range) !== null));
}

function objects(target: TablesTarget): HostObject[] {
  return tablesOf(target).map((table) => tableClass.of(table));
}

/** By name or id. */
function byKey(target: TablesTarget, given: Arguments): TableTarget | null {
  const key = given.key(0);
  return tablesOf(target).find(({ table }) => `{${String(table.id)}}` === key || table.name.toLowerCase() === key.toLowerCase()) ?? null;
}
