import type { HostCell } from '../../host/workbook/cell';
import { defaultProtectionOptions } from '../../host/workbook/defaults';
import { addSheet, type Workbook } from '../../host/workbook/workbook';
import { fillCells, sheetOf } from '../support/host';
import { SHEET, tableWorkbook } from './fixture';

/**
 * The example table amid everything that a user may have put around it, most of it exactly where a
 * check writes: columns E and F.
 */
export function crowdedWorkbook(asExcelTable: boolean): Workbook {
  const workbook = tableWorkbook("拥挤的'表'.xlsx");
  const sheet = sheetOf(workbook, SHEET);
  if (asExcelTable) {
    sheet.merges = [];
    fillCells(sheet, 'A3:A7', [['城市管理'], ['城市管理'], ['城市管理'], ['民生保障'], ['民生保障']]);
    sheet.tables.push({
      id: 7, name: '自查', range: { top: 2, left: 1, bottom: 7, right: 4 }, columns: ['考评维度', '自查任务', '落实情况', '存在问题及原因'].map((name, index) => ({ id: index + 1, name })),
      showHeaders: true, showTotals: false, showFilterButton: true, style: 'TableStyleMedium2', showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: true,
    });
  } else {
    sheet.autoFilter = { range: { top: 2, left: 1, bottom: 7, right: 4 }, criteria: {} };
  }
  sheet.hiddenRows.add(5).add(30);
  sheet.hiddenColumns.add(9);
  sheet.frozen = { rows: 2, columns: 1 };
  sheet.columnWidths.set(2, 240).set(5, 33).set(6, 99.75).set(7, 12);
  sheet.rowHeights.set(2, 36).set(4, 60).set(9, 5);
  sheet.tabColor = '#FF8800';
  sheet.showGridlines = false;
  sheet.pageLayout = {
    ...sheet.pageLayout, orientation: 'Landscape', paperSize: 'A3', zoom: { scale: 85 }, printArea: [{ top: 1, left: 1, bottom: 7, right: 4 }],
    titleRows: { first: 1, last: 2 }, footer: { left: '', center: '第 &P 页', right: '' },
  };
  const line = { style: 'Dash', weight: 'Medium', color: '#112233' } as const;
  const put = (row: number, column: number, cell: Partial<HostCell>): void => {
    const cells = sheet.cells.get(row) ?? new Map<number, HostCell>();
    sheet.cells.set(row, cells.set(column, { value: null, ...cells.get(column), ...cell }));
  };
  put(2, 5, { style: { fill: '#FFEECC', wrapText: true, font: { bold: true, italic: true, color: '#880000', size: 16, name: '楷体' }, verticalAlignment: 'Center', horizontalAlignment: 'Distributed', borders: { EdgeTop: line, EdgeLeft: line } } });
  for (const row of [3, 4, 6]) put(row, 6, { style: { numberFormat: '0.00', indentLevel: 2, textOrientation: 45, borders: { EdgeBottom: line, EdgeRight: line, DiagonalUp: line } } });
  for (const row of [3, 4, 5]) put(row, 5, { style: { numberFormat: '@', locked: false, shrinkToFit: true } });
  put(4, 5, { note: '这里以后写状态' });
  put(4, 3, { note: '张三：数字待核' });
  put(8, 5, { value: '表下的合计', style: { fill: '#00FF00' } });
  put(1, 6, { value: '表上的附注' });
  put(9, 2, { value: '说明', hyperlink: { documentReference: "'说明'!A1", screenTip: '看说明' } });
  put(10, 2, { value: 5, formula: '=COUNTA(E1:F8)+COUNTA(C3:C7)' });
  sheet.conditionalFormats.push(
    { id: '{11111111-0001-0000-0000-000000000001}', ranges: [{ top: 1, left: 1, bottom: 50, right: 9 }], priority: 0, stopIfTrue: true, rule: { type: 'custom', formula: '=$D1="无"' }, look: { fill: '#EEEEEE' } },
    { id: '{11111111-0001-0000-0000-000000000002}', ranges: [{ top: 3, left: 5, bottom: 7, right: 5 }, { top: 3, left: 2, bottom: 4, right: 2 }], priority: 1, stopIfTrue: false, rule: { type: 'containsText', operator: 'Contains', text: '未达标' }, look: { font: { color: '#FF0000' } } },
  );
  sheet.validations.push({
    ranges: [{ top: 3, left: 5, bottom: 20, right: 6 }], rule: { type: 'list', source: '好,坏', inCellDropDown: true }, ignoreBlanks: true,
    errorAlert: { show: true, style: 'Stop', title: '请选', message: '只能选' }, prompt: { show: true, title: '', message: '' },
  });
  sheet.names.push({ name: '本表数据', formula: `=${SHEET}!$C$3:$C$7`, visible: true, comment: '' });
  workbook.names.push({ name: '附注', formula: `=${SHEET}!$E$1:$F$8`, visible: true, comment: '右边两列' }, { name: '系数', formula: '=0.85', visible: false, comment: '' });
  const chart = { id: '{22222222-0001-0000-0000-000000000001}', name: '图 1', type: 'ColumnClustered', source: { sheet: SHEET, range: { top: 2, left: 5, bottom: 7, right: 6 } }, seriesBy: 'Columns', title: '进度', legend: { visible: true, position: 'Right' }, left: 500, top: 20, width: 300, height: 200 } as const;
  sheet.charts.push({ ...chart, source: { ...chart.source }, legend: { ...chart.legend } });

  const notes = sheetOf(workbook, '说明');
  notes.protection = { options: defaultProtectionOptions(), password: null };
  const hidden = addSheet(workbook, '问题清单');
  hidden.visibility = 'Hidden';
  fillCells(hidden, 'A1:B2', [['我自己的清单', ''], ['=COUNTA(自查表!E3:E7)', 3]]);
  addSheet(workbook, '底稿').visibility = 'VeryHidden';
  workbook.settings.set('其他插件', '"{\\"a\\":1}"');
  workbook.customProperties.push({ key: '文号', value: '〔2022〕1号' });
  workbook.properties = { ...workbook.properties, title: '自查', author: '张三' };
  return workbook;
}
