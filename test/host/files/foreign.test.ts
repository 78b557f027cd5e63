/** @jest-environment node */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { readXlsx, writeXlsx } from '../../../host/files';
import { cellAt } from '../../../host/workbook/grid';
import { createWorkbook, type Workbook } from '../../../host/workbook/workbook';

/** Opens a workbook whose first sheet and further parts are given as other programs write them. */
async function open(sheet: string, parts: Record<string, string> = {}): Promise<Workbook> {
  const zip = await JSZip.loadAsync(await writeXlsx(createWorkbook(['表'])));
  zip.file('xl/worksheets/sheet1.xml', sheet);
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return readXlsx(await zip.generateAsync({ type: 'uint8array' }), 'x.xlsx');
}

function cells(workbook: Workbook): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [row, columns] of workbook.sheets[0]!.cells) for (const [column, { value, formula }] of columns) found[`${row},${column}`] = formula ?? value;
  return found;
}

describe('workbooks of other programs', () => {
  test('cells without addresses, inline texts, prefixes, phonetic signs, ISO dates', async () => {
    const workbook = await open(`<?xml version="1.0"?><x:worksheet xmlns:x="urn:x"><x:sheetData>
      <x:row><x:c t="inlineStr"><x:is><x:r><x:t>汉</x:t></x:r><x:r><x:t>字</x:t></x:r><x:rPh sb="0" eb="1"><x:t>han</x:t></x:rPh></x:is></x:c><x:c><x:v>1.50</x:v></x:c></x:row>
      <x:row r="4"><x:c r="C4" t="d"><x:v>2022-12-31</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c><x:c/></x:row>
    </x:sheetData></x:worksheet>`);
    expect(cells(workbook)).toEqual({ '1,1': '汉字', '1,2': 1.5, '4,3': 44_926, '4,4': true, '4,5': { error: '#REF!' } });
  });

  test('shared formulas move with their cells and leave texts alone', async () => {
    const workbook = await open(`<worksheet><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"B1"&amp;'表'!D1</f><v>1</v></c></row>
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="B3"><f t="shared" si="9"/><v>7</v></c></row></sheetData></worksheet>`);
    expect(cells(workbook)).toEqual({
      '1,1': '=B1*$C$1&"B1"&\'表\'!D1', '2,1': '=B2*$C$1&"B1"&\'表\'!D2', '3,1': '=B3*$C$1&"B1"&\'表\'!D3', '3,2': 7,
    });
  });

  test('theme colours with tint, palette colours, the calendar of 1904', async () => {
    const styles = `<styleSheet><fonts><font><name val="宋体"/><sz val="11"/></font><font><name val="宋体"/><sz val="11"/><color indexed="10"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>
      <borders><border/></borders><cellXfs><xf/><xf fontId="1" fillId="2" numFmtId="14"/></cellXfs></styleSheet>`;
    const workbook = await open('<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row></sheetData></worksheet>', {
      'xl/styles.xml': styles,
      'xl/workbook.xml': '<workbook><workbookPr date1904="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    });
    expect(cellAt(workbook.sheets[0]!.cells, 1, 1)).toEqual({ value: 1562, style: { numberFormat: 'yyyy/m/d', fill: '#A2B9E2', font: { color: '#FF0000' } } });
    expect(cellAt(workbook.sheets[0]!.cells, 1, 2)).toEqual({ value: 100 });
    expect(workbook.ordinaryFont).toEqual({ name: '宋体', size: 11 });
  });

  test('settings that Excel keeps for an add-in are found', async () => {
    const workbook = await open('<worksheet/>', {
      'xl/webextensions/webextension1.xml': '<we:webextension xmlns:we="u"><we:properties><we:property name="zicha.marks" value="{&quot;a&quot;:1}"/></we:properties></we:webextension>',
    });
    expect([...workbook.settings]).toEqual([['zicha.marks', '{"a":1}']]);
  });

  test('a host part changed by hand counts as none', async () => {
    const workbook = await open('<worksheet/>', { 'customXml/item1.xml': '<host xmlns="urn:zicha:embedded-host:1">{"settings":3}</host>' });
    expect(workbook.settings.size).toBe(0);
    expect((await open('<worksheet/>', { 'customXml/item1.xml': '<host xmlns="urn:zicha:embedded-host:1">{</host>' })).settings.size).toBe(0);
  });

  test('a workbook of an independent writer reads as it was meant', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('数据');
    sheet.addRow(['任务', '数量', '日期']);
    sheet.addRow(['甲', 12.5, new Date(Date.UTC(2022, 11, 31))]);
    sheet.getCell('B2').numFmt = '0.0%';
    sheet.getCell('B3').value = { formula: 'SUM(B2:B2)', result: 12.5 };
    sheet.getCell('A4').value = { error: '#N/A' };
    sheet.mergeCells('A5:C6');
    sheet.getColumn(1).width = 30;
    sheet.getRow(2).hidden = true;
    sheet.views = [{ state: 'frozen', ySplit: 1 }];
    sheet.getCell('A7').dataValidation = { type: 'list', formulae: ['"甲,乙"'] };
    const workbook = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()), 'x.xlsx');
    const [read] = workbook.sheets;
    expect(cellAt(read!.cells, 2, 2)).toMatchObject({ value: 12.5, style: { numberFormat: '0.0%' } });
    expect(cellAt(read!.cells, 2, 3)?.value).toBe(44_926);
    expect(cellAt(read!.cells, 3, 2)).toMatchObject({ value: 12.5, formula: '=SUM(B2:B2)' });
    expect(cellAt(read!.cells, 4, 1)?.value).toEqual({ error: '#N/A' });
    expect(read!.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 3 }]);
    expect(read!.hiddenRows).toEqual(new Set([2]));
    expect(read!.frozen).toEqual({ rows: 1, columns: 0 });
    expect(read!.validations[0]).toMatchObject({ rule: { type: 'list', source: '甲,乙', inCellDropDown: true } });
  }, 60_000);
});
