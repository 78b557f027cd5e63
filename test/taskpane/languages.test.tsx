import { act } from 'react';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCalculator } from '../../host/formula';
import { readXlsx } from '../../host/files';
import { said } from '../../src/check/said';
import { createCommands } from '../../src/commands';
import { enUS } from '../../src/locales/en-US';
import { fill, zhCN } from '../../src/locales';
import type { Language, Messages } from '../../src/locales';
import { useWorkbook } from '../support/host';
import { INSPECTION, RESULT } from './support/example';
import { failed, memoryCommands, ok, type MemoryCommands } from './support/memoryCommands';
import { mountPane, renderPane, type RenderedPane } from './support/mount';

// Every view of the pane, on the real commands and a sample full of mistakes: nothing is said in the other language.
jest.setTimeout(180_000);

let pane: RenderedPane;
afterEach(async () => pane.unmount());

const HAN = /[\u2e80-\u9fff\uff00-\uffef]/u;
/** Names of programs, keys and the languages themselves. */
const NAMES = new Set(['中文', 'English', 'Excel', 'Shift', 'Ctrl', 'Esc']);

/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt'];

/** True within what is marked as quoted from the table; the language of the page itself marks nothing. */
function isQuoted(element: Element | null): boolean {
  const marked = element?.closest('[lang="zh-CN"]') ?? null;
  return marked !== null && marked !== document.documentElement;
}

/** The words of the page that are the pane's own: what is marked as quoted from the table is not. */
function ownWords(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [...document.body.querySelectorAll('*')].flatMap((element) =>
    !isQuoted(element) ? SPOKEN.flatMap((name) => element.getAttribute(name) ?? []) : []);
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    if (!isQuoted(parentElement) && parentElement?.closest('style, script, textarea') === null) words.push(textContent ?? '');
  }
  return words.filter((text) => !NAMES.has(text.trim()));
}

/** Visits the views one after the other; `look` is called in each. */
async function walk(messages: Messages, look: (view: string) => void): Promise<void> {
  const { check, result, menu, finding, remind, all, row, help, clear, settings } = messages;
  look('start');
  await pane.click(pane.button(/^A /));
  look('use of a column');
  await pane.press('Escape');
  await pane.click(pane.button(check.run));
  const rows = [...document.querySelectorAll<HTMLButtonElement>('h3 button[aria-expanded="false"]')];
  for (const row of rows) await pane.click(row);
  look('rows');
  await pane.click(tab(result.findingsTab));
  look('findings');
  await pane.click(pane.button(new RegExp(`^${finding.handle}`)));
  look('answers');
  await pane.click(menuItem(finding.explainAsk));
  look('reason');
  await pane.click(pane.button(finding.reasonCancel));
  await pane.click(document.querySelector(`[title="${finding.why}"]`)!);
  look('why');
  await pane.click(pane.button(help.close));
  await pane.click(tab(result.rowsTab));
  await pane.click(document.querySelector('h3 button[aria-expanded="false"]')!);
  await pane.click(pane.button(fill(row.matchChangeRow, { row: 3 })));
  await pane.click(document.querySelector('input[role="combobox"]')!);
  look('another task');
  await pane.click(pane.button(row.matchCancel));
  await pane.click(pane.button(clear.run));
  look('question');
  await pane.click(pane.button(clear.keep));
  for (const [view, button] of [[menu.settings, ''], [menu.help, ''], [menu.remind, remind.make], [menu.checkAll, all.title]] as const) {
    await pane.menu(view);
    if (view === menu.help) for (const rule of document.querySelectorAll('h4 button')) await pane.click(rule);
    if (button !== '' && pane.hasButton(button)) await pane.click(pane.button(button));
    look(view);
    if (view === menu.settings) {
      await pane.click(pane.button(settings.reset));
      look('reset');
      await pane.click(pane.button(clear.keep));
    }
    await pane.click(pane.button(menu.back));
  }
}

function menuItem(label: string): Element {
  const found = [...document.querySelectorAll('[role="menuitem"]')].find((one) => one.textContent === label);
  if (found === undefined) throw new Error(`no entry ${label}`);
  return found;
}

function tab(label: string): Element {
  const found = [...document.querySelectorAll('[role="tab"]')].find((one) => one.textContent.startsWith(label));
  if (found === undefined) throw new Error(`no tab ${label}`);
  return found;
}

async function open(language: Language): Promise<void> {
  const workbook = await readXlsx(new Uint8Array(await readFile(join(__dirname, '../../samples/yunling-2022.xlsx'))), 'yunling-2022.xlsx');
  await useWorkbook(workbook, { calculator: createCalculator() });
  pane = await renderPane(createCommands({ now: () => new Date(2022, 11, 30, 9, 5) }), { chosenLanguage: () => language });
}

/** What is said in the wrong language, each once, with its view. */
function lookingFor(isWrong: (text: string) => boolean): { readonly look: (view: string) => void; readonly wrong: () => readonly string[] } {
  const mixed = new Set<string>();
  return { look: (view) => ownWords().filter(isWrong).forEach((text) => mixed.add(`${view}: ${text}`)), wrong: () => [...mixed] };
}

const isChinese = (text: string) => HAN.test(text);
/** What stands in quotation marks is the table's. */
const isEnglish = (text: string) => (text.replace(/“[^”]*”/gu, '').match(/[A-Za-z]+/gu) ?? []).some((word) => !NAMES.has(word) && !/^[A-Z]{1,3}$/u.test(word));

it('speaks no Chinese in English, but where it quotes', async () => {
  await open('en-US');
  const { look, wrong } = lookingFor(isChinese);
  await walk(enUS, look);
  expect(wrong()).toEqual([]);
});

it('speaks no English in Chinese, but for names', async () => {
  await open('zh-CN');
  const { look, wrong } = lookingFor(isEnglish);
  await walk(zhCN, look);
  expect(wrong()).toEqual([]);
});

/** What the workbook and its names come into beside the results. */
const TROUBLES: readonly (readonly [string, (commands: MemoryCommands) => void])[] = [
  ['a sheet without a table', (commands) => {
    const columns = { task: { letter: 'A', header: '重点事项', corrected: true } };
    commands.inspection = { ok: false, failure: { ...failed('no-table', { sheet: '自查表', header: '重点事项、备注' }).failure, candidates: [{ sheet: '自查表', range: 'A1:B9', columns, otherColumns: [{ letter: 'B', header: '备注' }, { letter: 'C', header: '' }] }] } };
  }],
  ['several tables and mistakes in the template', (commands) => {
    const tables = [...INSPECTION.tables, ...INSPECTION.tables.map((table) => ({ ...table, range: 'F2:I8' }))];
    const templateProblems = [{ cell: 'G6', says: said('templateSheet.notNumber', { column: '目标值', words: '九成' }) }];
    commands.inspection = ok({ ...INSPECTION, tables, templateProblems });
  }],
  ['a table of another year than the template', (commands) => {
    const templateRefused = said('template.refusedYear', { year: 2023, other: 2022, name: '北京市各区2022年日常履职任务' });
    commands.inspection = ok({ ...INSPECTION, tables: INSPECTION.tables.map((table) => ({ ...table, template: null, templateRefused })) });
  }],
  ['entries that were not understood', (commands) => {
    commands.result = ok({ ...RESULT, unread: [{ sheet: '指标对照', cell: 'G3', text: '大约九成' }] });
  }],
  ['a check that failed for its template', (commands) => {
    commands.result = { ok: false, failure: { code: 'unreadable-template', data: { template: '青河' }, problems: [{ cell: null, says: said('templateSheet.noTasks', { sheet: '任务模板' }) }] } };
  }],
  ['sheets that were left out', (commands) => {
    commands.allResult = ok({ workbook: RESULT.workbook, tables: [{ ...RESULT, unit: '青河区' }], skipped: [{ sheet: '填表说明', reason: 'no-table' }], matrixSheet: '各表对照' });
  }],
];

it.each([['en-US', enUS, isChinese], ['zh-CN', zhCN, isEnglish]] as const)('%s: every trouble is told in one language', async (language, messages, isWrong) => {
  const { look, wrong } = lookingFor(isWrong);
  const { check, menu, all, template, live } = messages;
  for (const [name, change] of TROUBLES) {
    const commands = memoryCommands();
    change(commands);
    const mounted = await mountPane(commands, { chosenLanguage: () => language });
    pane = mounted;
    look(name);
    if (mounted.hasButton(check.run)) await mounted.click(mounted.button(check.run));
    look(`${name}, checked`);
    commands.inspection = ok({ ...INSPECTION, sheet: '另一张表' });
    await mounted.activateSheet();
    look(`${name}, another sheet`);
    if (mounted.hasButton(template.edit)) await mounted.click(mounted.button(template.edit));
    look(`${name}, template`);
    await mounted.menu(menu.checkAll);
    await mounted.click(mounted.button(all.title));
    look(`${name}, all`);
    await mounted.click(mounted.button(menu.back));
    await act(async () => {
      commands.tell({ kind: 'stale', reason: 'structure-changed' });
      return Promise.resolve();
    });
    if (commands.live()) expect(mounted.text()).toContain(live.stale['structure-changed'].title);
    look(`${name}, stale`);
    await mounted.unmount();
  }
  expect(wrong()).toEqual([]);
});
