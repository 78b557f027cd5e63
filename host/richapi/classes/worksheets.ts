import { sheetNamed, type Worksheet } from '../../workbook/workbook';
import type { Arguments } from '../arguments';
import { found } from '../collection';
import { itemNotFound } from '../error';
import { eventType, workbookTarget } from '../events';
import { HostClass, type HostObject, type Members } from '../object';
import type { HostSession } from '../session';
import { addNewSheet } from '../sheets';
import { worksheetClass } from './worksheet';

/** Registering and letting go of the events of all sheets. */
const eventMethods: Members<HostSession>['methods'] = Object.fromEntries(
  ([
    ['DataChanged', 'worksheetChanged'], ['Activated', 'worksheetActivated'], ['Deactivated', 'worksheetDeactivated'],
    ['SelectionChanged', 'worksheetSelectionChanged'], ['Added', 'worksheetAdded'], ['Deleted', 'worksheetDeleted'], ['RowSorted', 'worksheetRowSorted'],
    ['ColumnSorted', 'worksheetColumnSorted'], ['FormatChanged', 'worksheetFormatChanged'],
  ] as const).flatMap(([name, event]) => [
    [`_Register${name}Event`, (session: HostSession): null => { session.events.register(eventType[event], workbookTarget); return null; }],
    [`_Unregister${name}Event`, (session: HostSession): null => { session.events.unregister(eventType[event], workbookTarget); return null; }],
  ]),
);

/** Excel.WorksheetCollection: the sheets that hold cells; chart sheets are not among them. */
export const worksheetsClass: HostClass<HostSession> = new HostClass<HostSession>('WorksheetCollection', {
  items: objects,
  indexer: (session, given) => worksheetClass.of({ session, sheet: found(byKey(session, given), `sheet ${given.string(0)}`) }),
  methods: {
    ...eventMethods,
    Add: (session, given) => worksheetClass.of({ session, sheet: addNewSheet(session, given.optionalString(0)) }),
    GetActiveWorksheet: (session) => worksheetClass.of({ session, sheet: activeWorksheet(session) }),
    GetCount: (session, given) => worksheets(session, given.optionalBoolean(0, false)).length,
    GetFirst: (session, given) => objectOf(session, worksheets(session, given.optionalBoolean(0, false))[0]),
    GetLast: (session, given) => objectOf(session, worksheets(session, given.optionalBoolean(0, false)).at(-1)),
    GetItem: (session, given) => objectOf(session, byKey(session, given), given.string(0)),
    GetItemOrNullObject: (session, given) => {
      const sheet = byKey(session, given);
      return sheet === null ? null : worksheetClass.of({ session, sheet });
    },
  },
});

/** The sheet in front. Throws ItemNotFound where that is a chart sheet. */
export function activeWorksheet(session: HostSession): Worksheet {
  const sheet = session.activeSheet;
  if (sheet.kind !== 'worksheet') throw itemNotFound('a chart sheet is active');
  return sheet;
}

function worksheets(session: HostSession, visibleOnly = false): Worksheet[] {
  return session.workbook.sheets.filter(({ kind, visibility }) => kind === 'worksheet' && (!visibleOnly || visibility === 'Visible'));
}

function objects(session: HostSession): HostObject[] {
  return worksheets(session).map((sheet) => worksheetClass.of({ session, sheet }));
}

function objectOf(session: HostSession, sheet: Worksheet | null | undefined, name = ''): HostObject {
  return worksheetClass.of({ session, sheet: found(sheet, `sheet ${name}`) });
}

/** By name or id. */
function byKey(session: HostSession, given: Arguments): Worksheet | null {
  const key = given.string(0);
  const sheet = session.workbook.sheets.find(({ id }) => id === key) ?? sheetNamed(session.workbook, key);
  return sheet?.kind === 'worksheet' ? sheet : null;
}
