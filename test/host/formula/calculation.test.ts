/** @jest-environment node */
import { createCalculator, copiedFormula } from '../../../host/formula';
import { at, evaluated, workbookOf } from './compute';

describe('recalculation', () => {
  test('follows what a formula needs, whatever the order of the cells and sheets', () => {
    const workbook = workbookOf({ 甲: [['=B1+1', '=C1*2', '=乙!A1']], 乙: [['=A2', null], [5, null]] });
    createCalculator().recalculate(workbook);
    expect(['A1', 'B1', 'C1'].map((cell) => at(workbook, `甲!${cell}`))).toEqual([11, 10, 5]);
  });

  test('replaces only the cells whose value changed', () => {
    const workbook = workbookOf({ 甲: [[1, '=A1', '=2']] });
    createCalculator().recalculate(workbook);
    const [first, second] = [2, 3].map((column) => workbook.sheets[0]!.cells.get(1)!.get(column));
    workbook.sheets[0]!.cells.get(1)!.set(1, { value: 7 });
    createCalculator().recalculate(workbook);
    expect(workbook.sheets[0]!.cells.get(1)!.get(2)).not.toBe(first);
    expect(workbook.sheets[0]!.cells.get(1)!.get(3)).toBe(second);
    expect(at(workbook, '甲!B1')).toBe(7);
  });

  test('a circle is reported and shows #REF!, cells outside it are computed', () => {
    const workbook = workbookOf({ 甲: [['=B1', '=C1+1', '=IFERROR(A1,3)', '=IFERROR(A1,"外")', 5, '=E1']] });
    const calculator = createCalculator();
    calculator.recalculate(workbook);
    expect(['A1', 'B1', 'C1', 'D1', 'F1'].map((cell) => at(workbook, `甲!${cell}`))).toEqual(['#REF!', '#REF!', '#REF!', '外', 5]);
    expect(calculator.report.circular).toEqual(['甲!A1', '甲!B1', '甲!C1']);
  });

  test('a branch that is not taken makes no circle', () => {
    const workbook = workbookOf({ 甲: [['=IF(TRUE,1,A1)', '=A1+1']] });
    const calculator = createCalculator();
    calculator.recalculate(workbook);
    expect(at(workbook, '甲!B1')).toBe(2);
    expect(calculator.report.circular).toEqual([]);
  });

  test('long chains and long circles do not exhaust the stack', () => {
    const count = 5000;
    const chain = Array.from({ length: count }, (_unused, row) => [row === count - 1 ? 1 : `=IF(TRUE,SUM(A${row + 2})+1,0)`]);
    const circle = Array.from({ length: 500 }, (_unused, row) => [`=A${row === 499 ? 1 : row + 2}+1`]);
    const workbook = workbookOf({ 链: chain, 圈: circle });
    const calculator = createCalculator();
    calculator.recalculate(workbook);
    expect(at(workbook, '链!A1')).toBe(count);
    expect(at(workbook, '圈!A1')).toBe('#REF!');
    expect(calculator.report.circular.length).toBeGreaterThan(0);
  });

  test('names of workbook and sheet; a name that names itself is #NAME?', () => {
    const workbook = workbookOf({ 甲: [['=税率*100', '=SUM(数)', '=甲!本表', '=自己', '=不存在'], [1, 2, 3]] });
    const name = (word: string, formula: string) => ({ name: word, formula, visible: true, comment: '' });
    workbook.names.push(name('税率', '=0.25'), name('数', '=甲!$A$2:$C$2'), name('自己', '=自己+1'));
    workbook.sheets[0]!.names.push(name('本表', '=甲!$B$2'));
    createCalculator().recalculate(workbook);
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => at(workbook, `甲!${cell}`))).toEqual([25, 6, 2, '#NAME?', '#NAME?']);
  });

  test('a range meets the row or column of its formula', () => {
    const workbook = workbookOf({ 甲: [[1, '=A1:A3*2'], [2, '=A1:A3*2'], [3, '=A1:A3*2'], [null, '=A1:A3'], [null, '=@A:A']] });
    createCalculator().recalculate(workbook);
    expect([1, 2, 3, 4, 5].map((row) => at(workbook, `甲!B${row}`))).toEqual([2, 4, 6, '#VALUE!', 0]);
  });

  test('intersection, union and other workbooks', () => {
    const workbook = workbookOf({ 甲: [[1, 2], [3, 4], ['=SUM(A1:B1 B1:B2)', '=SUM((A1,B2))', '=A1 B2', '=[1]表!A1', "='C:\\[x.xlsx]表'!A1"]] });
    createCalculator().recalculate(workbook);
    expect(['A3', 'B3', 'C3', 'D3', 'E3'].map((cell) => at(workbook, `甲!${cell}`))).toEqual([2, 5, '#NULL!', '#REF!', '#REF!']);
  });

  test('sheet names: Chinese, quoted, with digits first, with an apostrophe', () => {
    const workbook = workbookOf({
      '2022年': [[1]], "甲's 表": [[2]], '（一）': [[3]],
      表: [["='2022年'!A1", "='甲''s 表'!A1", "='（一）'!$A$1", '=2022年!A1', '=SUM(不在!A1)']],
    });
    createCalculator().recalculate(workbook);
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => at(workbook, `表!${cell}`))).toEqual([1, 2, 3, 1, '#REF!']);
  });
});

describe('evaluateAt', () => {
  test('relative references move with the cell, fixed ones stay', () => {
    const workbook = workbookOf({ 表: [['已完成'], ['未达标'], ['已完成', '未达标']] });
    const base = { row: 1, column: 1 };
    expect([1, 2, 3].map((row) => evaluated(workbook, '表', row, 1, '=A1="已完成"', base))).toEqual([true, false, true]);
    expect(evaluated(workbook, '表', 3, 2, '=$A1="已完成"', base)).toBe(true);
    expect(evaluated(workbook, '表', 3, 2, '=A1="已完成"', base)).toBe(false);
    expect(evaluated(workbook, '表', 2, 2, '=A$1="已完成"', { row: 1, column: 2 })).toBe(true);
    expect(evaluated(workbook, '表', 1, 1, '=(', base)).toBe('#NAME?');
  });
});

describe('copiedFormula', () => {
  test.each([
    ['=A1+$B$2+C$3+$D4', 1, 2, '=C2+$B$2+E$3+$D5'],
    ["='表 A1'!A1&\"A1\"", 1, 0, "='表 A1'!A2&\"A1\""],
    ['=SUM(A:A,1:2,$A:B)', 1, 1, '=SUM(B:B,2:3,$A:C)'],
    ['=T[A1]+LOG10(A1)+[@B2]', 1, 0, '=T[A1]+LOG10(A2)+[@B2]'],
    ['=数据!A1:B2', 1, 1, '=数据!B2:C3'],
    ['=A1', -1, 0, '=#REF!'],
    ['A1 * 2', 2, 0, 'A3 * 2'],
  ])('%s by %i rows and %i columns → %s', (formula, rows, columns, expected) => {
    expect(copiedFormula(formula, rows, columns)).toBe(expected);
  });
});
