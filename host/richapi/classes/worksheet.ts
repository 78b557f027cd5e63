import { usedRange } from '../../workbook/grid';
import { wholeSheet } from '../../workbook/areas';
import { HostError } from '../error';
import { eventType } from '../events';
import { HostClass, type HostObject, type Members } from '../object';
import { rangeOfText, rangeTarget, requireAllowed, type SheetTarget } from '../rangeTarget';
import { deleteSheet, moveSheet, renameSheet, setVisibility } from '../sheets';
import { colorText } from './look';
import { rangeClass } from './range';
import { chartsClass } from './charts';
import { freezePanesClass } from './freezePanes';
import { namesClass } from './names';
import { pageLayoutClass } from './pageLayout';
import { sheetProtectionClass } from './protection';
import { tablesClass } from './tables';

/** Registering and letting go of the events of one sheet. */
const eventMethods: Members<SheetTarget>['methods'] = Object.fromEntries(
  ([['DataChanged', 'worksheetChanged'], ['Activated', 'worksheetActivated'], ['Deactivated', 'worksheetDeactivated'], ['SelectionChanged', 'worksheetSelectionChanged'], ['RowSorted', 'worksheetRowSorted']] as const)
    .flatMap(([name, event]) => [
      [`_Register${name}Event`, ({ session, sheet }: SheetTarget): null => { session.events.register(eventType[event], sheet.id); return null; }],
      [`_Unregister${name}Event`, ({ session, sheet }: SheetTarget): null => { session.events.unregister(eventType[event], sheet.id); return null; }],
    ]),
);

/** 工作表. Excel.Worksheet. */
export const worksheetClass: HostClass<SheetTarget> = new HostClass<SheetTarget>('Worksheet', {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  values: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: (target, given) => { renameSheet(target, given.string(0)); } },
    Position: {
      get: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet),
      set: (target, given) => { moveSheet(target, given.whole(0)); },
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: (target, given) => { setVisibility(target, given.word(0, ['Visible', 'Hidden', 'VeryHidden'])); },
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ session, sheet }, given) => { sheet.tabColor = colorText(given) ?? ''; session.touchLook(); },
    },
    // The client reads and writes these two under different names.
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines },
    Gridlines: { set: ({ session, sheet }, given) => { sheet.showGridlines = given.boolean(0); session.touchLook(); } },
    ShowHeadings: { get: ({ sheet }) => sheet.showHeadings },
    Headings: { set: ({ session, sheet }, given) => { sheet.showHeadings = given.boolean(0); session.touchLook(); } },
    StandardWidth: {
      get: ({ sheet }) => sheet.standardWidth,
      set: (target, given) => { requireAllowed(target, 'allowFormatColumns'); target.sheet.standardWidth = given.number(0); target.session.touchLook(); },
    },
    StandardHeight: { get: ({ sheet }) => sheet.standardHeight },
  },
  objects: {
    Charts: (target) => chartsClass.of(target),
    FreezePanes: (target) => freezePanesClass.of(target),
    Names: ({ session, sheet }) => namesClass.of({ session, sheet }),
    PageLayout: (target) => pageLayoutClass.of(target),
    Protection: (target) => sheetProtectionClass.of(target),
    Tables: ({ session, sheet }) => tablesClass.of({ session, sheet }),
  },
  methods: {
    ...eventMethods,
    Activate: ({ session, sheet }) => {
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
      session.activate(sheet);
    },
    Delete: (target) => { deleteSheet(target); },
    Calculate: ({ session }) => { session.settle(true); },
    GetRange: ({ session, sheet }, given) =>
      rangeClass.of(given.isAbsent(0) ? rangeTarget(session, sheet, wholeSheet) : rangeOfText(session, sheet, given.string(0))),
    GetCell: ({ session, sheet }, given) => {
      const [row, column] = [given.whole(0) + 1, given.whole(1) + 1];
      return rangeClass.of(rangeTarget(session, sheet, { top: row, left: column, bottom: row, right: column }));
    },
    GetRangeByIndexes: ({ session, sheet }, given) => {
      const [top, left] = [given.whole(0) + 1, given.whole(1) + 1];
      return rangeClass.of(rangeTarget(session, sheet, { top, left, bottom: top + given.whole(2, 1) - 1, right: left + given.whole(3, 1) - 1 }));
    },
    GetUsedRange: (target, given) => used(target, given.optionalBoolean(0, false))
      ?? rangeClass.of(rangeTarget(target.session, target.sheet, { top: 1, left: 1, bottom: 1, right: 1 })),
    GetUsedRangeOrNullObject: (target, given) => used(target, given.optionalBoolean(0, false)),
    GetNext: (target, given) => neighbour(target, 1, given.optionalBoolean(0, false)) ?? missing('next sheet'),
    GetNextOrNullObject: (target, given) => neighbour(target, 1, given.optionalBoolean(0, false)),
    GetPrevious: (target, given) => neighbour(target, -1, given.optionalBoolean(0, false)) ?? missing('previous sheet'),
    GetPreviousOrNullObject: (target, given) => neighbour(target, -1, given.optionalBoolean(0, false)),
  },
});

function used({ session, sheet }: SheetTarget, valuesOnly: boolean): HostObject | null {
  const area = usedRange(sheet.cells, valuesOnly);
  return area === null ? null : rangeClass.of(rangeTarget(session, sheet, area));
}

function neighbour({ session, sheet }: SheetTarget, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = session.workbook.sheets.filter((each) => each === sheet || (each.kind === 'worksheet' && (!visibleOnly || each.visibility === 'Visible')));
  const next = sheets[sheets.indexOf(sheet) + step];
  return next === undefined ? null : worksheetClass.of({ session, sheet: next });
}

function missing(what: string): never {
  throw new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`);
}
