import { createWorkbook, type Workbook } from '../../host/workbook/workbook';
import { fillCells, sheetOf } from '../support/host';
import { valueAt } from './fixture';

export const MATRIX = '各表对照';
export const UNITS = ['城管委', '住建委', '民政局'];

/** Three units of an invented district, one a sheet; the third one has other targets, another order and a task of its own. */
export function unitsWorkbook(): Workbook {
  const workbook = createWorkbook([...UNITS, '填表说明', '旧表'], '各单位自查.xlsx');
  const header = ['考评维度', '自查任务', '落实情况', '存在问题及原因'];
  const rows = (parking: string, alleys: string, stations: string): string[][] => [
    header,
    ['城市管理', '新增停车位不少于300个。', parking, '无'],
    ['城市管理', '背街小巷环境整治不少于20条。', alleys, '无'],
    ['民生保障', '新建社区养老驿站5家。', stations, '无'],
  ];
  fillCells(sheetOf(workbook, '城管委'), 'A2:D5', rows('新增停车位360个。', '完成背街小巷环境整治15条。', '已建成社区养老驿站5家。'));
  fillCells(sheetOf(workbook, '住建委'), 'A2:D5', rows('新增停车位310个。', '完成背街小巷环境整治18条。', ''));
  fillCells(sheetOf(workbook, '民政局'), 'A1:D4', [
    header,
    ['民生保障', '新建社区养老驿站8家。', '已建成社区养老驿站8家。', '无'],
    ['城市管理', '背街小巷环境整治不少于12条。', '完成背街小巷环境整治14条。', '无'],
    ['民生保障', '组织退役军人专场招聘会12场。', '组织退役军人专场招聘会9场。', '因场地原因减少3场。'],
  ]);
  fillCells(sheetOf(workbook, '填表说明'), 'A1:A1', [['请如实填写']]);
  fillCells(sheetOf(workbook, '旧表'), 'A1:D2', [header, ['', '新增停车位不少于300个。', '新增停车位100个。', '无']]);
  sheetOf(workbook, '旧表').visibility = 'Hidden';
  return workbook;
}

/** The row of 各表对照 that begins with these words, after the heading of a part. */
export function matrixRow(workbook: Workbook, label: string, part: string): unknown[] {
  const lines = [...sheetOf(workbook, MATRIX).cells].sort(([a], [b]) => a - b).map(([row]) => row);
  const from = lines.find((row) => valueAt(workbook, MATRIX, row, 1) === part) ?? Infinity;
  const at = lines.find((row) => row > from && valueAt(workbook, MATRIX, row, 1) === label);
  if (at === undefined) throw new Error(`${MATRIX} has no row ${label} in ${part}.`);
  return Array.from({ length: 14 }, (_, index) => valueAt(workbook, MATRIX, at, index + 2));
}

export const BY_UNIT = '一、各单位完成情况';
export const UNMET = '二、未完成最多的任务';
export const BY_TASK = '三、各任务完成状态对照';
