import fc from '../../support/fastCheck';
import type { CellContent } from '../../../src/output/edits';
import { mergeList, movedFormula } from '../../../src/output/lists/merge';
import { contentText, tableId, type ListChange, type ListReading, type ListRow, type ListSpec } from '../../../src/output/lists/model';
import { freshLayout, listRows, locateList } from '../../../src/output/lists/read';

const spec = (order: ListSpec['order']): ListSpec => ({
  kind: 'findings', sheet: '清单', table: '清单', hint: '', order, rules: () => [],
  columns: [
    { id: 'text', header: '内容', width: 10 }, { id: 'own', header: '说明', width: 10, user: true }, { id: 'extra', header: '附注', width: 10, optional: true },
    { id: 'table', header: '表号', width: 10, hidden: true }, { id: 'key', header: '键', width: 10, hidden: true },
  ],
});
const layout = freshLayout(spec('append'), '清单');
const row = (at: number, table: string, key: string, own = ''): ListRow => ({
  row: at, table, key, cells: [{ text: `${key}旧` }, own === '' ? null : { text: own }, { formula: `=$A${String(at)}&"A${String(at)}"` }, { text: table }, { text: key }],
});
const change = (table: string, keys: readonly string[], keepsGone = true): ListChange => ({
  table,
  entries: keys.map((key) => ({ key, contents: (listed) => () => ({ text: { text: `${key}新` }, ...(listed === null ? { own: { text: '待填' } } : {}) }) })),
  gone: () => (keepsGone ? () => ({ text: { text: '没了' } }) : null),
});
const shown = (rows: readonly (readonly CellContent[])[]): string[] => rows.map((cells) => cells.map(contentText).join('|'));

describe('merging', () => {
  const rows = [row(4, 'T1', 'a', '答'), row(5, 'T2', 'b'), row(6, '', ''), row(7, 'T1', 'c')];

  test('a ledger keeps every row in its place and adds new ones below', () => {
    expect(shown(mergeList(spec('append'), layout, rows, change('T1', ['d', 'a'])))).toEqual([
      'a新|答|=$A4&"A4"|T1|a', 'b旧||=$A5&"A5"|T2|b', '旧||=$A6&"A6"||', '没了||=$A7&"A7"|T1|c', 'd新|待填||T1|d',
    ]);
  });

  test('rows of a table that stay together follow its order; formulas move along', () => {
    expect(shown(mergeList(spec('together'), layout, rows, change('T1', ['d', 'c', 'a'], false)))).toEqual([
      'd新|待填||T1|d', 'c新||=$A5&"A7"|T1|c', 'a新|答|=$A6&"A4"|T1|a', 'b旧||=$A7&"A5"|T2|b', '旧||=$A8&"A6"||',
    ]);
    expect(shown(mergeList(spec('together'), layout, rows, change('T3', ['a'])))).toEqual([...shown(rows.map(({ cells }) => cells)), 'a新|待填||T3|a']);
  });

  test('a row that the user copied does not come twice from one entry', () => {
    const copied = [row(4, 'T1', 'a', '甲'), row(5, 'T1', 'a', '乙')];
    expect(shown(mergeList(spec('append'), layout, copied, change('T1', ['a']))).map((line) => line.split('|')[1])).toEqual(['甲', '乙']);
    expect(shown(mergeList(spec('together'), layout, copied, change('T1', ['a'], false))).map((line) => line.split('|')[1])).toEqual(['甲']);
  });

  test.each(['append', 'together'] as const)('%s: merging again changes nothing, and what users wrote is never lost', (order) => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const listed = fc.uniqueArray(fc.tuple(fc.constantFrom('T1', 'T2', ''), key, fc.constantFrom('', '答', '再')), { selector: ([table, name]) => `${table}${name}` });
    fc.assert(fc.property(listed, fc.uniqueArray(key), (known, wanted) => {
      const before = known.map(([table, name, own], index) => row(4 + index, table, table === '' ? '' : name, own));
      const asked = change('T1', wanted);
      const once = mergeList(spec(order), layout, before, asked);
      const again = once.map((cells, index): ListRow => ({ row: 4 + index, table: contentText(cells[3]), key: contentText(cells[4]), cells }));
      expect(mergeList(spec(order), layout, again, asked)).toEqual(once);
      const answers = (lines: readonly (readonly CellContent[])[]): string[] => lines.map((cells) => contentText(cells[1])).filter((own) => own !== '' && own !== '待填').sort();
      expect(answers(once)).toEqual(answers(before.map(({ cells }) => cells)));
    }));
  });
});

describe('formulas that move', () => {
  test.each([
    ['=IF($I7="",H7,I7)/$F7', '=IF($I9="",H9,I9)/$F9'],
    ['=A17+A7+A70', '=A17+A9+A70'],
    ['="A7"&A7', '="A7"&A9'],
    ["=Sheet1!A7+'表 1'!$A$7+$A$7", "=Sheet1!A7+'表 1'!$A$7+$A$7"],
    ['=LOG10(A7)+LOG7(2)', '=LOG10(A9)+LOG7(2)'],
    ['=[@目标值]*7', '=[@目标值]*7'],
  ])('%s', (formula, moved) => {
    expect(movedFormula(formula, 7, 9)).toBe(moved);
  });
});

describe('finding the columns of a list', () => {
  const reading = (header: readonly string[], rows: readonly (readonly CellContent[])[] = []): ListReading => ({
    kind: 'findings', sheet: '清单', headerRow: 2, named: { top: 2, left: 2, bottom: 2, right: 5 }, values: [], table: null,
    contents: [[], header.map((text): CellContent => (text === '' ? null : { text })), ...rows],
  });

  test('by their headings, wherever they were moved, columns of the user’s own between them', () => {
    const found = locateList(spec('append'), reading(['', '键', '我的', '表号', ' 说明 ', '内容']));
    expect(found).toMatchObject({ headerRow: 2, left: 2, right: 6 });
    expect([...(found?.columns ?? [])]).toEqual([['内容', 6], ['说明', 5], ['表号', 4], ['键', 2]].map(([header, column]) => [spec('append').columns.find((one) => one.header === header)?.id, column]));
  });

  test('not at all where one that is needed is gone', () => {
    expect(locateList(spec('append'), reading(['内容', '说明', '附注', '表号']))).toBeNull();
  });

  test('rows end with the last one that holds something', () => {
    const list = reading(['内容', '说明', '表号', '键'], [[{ text: 'x' }, null, { text: 'T1' }, { text: ' k ' }], [null, null, null, null], [{ text: 'y' }], [{ empty: true, format: '@' }, { text: '' }]]);
    expect(listRows(list, locateList(spec('append'), list)!).map(({ row: at, table, key }) => [at, table, key])).toEqual([[3, 'T1', 'k'], [4, '', ''], [5, '', '']]);
  });
});

test('the id of a table is no number', () => {
  expect(Number.isNaN(Number(tableId(1)))).toBe(true);
});
