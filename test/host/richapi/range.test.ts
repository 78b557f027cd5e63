import { createWorkbook } from '../../../host/workbook/workbook';
import { cellAt } from '../../../host/workbook/grid';
import { fillCells, sheetOf, useWorkbook } from '../../support/host';

/** Loads a property of what `pick` gives and returns it. */
async function read(pick: (sheet: Excel.Worksheet) => Excel.Range, property: 'address' | 'values' | 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount' | 'cellCount'): Promise<unknown> {
  return Excel.run(async (context) => {
    const object = pick(context.workbook.worksheets.getFirst());
    object.load(property);
    await context.sync();
    return object[property];
  });
}

/** The error code of what `action` does. */
async function codeOf(action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string | undefined> {
  try {
    await Excel.run(async (context) => {
      action(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : `not an Office error: ${String(error)}`;
  }
}

describe('places of ranges', () => {
  const places: readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string][] = [
    ['getRange', (s) => s.getRange('b2:C3'), 'Sheet1!B2:C3'],
    ['getRange without address', (s) => s.getRange(), 'Sheet1!1:1048576'],
    ['a column', (s) => s.getRange('B:C'), 'Sheet1!B:C'],
    ['a row', (s) => s.getRange('3:3'), 'Sheet1!3:3'],
    ['getCell', (s) => s.getCell(2, 3), 'Sheet1!D3'],
    ['getRangeByIndexes', (s) => s.getRangeByIndexes(1, 1, 2, 3), 'Sheet1!B2:D3'],
    ['getCell in a range', (s) => s.getRange('B2:C3').getCell(1, 1), 'Sheet1!C3'],
    ['getRow', (s) => s.getRange('B2:C3').getRow(1), 'Sheet1!B3:C3'],
    ['getColumn', (s) => s.getRange('B2:C3').getColumn(0), 'Sheet1!B2:B3'],
    ['getEntireRow', (s) => s.getRange('B2:C3').getEntireRow(), 'Sheet1!2:3'],
    ['getEntireColumn', (s) => s.getRange('B2').getEntireColumn(), 'Sheet1!B:B'],
    ['getLastCell', (s) => s.getRange('B2:C3').getLastCell(), 'Sheet1!C3'],
    ['getLastRow', (s) => s.getRange('B2:C3').getLastRow(), 'Sheet1!B3:C3'],
    ['getLastColumn', (s) => s.getRange('B2:C3').getLastColumn(), 'Sheet1!C2:C3'],
    ['getOffsetRange', (s) => s.getRange('B2:C3').getOffsetRange(-1, 2), 'Sheet1!D1:E2'],
    ['getResizedRange', (s) => s.getRange('B2:C3').getResizedRange(1, -1), 'Sheet1!B2:B4'],
    ['getAbsoluteResizedRange', (s) => s.getRange('B2:C3').getAbsoluteResizedRange(1, 4), 'Sheet1!B2:E2'],
    ['getRowsBelow', (s) => s.getRange('B2:C3').getRowsBelow(2), 'Sheet1!B4:C5'],
    ['getRowsAbove', (s) => s.getRange('B2:C3').getRowsAbove(), 'Sheet1!B1:C1'],
    ['getColumnsAfter', (s) => s.getRange('B2:C3').getColumnsAfter(2), 'Sheet1!D2:E3'],
    ['getColumnsBefore', (s) => s.getRange('B2:C3').getColumnsBefore(1), 'Sheet1!A2:A3'],
    ['getIntersection', (s) => s.getRange('B2:C3').getIntersection('C3:D4'), 'Sheet1!C3'],
    ['getIntersection of ranges', (s) => s.getRange('B2:C3').getIntersection(s.getRange('A1:B2')), 'Sheet1!B2'],
    ['getBoundingRect', (s) => s.getRange('B2').getBoundingRect('D5'), 'Sheet1!B2:D5'],
  ];
  it.each(places)('%s', async (_name, pick, address) => {
    await useWorkbook();
    expect(await read(pick, 'address')).toBe(address);
  });

  it('quotes sheet names that need it', async () => {
    await useWorkbook(createWorkbook(["区 '22"]));
    expect(await read((s) => s.getRange('A1'), 'address')).toBe("'区 ''22'!A1");
  });

  it('tells row, column and counts from 0', async () => {
    await useWorkbook();
    const range = (s: Excel.Worksheet): Excel.Range => s.getRange('C5:E10');
    expect(await read(range, 'rowIndex')).toBe(4);
    expect(await read(range, 'columnIndex')).toBe(2);
    expect(await read(range, 'rowCount')).toBe(6);
    expect(await read(range, 'columnCount')).toBe(3);
    expect(await read(range, 'cellCount')).toBe(18);
  });

  it.each(['A0', 'XFE1', 'nothing like it', 'A1:B', ''])('refuses the address %p', async (address) => {
    await useWorkbook();
    const pick = (s: Excel.Worksheet): void => void s.getRange(address).load('address');
    expect(await codeOf(pick)).toBe('InvalidArgument');
  });

  it('refuses ranges outside the sheet', async () => {
    await useWorkbook();
    expect(await codeOf((s) => s.getRange('A1').getOffsetRange(-1, 0).load('address'))).toBe('InvalidArgument');
  });
});

describe('the used range', () => {
  it('is a null object on an empty sheet', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it('counts formatted cells unless only values are wanted', async () => {
    const workbook = createWorkbook();
    fillCells(sheetOf(workbook, 'Sheet1'), 'B2', [[1, 2], [3, '']]);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('F9').format.fill.color = '#FF0000';
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject(true)];
      all.load('address');
      values.load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B2:F9', 'Sheet1!B2:C3']);
    });
  });
});

describe('what is written into cells', () => {
  const cases: readonly [string | number | boolean, unknown, string][] = [
    [12, 12, 'General'],
    ['12', 12, 'General'],
    [' 12.5 ', 12.5, 'General'],
    ['1,234', 1234, '#,##0'],
    ['98.5%', 0.985, '0.00%'],
    ['2022/12/31', 44926, 'yyyy/m/d'],
    ['2022年12月31日', 44926, 'yyyy"年"m"月"d"日"'],
    ['2022/2/30', '2022/2/30', 'General'],
    ['true', true, 'General'],
    ["'12", '12', 'General'],
    ['完成12项', '完成12项', 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['', '', 'General'],
    ['#N/A', '#N/A', 'General'],
    ['.', '.', 'General'],
    ['=', '=', 'General'],
  ];
  it.each(cases)('takes %p for %p (%s)', async (given, value, format) => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.values = [[given]];
      cell.load('values,numberFormat');
      await context.sync();
      expect(cell.values).toEqual([[value]]);
      expect(cell.numberFormat).toEqual([[format]]);
    });
  });

  it.each(['=1+1', '+1', '-2', '12', '2022/1/1', "'x", '@SUM', 'TRUE'])('keeps %p as text in a cell of the format @', async (text) => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [[text]];
      cell.load('values,formulas,valueTypes');
      await context.sync();
      expect([cell.values, cell.formulas, cell.valueTypes]).toEqual([[[text]], [[text]], [['String']]]);
    });
  });

  it('tells error values from texts of the same letters', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.numberFormat = [['General', '@']];
      range.values = [['#N/A', '#N/A']];
      range.load('valueTypes,text');
      await context.sync();
      expect(range.valueTypes).toEqual([['Error', 'String']]);
      expect(range.text).toEqual([['#N/A', '#N/A']]);
    });
  });

  it('takes a leading sign for a formula, as Excel does', async () => {
    const session = await useWorkbook();
    expect(await codeOf((s) => { s.getRange('A1').values = [['-无']]; })).toBeUndefined();
    expect(cellAt(session.activeSheet.cells, 1, 1)?.formula).toBe('=-无');
  });

  it('writes one value into all cells and leaves cells alone that are given null', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      range.values = 7 as unknown as unknown[][];
      await context.sync();
      range.values = [[null, 'x'], [null, null]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[7, 'x'], [7, 7]]);
    });
  });

  it('refuses arrays of another shape', async () => {
    await useWorkbook();
    expect(await codeOf((s) => { s.getRange('A1:B2').values = [[1, 2]]; })).toBe('InvalidArgument');
    expect(await codeOf((s) => { s.getRange('A1:B2').values = [[1, 2], [3]]; })).toBe('InvalidArgument');
  });

  it('keeps no value in cells that a merge hides', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.merge(false);
      range.values = [['a', 'b']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', '']]);
    });
  });

  it('gives no values of whole columns', async () => {
    await useWorkbook();
    expect(await read((s) => s.getRange('A:A'), 'values')).toBeNull();
  });

  it('takes out contents, looks, or both', async () => {
    const session = await useWorkbook();
    const cell = (): unknown => cellAt(session.activeSheet.cells, 1, 1);
    const fill = async (clear: 'Contents' | 'Formats' | 'All'): Promise<unknown> => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange('A1');
        range.values = [['x']];
        range.format.fill.color = '#ff0000';
        range.clear(clear);
        await context.sync();
      });
      return cell();
    };
    expect(await fill('Contents')).toEqual({ value: null, style: { fill: '#FF0000' } });
    expect(await fill('Formats')).toEqual({ value: 'x' });
    expect(await fill('All')).toBeUndefined();
  });
});

describe('merged cells', () => {
  it('lists the merged areas that touch a range, or a null object', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').merge(false);
      sheet.getRange('D1:E2').merge(true);
      const [some, none] = [sheet.getRange('A1:D9').getMergedAreasOrNullObject(), sheet.getRange('G1:H9').getMergedAreasOrNullObject()];
      some.load('address,areaCount,areas/items/rowIndex,areas/items/columnCount');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(some.areaCount).toBe(3);
      expect(some.address).toBe('Sheet1!A1:B2,Sheet1!D1:E1,Sheet1!D2:E2');
      expect(some.areas.items.map(({ rowIndex, columnCount }) => [rowIndex, columnCount])).toEqual([[0, 2], [0, 2], [1, 2]]);
    });
  });

  it('keeps only the first content and can be taken apart', async () => {
    const session = await useWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      range.values = [['', 'b'], ['c', 'd']];
      range.merge();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['b', ''], ['', '']]);
      range.unmerge();
      await context.sync();
    });
    expect(session.activeSheet.merges).toEqual([]);
  });

  it('refuses to merge across the edge of another merge', async () => {
    await useWorkbook();
    expect(await codeOf((s) => { s.getRange('A1:B2').merge(); s.getRange('B2:C3').merge(); })).toBe('InvalidOperation');
  });
});

describe('inserted and deleted cells', () => {
  it('moves cells, merges, formulas and ranges that the client holds', async () => {
    const workbook = createWorkbook(['Sheet1', '乙']);
    fillCells(sheetOf(workbook, 'Sheet1'), 'A1', [[1, 2], [3, 4], ['=SUM(A1:A2)', "=\"A1\"&'乙'!A1"]]);
    fillCells(sheetOf(workbook, '乙'), 'A1', [['=Sheet1!$A$2*2']]);
    sheetOf(workbook, 'Sheet1').merges.push({ top: 2, left: 1, bottom: 3, right: 1 });
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const held = sheet.getRange('A2:B2');
      held.load('address');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      held.load('address,values');
      await context.sync();
      expect(held.address).toBe('Sheet1!A3:B3');
      expect(held.values).toEqual([[3, 4]]);
      const [sum, other] = [sheet.getRange('A4:B4'), context.workbook.worksheets.getItem('乙').getRange('A1')];
      sum.load('formulas');
      other.load('formulas');
      await context.sync();
      expect(sum.formulas).toEqual([['=SUM(A1:A3)', "=\"A1\"&'乙'!A1"]]);
      expect(other.formulas).toEqual([['=Sheet1!$A$3*2']]);
    });
    expect(sheetOf(workbook, 'Sheet1').merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 1 }]);
  });

  it('brings everything back when what was inserted is deleted', async () => {
    const workbook = createWorkbook();
    fillCells(sheetOf(workbook, 'Sheet1'), 'A1', [[1, '=A1'], [2, '=A1+A2']]);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A2').insert('Right');
      await context.sync();
      sheet.getRange('A1:A2').delete('Left');
      const range = sheet.getRange('A1:B2');
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([[1, '=A1'], [2, '=A1+A2']]);
    });
  });

  it('makes a range invalid whose cells are all deleted', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const gone = sheet.getRange('B2');
      gone.load('address');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      gone.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });

  it('does not tear merged cells apart', async () => {
    await useWorkbook();
    expect(await codeOf((s) => { s.getRange('A1:B2').merge(); s.getRange('A1').insert('Down'); })).toBe('InsertDeleteConflict');
  });
});
