import { addSheet, createWorkbook, takeId, type Workbook } from '../../../host/workbook/workbook';
import { defaultProtectionOptions } from '../../../host/workbook/defaults';
import { putCell } from '../../../host/workbook/grid';
import type { HostCell } from '../../../host/workbook/cell';

/** A workbook that holds something of everything that the model knows. */
export function fullWorkbook(): Workbook {
  const workbook = createWorkbook(['自查表', "甲's 问题 (1)"], '全部.xlsx');
  workbook.ordinaryFont = { name: '宋体', size: 12 };
  const [first, second] = [workbook.sheets[0]!, workbook.sheets[1]!];
  const put = (row: number, column: number, cell: HostCell): void => putCell(first.cells, row, column, cell);
  put(1, 1, { value: '标题', style: { font: { name: '黑体', size: 16, bold: true, color: '#1F3864' }, horizontalAlignment: 'Center', verticalAlignment: 'Center' } });
  put(2, 1, { value: '任务' });
  put(2, 2, { value: '目标\n值' });
  put(2, 3, { value: '实际值' });
  put(2, 4, { value: '完成率' });
  ['甲', '乙'].forEach((task, index) => {
    const row = 3 + index;
    put(row, 1, { value: task });
    put(row, 2, { value: 10 });
    put(row, 3, { value: 12.5 + index, style: { numberFormat: '#,##0.00' } });
    put(row, 4, { value: (12.5 + index) / 10, formula: '=[@实际值]/[@[目标\n值]]', style: { numberFormat: '0.00%' } });
  });
  put(5, 1, { value: '合计' });
  put(5, 3, { value: 26, formula: '=SUBTOTAL(109,指标[实际值])' });
  const texts = ['=1+1', '+1', '-1', '@a', "'a", '  两端空格  ', '换\n行\t表', '<b>&amp;"引号"', '_x0041_ 原样', '控制\u0001符', '00123', '😀', '', '长'.repeat(32_767)];
  texts.forEach((value, index) => put(8 + index, 1, { value, style: { numberFormat: '@' } }));
  put(8, 2, { value: true });
  put(9, 2, { value: { error: '#N/A' } });
  put(10, 2, { value: '#N/A' });
  put(11, 2, { value: { error: '#DIV/0!' }, formula: '=1/0' });
  put(12, 2, { value: 44_926, style: { numberFormat: 'yyyy"年"m"月"d"日"' } });
  put(13, 2, { value: 0.1 + 0.2 });
  put(14, 2, { value: '两段字', richText: [{ text: '两段', font: { bold: true, color: '#FF0000' } }, { text: '字' }] });
  put(15, 2, { value: '', formula: '=IF(A1="标题","","x")' });
  put(16, 2, { value: false, formula: '=ISBLANK(A1)' });
  put(17, 2, { value: '网', hyperlink: { address: 'https://example.org/?a=1&b=2', screenTip: '打开' } });
  put(18, 2, { value: '内', hyperlink: { documentReference: '自查表!A1' } });
  put(19, 2, { value: '有批注', note: '第一行\n第二行' });
  put(20, 2, { value: null, note: '空格子的批注' });
  put(21, 2, {
    value: null,
    style: {
      fill: '#FFF2CC', wrapText: true, indentLevel: 2, textOrientation: -45, shrinkToFit: true, verticalAlignment: 'Top', horizontalAlignment: 'Distributed', locked: false, formulaHidden: true,
      borders: {
        EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#000000' }, EdgeBottom: { style: 'Double', weight: 'Thick', color: '#FF0000' },
        EdgeLeft: { style: 'Dash', weight: 'Medium', color: '#00FF00' }, DiagonalUp: { style: 'Dot', weight: 'Thin', color: '#0000FF' },
      },
      font: { italic: true, strikethrough: true, underline: 'DoubleAccountant' },
    },
  });
  put(22, 2, { value: '甲、乙', formula: '=TEXTJOIN("、",TRUE,指标[任务])' });
  put(23, 2, { value: 12.5, formula: '=SUM(指标[[#Data],[实际值]])-指标[[#Totals],[实际值]]+C3' });
  put(24, 2, { value: 1, style: { textOrientation: 180 } });
  first.tables.push({
    id: 1, name: '指标', range: { top: 2, left: 1, bottom: 5, right: 4 },
    columns: [
      { id: 1, name: '任务', totalsLabel: '合计_x0041_' }, { id: 2, name: '目标\n值' }, { id: 5, name: '实际值', totalsFunction: 'sum' },
      { id: 4, name: '完成率', formula: '=[@实际值]/[@[目标\n值]]' },
    ],
    showHeaders: true, showTotals: true, showFilterButton: true, style: 'TableStyleMedium2', showBandedRows: true, showBandedColumns: false, highlightFirstColumn: true, highlightLastColumn: false,
  });
  first.merges.push({ top: 1, left: 1, bottom: 1, right: 4 });
  first.columnWidths.set(1, 210).set(2, 60).set(3, 60).set(7, 12);
  first.hiddenColumns.add(7).add(9);
  first.rowHeights.set(1, 30).set(40, 22.5);
  first.hiddenRows.add(10).add(41);
  first.tabColor = '#C00000';
  first.showGridlines = false;
  first.showHeadings = false;
  first.frozen = { rows: 2, columns: 1 };
  first.selection = { top: 3, left: 2, bottom: 4, right: 3 };
  first.protection = { options: { ...defaultProtectionOptions(), allowSort: true, allowAutoFilter: true }, password: null };
  first.pageLayout = {
    ...first.pageLayout, orientation: 'Landscape', paperSize: 'A3', zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 }, centerHorizontally: true, printGridlines: true,
    printArea: [{ top: 1, left: 1, bottom: 20, right: 4 }], titleRows: { first: 1, last: 2 }, titleColumns: { first: 1, last: 1 },
    margins: { top: 36, bottom: 36, left: 18, right: 18, header: 9, footer: 9 },
    header: { left: '左 && 边', center: '', right: '&D' }, footer: { left: '', center: '第 &P 页', right: '' },
  };
  first.conditionalFormats.push(
    { id: takeId(workbook), ranges: [{ top: 3, left: 4, bottom: 4, right: 4 }, { top: 8, left: 4, bottom: 9, right: 4 }], priority: 0, stopIfTrue: true, rule: { type: 'custom', formula: '=$D3<1' }, look: { fill: '#FFC7CE', font: { color: '#9C0006', bold: true } } },
    { id: takeId(workbook), ranges: [{ top: 3, left: 3, bottom: 4, right: 3 }], priority: 1, stopIfTrue: false, rule: { type: 'cellValue', operator: 'Between', formula1: '=5', formula2: '=13' }, look: { numberFormat: '0.0', borders: { EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#000000' } } } },
    { id: takeId(workbook), ranges: [{ top: 1, left: 1, bottom: 1_048_576, right: 1 }], priority: 2, stopIfTrue: false, rule: { type: 'containsText', operator: 'BeginsWith', text: '"甲"' }, look: { font: { italic: true } } },
    { id: takeId(workbook), ranges: [{ top: 3, left: 2, bottom: 4, right: 2 }], priority: 3, stopIfTrue: false, rule: { type: 'other', kind: 'top10', data: { xml: '<cfRule type="top10" dxfId="3" priority="4" percent="1" rank="10"/>' } }, look: { fill: '#00FF00' } },
  );
  const alert = { show: true, style: 'Warning', title: '请注意', message: '只能选列表中的词\n_x0041_ 不是其中之一' } as const;
  first.validations.push(
    { ranges: [{ top: 3, left: 6, bottom: 1_048_576, right: 6 }], rule: { type: 'list', source: '待处理,已整改', inCellDropDown: true }, ignoreBlanks: true, errorAlert: alert, prompt: { show: true, title: '处理状态', message: '请选择' } },
    { ranges: [{ top: 3, left: 7, bottom: 3, right: 7 }], rule: { type: 'list', source: "='甲''s 问题 (1)'!$A$1:$A$3", inCellDropDown: false }, ignoreBlanks: false, errorAlert: { ...alert, style: 'Stop' }, prompt: { show: false, title: '', message: '' } },
    { ranges: [{ top: 4, left: 7, bottom: 4, right: 7 }], rule: { type: 'decimal', operator: 'GreaterThanOrEqual', formula1: 0 }, ignoreBlanks: true, errorAlert: alert, prompt: { show: false, title: '', message: '' } },
    { ranges: [{ top: 5, left: 7, bottom: 5, right: 7 }], rule: { type: 'date', operator: 'NotBetween', formula1: 44_562, formula2: '=TODAY()' }, ignoreBlanks: true, errorAlert: alert, prompt: { show: false, title: '', message: '' } },
    { ranges: [{ top: 6, left: 7, bottom: 6, right: 7 }], rule: { type: 'custom', formula: '=G6<>"_x0041_"' }, ignoreBlanks: true, errorAlert: alert, prompt: { show: false, title: '', message: '' } },
  );
  first.charts.push({
    id: takeId(workbook), name: '图 1', type: 'BarStacked', source: { sheet: '自查表', range: { top: 2, left: 1, bottom: 4, right: 3 } }, seriesBy: 'Columns', title: '完成 & 目标',
    legend: { visible: true, position: 'Bottom' }, left: 300, top: 60, width: 360, height: 240,
  });
  first.names.push({ name: '本表', formula: '=自查表!$A$2:$D$5', visible: true, comment: '' });
  putCell(second.cells, 1, 1, { value: '待处理' });
  putCell(second.cells, 2, 1, { value: '已整改' });
  second.visibility = 'VeryHidden';
  second.autoFilter = { range: { top: 1, left: 1, bottom: 2, right: 1 }, criteria: { 0: { xml: '<filters><filter val="待处理"/></filters>' } } };
  const chartSheet = addSheet(workbook, '图表', 'chartsheet');
  chartSheet.visibility = 'Hidden';
  workbook.activeSheet = first.id;
  workbook.names.push({ name: '税率', formula: '=0.13', visible: false, comment: '说明' }, { name: '范围', formula: "='甲''s 问题 (1)'!$A:$A", visible: true, comment: '' });
  workbook.protection = { password: null };
  workbook.settings.set('zicha.marks', JSON.stringify({ 列: 'E', 引号: '"<&>"' })).set('空', '');
  workbook.customProperties.push({ key: '模板', value: 'beijing' }, { key: '次数', value: 3.5 }, { key: '完成', value: true });
  workbook.properties.title = '自查表 <2022>';
  workbook.properties.author = '张三';
  workbook.properties.company = '某区 & 某局';
  workbook.calculationMode = 'Manual';
  return workbook;
}
