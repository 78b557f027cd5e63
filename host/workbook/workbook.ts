import type { CellRange } from '../../src/check/snapshot';
import type { Font } from './cell';
import type { Grid } from './grid';
import type {
  AutoFilter, Chart, ConditionalFormat, CustomProperty, DataValidation, DefinedName, FrozenPanes, Json, PageLayout,
  SheetProtection, Table,
} from './objects';
import { defaultPageLayout } from './defaults';

/** 工作表. A sheet of cells, or a chart sheet, which has a place in the tab row but no cells. */
export interface Worksheet {
  readonly kind: 'worksheet' | 'chartsheet';
  /** As Excel gives them: a GUID in braces; stays when the sheet is renamed or moved. */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`, or empty for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  cells: Grid;
  /** Column number → width in points, as Office.js counts (see units.ts); absent: `standardWidth`. */
  columnWidths: Map<number, number>;
  /** Row number → height in points where one is set by hand; absent: as the content needs. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Width of an ordinary column, points. */
  standardWidth: number;
  /** Height of an ordinary row, points. */
  standardHeight: number;
  merges: CellRange[];
  tables: Table[];
  /** Names that only this sheet sees. */
  names: DefinedName[];
  /** Sorted by priority. */
  conditionalFormats: ConditionalFormat[];
  validations: DataValidation[];
  charts: Chart[];
  frozen: FrozenPanes | null;
  autoFilter: AutoFilter | null;
  pageLayout: PageLayout;
  /** Null: not protected. */
  protection: SheetProtection | null;
  /** What is selected on this sheet. */
  selection: CellRange;
}

/** 工作簿. The whole document, plain data. */
export interface Workbook {
  /** File name; empty for a workbook that was never saved. */
  name: string;
  sheets: Worksheet[];
  /** Id of the sheet in front. */
  activeSheet: string;
  /** Workbook-wide names. */
  names: DefinedName[];
  /** Protection of the structure: sheets cannot be added, removed, renamed, moved or hidden. Null: none. */
  protection: { password: string | null } | null;
  /** The add-in's document settings: key → the JSON text that it saved. */
  settings: Map<string, string>;
  customProperties: CustomProperty[];
  /** Title, author and the like, by their Office.js names. */
  properties: Record<string, Json>;
  /** The font of cells without one of their own; absent: 等线, 11 points, black. */
  ordinaryFont?: Font;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** Number for the next id that is asked for; never goes back. */
  nextId: number;
}

/** Computes the formulas of a workbook: puts cells with new values into the grids. */
export interface Calculator {
  recalculate(workbook: Workbook): void;
}

/** A number that no object of this workbook has had yet. */
export function takeNumber(workbook: Workbook): number {
  const number = workbook.nextId;
  workbook.nextId += 1;
  return number;
}

/** An id such as Excel's, unique within the workbook and the same in every run. */
export function takeId(workbook: Workbook): string {
  const hex = takeNumber(workbook).toString(16).toUpperCase().padStart(12, '0');
  return `{00000000-0001-0000-0000-${hex}}`;
}

/** A workbook without sheets; add at least one before giving it to a client. */
export function emptyWorkbook(name = ''): Workbook {
  return {
    name,
    sheets: [],
    activeSheet: '',
    names: [],
    protection: null,
    settings: new Map(),
    customProperties: [],
    properties: {},
    calculationMode: 'Automatic',
    nextId: 1,
  };
}

/** A workbook with empty sheets of the given names; the first one is in front. */
export function createWorkbook(sheetNames: readonly string[] = ['Sheet1'], name = ''): Workbook {
  const workbook = emptyWorkbook(name);
  for (const sheetName of sheetNames) addSheet(workbook, sheetName);
  return workbook;
}

/**
 * Adds an empty sheet at the end; the first one of a workbook comes to the front.
 * The name is not checked here (see `sheetNameProblem` in names.ts).
 */
export function addSheet(workbook: Workbook, name: string, kind: Worksheet['kind'] = 'worksheet'): Worksheet {
  const sheet: Worksheet = {
    kind,
    id: takeId(workbook),
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    standardWidth: 48,
    standardHeight: 15,
    merges: [],
    tables: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    frozen: null,
    autoFilter: null,
    pageLayout: defaultPageLayout(),
    protection: null,
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
  };
  workbook.sheets.push(sheet);
  if (workbook.activeSheet === '') workbook.activeSheet = sheet.id;
  return sheet;
}

/** The sheet of that name (capitals do not count) or null. */
export function sheetNamed(workbook: Workbook, name: string): Worksheet | null {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** The sheet of that id or null. */
export function sheetById(workbook: Workbook, id: string): Worksheet | null {
  return workbook.sheets.find((sheet) => sheet.id === id) ?? null;
}
