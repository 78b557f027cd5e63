import { putCell } from '../../../host/workbook/grid';
import { createWorkbook, type Workbook } from '../../../host/workbook/workbook';
import { cellAddress } from '../../../src/check/address';
import type { SelfCheckTable, TableRow } from '../../../src/check/table/model';

const SHEET = "自查'表";
/** Task words and status by row; the header stands in row 2, tasks in column B, statuses in column E. */
export type Lines = readonly (readonly [task: string, status: string])[];

export function tableOf(tasks: readonly string[], change: (row: TableRow, index: number) => TableRow = (row) => row): SelfCheckTable {
  const rows = tasks.map((text, index): TableRow => change({
    row: 3 + index, dimension: '', shift: 0, cells: { task: { cell: cellAddress(3 + index, 2), text, kind: text === '' ? 'empty' : 'text', formula: false, numberFormat: 'General' } },
  }, index));
  return { sheet: SHEET, range: { top: 2, left: 1, bottom: 2 + tasks.length, right: 4 }, headerRow: 2, columns: { task: 2, result: 3 }, headers: {}, otherColumns: [], title: '', rows };
}

export function workbookOf(lines: Lines, formulas: readonly string[]): Workbook {
  const workbook = createWorkbook([SHEET, '各表对照']);
  const [sheet, matrix] = workbook.sheets;
  putCell(sheet!.cells, 2, 2, { value: '自查任务' });
  putCell(sheet!.cells, 2, 5, { value: '核验状态' });
  lines.forEach(([task, status], index) => {
    putCell(sheet!.cells, 3 + index, 2, { value: task === '' ? null : task });
    putCell(sheet!.cells, 3 + index, 5, { value: status === '' ? null : status });
  });
  formulas.forEach((formula, index) => { putCell(matrix!.cells, 1 + index, 1, { value: null, formula }); });
  return workbook;
}

/** Words of tasks that spreadsheets like to take for something else, and their statuses. */
export const HOSTILE: Lines = [
  ['新增停车位', '已完成'], ['新增停车位管理', '未达标'], ['="x"&1', '推进中'], ['建成“两区”"A*B?~"试点', '待核定'], [`${'长'.repeat(300)}甲`, '需核实'],
  [`${'宽'.repeat(30)}\n一、新增车位`, '超额完成'], ['ABC-1 提升', '未填报'], ['+cmd|\'/c calc\'!A0', '已完成'], ['背街小巷整治（一）', ''],
];
