import { createCalculator } from '../../../host/formula';
import { cellAt, putCell } from '../../../host/workbook/grid';
import { cellAddress } from '../../../src/check/address';
import type { SelfCheckTable } from '../../../src/check/table/model';
import { followsSorting, statusReferences } from '../../../src/output/matrix/statusReference';
import { HOSTILE, tableOf, workbookOf, type Lines } from './taskLines';

/** What the matrix shows of each row of `before`, after the sheet has become `after`. */
function shown(before: Lines, after: Lines, table: SelfCheckTable = tableOf(before.map(([task]) => task))): unknown[] {
  const reference = statusReferences(table, { top: 2, left: 5, bottom: 2 + before.length, right: 5 });
  const workbook = workbookOf(after, table.rows.map(({ row }) => `=${reference(row)}`));
  createCalculator().recalculate(workbook);
  return table.rows.map((_, index) => cellAt(workbook.sheets[1]!.cells, 1 + index, 1)?.value);
}

describe('a status that is looked up by the words of its task', () => {
  test.each([['as it was', (lines: Lines) => lines], ['turned round', (lines: Lines) => [...lines].reverse()], ['shuffled', (lines: Lines) => [...lines.slice(4), ...lines.slice(0, 4)]]] as const)('is that of the task, %s', (_, order) => {
    expect(followsSorting(tableOf(HOSTILE.map(([task]) => task)))).toBe(true);
    expect(shown(HOSTILE, order(HOSTILE))).toEqual(HOSTILE.map(([, status]) => status));
  });

  test('is unknown, not another row’s, where the words are no longer there', () => {
    expect(shown([['新增停车位', '已完成'], ['背街小巷', '未达标']], [['背街小巷', '未达标'], ['养老驿站', '已完成']])).toEqual(['待重核', '未达标']);
  });

  test('goes by the address where words do not tell rows apart, or programs may differ about them', () => {
    const lines: Lines = [
      ['新增停车位', '已完成'], ['新增停车位 ', '未达标'], ['ABC', '推进中'], ['ａｂｃ', '待核定'], [`${'长'.repeat(250)}甲`, '需核实'], [`${'长'.repeat(250)}乙`, '未填报'],
      ['𠀀街', '已完成'], ['\n推进', '未达标'], ['', '超额完成'], ['重点工作\n一', '已完成'], ['重点工作\n二', '未达标'],
    ];
    expect(followsSorting(tableOf(lines.map(([task]) => task)))).toBe(false);
    expect(shown(lines, lines)).toEqual(lines.map(([, status]) => status));
    const reversed = [...lines].reverse();
    expect(shown(lines, reversed)).toEqual(reversed.map(([, status]) => status));
  });

  test('goes by the address where the words are a formula’s or no text, or too many to look through', () => {
    const lines: Lines = [['新增停车位', '已完成'], ['背街小巷', '未达标'], ['养老驿站', '推进中']];
    const tasks = lines.map(([task]) => task);
    const odd = tableOf(tasks, (row, index) => {
      const { task } = row.cells;
      if (task === undefined || index === 2) return row;
      return { ...row, cells: { task: { ...task, ...(index === 0 ? { formula: true } : { kind: 'number' as const }) } } };
    });
    expect(shown(lines, [...lines].reverse(), odd)).toEqual(['推进中', '未达标', '推进中']);
    const many = Array.from({ length: 201 }, (_, index) => `第${String(index)}项`);
    expect([followsSorting(tableOf(many.slice(0, 200))), followsSorting(tableOf(many))]).toEqual([true, false]);
  });

  test('is found in the column in which the task of a row stands that slid sideways', () => {
    const lines: Lines = [['新增停车位', '已完成'], ['背街小巷', '未达标']];
    const table = tableOf(lines.map(([task]) => task), (row, index) => {
      const { task } = row.cells;
      return task === undefined || index === 0 ? row : { ...row, shift: -1, cells: { task: { ...task, cell: cellAddress(row.row, 1) }, result: { ...task, text: '完成12条。' } } };
    });
    expect(followsSorting(table)).toBe(true);
    const reference = statusReferences(table, { top: 2, left: 5, bottom: 4, right: 5 });
    const workbook = workbookOf([['', '未达标'], ['新增停车位', '已完成']], [3, 4].map((row) => `=${reference(row)}`));
    putCell(workbook.sheets[0]!.cells, 3, 1, { value: '背街小巷' });
    createCalculator().recalculate(workbook);
    expect([1, 2].map((row) => cellAt(workbook.sheets[1]!.cells, row, 1)?.value)).toEqual(['已完成', '未达标']);
  });

  test('tells a deleted row and a deleted sheet', () => {
    const gone = (lines: Lines): unknown[] => {
      const reference = statusReferences(tableOf(lines.map(([task]) => task)), { top: 2, left: 5, bottom: 2 + lines.length, right: 5 });
      const workbook = workbookOf([], [`=${reference(3).replaceAll(/'[^!]*'!\$E\$3(?!:)/gu, '#REF!')}`, `=${reference(3).replaceAll(/'[^!]*'!\$[A-Z]\$\d+(?::\$[A-Z]\$\d+)?/gu, '#REF!')}`]);
      createCalculator().recalculate(workbook);
      return [1, 2].map((row) => cellAt(workbook.sheets[1]!.cells, row, 1)?.value);
    };
    expect(gone([['新增停车位', '已完成']])).toEqual(['已删除', '已删除']);
    expect(gone([['甲', '已完成'], ['甲', '未达标']])).toEqual(['已删除', '已删除']);
  });
});
