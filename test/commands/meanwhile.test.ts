import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckRequest, type CheckResult, type Outcome } from '../../src/commands';
import { fillCells, sheetOf, typeIntoCell, useWorkbook } from '../support/host';
import { after as checked, edited, firstAndAgain, openWith, overtake, requestsOf } from './coauthor';
import { columnOf, SHEET, tableWorkbook, valueAt } from './fixture';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const REQUEST: CheckRequest = { templateId: 'none', write: true };
const SUMMARY = '核验汇总';

const check = () => commands.check(REQUEST);

type Change = (workbook: Workbook, session: HostSession) => void;

const starts = firstAndAgain('check', tableWorkbook, check);

describe.each(starts)('during %s', (_, make) => {
  test('a coauthor changes a cell of the table: what is written is about the new text, whenever it happens', async () => {
    const before = await make();
    const trips = await requestsOf(before, check);
    for (let at = 2; at <= trips; at += 1) {
      const workbook = cloneWorkbook(before);
      await openWith(workbook, (request, session) => {
        if (request === at) typeIntoCell(session, SHEET, 'C4', '1.完成背街小巷整治25条。', 'coauthor');
      });
      const outcome = await commands.check(REQUEST);
      expect([at, outcome.ok && outcome.value.report.rows[1]!.status]).toEqual([at, 'exceeded']);
      expect([at, valueAt(workbook, SHEET, 4, 5)]).toEqual([at, '超额完成']);
      expect(workbook.sheets.map(({ name }) => name)).toEqual([SHEET, '说明', SUMMARY, '问题清单', '指标对照']);
    }
  });

  const shapes: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ['inserts a row', (sheet) => { sheet.getRange('4:4').insert('Down'); }],
    ['deletes a row', (sheet) => { sheet.getRange('4:4').delete('Up'); }],
    ['inserts a column before the table', (sheet) => { sheet.getRange('A:A').insert('Right'); }],
    ['inserts a column with words of their own right of the table', (sheet) => {
      sheet.getRange('D:D').insert('Right');
      sheet.getRange('D2:D4').values = [['备注'], ['甲的备注'], ['乙的备注']];
    }],
  ];
  test.each(shapes)('a coauthor %s: no cell of theirs is lost, and marks stand in the right rows', async (__, change) => {
    const before = await make();
    const trips = await requestsOf(before, check);
    const after = await edited(cloneWorkbook(before), SHEET, change);
    const expected = cloneWorkbook(after);
    await useWorkbook(expected, { calculator: createCalculator() });
    expect((await commands.check(REQUEST)).ok).toBe(true);
    for (let at = 2; at <= trips; at += 1) {
      const workbook = cloneWorkbook(before);
      await openWith(workbook, (request) => {
        if (request === at) overtake(workbook, before, after);
      });
      const outcome = await commands.check(REQUEST);
      expect([at, outcome.ok ? '' : outcome.failure]).toEqual([at, '']);
      const differences = workbookDifferences({ ...expected, sheets: expected.sheets.slice(0, 2), names: [], settings: new Map() }, { ...workbook, sheets: workbook.sheets.slice(0, 2), names: [], settings: new Map() }, { ignore: ['id', 'priority'] });
      expect({ at, differences }).toEqual({ at, differences: [] });
    }
  });

  test('the sheet is renamed or deleted: told, and nothing is left behind', async () => {
    const before = await make();
    const trips = await requestsOf(before, check);
    const changes: readonly Change[] = [
      (workbook) => { sheetOf(workbook, SHEET).name = '改名'; },
      (workbook) => { workbook.sheets = workbook.sheets.filter(({ name }) => name !== SHEET); workbook.activeSheet = workbook.sheets[0]!.id; },
    ];
    for (const change of changes) {
      for (let at = 2; at <= trips; at += 1) {
        const workbook = cloneWorkbook(before);
        let expected: Workbook | null = null;
        await openWith(workbook, (request, session) => {
          if (request !== at) return;
          expected = cloneWorkbook(before);
          change(expected, session);
          change(workbook, session);
        });
        const outcome: Outcome<CheckResult> = await commands.check(REQUEST);
        expect([at, outcome.ok ? '' : outcome.failure.code]).toEqual([at, 'sheet-gone']);
        expect([at, workbook.sheets.map(({ name }) => name)]).toEqual([at, expected!.sheets.map(({ name }) => name)]);
      }
    }
  });

  test('somebody who never stops editing is told of, and the columns say what was read last', async () => {
    const workbook = await make();
    let count = 0;
    await openWith(workbook, (_request, session) => {
      count += 1;
      typeIntoCell(session, SHEET, 'C4', `1.完成背街小巷整治${String(count)}条。`, 'coauthor');
    });
    expect(await commands.check(REQUEST)).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
    await useWorkbook(workbook, { calculator: createCalculator() });
    expect((await commands.check(REQUEST)).ok).toBe(true);
    expect((await commands.clear()).ok).toBe(true);
    const expected = tableWorkbook();
    fillCells(sheetOf(expected, SHEET), 'C4:C4', [[`1.完成背街小巷整治${String(count)}条。`]]);
    expect(workbookDifferences(expected, workbook)).toEqual([]);
  });
});

test('somebody types into the free columns while the check runs: their words stay', async () => {
  const trips = await requestsOf(tableWorkbook(), check);
  for (let at = 2; at <= trips; at += 1) {
    const workbook = tableWorkbook();
    await openWith(workbook, (request, session) => { if (request === at) typeIntoCell(session, SHEET, 'E5', '我的备注', 'coauthor'); });
    const outcome = await commands.check(REQUEST);
    expect([at, outcome.ok ? '' : outcome.failure.code]).toEqual([at, '']);
    expect([at, valueAt(workbook, SHEET, 5, 5), columnOf(workbook, SHEET, 6, 2, 3)]).toEqual([at, '我的备注', ['核验状态', '超额完成']]);
  }
});

test('one of our sheets is deleted while the check runs: nothing fails, and it is made anew', async () => {
  const before = await checked(tableWorkbook(), check);
  const trips = await requestsOf(before, check);
  for (const gone of [SUMMARY, '问题清单', '指标对照']) {
    for (let at = 2; at <= trips; at += 1) {
      const workbook = cloneWorkbook(before);
      await openWith(workbook, (request) => { if (request === at) workbook.sheets = workbook.sheets.filter(({ name }) => name !== gone); });
      const outcome = await commands.check({ ...REQUEST, sheet: SHEET });
      expect([gone, at, outcome.ok ? '' : outcome.failure]).toEqual([gone, at, '']);
      // A list in which nothing changes is not looked at: the next check makes it anew.
      expect((await commands.check({ ...REQUEST, sheet: SHEET })).ok).toBe(true);
      expect([gone, at, workbook.sheets.map(({ name }) => name).sort()]).toEqual([gone, at, before.sheets.map(({ name }) => name).sort()]);
    }
  }
});
