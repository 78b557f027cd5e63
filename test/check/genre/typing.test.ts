import { checkTable, chooseTemplate, findTables } from '../../../src/check';
import type { SelfCheckTable, TableRow } from '../../../src/check/table/model';
import { readText } from '../../../src/check/text';
import { TEMPLATES } from '../../../src/templates';
import type { GoldDocument } from '../../support/genre';
import { sheetOf } from '../../support/sheet';
import { GENRE } from './documents';

type Retyped = (text: string) => string;

const PROSE: ReadonlySet<string> = new Set(['task', 'target', 'result', 'actual', 'problem']);
const CIRCLES = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const numeral = (number: number): string => `${number > 10 ? '十' : ''}${'一二三四五六七八九十'.charAt((number - 1) % 10)}`;

/** The text with other numbers before its items, where it is a plain list with Arabic ones. */
function renumbered(text: string, marker: (number: number) => string): string {
  const { items } = readText(text);
  if (items.length < 2 || items.some((one) => one.children.length > 0 || one.group !== '' || !/^\s*\d+[.．、]/u.test(one.marker))) return text;
  return items.reduce((whole, one, at) => whole + marker(one.number) + text.slice(one.body.start, items[at + 1]?.span.start ?? text.length), text.slice(0, items[0]?.span.start));
}

/** A paragraph as a page breaks it: no mark begins a line, no number is torn. */
function wrapped(text: string, width: number): string {
  let line = 0;
  return (text.match(/[0-9A-Za-z.%]+|./gsu) ?? []).reduce((whole, piece) => {
    const wide = Array.from(piece).reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? 2 : 1), 0);
    const breaks = line + wide > width && !/^[，。；：、）”》,;:)]/u.test(piece);
    line = breaks || piece === '\n' ? wide : line + wide;
    return `${whole}${breaks ? '\n' : ''}${piece}`;
  }, '');
}

const WAYS: readonly (readonly [string, Retyped])[] = [
  ['blanks between Chinese and numbers', (text) => text.replace(/(\p{Script=Han})(?=[0-9a-zA-Z])/gu, '$1 ').replace(/([0-9a-zA-Z%％])(?=\p{Script=Han})/gu, '$1 ')],
  ['blanks that do not break', (text) => text.replace(/(\p{Script=Han})(?=\d)/gu, '$1\u00a0').replace(/(\d)(?=[\p{Script=Han}%])/gu, '$1\u00a0')],
  ['blanks within words', (text) => text.replace(/([\p{Script=Han}]{3})(?=[\p{Script=Han}])/gu, '$1 ')],
  ['indented paragraphs', (text) => `\u3000\u3000${text.replace(/。(?=\S)/gu, '。\n\u3000\u3000')}`],
  ['full-width digits', (text) => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace(/%/gu, '％')],
  ['thousands separators', (text) => text.replace(/(?<![\d.])(\d{1,3})(\d{3})(?=\p{Script=Han})(?!\d{4}年)(?!年|号)/gu, '$1,$2')],
  ['percentages in words', (text) => text.replace(/(?<![\d.-])(\d+(?:\.\d+)?)%/gu, '百分之$1')],
  ['half-width marks', (text) => text.replace(/[，；：（）]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))],
  ['items with 1、', (text) => renumbered(text, (number) => `${String(number)}、`)],
  ['items with （1）', (text) => renumbered(text, (number) => `（${String(number)}）`)],
  ['items with ①', (text) => renumbered(text, (number) => CIRCLES.charAt(number - 1))],
  ['items with （一）', (text) => renumbered(text, (number) => `（${numeral(number)}）`)],
  ['items with 一是', (text) => renumbered(text, (number) => `${numeral(number)}是`)],
];

interface Checkable {
  readonly document: GoldDocument;
  readonly table: SelfCheckTable;
}

const TABLES = GENRE.map((document): Checkable => {
  const found = findTables(sheetOf([[document.title], document.header, ...document.rows.map((row) => row.cells)]));
  if (!found.found) throw new Error(document.name);
  return { document, table: found.tables[0] };
});

/** What the check says of each row: its status, and the rules that speak. */
function verdicts({ document, table }: Checkable): ReadonlyMap<number, string> {
  const template = document.template === 'choose' ? chooseTemplate(table, TEMPLATES).template : null;
  const report = checkTable(table, template, document.asOf === undefined ? {} : { asOf: document.asOf });
  return new Map(report.rows.map(({ row, status }) => [row, [status, ...report.findings.filter((one) => one.row === row).map((one) => one.rule).sort()].join(' ')]));
}

function retype({ document, table }: Checkable, way: Retyped): Checkable {
  const rows = table.rows.map((row): TableRow => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([role, cell]) => [role, PROSE.has(role) && cell.kind === 'text' && cell.text.trim() !== '' ? { ...cell, text: way(cell.text) } : cell])),
  }));
  return { document, table: { ...table, rows } };
}

/** Rows that are judged otherwise when they are typed otherwise, and how many were typed otherwise at all. */
function changed(way: Retyped): { readonly typed: number; readonly changed: readonly string[] } {
  let typed = 0;
  const found: string[] = [];
  TABLES.forEach((one, at) => {
    const again = retype(one, way);
    const [was, is] = [BEFORE[at], verdicts(again)];
    one.table.rows.forEach((row, index) => {
      if (JSON.stringify(row) === JSON.stringify(again.table.rows[index])) return;
      typed += 1;
      if (was?.get(row.row) !== is.get(row.row)) found.push(`${one.document.name} ${String(row.row)}: ${was?.get(row.row) ?? ''} → ${is.get(row.row) ?? ''}`);
    });
  });
  return { typed, changed: found };
}

const BEFORE = TABLES.map(verdicts);

describe('how a row is typed changes no verdict', () => {
  it.each(WAYS)('%s', (_name, way) => {
    const { typed, changed: rows } = changed(way);
    expect(typed).toBeGreaterThan(10);
    expect(rows).toEqual([]);
  });

  it.each([54, 76])('lines of %i half-width characters, but for texts that end without a full stop', (width) => {
    const { typed, changed: rows } = changed((text) => (/[。！]$/u.test(text.trim()) ? wrapped(text, width) : text));
    expect(typed).toBeGreaterThan(10);
    expect(rows).toEqual([]);
  });
});
