import type { CellRange } from '../../../src/check/snapshot';
import { boundingArea, cellCount, fullAddress, intersection, isEntireColumns, isEntireRows, wholeSheet } from '../../workbook/areas';
import { cellAt, putCell, usedRange, type Grid } from '../../workbook/grid';
import { maxColumns, maxRows } from '../../workbook/defaults';
import type { Arguments } from '../arguments';
import { invalidArgument, itemNotFound } from '../error';
import { HostClass, type HostObject } from '../object';
import { clearCells, readCells, wireFormula, wireNumberFormat, wireText, wireValue, wireValueType, writeCells, writeNumberFormats } from '../rangeContent';
import { deleteRange, insertRange } from '../rangeShift';
import { cellProperties } from '../cellProperties';
import { hyperlinkOf, setHyperlink } from '../hyperlink';
import { clearOverlays } from '../overlays';
import { mergeRange, mergedAreas, unmergeRange } from '../merges';
import { edges, readHidden, setHidden } from '../sizes';
import { areaOf, rangeOfText, rangeTarget, type RangeTarget } from '../rangeTarget';
import { conditionalFormatsClass } from './conditionalFormats';
import { dataValidationClass } from './dataValidation';
import { rangeAreasClass } from './rangeAreas';
import { rangeFormatClass } from './rangeFormat';
import { tablesClass } from './tables';
import { worksheetClass } from './worksheet';

/** 区域. Excel.Range. */
export const rangeClass: HostClass<RangeTarget> = new HostClass<RangeTarget>('Range', {
  keptByReference: true,
  values: {
    Address: { get: (range) => fullAddress(range.sheet.name, areaOf(range)) },
    AddressLocal: { get: (range) => fullAddress(range.sheet.name, areaOf(range)) },
    CellCount: { get: (range) => cellCount(areaOf(range)) },
    RowIndex: { get: (range) => areaOf(range).top - 1 },
    ColumnIndex: { get: (range) => areaOf(range).left - 1 },
    RowCount: { get: (range) => height(areaOf(range)) },
    ColumnCount: { get: (range) => width(areaOf(range)) },
    IsEntireColumn: { get: (range) => isEntireColumns(areaOf(range)) },
    IsEntireRow: { get: (range) => isEntireRows(areaOf(range)) },
    Values: { get: (range) => readCells(range, wireValue), set: writeCells },
    Formulas: { get: (range) => readCells(range, wireFormula), set: writeCells },
    FormulasLocal: { get: (range) => readCells(range, wireFormula), set: writeCells },
    Text: { get: (range) => readCells(range, wireText) },
    ValueTypes: { get: (range) => readCells(range, wireValueType) },
    NumberFormat: { get: (range) => readCells(range, wireNumberFormat), set: writeNumberFormats },
    Hyperlink: { get: hyperlinkOf, set: setHyperlink },
    Hidden: { get: (range) => both(readHidden(range, 'rows'), readHidden(range, 'columns')) },
    RowHidden: { get: (range) => readHidden(range, 'rows'), set: (range, given) => { setHidden(range, 'rows', given.boolean(0)); } },
    ColumnHidden: { get: (range) => readHidden(range, 'columns'), set: (range, given) => { setHidden(range, 'columns', given.boolean(0)); } },
    Left: { get: (range) => edges(range).left },
    Top: { get: (range) => edges(range).top },
    Width: { get: (range) => edges(range).width },
    Height: { get: (range) => edges(range).height },
  },
  objects: {
    Worksheet: ({ session, sheet }) => worksheetClass.of({ session, sheet }),
    Format: (range) => rangeFormatClass.of(range),
    DataValidation: (range) => dataValidationClass.of(range),
    ConditionalFormats: (range) => conditionalFormatsClass.of(range),
  },
  methods: {
    GetCell: (range, given) => {
      const { top, left } = areaOf(range);
      return moved(range, single(top + given.whole(0, -maxRows), left + given.whole(1, -maxColumns)));
    },
    GetRow: (range, given) => {
      const row = areaOf(range).top + given.whole(0, -maxRows);
      return moved(range, { ...areaOf(range), top: row, bottom: row });
    },
    GetColumn: (range, given) => {
      const column = areaOf(range).left + given.whole(0, -maxColumns);
      return moved(range, { ...areaOf(range), left: column, right: column });
    },
    GetCellProperties: cellProperties,
    // The client asks before it writes many cells in portions.
    _ValidateArraySize: (range, given) => {
      const { top, left, bottom, right } = areaOf(range);
      if (given.whole(0, 1) === bottom - top + 1 && given.whole(1, 1) === right - left + 1) return null;
      throw invalidArgument('the number of rows or columns in the input array does not match the size of the range');
    },
    GetEntireRow: (range) => moved(range, { ...wholeSheet, top: areaOf(range).top, bottom: areaOf(range).bottom }),
    GetEntireColumn: (range) => moved(range, { ...wholeSheet, left: areaOf(range).left, right: areaOf(range).right }),
    GetLastCell: (range) => moved(range, single(areaOf(range).bottom, areaOf(range).right)),
    GetLastRow: (range) => moved(range, { ...areaOf(range), top: areaOf(range).bottom }),
    GetLastColumn: (range) => moved(range, { ...areaOf(range), left: areaOf(range).right }),
    GetOffsetRange: (range, given) => moved(range, offset(areaOf(range), given.whole(0, -maxRows), given.whole(1, -maxColumns))),
    GetResizedRange: (range, given) => {
      const area = areaOf(range);
      return moved(range, { ...area, bottom: area.bottom + given.whole(0, -maxRows), right: area.right + given.whole(1, -maxColumns) });
    },
    GetAbsoluteResizedRange: (range, given) => {
      const { top, left } = areaOf(range);
      return moved(range, { top, left, bottom: top + given.whole(0, 1) - 1, right: left + given.whole(1, 1) - 1 });
    },
    GetRowsAbove: (range, given) => moved(range, beside(areaOf(range), -given.optionalNumber(0, 1), 0)),
    GetRowsBelow: (range, given) => moved(range, beside(areaOf(range), given.optionalNumber(0, 1), 0)),
    GetColumnsBefore: (range, given) => moved(range, beside(areaOf(range), 0, -given.optionalNumber(0, 1))),
    GetColumnsAfter: (range, given) => moved(range, beside(areaOf(range), 0, given.optionalNumber(0, 1))),
    GetUsedRange: (range, given) => {
      const used = usedPart(range, given.optionalBoolean(0, false));
      return moved(range, used ?? single(areaOf(range).top, areaOf(range).left));
    },
    GetUsedRangeOrNullObject: (range, given) => {
      const used = usedPart(range, given.optionalBoolean(0, false));
      return used === null ? null : moved(range, used);
    },
    GetIntersection: (range, given) => {
      const shared = sharedWith(range, given);
      if (shared === null) throw itemNotFound('the ranges share no cell');
      return moved(range, shared);
    },
    GetIntersectionOrNullObject: (range, given) => {
      const shared = sharedWith(range, given);
      return shared === null ? null : moved(range, shared);
    },
    GetBoundingRect: (range, given) => moved(range, boundingArea(areaOf(range), areaOf(otherRange(range, given)))),
    GetSurroundingRegion: (range) => moved(range, surroundingRegion(range.sheet.cells, areaOf(range))),
    GetMergedAreasOrNullObject: (range) => {
      const areas = mergedAreas(range);
      return areas.length === 0 ? null : rangeAreasClass.of({ session: range.session, sheet: range.sheet, areas });
    },
    GetTables: (range, given) => tablesClass.of({
      session: range.session,
      sheet: range.sheet,
      within: areaOf(range),
      fully: given.optionalBoolean(0, false),
    }),
    Merge: (range, given) => { mergeRange(range, given.optionalBoolean(0, false)); },
    Unmerge: (range) => { unmergeRange(range); },
    Clear: (range, given) => {
      const what = given.isAbsent(0) ? 'All' : given.word(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
      clearCells(range, what);
      if (what === 'All' || what === 'Formats') clearOverlays(range, what === 'All');
    },
    Insert: (range, given) => {
      insertRange(range, given.word(0, ['Down', 'Right']));
      return moved(range, areaOf(range));
    },
    Delete: (range, given) => { deleteRange(range, given.word(0, ['Up', 'Left'])); },
    Select: (range) => { range.session.select(range.sheet, areaOf(range)); },
    Calculate: (range) => { range.session.settle(true); },
  },
});

function moved(range: RangeTarget, area: CellRange): HostObject {
  return rangeClass.of(rangeTarget(range.session, range.sheet, area));
}

function single(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function height(area: CellRange): number {
  return area.bottom - area.top + 1;
}

function width(area: CellRange): number {
  return area.right - area.left + 1;
}

function offset(area: CellRange, rows: number, columns: number): CellRange {
  return { top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns };
}

/** So many rows below (above where negative) or columns right (left where negative) of an area. */
function beside(area: CellRange, rows: number, columns: number): CellRange {
  if (rows > 0) return { ...area, top: area.bottom + 1, bottom: area.bottom + rows };
  if (rows < 0) return { ...area, top: area.top + rows, bottom: area.top - 1 };
  return columns > 0
    ? { ...area, left: area.right + 1, right: area.right + columns }
    : { ...area, left: area.left + columns, right: area.left - 1 };
}

function usedPart(range: RangeTarget, valuesOnly: boolean): CellRange | null {
  const { cells } = range.sheet;
  const area = areaOf(range);
  const inside: Grid = new Map();
  for (const [row, line] of cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of line) {
      if (column >= area.left && column <= area.right) putCell(inside, row, column, cell);
    }
  }
  return usedRange(inside, valuesOnly);
}

function otherRange(range: RangeTarget, given: Arguments): RangeTarget {
  return given.target(0, rangeClass) ?? rangeOfText(range.session, range.sheet, given.string(0));
}

function sharedWith(range: RangeTarget, given: Arguments): CellRange | null {
  const other = otherRange(range, given);
  return other.sheet === range.sheet ? intersection(areaOf(range), areaOf(other)) : null;
}

/** The block of filled cells around an area, bounded by empty rows and columns. */
function surroundingRegion(cells: Grid, area: CellRange): CellRange {
  let region = area;
  for (;;) {
    const { top, left, bottom, right } = region;
    const filled = (row: number, column: number): boolean => (cellAt(cells, row, column)?.value ?? null) !== null;
    const someInRow = (row: number): boolean => row >= 1 && anyColumn(left - 1, right + 1, (column) => filled(row, column));
    const someInColumn = (column: number): boolean => column >= 1 && anyColumn(top - 1, bottom + 1, (row) => filled(row, column));
    const next = {
      top: someInRow(top - 1) ? top - 1 : top,
      bottom: someInRow(bottom + 1) ? bottom + 1 : bottom,
      left: someInColumn(left - 1) ? left - 1 : left,
      right: someInColumn(right + 1) ? right + 1 : right,
    };
    if (next.top === top && next.bottom === bottom && next.left === left && next.right === right) return region;
    region = next;
  }
}

function anyColumn(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let index = from; index <= to; index += 1) if (test(index)) return true;
  return false;
}

function both(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
