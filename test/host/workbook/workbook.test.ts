import fc from '../../support/fastCheck';
import { absoluteFormula, areaAddress, cellCount, fullAddress, intersection, parseArea, subtractArea } from '../../../host/workbook/areas';
import { cloneWorkbook, workbookDifferences } from '../../../host/workbook/compare';
import { formatValue } from '../../../host/workbook/display';
import { renameReferences, moveReferences } from '../../../host/workbook/references';
import { cellAt, putCell, usedRange } from '../../../host/workbook/grid';
import { isDefinedName, quotedSheetName, sheetNameProblem } from '../../../host/workbook/names';
import { shiftCells, shiftedArea, type Shift } from '../../../host/workbook/shift';
import { charactersToPoints, pointsToCharacters } from '../../../host/workbook/units';
import { createWorkbook } from '../../../host/workbook/workbook';
import { fillCells } from '../../support/host';

const area = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

describe('areas', () => {
  it('reads every address that it writes', () => {
    fc.assert(fc.property(area, (given) => {
      expect(parseArea(areaAddress(given))).toEqual({ sheet: null, area: given });
      expect(parseArea(fullAddress("区 '22", given))).toEqual({ sheet: "区 '22", area: given });
      expect(parseArea(absoluteFormula('甲', given).slice(1))).toEqual({ sheet: '甲', area: given });
    }));
  });

  it('takes one area out of another without loss or overlap', () => {
    fc.assert(fc.property(area, area, (whole, hole) => {
      const parts = subtractArea(whole, hole);
      const shared = intersection(whole, hole);
      expect(parts.reduce((sum, part) => sum + cellCount(part), 0)).toBe(cellCount(whole) - (shared === null ? 0 : cellCount(shared)));
      for (const part of parts) expect(intersection(part, hole)).toBeNull();
    }));
  });

  it.each(['A', '1', 'A1:2', 'A1:B2:C3', '', 'A0', 'XFE1', 'A1048577', "'甲!A1:", '字1'])('takes %p for no address', (text) => {
    expect(parseArea(text)).toBeNull();
  });
});

describe('names', () => {
  it.each([['Sheet1', 'Sheet1'], ['自查表', '自查表'], ['1月', "'1月'"], ['A1', "'A1'"], ["it's", "'it''s'"], ['a b', "'a b'"], ['R1C1', "'R1C1'"]])('writes the sheet %p as %p', (name, written) => {
    expect(quotedSheetName(name)).toBe(written);
  });

  it('tells why a sheet may not have a name', () => {
    expect(['', 'a'.repeat(32), 'a:b', "a'", 'history', '自查'].map(sheetNameProblem)).toEqual(['empty', 'too-long', 'character', 'apostrophe', 'reserved', null]);
  });

  it('knows what can be a defined name', () => {
    expect(['_核验.状态', 'Table1x', 'A1', 'R1C1', '1a', 'a b', ''].map(isDefinedName)).toEqual([true, true, false, false, false, false, false]);
  });
});

describe('shown texts', () => {
  const cases: readonly [number | string | boolean | null, string, string][] = [
    [0.1 + 0.2, 'General', '0.3'], [12345678901234, 'General', '1.23457E+13'], [1 / 3, 'General', '0.3333333333'], [-5, 'General', '-5'],
    [0.985, '0.0%', '98.5%'], [1.005, '0.00', '1.01'], [-0.004, '0.00', '0.00'], [1234567.5, '#,##0', '1,234,568'], [1234.5, '#,##0.00', '1,234.50'],
    [5, '000', '005'], [0.5, '#.##', '.5'], [3, '0"项"', '3项'], [-3, '0;(0)', '(3)'], [0, '0;-0;"—"', '—'], ['字', '0;0;0;"<"@">"', '<字>'],
    [1500, '0.0,', '1.5'], [12000, '0.00E+00', '1.20E+04'], [44926, 'yyyy/m/d', '2022/12/31'], [44926.5, 'yyyy-mm-dd hh:mm', '2022-12-31 12:00'],
    [44926, 'yyyy"年"m"月"d"日"', '2022年12月31日'], [true, 'General', 'TRUE'], [null, '0.00', ''], ['12', '@', '12'],
  ];
  it.each(cases)('%p as %p is %p', (value, format, text) => {
    expect(formatValue(value, format)).toBe(text);
  });
});

describe('formulas whose cells move', () => {
  const down = (first: number): Shift => ({ kind: 'insert', along: 'rows', area: { top: first, bottom: first, left: 1, right: 16_384 } });
  it.each([
    ['=SUM(A1:A3)', '=SUM(A1:A4)'], ['=$B$2+B$1', '=$B$3+B$1'], ['="B2"&B2', '="B2"&B3'], ['=乙!B2+甲!B2', '=乙!B2+甲!B3'],
    ["='甲'!2:5", "='甲'!3:6"], ['=T[B2]+LOG10(B2)', '=T[B2]+LOG10(B3)'], ['=SUM(B:B)', '=SUM(B:B)'], ['=B2_x+ab2c', '=B2_x+ab2c'],
  ])('%s becomes %s', (before, after) => {
    expect(moveReferences(before, '甲', '甲', (moved) => shiftedArea(moved, down(2)))).toBe(after);
  });

  it('leaves #REF! where the cells are gone', () => {
    const gone: Shift = { kind: 'delete', along: 'rows', area: { top: 2, bottom: 3, left: 1, right: 16_384 } };
    expect(moveReferences('=A2+SUM(A1:A5)', '甲', '甲', (moved) => shiftedArea(moved, gone))).toBe('=#REF!+SUM(A1:A3)');
  });

  it('follows a renamed sheet', () => {
    expect(renameReferences("='甲'!A1&\"甲!A1\"&甲!B2+乙!A1+A1", '甲', "'1 月'")).toBe("='1 月'!A1&\"甲!A1\"&'1 月'!B2+乙!A1+A1");
  });

  it('brings the sheet back when what was inserted is deleted', () => {
    fc.assert(fc.property(area, fc.constantFrom('rows' as const, 'columns' as const), (given, along) => {
      const workbook = createWorkbook(['甲']);
      const [sheet] = workbook.sheets;
      fillCells(sheet!, 'A1', Array.from({ length: 12 }, (_row, row) => Array.from({ length: 12 }, (_column, column) => (column === 5 ? '=$B2+SUM(C3:D9)' : row * 12 + column))));
      const before = cloneWorkbook(workbook);
      shiftCells(workbook, sheet!, { kind: 'insert', area: given, along });
      shiftCells(workbook, sheet!, { kind: 'delete', area: given, along });
      expect(workbookDifferences(before, workbook)).toEqual([]);
    }), { numRuns: 50 });
  });
});

describe('copies and comparison', () => {
  it('makes copies that do not see each other', () => {
    const workbook = createWorkbook(['甲']);
    fillCells(workbook.sheets[0]!, 'A1', [[1, 'x']]);
    workbook.sheets[0]!.merges.push({ top: 1, left: 1, bottom: 2, right: 2 });
    const copy = cloneWorkbook(workbook);
    expect(workbookDifferences(workbook, copy)).toEqual([]);
    putCell(copy.sheets[0]!.cells, 1, 1, { value: 2 });
    copy.sheets[0]!.merges[0] = { top: 1, left: 1, bottom: 1, right: 2 };
    copy.settings.set('a', '1');
    expect(workbookDifferences(workbook, copy)).toEqual([
      'workbook.sheets.0.cells.1.1.value: 1 → 2',
      'workbook.sheets.0.merges.0.bottom: 2 → 1',
      'workbook.settings.a: nothing → "1"',
    ]);
    expect(cellAt(workbook.sheets[0]!.cells, 1, 1)).toEqual({ value: 1 });
  });

  it('counts what is selected only where asked to', () => {
    const workbook = createWorkbook(['甲', '乙']);
    const copy = cloneWorkbook(workbook);
    copy.activeSheet = copy.sheets[1]!.id;
    expect(workbookDifferences(workbook, copy)).toEqual([]);
    expect(workbookDifferences(workbook, copy, { selection: true })).toHaveLength(1);
  });
});

describe('grid and units', () => {
  it('forgets cells that hold nothing', () => {
    const { cells } = createWorkbook().sheets[0]!;
    putCell(cells, 3, 4, { value: 1 });
    putCell(cells, 5, 2, { value: null, style: { fill: '#FF0000' } });
    expect(usedRange(cells)).toEqual({ top: 3, left: 2, bottom: 5, right: 4 });
    expect(usedRange(cells, true)).toEqual({ top: 3, left: 4, bottom: 3, right: 4 });
    putCell(cells, 3, 4, { value: null });
    putCell(cells, 5, 2, undefined);
    expect(cells.size).toBe(0);
  });

  it('keeps column widths of whole pixels on the way through a file', () => {
    expect(charactersToPoints(9.140625)).toBe(48);
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_700 }), (pixels) => {
      expect(charactersToPoints(pointsToCharacters(pixels * 0.75))).toBe(pixels * 0.75);
    }));
  });
});
