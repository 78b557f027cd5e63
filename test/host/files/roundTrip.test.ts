/** @jest-environment node */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import fc from '../../support/fastCheck';
import { readXlsx, writeXlsx } from '../../../host/files';
import { cloneWorkbook, workbookDifferences } from '../../../host/workbook/compare';
import { cellAt, putCell } from '../../../host/workbook/grid';
import { createWorkbook, type Workbook } from '../../../host/workbook/workbook';
import { fullWorkbook } from './fixture';

async function again(workbook: Workbook): Promise<Workbook> {
  return readXlsx(await writeXlsx(workbook), workbook.name);
}

async function partsOf(workbook: Workbook): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(await writeXlsx(workbook));
  const paths = Object.values(zip.files).filter((file) => !file.dir);
  return Object.fromEntries(await Promise.all(paths.map(async (file) => [file.name, await file.async('string')] as const)));
}

describe('write → read', () => {
  test('gives back everything that the model holds', async () => {
    const workbook = fullWorkbook();
    expect(workbookDifferences(workbook, await again(workbook), { selection: true })).toEqual([]);
  });

  test('does not change the workbook that is written', async () => {
    const workbook = fullWorkbook();
    const before = cloneWorkbook(workbook);
    await writeXlsx(workbook);
    expect(workbookDifferences(before, workbook, { selection: true })).toEqual([]);
  });

  test('the same workbook gives the same bytes', async () => {
    expect(await writeXlsx(fullWorkbook())).toEqual(await writeXlsx(fullWorkbook()));
  });

  test('any text, number or truth value comes back as it was', async () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('=', '_x', '0', '00', 'A', '_', '\r', '\n', ' ', '&lt;', '<', '表', '\u0000') }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    await fc.assert(fc.asyncProperty(fc.array(value, { minLength: 100, maxLength: 200 }), async (values) => {
      const workbook = createWorkbook(['表']);
      values.forEach((item, index) => putCell(workbook.sheets[0]!.cells, index + 1, 1, { value: Object.is(item, -0) ? 0 : item }));
      const read = await again(workbook);
      expect(values.map((_item, index) => cellAt(read.sheets[0]!.cells, index + 1, 1)?.value)).toEqual(values.map((item) => (Object.is(item, -0) ? 0 : item)));
    }), { numRuns: 5 });
  }, 60_000);

  test('an independent reader finds the same texts, formulas, looks and tables', async () => {
    const book = new ExcelJS.Workbook();
    const workbook = fullWorkbook();
    // That reader takes names and validations apart cell by cell: whole columns of them would take seconds.
    workbook.names = [];
    workbook.sheets[0]!.validations = [];
    const bytes = await writeXlsx(workbook);
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = book.getWorksheet('自查表')!;
    expect(sheet.getCell('A8').value).toBe('=1+1');
    expect(sheet.getCell('A8').numFmt).toBe('@');
    expect(sheet.getCell('D3').value).toMatchObject({ formula: '指标[[#This Row],[实际值]]/指标[[#This Row],[目标\n值]]', result: 1.25 });
    expect(sheet.getCell('B22').value).toMatchObject({ formula: '_xlfn.TEXTJOIN("、",TRUE,指标[任务])' });
    expect(sheet.getCell('A1').font).toMatchObject({ name: '黑体', size: 16, bold: true });
    expect(sheet.getCell('B21').fill).toMatchObject({ fgColor: { argb: 'FFFFF2CC' } });
    expect(sheet.getCell('C1').master.address).toBe('A1');
    expect(sheet.getCell('B19').note).toBe('第一行\n第二行');
    expect(sheet.getColumn(1).width).toBeCloseTo(40, 0);
    expect(sheet.getTable('指标')).toBeDefined();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
  }, 60_000);
});

describe('the written parts', () => {
  test('a row of a table is named as files want it, never with @', async () => {
    const parts = await partsOf(fullWorkbook());
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('[@');
    expect(parts['xl/tables/table1.xml']).not.toContain('[@');
    expect(parts['xl/tables/table1.xml']).toContain('name="目标_x000a_值"');
  });

  test('every part has a content type and every link leads to a part', async () => {
    const parts = await partsOf(fullWorkbook());
    const types = parts['[Content_Types].xml']!;
    for (const path of Object.keys(parts)) {
      if (/\.(rels|vml)$/.test(path) || path.startsWith('[') || path === 'customXml/item1.xml') continue;
      expect(types).toContain(`PartName="/${path}"`);
    }
    for (const [path, xml] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      for (const [link, target] of xml.matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)) {
        const folder = path.replace(/_rels\/[^/]*$/, '');
        if (!link.includes('External')) expect(Object.keys(parts)).toContain(new URL(target!, `file:///${folder}`).pathname.slice(1));
      }
    }
  });

  test('the elements of a sheet stand in the order that Excel insists on', async () => {
    const order = [
      'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'autoFilter', 'mergeCells', 'conditionalFormatting', 'dataValidations',
      'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'drawing', 'legacyDrawing', 'tableParts',
    ];
    const sheet = (await partsOf(fullWorkbook()))['xl/worksheets/sheet1.xml']!;
    const places = order.filter((name) => name !== 'autoFilter').map((name) => sheet.search(new RegExp(`<${name}[ />]`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('settings need no part where there are none', async () => {
    const parts = await partsOf(createWorkbook(['表']));
    expect(Object.keys(parts).filter((path) => path.startsWith('customXml'))).toEqual([]);
  });

  test('a set password becomes a hash that survives the next save', async () => {
    const workbook = createWorkbook(['表']);
    workbook.protection = { password: '1234' };
    const read = await again(workbook);
    expect(read.protection?.password).toContain('CC3D');
    expect((await again(read)).protection).toEqual(read.protection);
  });
});
