import type { Workbook } from '../../host/workbook/workbook';
import { createWorkbook } from '../../host/workbook/workbook';
import { fillCells, sheetOf } from '../support/host';

export const SHEET = '自查表';

/** A small self-check table of an invented district, header in row 2, data in rows 3 to 7. */
export function tableWorkbook(name = '自查.xlsx'): Workbook {
  const workbook = createWorkbook([SHEET, '说明'], name);
  const sheet = sheetOf(workbook, SHEET);
  fillCells(sheet, 'A1:D7', [
    ['2022年度青河区日常履职自查表', '', '', ''],
    ['考评维度', '自查任务', '落实情况', '存在问题及原因'],
    ['城市管理', '1.新增停车位不少于300个。', '1.全年新增停车位360个。', '无'],
    ['', '1.背街小巷整治不少于20条。', '1.完成背街小巷整治15条。', '无'],
    ['', '1.垃圾分类准确率不低于90%。', '1.垃圾分类准确率达到92.5%。', '无'],
    ['民生保障', '1.新建养老驿站5家。', '1.已建成养老驿站5家。', '无'],
    ['', '1.组织招聘会12场。', '', ''],
  ]);
  sheet.merges.push({ top: 3, left: 1, bottom: 5, right: 1 }, { top: 6, left: 1, bottom: 7, right: 1 });
  fillCells(sheetOf(workbook, '说明'), 'A1:A1', [['填表说明']]);
  return workbook;
}

/** What a cell holds; '' for a blank one. */
export function valueAt(workbook: Workbook, sheet: string, row: number, column: number): unknown {
  return sheetOf(workbook, sheet).cells.get(row)?.get(column)?.value ?? '';
}

/** What the cells of a column hold, from one row to another. */
export function columnOf(workbook: Workbook, sheet: string, column: number, from: number, to: number): unknown[] {
  return Array.from({ length: to - from + 1 }, (_, index) => valueAt(workbook, sheet, from + index, column));
}
