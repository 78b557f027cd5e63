import { acrossEnd } from '../../../host/page/grid/CellLayer';
import { layOut, visible } from '../../../host/page/grid/axis';
import { keyAction, oneCell } from '../../../host/page/grid/keyboard';
import { layOutSheet } from '../../../host/page/grid/layout';
import { neededHeight, lineHeight } from '../../../host/page/grid/textHeight';
import { displayText } from '../../../host/workbook/display';
import { putCell } from '../../../host/workbook/grid';
import { createWorkbook, type Worksheet } from '../../../host/workbook/workbook';

function sheet(): Worksheet {
  return createWorkbook(['表']).sheets[0]!;
}

describe('rows and columns on the screen', () => {
  const axis = layOut(5, (index) => (index === 3 ? 0 : 10 * index));

  it('lie one after the other, hidden ones taking no room', () => {
    expect([1, 2, 3, 4, 5, 6].map((index) => axis.start(index))).toEqual([0, 10, 30, 30, 70, 120]);
    expect(axis.size(3)).toBe(0);
    expect([-5, 0, 9, 10, 29, 30, 119, 5000].map((offset) => axis.at(offset))).toEqual([1, 1, 1, 2, 2, 4, 5, 5]);
  });

  it('are drawn only where they are in view', () => {
    const long = layOut(5000, () => 20);
    expect(visible(long, 40_000, 40_600, 4)).toEqual([1997, 2035]);
    expect(visible(long, 0, 600, 4)).toEqual([1, 35]);
  });
});

describe('a text that is centred across cells', () => {
  it('goes as far as the empty cells of its alignment', () => {
    const table = sheet();
    const across = { horizontalAlignment: 'CenterAcrossSelection' } as const;
    for (const column of [1, 2, 3]) putCell(table.cells, 1, column, { value: column === 1 ? '标题' : null, style: across });
    putCell(table.cells, 2, 1, { value: '标题', style: across });
    putCell(table.cells, 2, 2, { value: '另一个', style: across });
    putCell(table.cells, 3, 1, { value: '标题' });
    const layout = layOutSheet(table, displayText);
    expect([1, 2, 3].map((row) => acrossEnd(table, layout, row, 1))).toEqual([3, 1, 1]);
    expect(acrossEnd(table, layout, 1, 2)).toBe(2);
  });
});

describe('height of a row', () => {
  const wrapped = { value: '', style: { wrapText: true } };

  it('is one line without wrapping, however long the text', () => {
    expect(neededHeight({ value: '' }, '字'.repeat(500), 100)).toBe(lineHeight(11));
  });

  it('grows with every line that wrapping or a line break makes', () => {
    const one = neededHeight(wrapped, '一行', 300);
    expect(neededHeight(wrapped, '一行\n二行', 300)).toBe(one + lineHeight(11));
    expect(neededHeight(wrapped, '字'.repeat(60), 300)).toBeGreaterThan(neededHeight(wrapped, 'a'.repeat(60), 300));
  });

  it('ends where Excel ends', () => {
    expect(neededHeight(wrapped, '字'.repeat(32_767), 100)).toBe(546);
  });

  it('is the one that was set, and is not raised by merged cells', () => {
    const one = sheet();
    putCell(one.cells, 1, 1, { value: '字'.repeat(200), style: { wrapText: true } });
    putCell(one.cells, 2, 1, { value: '字'.repeat(200), style: { wrapText: true } });
    one.rowHeights.set(1, 30);
    one.merges.push({ top: 2, left: 1, bottom: 3, right: 1 });
    const { rows } = layOutSheet(one, displayText);
    expect([rows.size(1), rows.size(2)]).toEqual([40, 20]);
  });
});

describe('keys in the grid', () => {
  const key = (name: string, more: { shift?: boolean; control?: boolean } = {}) => ({ key: name, shift: more.shift === true, control: more.control === true });

  it('move over merged cells and past hidden rows', () => {
    const one = sheet();
    one.merges.push({ top: 2, left: 1, bottom: 4, right: 2 });
    one.hiddenRows.add(5);
    const layout = layOutSheet(one, displayText);
    expect(keyAction(key('ArrowDown'), oneCell(1, 1), layout)).toEqual({ kind: 'select', range: one.merges[0] });
    expect(keyAction(key('Enter'), one.merges[0]!, layout)).toEqual({ kind: 'select', range: oneCell(6, 1) });
    expect(keyAction(key('Enter', { shift: true }), oneCell(6, 3), layout)).toEqual({ kind: 'select', range: oneCell(4, 3) });
    expect(keyAction(key('ArrowUp'), oneCell(1, 1), layout)).toEqual({ kind: 'select', range: oneCell(1, 1) });
  });

  it('begin to edit, erase, undo; letters are left to the field', () => {
    const layout = layOutSheet(sheet(), displayText);
    const action = (pressed: ReturnType<typeof key>) => keyAction(pressed, oneCell(1, 1), layout);
    expect(action(key('F2'))).toEqual({ kind: 'edit' });
    expect(action(key('7'))).toBeNull();
    expect(action(key('Delete'))).toEqual({ kind: 'erase' });
    expect(action(key('z', { control: true }))).toEqual({ kind: 'undo' });
    expect(action(key('c', { control: true }))).toBeNull();
    expect(action(key('Shift'))).toBeNull();
  });
});
