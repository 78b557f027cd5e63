import { cellAddress } from '../../src/check/address';
import { allCells, type PlacedCell } from '../workbook/grid';
import { quotedSheetName } from '../workbook/names';
import type { DefinedName, Chart } from '../workbook/objects';
import type { Workbook, Worksheet } from '../workbook/workbook';
import { toFile } from './formulaText';
import { writeHostPart } from './hostPart';
import { PartWriter } from './parts';
import { writeApp, writeCore, writeCustom } from './properties';
import { fixedAddress } from './ranges';
import { writePassword } from './readSheet';
import { StyleTable } from './styleTable';
import { cellsXml, TextTable } from './writeCells';
import { chartXml, drawingXml } from './writeCharts';
import { noteBoxesXml, notesXml } from './writeNotes';
import { conditionalFormatsXml, tableXml, validationsXml } from './writeOverlays';
import { afterCells, beforeCells, pageXml, protectionXml, sheetNamespaces } from './writeSheet';
import { escapeXml, tag } from './xml';
import { maxColumns, maxRows } from '../workbook/defaults';

const workbookPath = 'xl/workbook.xml';

/** What the parts of one file share. */
interface Book {
  readonly workbook: Workbook;
  readonly parts: PartWriter;
  readonly styles: StyleTable;
  readonly texts: TextTable;
  /** How many parts of each kind there are so far. */
  readonly counts: { table: number; drawing: number; chart: number; notes: number };
}

/** Writes the workbook as .xlsx. The same workbook gives the same bytes. Reads only; never changes the workbook. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const parts = new PartWriter();
  const book: Book = { workbook, parts, styles: new StyleTable(workbook.ordinaryFont), texts: new TextTable(), counts: { table: 0, drawing: 0, chart: 0, notes: 0 } };
  parts.link('', 'officeDocument', workbookPath);
  const entries = workbook.sheets.map((sheet, index) => {
    const path = `xl/${sheet.kind}s/sheet${index + 1}.xml`;
    parts.add(path, sheet.kind === 'worksheet' ? worksheetXml(book, sheet, path) : chartSheetXml(book, sheet, path), sheet.kind);
    const state = sheet.visibility === 'Visible' ? undefined : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
    return tag('sheet', { name: sheet.name, sheetId: index + 1, state, 'r:id': parts.link(workbookPath, sheet.kind, path) });
  });
  parts.add(workbookPath, workbookXml(workbook, entries), 'workbook');
  parts.link(workbookPath, 'styles', 'xl/styles.xml');
  parts.add('xl/styles.xml', book.styles.xml(), 'styles');
  parts.link(workbookPath, 'sharedStrings', 'xl/sharedStrings.xml');
  parts.add('xl/sharedStrings.xml', book.texts.xml(), 'sharedStrings');
  addProperties(parts, workbook);
  addHostPart(parts, workbook);
  return parts.zip();
}

function workbookXml(workbook: Workbook, entries: readonly string[]): string {
  const active = Math.max(0, workbook.sheets.findIndex(({ id }) => id === workbook.activeSheet));
  const names = [...workbook.names.map((name) => nameXml(name)), ...workbook.sheets.flatMap((sheet, index) => [...sheet.names.map((name) => nameXml(name, index)), ...printNames(sheet, index)])];
  const mode = workbook.calculationMode === 'Manual' ? 'manual' : workbook.calculationMode === 'AutomaticExceptTables' ? 'autoNoTable' : undefined;
  return tag('workbook', { xmlns: sheetNamespaces.xmlns, 'xmlns:r': sheetNamespaces['xmlns:r'] }, [
    tag('workbookPr'),
    workbook.protection ? tag('workbookProtection', { ...writePassword(workbook.protection.password, 'workbookPassword'), lockStructure: true }) : '',
    tag('bookViews', {}, tag('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 28_800, windowHeight: 15_000, activeTab: active })),
    tag('sheets', {}, entries),
    names.length > 0 ? tag('definedNames', {}, names) : '',
    // The cached values are ours; Excel computes them anew when it opens the file.
    tag('calcPr', { calcId: 191_029, calcMode: mode, fullCalcOnLoad: true }),
  ]);
}

function nameXml(name: DefinedName, sheet?: number): string {
  return tag('definedName', { name: name.name, comment: name.comment === '' ? undefined : name.comment, localSheetId: sheet, hidden: name.visible ? undefined : true }, escapeXml(toFile(name.formula, undefined)));
}

/** Print area, titles and filter are names with a meaning of their own. */
function printNames(sheet: Worksheet, index: number): string[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const prefix = `${quotedSheetName(sheet.name)}!`;
  const titles = [
    ...(titleColumns ? [fixedAddress({ top: 1, bottom: maxRows, left: titleColumns.first, right: titleColumns.last })] : []),
    ...(titleRows ? [fixedAddress({ top: titleRows.first, bottom: titleRows.last, left: 1, right: maxColumns })] : []),
  ];
  const name = (word: string, areas: readonly string[], hidden?: true): string[] =>
    areas.length === 0 ? [] : [tag('definedName', { name: `_xlnm.${word}`, localSheetId: index, hidden }, escapeXml(areas.map((area) => prefix + area).join(',')))];
  return [
    ...name('_FilterDatabase', sheet.autoFilter ? [fixedAddress(sheet.autoFilter.range)] : [], true),
    ...name('Print_Area', printArea.map(fixedAddress)),
    ...name('Print_Titles', titles),
  ];
}

function worksheetXml(book: Book, sheet: Worksheet, path: string): string {
  const { parts, counts, styles } = book;
  const cells = allCells(sheet.cells);
  const drawing = sheet.charts.length > 0 ? tag('drawing', { 'r:id': addDrawing(book, path, sheet.charts, sheet) }) : '';
  const notes = cells.filter(({ cell }) => cell.note !== undefined);
  const tables = sheet.tables.map((table) => {
    counts.table += 1;
    const target = `xl/tables/table${counts.table}.xml`;
    parts.add(target, tableXml(table, counts.table), 'table');
    return tag('tablePart', { 'r:id': parts.link(path, 'table', target) });
  });
  return tag('worksheet', { ...sheetNamespaces, 'xr:uid': uid(sheet.id) }, [
    beforeCells(sheet, sheet.id === book.workbook.activeSheet),
    cellsXml(sheet, styles, book.texts, book.workbook.ordinaryFont?.size),
    afterCells(sheet),
    conditionalFormatsXml(sheet.conditionalFormats, styles),
    validationsXml(sheet.validations),
    linksXml(parts, path, cells),
    pageXml(sheet),
    drawing,
    notes.length > 0 ? tag('legacyDrawing', { 'r:id': addNotes(book, path, notes) }) : '',
    tables.length > 0 ? tag('tableParts', { count: tables.length }, tables) : '',
  ]);
}

/** Excel takes only ids of this form. */
function uid(id: string): string | undefined {
  return /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id) ? id : undefined;
}

/** A chart sheet is never without a chart: an empty one stands in. */
function chartSheetXml(book: Book, sheet: Worksheet, path: string): string {
  const [chart = emptyChart(sheet.name)] = sheet.charts;
  return tag('chartsheet', { ...sheetNamespaces, 'xr:uid': uid(sheet.id) }, [
    tag('sheetPr', {}, sheet.tabColor === '' ? '' : tag('tabColor', { rgb: `FF${sheet.tabColor.slice(1)}` })),
    tag('sheetViews', {}, tag('sheetView', { tabSelected: sheet.id === book.workbook.activeSheet ? true : undefined, workbookViewId: 0 })),
    protectionXml(sheet),
    tag('drawing', { 'r:id': addDrawing(book, path, [chart], sheet) }),
  ]);
}

function emptyChart(sheet: string): Chart {
  return {
    id: '', name: '', type: 'ColumnClustered', source: { sheet, range: { top: 1, left: 1, bottom: 1, right: 1 } }, seriesBy: 'Auto', title: null,
    legend: { visible: false, position: 'Right' }, left: 0, top: 0, width: 700, height: 450,
  };
}

function addDrawing({ parts, counts, workbook }: Book, from: string, charts: readonly Chart[], sheet: Worksheet): string {
  counts.drawing += 1;
  const path = `xl/drawings/drawing${counts.drawing}.xml`;
  for (const chart of charts) {
    counts.chart += 1;
    const target = `xl/charts/chart${counts.chart}.xml`;
    parts.add(target, chartXml(chart, workbook), 'chart');
    parts.link(path, 'chart', target);
  }
  parts.add(path, drawingXml(charts, sheet), 'drawing');
  return parts.link(from, 'drawing', path);
}

function addNotes({ parts, counts }: Book, from: string, cells: readonly PlacedCell[]): string {
  counts.notes += 1;
  const notes = `xl/comments${counts.notes}.xml`;
  const boxes = `xl/drawings/vmlDrawing${counts.notes}.vml`;
  parts.add(notes, notesXml(cells), 'comments');
  parts.link(from, 'comments', notes);
  parts.add(boxes, noteBoxesXml(cells));
  return parts.link(from, 'vmlDrawing', boxes);
}

function linksXml(parts: PartWriter, path: string, cells: readonly PlacedCell[]): string {
  const links = cells.flatMap(({ row, column, cell: { hyperlink } }) => {
    if (!hyperlink) return [];
    const target = hyperlink.address === undefined ? undefined : parts.link(path, 'hyperlink', hyperlink.address, true);
    return [tag('hyperlink', { ref: cellAddress(row, column), 'r:id': target, location: hyperlink.documentReference, tooltip: hyperlink.screenTip })];
  });
  return links.length === 0 ? '' : tag('hyperlinks', {}, links);
}

function addProperties(parts: PartWriter, workbook: Workbook): void {
  parts.link('', 'core-properties', 'docProps/core.xml');
  parts.add('docProps/core.xml', writeCore(workbook), 'core');
  parts.link('', 'extended-properties', 'docProps/app.xml');
  parts.add('docProps/app.xml', writeApp(workbook), 'app');
  if (workbook.customProperties.length === 0) return;
  parts.link('', 'custom-properties', 'docProps/custom.xml');
  parts.add('docProps/custom.xml', writeCustom(workbook.customProperties), 'custom');
}

/** Only where there is something that no other part can hold. */
function addHostPart(parts: PartWriter, workbook: Workbook): void {
  const kept = workbook.sheets.filter(({ conditionalFormats, charts, id }) => conditionalFormats.length > 0 || charts.length > 0 || uid(id) === undefined);
  if (workbook.settings.size === 0 && kept.length === 0) return;
  const sheets = Object.fromEntries(kept.map((sheet) => [sheet.name, {
    id: sheet.id, conditionalFormats: sheet.conditionalFormats.map(({ id }) => id), charts: sheet.charts.map(({ id }) => id),
  }]));
  const item = 'customXml/item1.xml';
  parts.add(item, writeHostPart({ settings: Object.fromEntries(workbook.settings), sheets }));
  parts.link(workbookPath, 'customXml', item);
  const properties = tag('ds:datastoreItem', { 'ds:itemID': '{6B7E2C1A-5D3F-4E8B-9A60-2F1C7D94B3E5}', 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml' });
  parts.add('customXml/itemProps1.xml', properties, 'customXmlProps');
  parts.link(item, 'customXmlProps', 'customXml/itemProps1.xml');
}
