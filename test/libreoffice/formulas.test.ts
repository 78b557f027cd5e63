import { createCalculator } from '../../host/formula';
import { isCellError } from '../../host/workbook/cell';
import { allCells, cellAt } from '../../host/workbook/grid';
import { sheetNamed, type Workbook } from '../../host/workbook/workbook';
import { addTable, workbookOf, type Rows } from '../host/formula/compute';
import { computedByLibreOffice, convert, describeWithLibreOffice, libreOfficeTimeout } from '../support/libreoffice';
import { fullWorkbook } from '../host/files/fixture';
import { writeXlsx } from '../../host/files';

/** A small checked table, and the kinds of formulas that are written over such tables. */
const checked: Rows = [
  ['维度', '任务', '落实情况', '状态', '说明', '得分'],
  ['政府履职', '街道清扫', '完成 12 条', '已完成', '', 12],
  ['政府履职', '公园建设', '完成 3 处', '未达标', '应为 5 处', 3],
  ['民生保障', '养老驿站', '完成 7 家', '超额完成', '', 7.5],
  ['民生保障', '老楼加梯', '', '未填报', '没有填写', null],
  ['民生保障', '背街小巷', '正在推进', '推进中', '', 1],
  ['城市管理', 'A*B 试点', '完成', '已完成', '', 0.25],
];
const indicators: Rows = [
  ['任务', '指标', '目标值', '填报值', '修正值', '完成率', '结论'],
  ['街道清扫', '条数', 10, 12, null, '=IF([@目标值]=0,"",IF([@修正值]="",[@填报值],[@修正值])/[@目标值])', '=IF([@完成率]="","",IF([@完成率]>=1,"达标","未达标"))'],
  ['公园建设', '处数', 5, 3, 5, '=IF([@目标值]=0,"",IF([@修正值]="",[@填报值],[@修正值])/[@目标值])', '=IF([@完成率]="","",IF([@完成率]>=1,"达标","未达标"))'],
  ['养老驿站', '家数', 0, 7, null, '=IF([@目标值]=0,"",IF([@修正值]="",[@填报值],[@修正值])/[@目标值])', '=IF([@完成率]="","",IF([@完成率]>=1,"达标","未达标"))'],
];
const formulas = [
  "=COUNTIF('自查 表（一）'!$D$2:$D$7,\"已完成\")",
  "=COUNTIFS('自查 表（一）'!$A$2:$A$7,\"民生保障\",'自查 表（一）'!$D$2:$D$7,\"<>已完成\")",
  "=COUNTIF('自查 表（一）'!D:D,\"*完成\")",
  "=COUNTIF('自查 表（一）'!B2:B7,\"A~*B*\")",
  "=COUNTA('自查 表（一）'!B2:B7)",
  "=COUNTBLANK('自查 表（一）'!F2:F7)",
  "=SUMIF('自查 表（一）'!A2:A7,\"政府履职\",'自查 表（一）'!F2:F7)",
  "=SUMIFS('自查 表（一）'!F2:F7,'自查 表（一）'!A2:A7,\"民生保障\",'自查 表（一）'!F2:F7,\">1\")",
  "=IFERROR(COUNTIF('自查 表（一）'!D2:D7,\"已完成\")/COUNTA('自查 表（一）'!B2:B7),0)",
  '=IFERROR(1/0,"—")',
  "=SUMPRODUCT(('自查 表（一）'!$A$2:$A$7=\"民生保障\")*('自查 表（一）'!$D$2:$D$7=\"推进中\"))",
  "=SUMPRODUCT(--('自查 表（一）'!C2:C7<>\"\"),--(LEN('自查 表（一）'!B2:B7)=4))",
  "=SUMPRODUCT(1/COUNTIF('自查 表（一）'!A2:A7,'自查 表（一）'!A2:A7))",
  "=HYPERLINK(\"#'自查 表（一）'!C3\",\"第 \"&ROW('自查 表（一）'!C3)&\" 行\")",
  '=COUNTIF(指标对照[结论],"达标")',
  '=SUM(指标对照[填报值])',
  '=ROWS(指标对照[任务])',
  '=AVERAGE(指标对照[[目标值]:[填报值]])',
  '=指标对照[[#Headers],[完成率]]',
  '=TEXT(0.8761,"0.0%")&"／"&TEXT(1234.5,"#,##0.00")',
  '=TEXT(DATE(2022,12,31),"yyyy-mm-dd")',
  "=INDEX('自查 表（一）'!B2:B7,MATCH(\"未达标\",'自查 表（一）'!D2:D7,0))",
  "=VLOOKUP(\"养老驿站\",'自查 表（一）'!B2:F7,3,FALSE)",
  "=LOOKUP(2,1/('自查 表（一）'!D2:D7=\"已完成\"),'自查 表（一）'!B2:B7)",
  "=LARGE('自查 表（一）'!F2:F7,2)+SMALL('自查 表（一）'!F2:F7,1)",
  "=RANK('自查 表（一）'!F4,'自查 表（一）'!F2:F7)",
  "=SUBTOTAL(9,'自查 表（一）'!F2:F7)",
  "=MAX('自查 表（一）'!F2:F7)-MIN('自查 表（一）'!F2:F7)",
  '=ROUND(2.345,2)&"|"&ROUNDUP(2.341,2)&"|"&ROUNDDOWN(2.349,2)',
  '=-2^2+50%*4',
  '=LEFT("自查核验",2)&MID("自查核验",3,1)&RIGHT("自查核验",1)&LEN("自查核验")',
  '=SUBSTITUTE(TRIM("  已 完成 ")," ","")',
  '=IF(AND(1<2,OR(FALSE,TRUE),NOT(FALSE)),"对","错")',
  "=AND(ISNUMBER('自查 表（一）'!F2),ISBLANK('自查 表（一）'!F5),ISERROR(1/0),ISTEXT(\"a\"))",
  '=N("x")+VALUE("12.5%")',
  '=YEAR(44926)*10000+MONTH(44926)*100+DAY(EOMONTH(44926,1))',
  '=MOD(-3,2)&INT(-1.5)&ABS(-2)',
  "=COUNTIF('自查 表（一）'!F2:F7,\">=\"&3)",
  '=STDEV(1,2,3,4)+MEDIAN(1,5,9)',
];

function fixture(): Workbook {
  const workbook = workbookOf({ '自查 表（一）': checked, 指标对照表: indicators, 核验汇总: formulas.map((formula) => [formula]) });
  addTable(workbook, '指标对照表', '指标对照', 1, 1, 4, 7);
  const calculator = createCalculator();
  calculator.recalculate(workbook);
  expect(calculator.report).toEqual({ unknownFunctions: [], unreadable: [], circular: [] });
  return workbook;
}

describeWithLibreOffice('LibreOffice computes formulas as the embedded host does', () => {
  test('cell for cell, without any error value', async () => {
    const ours = fixture();
    const theirs = await computedByLibreOffice(ours);
    let compared = 0;
    for (const sheet of ours.sheets) {
      const other = sheetNamed(theirs, sheet.name)!;
      for (const { row, column, cell } of allCells(sheet.cells)) {
        if (cell.formula === undefined) continue;
        compared += 1;
        const value = cellAt(other.cells, row, column)?.value ?? '';
        expect([cell.formula, isCellError(cell.value)]).toEqual([cell.formula, false]);
        const expected: unknown = typeof cell.value === 'number' ? expect.closeTo(cell.value, 10) : cell.value;
        expect([cell.formula, value]).toEqual([cell.formula, expected]);
      }
    }
    expect(compared).toBe(formulas.length + 6);
  }, libreOfficeTimeout);

  test('a workbook with everything in it opens and prints', async () => {
    const pdf = await convert(await writeXlsx(fullWorkbook()), 'pdf');
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
  }, libreOfficeTimeout);

  test('what LibreOffice saves opens again with its cells, looks, tables and rules', async () => {
    const written = fullWorkbook();
    written.calculationMode = 'Automatic';
    const workbook = await computedByLibreOffice(written);
    const sheet = sheetNamed(workbook, '自查表')!;
    expect(cellAt(sheet.cells, 8, 1)?.value).toBe('=1+1');
    expect(cellAt(sheet.cells, 3, 4)).toMatchObject({ value: 1.25, style: { numberFormat: '0.00%' } });
    expect(cellAt(sheet.cells, 5, 3)?.value).toBe(26);
    expect(cellAt(sheet.cells, 1, 1)?.style?.font).toMatchObject({ size: 16, bold: true });
    expect(sheet.merges).toContainEqual({ top: 1, left: 1, bottom: 1, right: 4 });
    expect(sheet.tables[0]).toMatchObject({ name: '指标', range: { top: 2, left: 1, bottom: 5, right: 4 } });
    expect(sheet.conditionalFormats[0]?.rule).toMatchObject({ type: 'custom', formula: '=$D3<1' });
    expect(sheet.validations.map(({ rule }) => rule.type)).toEqual(expect.arrayContaining(['list', 'decimal', 'custom']));
    expect(sheet.charts[0]).toMatchObject({ type: 'BarStacked', title: '完成 & 目标' });
    // Frozen panes are not looked at: converting without a window, LibreOffice leaves them out of any file.
  }, libreOfficeTimeout);
});
