import type { CellRange } from '../check/snapshot';
import { MARKS_SETTING, type SavedMarks } from '../output/marks';
import { LIST_KINDS, listName, type ListKind } from '../output/lists/model';
import { SETTINGS_KEY } from '../output/workbookSettings';
import { ExcelFailure, toFailure } from './errors';
import { markPlaces, type DefinedName, type MarkPlaces } from './names';
import { parseMarks } from './settings';

/** One worksheet of the workbook. */
export interface SheetInfo {
  readonly name: string;
  readonly isProtected: boolean;
  /** False for hidden sheets. */
  readonly isVisible: boolean;
}

/** The workbook around the sheets' cells. */
export interface WorkbookProbe {
  readonly workbook: string;
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetInfo[];
  readonly places: MarkPlaces;
  readonly names: readonly DefinedName[];
  /** Cells that hold values on the sheets of our lists; a list whose sheet is empty or gone is absent. */
  readonly listCells: ReadonlyMap<ListKind, CellRange>;
  /** All Excel Tables of the workbook. */
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly saved: SavedMarks | null;
  /** The marks setting as it stands; '' where there is none. */
  readonly setting: string;
  /** The user's settings as they stand; '' where there are none. */
  readonly settings: string;
}

/** What the first round trip tells: everything that the size of the second one depends on. */
export interface Probe extends WorkbookProbe {
  /** The sheet that is to be read. */
  readonly sheet: SheetInfo;
  /** Cells that hold values; null for an empty sheet. */
  readonly used: CellRange | null;
  readonly sheetTables: readonly { readonly name: string; readonly hasTotals: boolean }[];
}

/** Queues the reading of the user's settings; '' where there are none. */
export function queueSettings({ workbook }: Pick<Excel.RequestContext, 'workbook'>): { readonly finish: () => string } {
  const settings = workbook.settings.getItemOrNullObject(SETTINGS_KEY).load('value');
  return { finish: () => (settings.isNullObject ? '' : String(settings.value)) };
}

/** Queues a look at the workbook; `finish` gives it after the sync. */
export function queueWorkbook({ workbook }: Excel.RequestContext): { readonly finish: () => WorkbookProbe } {
  workbook.load('name');
  workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/name, items/visibility, items/protection/protected');
  const names = workbook.names.load('items/name, items/formula');
  const tables = workbook.tables.load('items/name, items/worksheet/name');
  const lists = LIST_KINDS.map((kind) => ({
    kind,
    used: workbook.names.getItemOrNullObject(listName(kind)).getRangeOrNullObject().worksheet.getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, rowCount, columnCount'),
  }));
  const setting = workbook.settings.getItemOrNullObject(MARKS_SETTING).load('value');
  const settings = queueSettings({ workbook });
  const finish = (): WorkbookProbe => {
    const text = setting.isNullObject ? '' : String(setting.value);
    const defined = names.items.map((item) => ({ name: item.name, formula: String(item.formula) }));
    return {
      workbook: workbook.name,
      structureProtected: workbook.protection.protected,
      sheets: sheets.items.map((item) => ({ name: item.name, isProtected: item.protection.protected, isVisible: item.visibility === 'Visible' })),
      places: markPlaces(defined),
      names: defined,
      listCells: new Map(lists.flatMap(({ kind, used }): [ListKind, CellRange][] => (used.isNullObject ? [] : [[kind, rangeOf(used)]]))),
      tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
      saved: text === '' ? null : parseMarks(text),
      setting: text,
      settings: settings.finish(),
    };
  };
  return { finish };
}

/**
 * Looks at the workbook and at one sheet (the one in front where none is named): one round trip.
 * Fails with `sheet-gone` for a sheet that is not there and `no-worksheet` where a chart sheet is in front.
 */
export async function probe(context: Excel.RequestContext, sheetName: string | undefined): Promise<Probe> {
  const around = queueWorkbook(context);
  const { worksheets } = context.workbook;
  const sheet = sheetName === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheetName);
  sheet.load('name, visibility, protection/protected');
  const extent = queueExtent(sheet);
  try {
    await context.sync();
  } catch (error) {
    throw chartSheetInFront(error, sheetName) ? new ExcelFailure('no-worksheet') : error;
  }
  if (sheet.isNullObject) throw new ExcelFailure('sheet-gone', { sheet: sheetName ?? '' });
  return {
    ...around.finish(),
    sheet: { name: sheet.name, isProtected: sheet.protection.protected, isVisible: sheet.visibility === 'Visible' },
    ...extent(),
  };
}

/** Queues how far a sheet goes and which Excel Tables it holds; the function given tells after the sync. */
export function queueExtent(sheet: Excel.Worksheet): () => Pick<Probe, 'used' | 'sheetTables'> {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, rowCount, columnCount');
  const tables = sheet.tables.load('items/name, items/showTotals');
  return () => ({
    used: used.isNullObject ? null : rangeOf(used),
    sheetTables: tables.items.map((table) => ({ name: table.name, hasTotals: table.showTotals })),
  });
}

/** A loaded range's place, counted from 1. */
export function rangeOf(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): CellRange {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}

/** Excel has no active worksheet while a chart sheet is in front; asking for it is what fails then. */
function chartSheetInFront(error: unknown, sheetName: string | undefined): boolean {
  if (sheetName !== undefined || !(error instanceof OfficeExtension.Error)) return false;
  const { errorLocation } = error.debugInfo;
  return toFailure(error).code !== 'cell-edit' && (errorLocation ?? '').toLowerCase().includes('getactiveworksheet');
}
