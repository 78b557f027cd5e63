import { cellAt } from '../../../host/workbook/grid';
import { cloneWorkbook, workbookDifferences } from '../../../host/workbook/compare';
import { createWorkbook } from '../../../host/workbook/workbook';
import { useWorkbook } from '../../support/host';

describe('looks of cells', () => {
  it('sets fill, letters, alignment and wrap, and reads them back', async () => {
    const session = await useWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.format.fill.color = 'ff0000';
      range.format.font.set({ bold: true, color: '#00ff00', size: 14, name: '宋体' });
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Top';
      range.format.wrapText = true;
      range.load('format/fill/color,format/font/bold,format/font/size,format/wrapText,format/horizontalAlignment');
      await context.sync();
      const { format } = range;
      expect([format.fill.color, format.font.bold, format.font.size, format.wrapText, format.horizontalAlignment]).toEqual(['#FF0000', true, 14, true, 'Center']);
    });
    expect(cellAt(session.activeSheet.cells, 1, 2)?.style).toEqual({
      fill: '#FF0000', font: { bold: true, color: '#00FF00', size: 14, name: '宋体' }, horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true,
    });
  });

  it('reads null where cells differ', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').format.font.bold = true;
      const font = sheet.getRange('A1:B1').format.font;
      font.load('bold,italic');
      await context.sync();
      expect([font.bold, font.italic]).toEqual([null, false]);
    });
  });

  it('leaves no trace when a look is set back to what is ordinary', async () => {
    const workbook = createWorkbook();
    const before = cloneWorkbook(workbook);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange('A1:C3');
      format.fill.color = '#123456';
      format.font.bold = true;
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.borders.getItem('EdgeTop').style = 'Continuous';
      format.columnWidth = 100;
      await context.sync();
      expect(workbookDifferences(before, workbook)).not.toEqual([]);
      format.fill.clear();
      format.font.bold = false;
      format.wrapText = false;
      format.horizontalAlignment = 'General';
      format.borders.getItem('EdgeTop').style = 'None';
      format.useStandardWidth = true;
      await context.sync();
    });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  it('draws lines around and inside a range', async () => {
    const session = await useWorkbook();
    await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('InsideVertical').set({ style: 'Continuous', color: '#FF0000', weight: 'Medium' });
      const top = borders.getItem('EdgeTop').load('style,sideIndex');
      await context.sync();
      expect([top.style, top.sideIndex]).toEqual(['Double', 'EdgeTop']);
    });
    const borders = (row: number, column: number): string[] => Object.keys(cellAt(session.activeSheet.cells, row, column)?.style?.borders ?? {}).sort();
    expect([borders(1, 1), borders(1, 2), borders(2, 1), borders(2, 2)]).toEqual([['EdgeRight', 'EdgeTop'], ['EdgeLeft', 'EdgeTop'], ['EdgeRight'], ['EdgeLeft']]);
  });

  it('keeps widths and heights in whole pixels', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B:B').format.columnWidth = 100;
      sheet.getRange('2:2').format.rowHeight = 33;
      const [one, both] = [sheet.getRange('B2').format.load('columnWidth,rowHeight'), sheet.getRange('A1:B2').format.load('columnWidth,rowHeight')];
      await context.sync();
      expect([one.columnWidth, one.rowHeight]).toEqual([99.75, 33]);
      expect([both.columnWidth, both.rowHeight]).toEqual([null, null]);
    });
  });

  it('makes columns as wide as their widest line', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').values = [['很长很长很长很长的一句话', 'x']];
      sheet.getRange('A:B').format.autofitColumns();
      const [wide, narrow] = [sheet.getRange('A1').format.load('columnWidth'), sheet.getRange('B1').format.load('columnWidth')];
      await context.sync();
      expect(wide.columnWidth).toBeGreaterThan(100);
      expect(narrow.columnWidth).toBeLessThan(20);
    });
  });

  it('hides rows and columns', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('2:3').rowHidden = true;
      const [hidden, mixed] = [sheet.getRange('A2:A3').load('rowHidden,hidden'), sheet.getRange('A1:A2').load('rowHidden')];
      await context.sync();
      expect([hidden.rowHidden, hidden.hidden, mixed.rowHidden]).toEqual([true, true, null]);
    });
  });

  it('gives the looks of all cells at once', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B1').format.fill.color = '#ABCDEF';
      sheet.getRange('B1').format.borders.getItem('EdgeLeft').style = 'Dash';
      const result = sheet.getRange('A1:B1').getCellProperties({ address: true, format: { fill: { color: true, pattern: true }, font: { bold: true }, borders: { style: true } } });
      await context.sync();
      expect(result.value[0]?.map((cell) => [cell.address, cell.format?.fill?.color, cell.format?.fill?.pattern, cell.format?.font?.bold, cell.format?.borders?.left?.style]))
        .toEqual([['Sheet1!A1', '#FFFFFF', 'None', false, 'None'], ['Sheet1!B1', '#ABCDEF', 'Solid', false, 'Dash']]);
    });
  });

  it.each(['#12', 'rosé', '#GGGGGG'])('refuses the colour %s', async (color) => {
    await useWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').format.fill.color = color;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('links cells', async () => {
    const session = await useWorkbook();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: '去看', screenTip: '提示' };
      cell.load('hyperlink,values');
      await context.sync();
      expect(cell.hyperlink).toMatchObject({ documentReference: 'Sheet1!B2', textToDisplay: '去看' });
      expect(cell.values).toEqual([['去看']]);
      cell.clear('Hyperlinks');
      await context.sync();
    });
    expect(cellAt(session.activeSheet.cells, 1, 1)).toEqual({ value: '去看' });
  });
});

describe('data validation', () => {
  it('sets a list for a range, reads it, and takes it out of a part of it', async () => {
    const session = await useWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { dataValidation } = sheet.getRange('A1:A4');
      dataValidation.rule = { list: { inCellDropDown: true, source: '待处理,已整改' } };
      dataValidation.errorAlert = { message: '请从列表中选择', showAlert: true, style: 'Warning', title: '处理状态' };
      dataValidation.load('type,rule,errorAlert');
      await context.sync();
      expect(dataValidation.type).toBe('List');
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: '待处理,已整改' } });
      expect(dataValidation.errorAlert).toMatchObject({ style: 'Warning', title: '处理状态' });
      sheet.getRange('A2:A3').dataValidation.clear();
      await context.sync();
    });
    expect(session.activeSheet.validations.flatMap(({ ranges }) => ranges)).toEqual([{ top: 1, left: 1, bottom: 1, right: 1 }, { top: 4, left: 1, bottom: 4, right: 1 }]);
  });
});

describe('conditional formats', () => {
  it('adds formats by formula, value and text; the newest comes first', async () => {
    const session = await useWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('C2:C9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$C2="已完成"';
      custom.custom.format.fill.color = '#C6EFCE';
      custom.custom.format.font.color = '#006100';
      custom.stopIfTrue = true;
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=0.5', operator: 'LessThan' };
      value.cellValue.format.font.bold = true;
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: '未' };
      range.conditionalFormats.load('items/type,items/priority');
      custom.load('id,priority');
      const rule = custom.custom.rule.load('formula');
      await context.sync();
      expect(rule.formula).toBe('=$C2="已完成"');
      expect(range.conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([['ContainsText', 0], ['CellValue', 1], ['Custom', 2]]);
      const again = range.conditionalFormats.getItem(custom.id);
      again.load('stopIfTrue');
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect([again.stopIfTrue, count.value]).toEqual([true, 3]);
    });
    expect(session.activeSheet.conditionalFormats.find(({ rule }) => rule.type === 'custom')).toMatchObject({
      ranges: [{ top: 2, left: 3, bottom: 9, right: 3 }], look: { fill: '#C6EFCE', font: { color: '#006100' } }, stopIfTrue: true, priority: 2,
    });
  });

  it('deletes one by its id and leaves the others', async () => {
    const session = await useWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A9');
      const [first, second] = [range.conditionalFormats.add('Custom'), range.conditionalFormats.add('Custom')];
      first.custom.rule.formula = '=TRUE';
      second.custom.rule.formula = '=FALSE';
      first.load('id');
      await context.sync();
      range.conditionalFormats.getItem(first.id).delete();
      const gone = range.conditionalFormats.getItemOrNullObject(first.id);
      gone.load('id');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(session.activeSheet.conditionalFormats.map(({ rule, priority }) => [rule.type === 'custom' && rule.formula, priority])).toEqual([['=FALSE', 0]]);
  });

  it('puts the format that is moved to a number before the one that has it', async () => {
    const session = await useWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      for (const formula of ['=3', '=2', '=1']) range.conditionalFormats.add('Custom').custom.rule.formula = formula;
      range.conditionalFormats.getItemAt(2).priority = 0;
      await context.sync();
    });
    expect(session.activeSheet.conditionalFormats.map(({ rule }) => rule.type === 'custom' && rule.formula)).toEqual(['=3', '=1', '=2']);
  });

  it('says in words which kind it does not know', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.add('DataBar');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound', message: 'The embedded host does not implement conditional formats of the type DataBar.' });
    });
  });
});
