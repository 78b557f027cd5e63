import { createCalculator } from '../../host/formula';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import { createCommands } from '../../src/commands';
import { SHEET, tableWorkbook, columnOf } from '../commands/fixture';
import { sheetOf, useWorkbook } from '../support/host';
import { renderPane, type RenderedPane } from './support/mount';

// The pane on the real commands, on Microsoft's client, on a workbook in memory.
jest.setTimeout(30_000);

let pane: RenderedPane;
afterEach(async () => pane.unmount());

describe('the pane on a workbook', () => {
  it('finds the table, checks it, writes beside it, and takes everything out again', async () => {
    const workbook = tableWorkbook();
    await useWorkbook(workbook, { calculator: createCalculator() });
    const before = cloneWorkbook(workbook);
    pane = await renderPane(createCommands({ now: () => new Date(2022, 11, 30, 9, 5) }));
    expect(pane.text()).toContain(`${SHEET}，A2:D7`);

    await pane.click(pane.button('一键核验'));
    expect(pane.announced()).toMatch(/^核验完成：5 行/);
    expect(pane.hasButton('未达标 1')).toBe(true);
    expect(columnOf(workbook, SHEET, 5, 2, 4)).toEqual(['核验状态', '超额完成', '未达标']);

    await pane.click(pane.button('清除标记'));
    await pane.click(pane.button('清除'));
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });

  it('marks the words of a finding in the text of its cell, and selects the cell', async () => {
    const workbook = tableWorkbook();
    const session = await useWorkbook(workbook, { calculator: createCalculator() });
    pane = await renderPane(createCommands());
    await pane.click(pane.button('一键核验'));
    await pane.press('F8');
    const mark = document.querySelector('mark');
    expect(mark).not.toBeNull();
    // More than the evidence alone: the text around it came along.
    expect(mark!.closest('blockquote')!.textContent.length).toBeGreaterThan(mark!.textContent.length);
    // Row 4 misses its target, row 7 is blank; the first finding is row 4's.
    expect(sheetOf(session.workbook, SHEET).selection).toEqual({ top: 4, left: 3, bottom: 4, right: 3 });
  });
});
