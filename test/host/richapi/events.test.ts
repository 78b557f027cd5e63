import { createWorkbook } from '../../../host/workbook/workbook';
import { sheetOf, typeIntoCell, useWorkbook } from '../../support/host';

/** Lets messages that are on their way arrive. */
async function settled(): Promise<void> {
  await new Promise<void>((done) => { setTimeout(done, 0); });
}

describe('events', () => {
  it('tells of what a user types, a coauthor changes and the add-in writes', async () => {
    const session = await useWorkbook(createWorkbook(['甲', '乙']));
    const heard: unknown[] = [];
    const registration = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add((event) => {
        heard.push([event.type, event.address, event.source, event.triggerSource, event.changeType]);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    typeIntoCell(session, '甲', 'B2', '8');
    typeIntoCell(session, '乙', 'C3', 'x', 'coauthor');
    await settled();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').getRange('A1:A2').values = [[1], [2]];
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([
      ['WorksheetChanged', 'B2', 'Local', 'Unknown', 'RangeEdited'],
      ['WorksheetChanged', 'C3', 'Remote', 'Unknown', 'RangeEdited'],
      ['WorksheetChanged', 'A1:A2', 'Local', 'ThisLocalAddin', 'RangeEdited'],
    ]);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    typeIntoCell(session, '甲', 'B2', '9');
    await settled();
    expect(heard).toHaveLength(3);
  });

  it('tells one sheet only of its own changes', async () => {
    const session = await useWorkbook(createWorkbook(['甲', '乙']));
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    typeIntoCell(session, '乙', 'A1', '1');
    typeIntoCell(session, '甲', 'A2', '1');
    await settled();
    expect(heard).toEqual(['A2']);
  });

  it('tells which sheet comes to the front and what is selected', async () => {
    const workbook = createWorkbook(['甲', '乙']);
    const session = await useWorkbook(workbook);
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add((event) => {
        heard.push(['activated', event.worksheetId]);
        return Promise.resolve();
      });
      worksheets.onSelectionChanged.add((event) => {
        heard.push(['selected', event.address, event.worksheetId]);
        return Promise.resolve();
      });
      await context.sync();
    });
    const other = sheetOf(workbook, '乙');
    session.asUser(() => { session.select(other, { top: 2, left: 2, bottom: 3, right: 3 }); });
    await settled();
    expect(heard).toEqual([['activated', other.id], ['selected', 'B2:C3', other.id]]);
    await Excel.run(async (context) => {
      const [range, cell] = [context.workbook.getSelectedRange().load('address'), context.workbook.getActiveCell().load('address')];
      await context.sync();
      expect([range.address, cell.address]).toEqual(['乙!B2:C3', '乙!B2']);
    });
  });

  it('selects for the add-in, which brings the sheet to the front', async () => {
    const workbook = createWorkbook(['甲', '乙']);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('乙').getRange('D4').select();
      await context.sync();
    });
    expect(workbook.activeSheet).toBe(sheetOf(workbook, '乙').id);
    expect(sheetOf(workbook, '乙').selection).toEqual({ top: 4, left: 4, bottom: 4, right: 4 });
  });

  it('tells of added and deleted sheets', async () => {
    await useWorkbook(createWorkbook(['甲']));
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(() => { heard.push('added'); return Promise.resolve(); });
      worksheets.onDeleted.add(() => { heard.push('deleted'); return Promise.resolve(); });
      await context.sync();
      const sheet = worksheets.add('乙');
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await settled();
    expect(heard).toEqual(['added', 'deleted']);
  });
});

describe('formats', () => {
  it('are told apart from edits, whoever gave them; so are sorted columns', async () => {
    const session = await useWorkbook(createWorkbook(['甲']));
    const heard: unknown[] = [];
    const note = (event: Excel.WorksheetFormatChangedEventArgs | Excel.WorksheetColumnSortedEventArgs): Promise<void> => {
      heard.push([event.type, event.address, event.source]);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      context.workbook.worksheets.onFormatChanged.add(note);
      context.workbook.worksheets.onColumnSorted.add(note);
      await context.sync();
      context.workbook.worksheets.getItem('甲').getRange('B2:B3').numberFormat = [['0%'], ['@']];
      await context.sync();
    });
    session.asUser(() => { session.formatChanged(sheetOf(session.workbook, '甲'), { top: 2, left: 1, bottom: 2, right: 1 }); }, 'coauthor');
    session.asUser(() => { session.cellsSorted(sheetOf(session.workbook, '甲'), { top: 2, left: 1, bottom: 5, right: 3 }, 'columns'); });
    await settled();
    expect(heard).toEqual([['WorksheetFormatChanged', 'B2:B3', 'Local'], ['WorksheetFormatChanged', 'A2', 'Remote'], ['WorksheetColumnSorted', 'A2:C5', 'Local']]);
  });
});

describe('sorted rows', () => {
  it('are told apart from edits, with who did it', async () => {
    const session = await useWorkbook(createWorkbook(['甲']));
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onRowSorted.add((event) => {
        heard.push([event.type, event.address, event.source]);
        return Promise.resolve();
      });
      await context.sync();
    });
    session.asUser(() => { session.cellsSorted(sheetOf(session.workbook, '甲'), { top: 2, left: 1, bottom: 5, right: 3 }); });
    session.asUser(() => { session.cellsSorted(sheetOf(session.workbook, '甲'), { top: 2, left: 1, bottom: 3, right: 3 }); }, 'coauthor');
    await settled();
    expect(heard).toEqual([['WorksheetRowSorted', 'A2:C5', 'Local'], ['WorksheetRowSorted', 'A2:C3', 'Remote']]);
  });
});
