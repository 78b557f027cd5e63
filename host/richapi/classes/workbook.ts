import { rangeTarget } from '../rangeTarget';
import { HostClass } from '../object';
import type { HostSession } from '../session';
import { applicationClass } from './application';
import { namesClass } from './names';
import { documentPropertiesClass } from './properties';
import { workbookProtectionClass } from './protection';
import { rangeClass } from './range';
import { settingsClass } from './settings';
import { tablesClass } from './tables';
import { activeWorksheet, worksheetsClass } from './worksheets';

/** 工作簿. Excel.Workbook, the client's `context.workbook`. */
export const workbookClass: HostClass<HostSession> = new HostClass<HostSession>('Workbook', {
  values: {
    Name: { get: ({ workbook }) => workbook.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => false, set: () => undefined },
    PreviouslySaved: { get: ({ workbook }) => workbook.name !== '' },
  },
  objects: {
    Application: (session) => applicationClass.of(session),
    Names: (session) => namesClass.of({ session, sheet: null }),
    Properties: (session) => documentPropertiesClass.of(session),
    Protection: (session) => workbookProtectionClass.of(session),
    Settings: (session) => settingsClass.of(session),
    Tables: (session) => tablesClass.of({ session, sheet: null }),
    Worksheets: (session) => worksheetsClass.of(session),
  },
  methods: {
    GetActiveCell: (session) => {
      const sheet = activeWorksheet(session);
      const { top, left } = sheet.selection;
      return rangeClass.of(rangeTarget(session, sheet, { top, left, bottom: top, right: left }));
    },
    GetSelectedRange: (session) => {
      const sheet = activeWorksheet(session);
      return rangeClass.of(rangeTarget(session, sheet, sheet.selection));
    },
    _RemoveReference: ({ references }, given) => { references.release(given.string(0)); },
    _RemoveAllReferences: ({ references }) => { references.releaseAll(); },
  },
});
