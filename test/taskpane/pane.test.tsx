/** @jest-environment jsdom */
import { said } from '../../src/check/said';
import { act } from 'react';
import type { CheckRequest, CheckResult, FailureCode, Outcome } from '../../src/commands/api';
import { zhCN } from '../../src/locales';
import { INSPECTION, longResult, RESULT, SUM_FINDING, TARGET_FINDING } from './support/example';
import { failed, memoryCommands, ok } from './support/memoryCommands';
import { mountPane, type MountedPane } from './support/mount';

// Fluent in jsdom takes its time on a busy machine.
jest.setTimeout(30_000);

let pane: MountedPane;
afterEach(async () => pane.unmount());

const check = async () => pane.click(pane.button(/^(一键|重新)核验$/));
const showRows = async () => pane.click(pane.button(/^各行（/));
const rowHeader = (row: number) => pane.button(new RegExp(`第 ${String(row)} 行`));
const twoTables = ok({ ...INSPECTION, tables: [INSPECTION.tables[0]!, { ...INSPECTION.tables[0]!, range: 'A12:D30', rowCount: 18, title: '附表' }] });

describe('before the check', () => {
  it('shows the table, its columns from left to right, the template and why', async () => {
    pane = await mountPane();
    expect(pane.text()).toContain('自查表，A2:D8');
    expect(pane.text()).toContain('6 行任务');
    expect([...document.querySelectorAll('ul[aria-label="各列用途"] li')].map((one) => one.textContent)).toEqual(['A 考评维度', 'B 自查任务', 'C 落实情况', 'D 存在问题及原因']);
    expect(pane.text()).toContain('用“北京市各区2022年日常履职任务”：');
    expect(pane.text()).toContain('年度为 2022 年，6 行都对应模板中的任务');
    expect(pane.hasButton('清除标记')).toBe(false);
  });

  it('says why a table of another year gets no template', async () => {
    const templateRefused = said('template.refusedYear', { year: 2023, other: 2022, name: '北京市各区2022年日常履职任务' });
    pane = await mountPane(memoryCommands({ inspection: ok({ ...INSPECTION, tables: [{ ...INSPECTION.tables[0]!, template: null, templateRefused }] }) }));
    expect(pane.text()).toContain('表为 2023 年度，“北京市各区2022年日常履职任务”是 2022 年度的任务，不自动套用');
    expect(pane.text()).toContain('可以手工选用。');
  });

  it('checks with the template that was chosen', async () => {
    pane = await mountPane();
    await pane.choose('任务模板', 'none');
    expect(pane.text()).toContain(zhCN.template.noneReason);
    await check();
    expect(pane.commands.asked.checks).toMatchObject([{ sheet: '自查表', range: 'A2:D8', templateId: 'none', write: true }]);
  });

  it('asks for one of several tables before it can check', async () => {
    pane = await mountPane(memoryCommands({ inspection: twoTables }));
    expect(pane.button('一键核验').disabled).toBe(true);
    await pane.choose('要核验的表', 'A12:D30');
    await check();
    expect(pane.commands.asked.checks).toMatchObject([{ range: 'A12:D30' }]);
  });

  it('follows the sheet in front', async () => {
    pane = await mountPane();
    pane.commands.inspection = ok({ ...INSPECTION, sheet: '附表', tables: [{ ...INSPECTION.tables[0]!, sheet: '附表', range: 'B5:E9' }] });
    await pane.activateSheet();
    expect(pane.text()).toContain('附表，B5:E9');
  });

  it('stops watching the workbook when it is closed', async () => {
    pane = await mountPane();
    expect(pane.commands.watching()).toBe(true);
    await pane.unmount();
    expect(pane.commands.watching()).toBe(false);
  });
});

describe('failures', () => {
  const codes = Object.keys(zhCN.failure).filter((code) => code !== 'cancelled') as FailureCode[];

  it('while looking say what happened and let look again', async () => {
    pane = await mountPane();
    // One pane for all: to mount it takes longer than to look.
    for (const code of codes) {
      const { title, text, next } = zhCN.failure[code];
      pane.commands.inspection = failed(code, { sheet: '说明' });
      await pane.click(pane.button('重新识别'));
      for (const words of [title, text, next, '工作表：说明']) expect(pane.text()).toContain(words);
      expect(pane.announced()).toContain(next);
      expect(document.body.innerHTML).not.toContain('ZZ-technical-ZZ');
      pane.commands.inspection = ok(INSPECTION);
      await pane.click(pane.button('重新识别'));
      expect(pane.text()).toContain('自查表，A2:D8');
      expect(pane.text()).not.toContain(title);
    }
  });

  it('while checking offer a step that leads on', async () => {
    pane = await mountPane();
    for (const code of codes) {
      pane.commands.result = failed(code);
      await check();
      expect(pane.text()).toContain(zhCN.failure[code].title);
      const bar = document.querySelector('.fui-MessageBar')!;
      const steps = [...bar.querySelectorAll('button')].filter((one) => ['重试', '重新识别', '清除标记'].includes(one.textContent)).length;
      // Where a table has to be chosen, the list above is the step.
      expect([code, steps > 0 || code === 'several-tables']).toEqual([code, true]);
      await pane.click(pane.button('关闭'));
      expect(pane.text()).not.toContain(zhCN.failure[code].title);
    }
  });

  it('retries what failed', async () => {
    pane = await mountPane(memoryCommands({ result: failed('cell-edit') }));
    await check();
    pane.commands.result = ok(RESULT);
    await pane.click(pane.button('重试'));
    expect(pane.text()).toContain('核验结果');
    expect(pane.commands.asked.checks).toHaveLength(2);
  });

  it('tells of a command that breaks against its promise', async () => {
    pane = await mountPane(memoryCommands({ result: () => Promise.reject(new Error('chunk 12 failed')) }));
    await check();
    expect(pane.text()).toContain(zhCN.failure.unexpected.title);
    expect(pane.text()).not.toContain('chunk 12');
  });
});

describe('while checking', () => {
  it('shows how far it is, and cancels', async () => {
    let request: CheckRequest | null = null;
    let end: (outcome: Outcome<CheckResult>) => void = () => undefined;
    pane = await mountPane(memoryCommands({ result: (asked) => new Promise((resolve) => { request = asked; end = resolve; }) }));
    await check();
    await act(async () => {
      request!.onProgress!({ phase: 'checking', done: 40, total: 160 });
      return Promise.resolve();
    });
    expect(pane.text()).toContain('第 40 行，共 160 行');
    expect(document.querySelector('[role="progressbar"]')!.getAttribute('aria-valuenow')).toBe('0.25');
    // The phase is read out, each row is not.
    expect(pane.announced()).toBe('正在核验…');
    await pane.click(pane.button('取消'));
    expect(request!.signal!.aborted).toBe(true);
    // It waits with the focus on it: a button that is disabled would throw it off the page.
    expect(pane.button('取消').getAttribute('aria-disabled')).toBe('true');
    await act(async () => {
      end(failed('cancelled'));
      return Promise.resolve();
    });
    expect(pane.text()).toContain('已取消核验，工作簿没有改动。');
    expect(pane.button('一键核验').disabled).toBe(false);
    // The button that was pressed was gone meanwhile.
    expect(document.activeElement).toBe(pane.button('一键核验'));
  });

  it('says so at once, also where the end of the live check takes its time', async () => {
    pane = await mountPane();
    await check();
    let stopped: () => void = () => undefined;
    pane.commands.watch = () => Promise.resolve(ok(() => new Promise<void>((resolve) => { stopped = resolve; })));
    await check();
    await check();
    expect(pane.hasButton('重新核验')).toBe(false);
    expect(pane.hasButton('取消')).toBe(true);
    expect(pane.commands.asked.checks).toHaveLength(2);
    stopped();
    await pane.settle();
    expect(pane.commands.asked.checks).toHaveLength(3);
    expect(pane.hasButton('重新核验')).toBe(true);
  });

  it('goes to the cells of the results that are still in view, and on with the check', async () => {
    pane = await mountPane();
    await check();
    pane.commands.result = () => new Promise(() => undefined);
    await check();
    pane.commands.selected = failed('cell-edit');
    await pane.click(pane.button(TARGET_FINDING.message));
    expect(pane.commands.asked.selections).toEqual(['自查表!C4']);
    expect(pane.text()).toContain(zhCN.failure['cell-edit'].title);
    expect(pane.hasButton('取消')).toBe(true);
  });
});

describe('results', () => {
  const ready = async (result: CheckResult = RESULT) => {
    pane = await mountPane(memoryCommands({ result: ok(result) }));
    await check();
    await showRows();
  };

  it('begins with what is to be mended, and names the place only where it is another than the table above', async () => {
    pane = await mountPane();
    await check();
    expect(document.querySelector('[role="tab"][aria-selected="true"]')!.textContent).toContain('问题（5）');
    expect(pane.text()).toContain(TARGET_FINDING.message);
    expect(pane.text().split('自查表，A2:D8')).toHaveLength(2);
    pane.commands.inspection = ok({ ...INSPECTION, sheet: '附表', tables: [{ ...INSPECTION.tables[0]!, sheet: '附表' }] });
    await pane.activateSheet();
    expect(pane.text()).toContain('自查表，A2:D8');
    expect(pane.text()).toContain('附表，A2:D8');
  });

  it('counts by status and tells the outcome', async () => {
    await ready();
    expect(pane.text()).toContain('6 行任务，完成 2 行（含超额 1 行），完成率 33.3%');
    for (const name of ['全部 6', '未填报 1', '未达标 1', '推进中 1', '待核定 1', '已完成 1', '超额完成 1']) expect(pane.hasButton(name)).toBe(true);
    expect(pane.announced()).toBe('核验完成：6 行，错误 4 个，警告 1 个，提示 0 个。');
    expect(pane.text()).toContain('缺少 1 项规定任务：回天地区治理');
  });

  it('filters by status, and back', async () => {
    await ready();
    await pane.click(pane.button('未达标 1'));
    expect(pane.button('未达标 1').getAttribute('aria-pressed')).toBe('true');
    expect(pane.hasButton(/第 4 行/)).toBe(true);
    expect(pane.hasButton(/第 3 行/)).toBe(false);
    await pane.click(pane.button('未达标 1'));
    expect(pane.hasButton(/第 3 行/)).toBe(true);
  });

  it('opens a row: the cell is selected, findings stand with their marked words, figures and advice', async () => {
    await ready();
    await pane.click(rowHeader(4));
    expect(pane.commands.asked.selections).toEqual(['自查表!B4']);
    expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([TARGET_FINDING.evidence, SUM_FINDING.evidence]);
    expect(document.querySelectorAll('blockquote')[0]!.textContent).toContain('共计2150户。3.生活垃圾分类考核综合得分82.4分，低于目标要求。');
    expect(pane.text()).toContain('目标 不低于 85分');
    expect(pane.text()).toContain('填报 82.4分');
    expect(pane.text()).toContain('完成 96.9%');
    expect(pane.text()).toContain(`建议：${SUM_FINDING.suggestion}`);
    expect(pane.text()).toContain('合计不符');
  });

  it('selects the cell of a finding by its sentence and by its address', async () => {
    await ready();
    await pane.click(rowHeader(6));
    await pane.click(pane.button('“存在问题及原因”没有填写。'));
    await pane.click(pane.button('在表格中定位 D6'));
    expect(pane.commands.asked.selections).toEqual(['自查表!B6', '自查表!D6', '自查表!D6']);
  });

  it('gives the focus to the finding that F8 goes to, not to one that a button goes to', async () => {
    pane = await mountPane();
    await check();
    await pane.press('F8');
    expect(document.activeElement!.closest('[aria-current="true"]')).not.toBeNull();
    expect(document.activeElement!.tagName).toBe('BUTTON');
    const next = pane.button('下一条（F8）');
    next.focus();
    await pane.click(next);
    expect(document.activeElement).toBe(next);
  });

  it('shows no more of a title than titles have', async () => {
    const [table] = INSPECTION.tables;
    pane = await mountPane(memoryCommands({ inspection: ok({ ...INSPECTION, tables: [{ ...table!, title: `青河区自查表${'很长的说明'.repeat(60)}` }] }) }));
    expect(pane.text()).toContain('青河区自查表很长的说明');
    expect(pane.text()).not.toContain('很长的说明'.repeat(20));
  });

  it('gives the focus back after a question or an explanation, and to the check once the sample is there', async () => {
    pane = await mountPane();
    const sample = pane.button(zhCN.welcome.sample);
    sample.focus();
    await pane.click(sample);
    expect(document.activeElement).toBe(pane.button('一键核验'));
    await pane.click(pane.button('一键核验'));
    const why = document.querySelector<HTMLButtonElement>(`[title="${zhCN.finding.why}"]`)!;
    why.focus();
    await pane.click(why);
    await pane.click(pane.button(zhCN.help.close));
    expect(document.activeElement).toBe(why);
    const clear = pane.button(zhCN.clear.run);
    clear.focus();
    await pane.click(clear);
    await pane.click(pane.button(zhCN.clear.keep));
    expect(document.activeElement).toBe(clear);
  });

  it('goes from finding to finding by F8 and back by Shift+F8, round the end', async () => {
    await ready();
    expect(pane.text()).toContain('各行共 4 条问题');
    await pane.press('F8');
    expect(pane.commands.asked.selections).toEqual(['自查表!C4']);
    expect(document.querySelector('[aria-current="true"]')!.textContent).toContain(TARGET_FINDING.message);
    await pane.press('F8');
    expect(document.querySelector('[aria-current="true"]')!.textContent).toContain(SUM_FINDING.message);
    await pane.press('F8', { shiftKey: true });
    await pane.press('F8', { shiftKey: true });
    expect(pane.commands.asked.selections.at(-1)).toBe('自查表!D6');
    expect(pane.text()).toContain('第 4 条，共 4 条问题');
  });

  it('groups all findings by row, rule and severity', async () => {
    await ready();
    await pane.click(pane.button(/^问题（5）/));
    const headings = () => [...document.querySelectorAll('h3')].map((one) => one.textContent);
    expect(headings()).toEqual(['整张表（1）', '第 4 行（2）', '第 5 行（1）', '第 6 行（1）']);
    await pane.choose('分组方式', 'severity');
    expect(headings()).toEqual(['错误（4）', '警告（1）']);
    await pane.choose('分组方式', 'rule');
    expect(headings()).toContain('合计不符（1）');
  });

  it('searches, whatever the width and the spaces, and offers a way back from nothing', async () => {
    await ready();
    await pane.type('搜索任务、说明或原文', '２０５０ 户');
    expect(pane.hasButton(/第 4 行/)).toBe(true);
    expect(pane.hasButton(/第 5 行/)).toBe(false);
    await pane.type('搜索任务、说明或原文', '没有这样的字');
    expect(pane.text()).toContain('没有符合筛选条件的内容。');
    await pane.click(pane.button('取消筛选'));
    expect(pane.hasButton(/第 5 行/)).toBe(true);
  });

  it('shows a long table piece by piece, and the piece that a finding lies in', async () => {
    await ready(longResult(5000));
    const rows = () => document.querySelectorAll('h3').length;
    expect(rows()).toBe(50);
    await pane.click(pane.button('再显示 50 条'));
    expect(rows()).toBe(100);
    await pane.click(pane.button('上一条（Shift+F8）'));
    expect(pane.commands.asked.selections).toEqual(['自查表!C5002']);
    expect(rows()).toBe(50);
    expect(pane.hasButton(/第 5002 行/)).toBe(true);
    await pane.click(pane.button('显示前面 50 条'));
    expect(rows()).toBe(100);
    // Round the end: back at the first one, and its rows.
    await pane.press('F8');
    expect(pane.hasButton(/第 3 行/)).toBe(true);
    expect(rows()).toBe(50);
  });

  it('keeps the results when the summary comes to the front, and says so when another table does', async () => {
    await ready();
    pane.commands.inspection = failed('no-table');
    await pane.activateSheet();
    expect(pane.text()).not.toContain(zhCN.failure['no-table'].title);
    expect(pane.text()).toContain('6 行任务，完成 2 行');
    pane.commands.inspection = ok({ ...INSPECTION, sheet: '附表', tables: [{ ...INSPECTION.tables[0]!, sheet: '附表' }] });
    await pane.activateSheet();
    expect(pane.text()).toContain('当前打开的是“附表”，下面是“自查表”的核验结果。');
  });

  it('shows the new results after another check', async () => {
    await ready();
    await pane.press('F8');
    pane.commands.result = ok({ ...RESULT, report: { ...RESULT.report, findings: [], missingTasks: [] } });
    await check();
    expect(pane.announced()).toContain('错误 0 个');
    await pane.click(pane.button(/^问题（0）/));
    expect(pane.text()).toContain('没有发现问题。');
  });
});

describe('clearing', () => {
  it('asks first; keeping keeps', async () => {
    pane = await mountPane();
    await check();
    await pane.click(pane.button('清除标记'));
    expect(document.querySelector('[role="alertdialog"]')!.textContent).toContain('手工改过的内容也会一并去掉');
    await pane.click(pane.button('保留'));
    expect(pane.commands.asked.clears).toBe(0);
    expect(pane.text()).toContain('核验结果');
  });

  it('clears and shows that nothing is left', async () => {
    pane = await mountPane(memoryCommands({ inspection: ok({ ...INSPECTION, hasMarks: true }) }));
    await pane.click(pane.button('清除标记'));
    await pane.click(pane.button('清除'));
    expect(pane.commands.asked.clears).toBe(1);
    expect(pane.text()).toContain(zhCN.clear.cleared);
    expect(pane.hasButton('清除标记')).toBe(false);
  });

  it('says so where there was nothing', async () => {
    pane = await mountPane(memoryCommands({ inspection: ok({ ...INSPECTION, hasMarks: true }), cleared: ok({ cleared: false }) }));
    await pane.click(pane.button('清除标记'));
    await pane.click(pane.button('清除'));
    expect(pane.text()).toContain(zhCN.clear.nothing);
  });
});

describe('the ribbon', () => {
  it('checks the sheet in front', async () => {
    pane = await mountPane();
    pane.commands.inspection = ok({ ...INSPECTION, sheet: '附表', tables: [{ ...INSPECTION.tables[0]!, sheet: '附表', range: 'B5:E9' }] });
    await act(async () => pane.requests.send('check'));
    await pane.settle();
    expect(pane.commands.asked.checks).toMatchObject([{ sheet: '附表', range: 'B5:E9' }]);
    expect(pane.text()).toContain('核验结果');
  });

  it('lets the user choose where there are several tables', async () => {
    pane = await mountPane(memoryCommands({ inspection: twoTables }));
    await act(async () => pane.requests.send('check'));
    await pane.settle();
    expect(pane.commands.asked.checks).toEqual([]);
    expect(pane.text()).toContain(zhCN.failure['several-tables'].title);
    await pane.choose('要核验的表', 'A2:D8');
    expect(pane.text()).not.toContain(zhCN.failure['several-tables'].title);
  });

  it('tells of a sheet without a table', async () => {
    pane = await mountPane(memoryCommands({ inspection: failed('empty-sheet') }));
    await act(async () => pane.requests.send('check'));
    await pane.settle();
    expect(pane.text()).toContain(zhCN.failure['empty-sheet'].title);
  });

  it('checks all sheets on the page that shows how they did; a check of the sheet in front goes back', async () => {
    pane = await mountPane();
    pane.commands.allResult = ok({ workbook: RESULT.workbook, tables: [{ ...RESULT, unit: '青河区' }], skipped: [{ sheet: '说明', reason: 'no-table' as const }], matrixSheet: '各表对照' });
    await act(async () => pane.requests.send('check-all'));
    await pane.settle();
    expect(pane.announced()).toContain('核验了 1 张表：未完成 4 行，问题 5 条。');
    expect(pane.text()).toContain('6 行任务，完成 2 行');
    expect(pane.text()).toContain('说明：没有自查表');
    await act(async () => pane.requests.send('check'));
    await pane.settle();
    expect(pane.text()).not.toContain('说明：没有自查表');
    expect(pane.text()).toContain('核验结果');
  });

  it('asks before it clears', async () => {
    pane = await mountPane();
    await act(async () => pane.requests.send('clear'));
    await pane.settle();
    expect(pane.commands.asked.clears).toBe(0);
    await pane.click(pane.button('清除'));
    expect(pane.commands.asked.clears).toBe(1);
  });
});

describe('language and theme', () => {
  it('starts in the language of the program, changes it, and remembers', async () => {
    pane = await mountPane(memoryCommands(), { displayLanguage: 'en-US' });
    expect(pane.hasButton('Check')).toBe(true);
    expect(document.documentElement.lang).toBe('en-US');
    await pane.menu('中文');
    expect(pane.hasButton('一键核验')).toBe(true);
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(pane.remembered).toEqual(['zh-CN']);
  });

  it('keeps the language that was chosen before', async () => {
    pane = await mountPane(memoryCommands(), { displayLanguage: 'zh-CN', chosenLanguage: () => 'en-US' });
    expect(pane.hasButton('Check')).toBe(true);
  });

  it('pays no heed to a language that it does not speak', async () => {
    pane = await mountPane(memoryCommands(), { displayLanguage: 'zh-CN', chosenLanguage: () => 'xx' });
    expect(pane.hasButton('一键核验')).toBe(true);
  });

  it('takes the colours of the program, and follows them when it gets the focus', async () => {
    let background = '#262626';
    pane = await mountPane(memoryCommands(), { colours: () => ({ background, foreground: '#ffffff' }) });
    const theme = () => document.querySelector('[data-theme]')!.getAttribute('data-theme');
    expect(theme()).toBe('dark');
    background = '#000000';
    await act(async () => Promise.resolve(window.dispatchEvent(new Event('focus'))));
    expect(theme()).toBe('highContrast');
  });
});

describe('for a newcomer', () => {
  it('says what to do, and gives a sample to try', async () => {
    pane = await mountPane();
    expect(pane.text()).toContain(zhCN.welcome.title);
    await pane.click(pane.button('插入示例表'));
    expect(pane.commands.asked.samples).toBe(1);
    expect(pane.announced()).toBe(zhCN.welcome.inserted);
    await check();
    expect(pane.text()).not.toContain(zhCN.welcome.title);
  });

  it('offers the sample on an empty sheet too, and tells where it cannot be inserted', async () => {
    pane = await mountPane(memoryCommands({ inspection: failed('empty-sheet') }));
    pane.commands.sample = failed('workbook-protected');
    await pane.click(pane.button('插入示例表'));
    expect(pane.text()).toContain(zhCN.failure['workbook-protected'].title);
    pane.commands.sample = ok({ sheet: '自查表示例' });
    pane.commands.inspection = ok(INSPECTION);
    await pane.click(pane.button('重试'));
    expect(pane.announced()).toBe(zhCN.welcome.inserted);
  });

  it('opens the help with every rule and its reason, and comes back to where it was', async () => {
    pane = await mountPane();
    await pane.menu('帮助和规则');
    expect(document.activeElement!.textContent).toBe('帮助');
    await pane.click(pane.button(/^合计不符/));
    expect(pane.text()).toContain(zhCN.help.wrong);
    await pane.click(pane.button('返回'));
    expect(document.activeElement!.textContent).toBe('更多');
    expect(pane.hasButton('一键核验')).toBe(true);
  });
});

describe('why a rule speaks', () => {
  it('is told over the list, in the words of the rule', async () => {
    pane = await mountPane();
    await check();
    await showRows();
    await pane.click(rowHeader(4));
    await pane.click(pane.button('合计不符'));
    expect(document.querySelector('[role="dialog"]')!.textContent).toContain(zhCN.help.why);
    await pane.click(pane.button('关闭'));
    expect(document.querySelector('[role="dialog"]')).toBeNull();
  });
});

describe('since the last check', () => {
  it('tells what came and what went', async () => {
    pane = await mountPane(memoryCommands({ result: ok({ ...RESULT, change: { found: ['sum-4'], gone: [{ key: 'x', rule: '单元格未填', message: '“落实情况”没有填写。' }], unchanged: 4 } }) }));
    await check();
    expect(pane.text()).toContain('新增 1 个，消除 1 个，未变 4 个');
    await pane.click(pane.button('查看变化'));
    expect(pane.text()).toContain('单元格未填：“落实情况”没有填写。');
    await pane.click(pane.button(SUM_FINDING.message));
    expect(pane.commands.asked.selections.at(-1)).toBe('自查表!C4');
  });

  it('says nothing after the first check', async () => {
    pane = await mountPane(memoryCommands({ result: ok({ ...RESULT, change: null }) }));
    await check();
    expect(pane.text()).not.toContain('与上次核验相比');
  });
});

describe('all sheets', () => {
  const all = ok({ workbook: RESULT.workbook, tables: [{ ...RESULT, unit: '青河区' }], skipped: [{ sheet: '说明', reason: 'no-table' as const }], matrixSheet: '各表对照' });

  it('are checked at once; each table leads to its results', async () => {
    pane = await mountPane();
    pane.commands.allResult = all;
    await pane.menu('核验全部工作表');
    await pane.click(pane.button('核验全部工作表'));
    expect(pane.announced()).toContain('核验了 1 张表：未完成 4 行，问题 5 条。');
    expect(pane.text()).toContain('说明：没有自查表');
    await pane.click(pane.button('打开各表对照'));
    expect(pane.commands.asked.selections).toEqual(['各表对照!A1']);
    await pane.click(pane.button(/^青河区/));
    expect(pane.text()).toContain('6 行任务，完成 2 行');
    expect(pane.hasButton('未达标 1')).toBe(true);
  });

  it('tell why nothing could be checked, and try again', async () => {
    pane = await mountPane();
    pane.commands.allResult = failed('no-table');
    await pane.menu('核验全部工作表');
    await pane.click(pane.button('核验全部工作表'));
    expect(pane.text()).toContain(zhCN.failure['no-table'].title);
  });
});
