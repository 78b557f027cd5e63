/** @jest-environment node */
import { bootOffice } from '../../../host/node/bootOffice';
import { createWorkbook } from '../../../host/workbook/workbook';

describe('office.js on the command line', () => {
  it('boots, works on the workbooks that are attached, and goes away', async () => {
    const office = await bootOffice({ excelApi: '1.14' });
    try {
      expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
      expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
      for (const name of ['甲', '乙']) {
        const session = await office.attachWorkbook(createWorkbook([name]));
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
          sheet.getRange('A1').values = [[1]];
          await context.sync();
          expect(sheet.name).toBe(name);
        });
        expect(session.workbook.sheets[0]!.cells.size).toBe(1);
      }
    } finally {
      office.close();
    }
    expect('Excel' in globalThis).toBe(false);
  });
});
