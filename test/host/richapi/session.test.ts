import { cellAt } from '../../../host/workbook/grid';
import { createWorkbook, type Workbook } from '../../../host/workbook/workbook';
import { useWorkbook } from '../../support/host';

/** Writes A1, A2 and A3 in one batch. */
async function writeThree(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
    await context.sync();
  });
}

function written(workbook: Workbook): number {
  return workbook.sheets[0]!.cells.size;
}

describe('metrics', () => {
  it('counts round trips, bytes and actions', async () => {
    const session = await useWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['汉字']];
      await context.sync();
      await context.sync();
    });
    expect(session.metrics.roundTrips).toBe(1);
    expect(session.metrics.bytesIn).toBeGreaterThan(200);
    expect(session.metrics.largestRequest).toBe(session.metrics.bytesIn);
    expect(session.metrics.bytesOut).toBe(session.metrics.largestResponse);
    expect(session.metrics.actions).toBeGreaterThan(0);
  });

  it('lets go of all ranges when Excel.run ends', async () => {
    const session = await useWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').load('values');
      await context.sync();
      expect(session.references.size).toBe(1);
    });
    await new Promise<void>((done) => { setTimeout(done, 0); });
    expect(session.references.size).toBe(0);
  });
});

describe('errors', () => {
  it('keeps what a batch wrote before it failed', async () => {
    const session = await useWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [['vorher']];
      context.workbook.worksheets.getItem('无').name = '新';
      sheet.getRange('A2').values = [['nachher']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
    });
    expect(cellAt(session.activeSheet.cells, 1, 1)?.value).toBe('vorher');
    expect(cellAt(session.activeSheet.cells, 2, 1)).toBeUndefined();
  });

  it('leaves it to the client to refuse what was not loaded', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(OfficeExtension.Error);
    });
  });

  it('names class and member of what it does not implement', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().shapes.load('items/name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound', message: 'The embedded host does not implement Worksheet.Shapes.' });
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load('tabId');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound', message: 'The embedded host does not implement Worksheet.TabId.' });
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').showCard();
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound', message: 'The embedded host does not implement Range.ShowCard.' });
    });
  });

  it('tells the client of a fault of the host itself instead of leaving it waiting', async () => {
    await useWorkbook(createWorkbook(), { calculator: { recalculate: () => { throw new RangeError('kaputt'); } } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException', message: expect.stringContaining('kaputt') as string });
    });
  });
});

describe('injected faults', () => {
  it('fails the request that was meant, before anything is done', async () => {
    const session = await useWorkbook();
    session.faults.plan({ request: 2, code: 'GeneralException' });
    await writeThree();
    expect(written(session.workbook)).toBe(3);
    session.activeSheet.cells.clear();
    await expect(writeThree()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(written(session.workbook)).toBe(0);
    await writeThree();
    expect(written(session.workbook)).toBe(3);
  });

  it('breaks off in the middle', async () => {
    const session = await useWorkbook();
    session.faults.plan({ request: 1, code: 'AccessDenied', afterActions: 'half', message: 'mitten darin' });
    await expect(writeThree()).rejects.toMatchObject({ code: 'AccessDenied', message: 'mitten darin' });
    expect([1, 2]).toContain(written(session.workbook));
  });

  it('does everything and loses the answer', async () => {
    const session = await useWorkbook();
    session.faults.plan({ request: 1, code: 'Timeout', afterActions: 'all' });
    await expect(writeThree()).rejects.toMatchObject({ code: 'Timeout' });
    expect(written(session.workbook)).toBe(3);
  });

  it('never answers a request that is to hang', async () => {
    const session = await useWorkbook();
    session.faults.plan({ request: 1, code: 'GeneralException', hang: true });
    const outcome = await Promise.race([writeThree().then(() => 'answered'), new Promise((done) => { setTimeout(() => { done('hangs'); }, 30); })]);
    expect(outcome).toBe('hangs');
  });

  it('answers late when told to', async () => {
    const session = await useWorkbook();
    session.faults.delay = 20;
    const start = performance.now();
    await writeThree();
    expect(performance.now() - start).toBeGreaterThanOrEqual(15);
  });

  it('refuses while the user edits a cell', async () => {
    const session = await useWorkbook();
    session.faults.cellEditing = true;
    await expect(writeThree()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    session.endCellEditing();
    await writeThree();
    expect(written(session.workbook)).toBe(3);
  });

  it('waits for the end of the editing where the add-in asks for that', async () => {
    const session = await useWorkbook();
    session.faults.cellEditing = true;
    const done = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    await new Promise<void>((resolve) => { setTimeout(resolve, 10); });
    expect(written(session.workbook)).toBe(0);
    session.endCellEditing();
    await done;
    expect(written(session.workbook)).toBe(1);
  });
});

describe('limits', () => {
  it('takes texts of 32,767 characters and none longer', async () => {
    await useWorkbook();
    const write = async (text: string): Promise<void> => Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[text]];
      await context.sync();
    });
    await write('字'.repeat(32_767));
    await expect(write('字'.repeat(32_768))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(write(`-${'字'.repeat(8_200)}`)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('refuses ranges, requests and answers that are too large', async () => {
    const session = await useWorkbook(createWorkbook(), { limits: { rangeCells: 100, requestBytes: 20_000, responseBytes: 3_000 } });
    const on = async (action: (sheet: Excel.Worksheet) => void): Promise<void> => Excel.run(async (context) => {
      action(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    await expect(on((sheet) => void sheet.getRange('A1:K10').load('values'))).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
    await expect(on((sheet) => { sheet.getRange('A1').values = [['字'.repeat(7_000)]]; })).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(written(session.workbook)).toBe(0);
    await on((sheet) => { sheet.getRange('A1').values = [['字'.repeat(2_000)]]; });
    await expect(on((sheet) => void sheet.getRange('A1').load('values'))).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

describe('calculation', () => {
  it('computes before values are read, and not in manual mode', async () => {
    let runs = 0;
    const session = await useWorkbook(createWorkbook(), { calculator: { recalculate: () => { runs += 1; } } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    expect(runs).toBe(1);
    session.workbook.calculationMode = 'Manual';
    await writeThree();
    expect(runs).toBe(1);
    await Excel.run(async (context) => {
      context.application.calculate('Full');
      await context.sync();
    });
    expect(runs).toBe(2);
  });
});
