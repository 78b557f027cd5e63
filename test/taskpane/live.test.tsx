/** @jest-environment jsdom */
import { act } from 'react';
import type { LiveEvent } from '../../src/commands/api';
import { zhCN } from '../../src/locales';
import { INSPECTION, RESULT, SUM_FINDING, TARGET_FINDING } from './support/example';
import { failed, memoryCommands, ok } from './support/memoryCommands';
import { mountPane, type MountedPane } from './support/mount';

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(120_000);

let pane: MountedPane;
afterEach(async () => pane.unmount());

const tell = async (event: LiveEvent) => {
  await act(async () => {
    pane.commands.tell(event);
    return Promise.resolve();
  });
  await pane.settle();
};
const checked = async () => {
  pane = await mountPane();
  await pane.click(pane.button('一键核验'));
  await pane.click(pane.button(/^各行（/));
};
const mended = { ...RESULT, report: { ...RESULT.report, findings: RESULT.report.findings.filter((one) => one.key !== TARGET_FINDING.key) } };

describe('the live check', () => {
  it('lets a mended finding go, and keeps row, place and focus', async () => {
    await checked();
    expect(pane.commands.live()).toBe(true);
    await pane.click(pane.button(/第 4 行/));
    await pane.press('F8');
    pane.button(TARGET_FINDING.message).focus();
    await tell({ kind: 'checking' });
    expect(pane.text()).toContain(zhCN.live.checking);
    await tell({ kind: 'checked', result: mended, rows: [4], byOthers: false });
    expect(pane.text()).not.toContain(TARGET_FINDING.message);
    expect(pane.text()).toContain(SUM_FINDING.message);
    expect(pane.text()).toContain('第 4 行改动后已重新核验');
    expect(document.activeElement!.textContent).toContain(SUM_FINDING.message);
    await pane.press('F8');
    expect(document.querySelector('[aria-current="true"]')!.textContent).toContain(SUM_FINDING.message);
  });

  it('keeps the filter in sight when the last row of its status was mended', async () => {
    await checked();
    await pane.click(pane.button('未达标 1'));
    const rows = RESULT.report.rows.map((row) => (row.status === 'unmet' ? { ...row, status: 'met' as const } : row));
    await tell({ kind: 'checked', result: { ...mended, report: { ...mended.report, rows } }, rows: [4], byOthers: false });
    expect(pane.button('未达标 0').getAttribute('aria-pressed')).toBe('true');
    await pane.click(pane.button('未达标 0'));
    expect(pane.hasButton('未达标 0')).toBe(false);
    expect(pane.button('全部 6').getAttribute('aria-pressed')).toBe('true');
  });

  it('notes what others edited', async () => {
    await checked();
    await tell({ kind: 'checked', result: mended, rows: [4, 5], byOthers: true });
    expect(pane.text()).toContain('他人改动了第 4、5 行，已重新核验');
  });

  it('names no rows where the header was edited, and says that it is off as soon as it is', async () => {
    await checked();
    await tell({ kind: 'checked', result: mended, rows: [], byOthers: false });
    expect(pane.text()).toContain(zhCN.live.table);
    await tell({ kind: 'checked', result: mended, rows: [], byOthers: true });
    expect(pane.text()).toContain(zhCN.live.tableByOthers);
    await pane.click([...document.querySelectorAll<HTMLInputElement>('input[role="switch"]')][0]!);
    expect(pane.text()).toContain(zhCN.live.off);
  });

  it('leads out of what a check left when the sheet of its table is gone', async () => {
    await checked();
    pane.commands.inspection = failed('own-sheet', { sheet: '核验汇总' });
    await tell({ kind: 'stale', reason: 'sheet-gone' });
    expect(pane.text()).toContain(zhCN.live.stale['sheet-gone'].title);
    pane.commands.inspection = ok({ ...INSPECTION, sheet: '附表' });
    await pane.click(pane.button(zhCN.clear.run));
    await pane.click(pane.button(zhCN.clear.confirm));
    expect(pane.commands.asked.clears).toBe(1);
    expect(pane.text()).not.toContain(zhCN.live.stale['sheet-gone'].title);
    expect(pane.text()).toContain(zhCN.clear.cleared);
    // What is in front by now was looked at.
    expect(pane.hasButton('一键核验')).toBe(true);
  });

  it('shows no results that no longer hold, and takes them back when they do', async () => {
    await checked();
    await tell({ kind: 'stale', reason: 'structure-changed' });
    expect(pane.text()).toContain(zhCN.live.stale['structure-changed'].title);
    expect(pane.text()).not.toContain('6 行任务，完成');
    await tell({ kind: 'checked', result: mended, rows: [4], byOthers: false });
    expect(pane.text()).toContain('6 行任务，完成');
    await tell({ kind: 'stale', reason: 'table-gone' });
    await pane.click(pane.button(zhCN.live.again));
    expect(pane.commands.asked.checks).toHaveLength(2);
    expect(pane.text()).toContain('6 行任务，完成');
  });

  it('looks for the table again where it changed, and where it moved', async () => {
    await checked();
    expect(pane.text()).toContain('A2:D8');
    pane.commands.inspection = failed('no-result-column', { sheet: '自查表' });
    await tell({ kind: 'stale', reason: 'table-gone' });
    expect(pane.text()).toContain(zhCN.failure['no-result-column'].title);
    expect(pane.text()).not.toContain(zhCN.found.heading);
    const [table] = INSPECTION.tables;
    const other = { ...table!, range: 'A30:D33' };
    pane.commands.inspection = ok({ ...INSPECTION, tables: [{ ...table!, range: 'A4:D10' }, other] });
    await tell({ kind: 'checked', result: { ...mended, report: { ...mended.report, range: 'A4:D10' } }, rows: [], byOthers: false });
    expect(pane.text()).not.toContain(zhCN.failure['no-result-column'].title);
    expect(pane.text()).toContain('自查表，A4:D10');
    const looks = pane.commands.asked.inspections;
    await tell({ kind: 'checked', result: { ...mended, report: { ...mended.report, range: 'A4:D10' } }, rows: [4], byOthers: false });
    expect(pane.commands.asked.inspections).toBe(looks);
  });

  it('tells why it pauses, and keeps the results', async () => {
    await checked();
    await tell({ kind: 'failed', failure: failed('sheet-protected').failure });
    expect(pane.text()).toContain(zhCN.failure['sheet-protected'].title);
    expect(pane.text()).toContain('6 行任务，完成');
  });

  it('is switched off for the workbook, and on again', async () => {
    await checked();
    const toggle = () => document.querySelector<HTMLInputElement>('input[role="switch"]')!;
    await pane.click(toggle());
    expect(pane.commands.kept.live).toBe(false);
    expect(pane.commands.live()).toBe(false);
    expect(pane.text()).toContain(zhCN.live.off);
    await pane.click(toggle());
    expect(pane.commands.live()).toBe(true);
  });

  it('does not begin where it was switched off before, and ends with the pane', async () => {
    const commands = memoryCommands();
    commands.kept = { ...commands.kept, live: false };
    pane = await mountPane(commands);
    await pane.click(pane.button('一键核验'));
    expect(commands.live()).toBe(false);
    commands.kept = { ...commands.kept, live: true };
    await pane.unmount();
    await checked();
    await pane.unmount();
    expect(pane.commands.live()).toBe(false);
  });
});

describe('answering a finding', () => {
  const answer = async (entry: string) => {
    await pane.click(pane.button(/^处理/));
    await pane.click([...document.querySelectorAll('[role="menuitem"]')].find((one) => one.textContent === entry)!);
  };

  it('asks for the reason, and notes it in the list', async () => {
    await checked();
    await pane.click(pane.button(/第 6 行/));
    await answer('说明情况…');
    await pane.click(pane.button('记入问题清单'));
    expect(pane.text()).toContain(zhCN.finding.reasonMissing);
    expect(pane.commands.asked.handled).toEqual([]);
    await pane.set(document.querySelector('textarea')!, '字'.repeat(501));
    await pane.click(pane.button('记入问题清单'));
    expect(pane.text()).toContain('理由最多 500 字，现在 501 字');
    await pane.set(document.querySelector('textarea')!, ' 该项无存在问题 ');
    await pane.click(pane.button('记入问题清单'));
    expect(pane.commands.asked.handled).toEqual([{ key: 'empty-6', handling: 'explained', reason: '该项无存在问题', sheet: '自查表', range: 'A2:D8', shown: { report: RESULT.report, settled: [] } }]);
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(pane.text()).toContain('已说明情况该项无存在问题');
    await answer('撤回处理');
    expect(pane.commands.asked.handled.at(-1)).toMatchObject({ key: 'empty-6', handling: 'open' });
    expect(pane.text()).not.toContain('该项无存在问题');
  });

  it('keeps the words where they could not be noted, and says why', async () => {
    await checked();
    await pane.click(pane.button(/第 6 行/));
    pane.commands.handling = failed('no-list');
    await answer('不采纳…');
    await pane.set(document.querySelector('textarea')!, '口径不同');
    await pane.click(pane.button('记入问题清单'));
    expect(document.querySelector('[role="dialog"]')!.textContent).toContain(zhCN.failure['no-list'].title);
    expect(document.querySelector('textarea')!.value).toBe('口径不同');
  });

  it('lets only the open ones be shown', async () => {
    await checked();
    await pane.click(pane.button(/第 6 行/));
    await answer('已整改');
    const [openOnly] = [...document.querySelectorAll('label')].filter((one) => one.textContent === zhCN.result.openOnly);
    await pane.click(document.getElementById(openOnly!.htmlFor)!);
    expect(pane.hasButton(/第 6 行/)).toBe(false);
    expect(pane.hasButton(/第 4 行/)).toBe(true);
  });
});
