import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCalculator } from '../../host/formula';
import { readXlsx } from '../../host/files';
import { createCommands } from '../../src/commands';
import { enUS } from '../../src/locales/en-US';
import { zhCN } from '../../src/locales';
import type { Language, Messages } from '../../src/locales';
import { useWorkbook } from '../support/host';
import { renderPane, type RenderedPane } from './support/mount';

// Every view of the pane, on the real commands and a sample full of mistakes: nothing is said in the other language.
jest.setTimeout(180_000);

let pane: RenderedPane;
afterEach(async () => pane.unmount());

const HAN = /[\u2e80-\u9fff\uff00-\uffef]/u;
/** Names of programs, keys and the languages themselves. */
const NAMES = new Set(['中文', 'English', 'Excel', 'Shift', 'Ctrl', 'Esc']);

/** The words of the page that are the pane's own: what is marked as quoted from the table is not. */
function ownWords(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.closest('[lang="zh-CN"], style, script, textarea') === null) words.push(textContent ?? '');
  }
  return words.filter((text) => !NAMES.has(text.trim()));
}

/** Visits the views one after the other; `look` is called in each. */
async function walk(messages: Messages, look: (view: string) => void): Promise<void> {
  const { check, result, menu, finding, remind, all } = messages;
  look('start');
  await pane.click(pane.button(check.run));
  const rows = [...document.querySelectorAll<HTMLButtonElement>('h3 button[aria-expanded="false"]')];
  for (const row of rows) await pane.click(row);
  look('rows');
  await pane.click(tab(result.findingsTab));
  look('findings');
  await pane.click(pane.button(new RegExp(`^${finding.handle}`)));
  look('answers');
  await pane.press('Escape');
  for (const [view, button] of [[menu.settings, ''], [menu.help, ''], [menu.remind, remind.make], [menu.checkAll, all.title]] as const) {
    await pane.menu(view);
    if (view === menu.help) for (const rule of document.querySelectorAll('h4 button')) await pane.click(rule);
    if (button !== '' && pane.hasButton(button)) await pane.click(pane.button(button));
    look(view);
    await pane.click(pane.button(menu.back));
  }
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

it('speaks no Chinese in English, but where it quotes', async () => {
  await open('en-US');
  const mixed: string[] = [];
  await walk(enUS, (view) => mixed.push(...ownWords().filter((text) => HAN.test(text)).map((text) => `${view}: ${text}`)));
  expect([...new Set(mixed)]).toEqual([]);
});

it('speaks no English in Chinese, but for names', async () => {
  await open('zh-CN');
  const mixed: string[] = [];
  const isOwn = (word: string) => !NAMES.has(word) && !/^[A-Z]{1,3}$/u.test(word);
  await walk(zhCN, (view) => mixed.push(...ownWords().filter((text) => (text.match(/[A-Za-z]+/gu) ?? []).some(isOwn)).map((text) => `${view}: ${text}`)));
  expect([...new Set(mixed)]).toEqual([]);
});
