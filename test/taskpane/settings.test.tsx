/** @jest-environment jsdom */
import { act } from 'react';
import type { CheckResult, Outcome } from '../../src/commands/api';
import { zhCN } from '../../src/locales';
import { INSPECTION, RESULT } from './support/example';
import { failed, memoryCommands, ok } from './support/memoryCommands';
import { mountPane, type MountedPane } from './support/mount';
import { said } from '../../src/check/said';

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(60_000);

let pane: MountedPane;
afterEach(async () => pane.unmount());

const check = async () => pane.click(pane.button(/^(一键|重新)核验$/));
const nameOfFocus = () => document.activeElement!.getAttribute('aria-label');
const dateField = () => document.querySelector<HTMLInputElement>(`input[placeholder="${zhCN.date.form}"]`)!;
const writeDay = async (text: string): Promise<void> => {
  await pane.set(dateField(), text);
  await act(async () => Promise.resolve(dateField().dispatchEvent(new FocusEvent('focusout', { bubbles: true }))));
  await pane.settle();
};
const showRows = async () => pane.click(pane.button(/^各行（/));
const switchOf = (label: string): HTMLInputElement => {
  const owner = [...document.querySelectorAll('label')].find((one) => one.textContent === label)!;
  return document.getElementById(owner.htmlFor) as HTMLInputElement;
};
const entry = (name: string) => [...document.querySelectorAll('[role^="menuitem"], [role="option"]')].find((one) => one.textContent === name)!;

describe('settings', () => {
  it('are kept in the workbook as soon as they are changed, and say so', async () => {
    pane = await mountPane();
    await check();
    await pane.menu('设置');
    await pane.click(switchOf(zhCN.settings.tint));
    expect(pane.commands.kept.tintRows).toBe(true);
    expect(pane.text()).toContain(zhCN.settings.saved);
    const severity = [...document.querySelectorAll('select')].find((one) => one.getAttribute('aria-label') === '“合计不符”的级别')!;
    await pane.set(severity, 'off');
    expect(pane.commands.kept).toMatchObject({ rules: { 'sum-mismatch': 'off' }, tintRows: true });
    await pane.set(severity, 'error');
    expect(pane.commands.kept.rules).toEqual({});
    await pane.click(pane.button('返回'));
    expect(pane.text()).toContain(zhCN.result.outdated.settings);
  });

  it('stay as they were where they cannot be kept, and say why', async () => {
    pane = await mountPane();
    await pane.menu('设置');
    pane.commands.saved = failed('cell-edit');
    await pane.click(switchOf(zhCN.settings.live));
    expect(pane.text()).toContain(zhCN.failure['cell-edit'].next);
    expect(switchOf(zhCN.settings.live).checked).toBe(true);
  });

  it('do not overwrite what was settled elsewhere meanwhile', async () => {
    pane = await mountPane();
    await pane.menu('设置');
    pane.commands.kept = { ...pane.commands.kept, columns: { 完成情况: 'result' } };
    await pane.click(switchOf(zhCN.settings.tint));
    expect(pane.commands.kept).toMatchObject({ columns: { 完成情况: 'result' }, tintRows: true });
    await pane.click(pane.button('手工指定的列用途：恢复自动'));
    expect(pane.commands.kept.columns).toEqual({});
  });

  it('take a day as clerks write it, and say when one is none', async () => {
    pane = await mountPane();
    await pane.menu('设置');
    await writeDay('2022.2.30');
    expect(pane.text()).toContain(zhCN.date.wrong);
    expect([pane.commands.kept.asOf, dateField().value]).toEqual([null, '2022.2.30']);
    await writeDay('2022年12月31日');
    expect(pane.text()).not.toContain(zhCN.date.wrong);
    expect([pane.commands.kept.asOf, dateField().value]).toEqual(['2022-12-31', '2022年12月31日']);
    await writeDay('');
    expect(pane.commands.kept.asOf).toBeNull();
    // Of the year of the table.
    await writeDay('11-30');
    expect([pane.commands.kept.asOf, dateField().value]).toEqual(['2022-11-30', '2022年11月30日']);
  });

  it('go back to the defaults after a question', async () => {
    const commands = memoryCommands();
    commands.kept = { ...commands.kept, tintRows: true, asOf: '2022-11-30', rules: { 'sum-mismatch': 'info' } };
    pane = await mountPane(commands);
    await pane.menu('设置');
    expect(dateField().value).toBe('2022年11月30日');
    await pane.click(pane.button(zhCN.settings.reset));
    await pane.click(pane.button(zhCN.settings.resetConfirm));
    expect(pane.commands.kept).toMatchObject({ tintRows: false, asOf: null, rules: {} });
    expect(pane.text()).toContain(zhCN.settings.resetDone);
  });

  it('find a rule by its name', async () => {
    pane = await mountPane();
    await pane.menu('设置');
    await pane.type(zhCN.settings.searchRules, '合计');
    expect(document.querySelectorAll('select[aria-label$="的级别"]').length).toBeLessThan(5);
    await pane.type(zhCN.settings.searchRules, '没有这样的规则');
    expect(pane.text()).toContain(zhCN.settings.noRules);
  });

  it('that cannot be read are told of', async () => {
    pane = await mountPane(memoryCommands({ inspection: ok({ ...INSPECTION, settingsUnreadable: true }) }));
    expect(pane.text()).toContain(zhCN.result.settingsUnreadable);
  });
});

describe('columns', () => {
  it('get another use, or their usual one back', async () => {
    const [table] = INSPECTION.tables;
    const columns = { ...table!.columns, result: { letter: 'C', header: '落实情况', corrected: true } };
    pane = await mountPane(memoryCommands({ inspection: ok({ ...INSPECTION, tables: [{ ...table!, columns, otherColumns: [{ letter: 'E', header: '备注' }] }] }) }));
    await pane.click(pane.button('E 备注'));
    await pane.click(entry('责任单位'));
    await pane.click(pane.button('C 落实情况'));
    await pane.click(entry(zhCN.found.roleAuto));
    expect(pane.commands.asked.roles).toEqual([
      { sheet: '自查表', range: 'A2:D8', column: 'E', role: 'unit' },
      { sheet: '自查表', range: 'A2:D8', column: 'C', role: null },
    ]);
  });

  it('may be named where no table was found', async () => {
    const failure = failed('no-table', { sheet: '自查表' }).failure;
    const candidates = [{ sheet: '自查表', range: 'A3:D9', columns: {}, otherColumns: [{ letter: 'B', header: '重点事项' }] }];
    pane = await mountPane(memoryCommands({ inspection: { ok: false, failure: { ...failure, candidates } } }));
    expect(pane.text()).toContain('第 3 行作表头');
    pane.commands.inspection = ok(INSPECTION);
    await pane.click(pane.button('B 重点事项'));
    await pane.click(entry('自查任务'));
    expect(pane.commands.asked.roles).toEqual([{ range: 'A3:D9', column: 'B', role: 'task' }]);
    expect(pane.text()).toContain('自查表，A2:D8');
  });
});

describe('a row', () => {
  it('is matched by hand, and checked by it', async () => {
    pane = await mountPane();
    await check();
    await showRows();
    await pane.click(pane.button(/第 4 行/));
    await pane.click(pane.button('更改第 4 行对应的任务'));
    const combo = document.querySelector<HTMLInputElement>('[role="combobox"]')!;
    // What is chosen already does not stand in the way of searching.
    await pane.click(combo);
    expect([combo.value, combo.placeholder]).toEqual(['', zhCN.row.matchSearch]);
    await pane.set(combo, '回天');
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(1);
    await pane.click(entry('回天地区治理'));
    await pane.click(pane.button(zhCN.row.matchSave));
    expect(pane.commands.asked.rematches).toEqual([{ sheet: '自查表', range: 'A2:D8', row: 4, templateId: 'beijing-district-2022', taskId: 'task-9' }]);
    expect(pane.commands.asked.checks).toHaveLength(2);
    // The row stays open, and the focus is where it began.
    expect(nameOfFocus()).toBe('更改第 4 行对应的任务');
    expect(pane.hasButton('更改第 4 行对应的任务')).toBe(true);
  });

  it('is found by words from the middle of its task, put in at once, and by Enter', async () => {
    pane = await mountPane();
    await check();
    await showRows();
    await pane.click(pane.button(/第 4 行/));
    await pane.click(pane.button('更改第 4 行对应的任务'));
    const combo = document.querySelector<HTMLInputElement>('[role="combobox"]')!;
    const key = async (name: string) => {
      await act(async () => Promise.resolve(combo.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))));
      await pane.settle();
    };
    expect([document.activeElement, combo.value]).toEqual([combo, '生活垃圾分类']);
    // As an input method does, without a key that opens the list.
    await pane.set(combo, '生活垃圾分类地 区');
    expect([combo.value, combo.getAttribute('aria-expanded')]).toEqual(['地 区', 'true']);
    expect([...document.querySelectorAll('[role="option"]')].map((one) => one.textContent)).toEqual(['回天地区治理']);
    await key('Enter');
    expect([combo.value, combo.getAttribute('aria-expanded')]).toEqual(['回天地区治理', 'false']);
    await pane.set(combo, '回天地区治理没有的');
    expect(pane.text()).toContain(zhCN.row.matchNothing);
    // With nothing to choose, the words stay to be changed.
    await key('Enter');
    expect([combo.value, combo.getAttribute('aria-expanded')]).toEqual(['没有的', 'true']);
    // Esc first closes the list, then takes the whole choice back.
    await key('Escape');
    expect([combo.getAttribute('aria-expanded'), combo.value]).toEqual(['false', '回天地区治理']);
    await key('Escape');
    expect(document.querySelector('[role="combobox"]')).toBeNull();
    expect(nameOfFocus()).toBe('更改第 4 行对应的任务');
    expect(pane.commands.asked.rematches).toEqual([]);
  });

  it('may be chosen anew while a check runs, and matched after it', async () => {
    pane = await mountPane();
    await check();
    await showRows();
    await pane.click(pane.button(/第 4 行/));
    await pane.click(pane.button('更改第 4 行对应的任务'));
    let end: (outcome: Outcome<CheckResult>) => void = () => undefined;
    pane.commands.result = () => new Promise((resolve) => { end = resolve; });
    await pane.click(pane.button('重新核验'));
    await pane.click(document.querySelector('[role="combobox"]')!);
    await pane.click(entry('回天地区治理'));
    expect(pane.button(zhCN.row.matchSave).getAttribute('aria-disabled')).toBe('true');
    await pane.click(pane.button(zhCN.row.matchSave));
    expect(pane.commands.asked.rematches).toEqual([]);
    pane.commands.result = ok(RESULT);
    await act(async () => {
      end(ok(RESULT));
      return Promise.resolve();
    });
    await pane.settle();
    expect(document.querySelector<HTMLInputElement>('[role="combobox"]')!.value).toBe('回天地区治理');
    await pane.click(pane.button(zhCN.row.matchSave));
    expect(pane.commands.asked.rematches).toMatchObject([{ row: 4, taskId: 'task-9' }]);
  });
});

describe('a row that was matched by hand', () => {
  it('stands under the sheet’s own words, and names the task and whose choice it was', async () => {
    const rows = RESULT.report.rows.map((row) => (row.row === 4 ? { ...row, task: '回天地区治理', sheetTask: '老旧小区改造', matchReason: said('match.byHand') } : row));
    pane = await mountPane(memoryCommands({ result: ok({ ...RESULT, report: { ...RESULT.report, rows } }) }));
    await check();
    await showRows();
    expect(pane.hasButton(/第 4 行.*老旧小区改造/)).toBe(true);
    await pane.click(pane.button(/第 4 行/));
    expect(pane.text()).toContain('对应任务：回天地区治理（按手工匹配）');
  });
});

describe('a reminder', () => {
  it('needs a check first', async () => {
    pane = await mountPane();
    await pane.menu('催办单');
    expect(pane.text()).toContain(zhCN.remind.needCheck);
  });

  it('is made for a task, with its text to copy', async () => {
    pane = await mountPane(memoryCommands({ result: ok(RESULT) }));
    await check();
    await pane.menu('催办单');
    await pane.click(document.querySelector('input[type="radio"][value="task"]')!);
    await pane.choose('选择自查任务', '河湖水系治理');
    await pane.click(pane.button('生成催办单'));
    expect(pane.commands.asked.reminders).toMatchObject([{ target: { by: 'task', value: '河湖水系治理' }, sheet: '自查表', range: 'A2:D8', write: true }]);
    expect(document.querySelector('textarea')!.value).toBe('自查表整改催办单');
    await pane.click(pane.button('打开催办单'));
    expect(pane.commands.asked.selections.at(-1)).toBe('催办 示例单位!A1');
  });

  it('is not made with a deadline that cannot be read', async () => {
    pane = await mountPane(memoryCommands({ result: ok(RESULT) }));
    await check();
    await pane.menu('催办单');
    await writeDay('下周三');
    expect(pane.text()).toContain(zhCN.date.wrong);
    await pane.click(pane.button('生成催办单'));
    expect(pane.commands.asked.reminders).toEqual([]);
    await writeDay('2030年1月15日');
    await pane.click(pane.button('生成催办单'));
    expect(pane.commands.asked.reminders).toMatchObject([{ deadline: '2030-01-15' }]);
  });

  it('that cannot be made says why', async () => {
    pane = await mountPane();
    await check();
    pane.commands.reminded = failed('nothing-to-remind');
    await pane.menu('催办单');
    await pane.click(pane.button('生成催办单'));
    expect(pane.text()).toContain(zhCN.failure['nothing-to-remind'].next);
  });
});

describe('the template of the workbook', () => {
  it('is made from the one in use, named, and used from then on', async () => {
    pane = await mountPane();
    await pane.choose('任务模板', 'none');
    await check();
    await pane.click(pane.button(zhCN.found.details));
    await pane.click(pane.button('编辑模板'));
    expect(pane.commands.asked.templateSheets).toEqual([{ sheet: '自查表', range: 'A2:D8', templateId: 'none' }]);
    expect(pane.announced()).toContain('任务模板已写入工作表“任务模板”');
    // Told once: as long as the note says it, no second one does.
    expect(pane.text()).not.toContain(zhCN.result.outdated.template);
    await pane.click(pane.button('重新识别'));
    expect(pane.text()).toContain(zhCN.result.outdated.template);
    await check();
    expect(pane.commands.asked.checks.at(-1)).toMatchObject({ templateId: 'auto' });
  });

  it('is shown where there is one, and leaves the choice of another as it is', async () => {
    pane = await mountPane();
    pane.commands.templateSheet = ok({ sheet: '我们的任务', existed: true });
    await pane.choose('任务模板', 'none');
    await pane.click(pane.button('编辑模板'));
    expect(pane.announced()).toContain('已打开工作表“我们的任务”');
    await check();
    expect(pane.commands.asked.checks).toMatchObject([{ templateId: 'none' }]);
  });

  it('in front, leaves the table in view that it is for; an empty sheet does not', async () => {
    pane = await mountPane();
    await pane.click(pane.button('编辑模板'));
    pane.commands.inspection = failed('empty-sheet', { sheet: '任务模板' });
    await pane.activateSheet();
    expect(pane.text()).toContain('自查表，A2:D8');
    expect(pane.announced()).toContain('任务模板已写入');
    pane.commands.inspection = failed('empty-sheet', { sheet: '空白' });
    await pane.activateSheet();
    expect(pane.text()).toContain(zhCN.failure['empty-sheet'].title);
  });

  it('that cannot be written says why, and tries again', async () => {
    pane = await mountPane();
    pane.commands.templateSheet = failed('workbook-protected');
    await pane.click(pane.button('编辑模板'));
    expect(pane.text()).toContain(zhCN.failure['workbook-protected'].title);
    expect(pane.text()).toContain('自查表，A2:D8');
    pane.commands.templateSheet = ok({ sheet: '任务模板', existed: false });
    await pane.click(pane.button('重试'));
    expect(pane.text()).toContain('任务模板已写入');
    expect(pane.commands.asked.templateSheets).toHaveLength(2);
  });

  it('with mistakes is told of, each with the way to its cell', async () => {
    const templateProblems = [{ cell: 'G6', says: said('templateSheet.notNumber', { column: '目标值', words: '九成' }) }, { cell: null, says: said('templateSheet.more', { count: 3 }) }];
    pane = await mountPane(memoryCommands({ inspection: ok({ ...INSPECTION, templateProblems }) }));
    pane.commands.templateSheet = ok({ sheet: '任务模板', existed: true });
    expect(pane.text()).toContain(zhCN.template.problems);
    expect(pane.text()).toContain('“目标值”写作“九成”，应为数字。');
    expect(pane.text()).toContain('还有 3 处问题。');
    // No other template is said to be used, for the check would fail.
    expect(pane.text()).toContain(zhCN.template.mistaken);
    expect(pane.text()).not.toContain('6 行都对应模板中的任务');
    await pane.click(pane.button('在表格中定位 G6'));
    expect(pane.commands.asked.selections).toEqual(['任务模板!G6']);
    await pane.click(pane.button('打开任务模板'));
    expect(pane.commands.asked.templateSheets).toHaveLength(2);
    pane.commands.inspection = ok(INSPECTION);
    await pane.click(pane.button('重新识别'));
    expect(pane.text()).not.toContain(zhCN.template.problems);
  });

  it('with mistakes is told of where a check fails for them, in the language of the pane', async () => {
    const problems = [{ cell: 'G6', says: said('templateSheet.notNumber', { column: '目标值', words: '九成' }) }];
    pane = await mountPane(memoryCommands({ result: { ok: false, failure: { code: 'unreadable-template', data: {}, problems } } }));
    await pane.click(pane.button('一键核验'));
    expect(pane.text()).toContain('G6 “目标值”写作“九成”，应为数字。');
    await pane.menu('English');
    expect(pane.text()).toContain('G6 “目标值” says “九成”; it should be a number.');
  });
});
