import { createWorkbook } from '../../../host/workbook/workbook';
import { useWorkbook } from '../../support/host';

describe('reading and writing through office.js', () => {
  it('writes values and reads them back with formulas, texts and formats', async () => {
    await useWorkbook(createWorkbook(['甲', '乙']));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.values = [[1, '=A1+1'], ['字', '5%']];
      range.load('values,formulas,text,numberFormat,valueTypes,address');
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('甲');
      expect(range.address).toBe('甲!A1:B2');
      expect(range.values).toEqual([[1, 0], ['字', 0.05]]);
      expect(range.formulas).toEqual([[1, '=A1+1'], ['字', 0.05]]);
      expect(range.text).toEqual([['1', '0'], ['字', '5%']]);
      expect(range.numberFormat).toEqual([['General', 'General'], ['General', '0%']]);
      expect(range.valueTypes).toEqual([['Double', 'Double'], ['String', 'Double']]);
    });
  });

  it('gives each test the workbook that it attached', async () => {
    await useWorkbook(createWorkbook(['丙']));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['丙']);
    });
  });
});
