import type { AddChart, AddTable, CellContent, CellFormat, Edit, ExpectName, FormatCells, ListValidation, NumberValidation, PrintSetup, WriteCells } from '../output/edits';
import { cut } from '../output/note';
import { rangeAt } from './names';
import { textBytes } from './portions';

/** Bytes of edits after which a batch is sent: well below the 5 MB that Excel on the web takes in one request. */
const BATCH_BYTES = 3_900_000;

/** Rows of a sheet of Excel. */
const MAX_ROWS = 1_048_576;

/** What has to be known of the workbook before edits can be queued without waiting. */
export interface Known {
  /** Names of the sheets that are there. */
  readonly sheets: ReadonlySet<string>;
  /** Our conditional formats, by the edit that removes them. */
  readonly colours: ReadonlyMap<Edit, readonly Excel.ConditionalFormat[]>;
}

/** Carries edits out in order, in as few requests as their size allows; `beforeLast` may queue what is to come along with the last one. */
export async function writeEdits(context: Excel.RequestContext, edits: readonly Edit[], known: Known, beforeLast: () => void): Promise<void> {
  const removed = new Set<string>();
  let bytes = 0;
  for (const edit of edits.flatMap(inPortions)) {
    const size = sizeOf(edit);
    if (bytes > 0 && bytes + size > BATCH_BYTES) {
      // Portions exist only because one request may not hold them all.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      bytes = 0;
    }
    queueEdit(context, edit, known, removed);
    bytes += size;
  }
  beforeLast();
  await context.sync();
}

function queueEdit(context: Excel.RequestContext, edit: Edit, known: Known, removed: Set<string>): void {
  const { workbook } = context;
  switch (edit.kind) {
    case 'add-sheet':
      if (!known.sheets.has(edit.sheet)) workbook.worksheets.add(edit.sheet);
      return;
    case 'delete-sheet':
      workbook.worksheets.getItemOrNullObject(edit.sheet).delete();
      return;
    case 'clear-sheet':
      workbook.worksheets.getItem(edit.sheet).getRange().clear();
      return;
    case 'write':
      queueCells(context, edit);
      return;
    case 'clear-contents':
      rangeAt(context, edit).clear('Contents');
      return;
    case 'format':
      queueFormat(context, edit);
      return;
    case 'column-width': {
      const { format } = workbook.worksheets.getItem(edit.sheet).getRangeByIndexes(0, edit.column - 1, 1, 1).getEntireColumn();
      if (edit.width === null) format.useStandardWidth = true;
      else format.columnWidth = edit.width;
      return;
    }
    case 'row-height':
      workbook.worksheets.getItem(edit.sheet).getRangeByIndexes(edit.row - 1, 0, 1, 1).getEntireRow().format.rowHeight = edit.height;
      return;
    case 'add-conditional-format': {
      const added = rangeAt(context, edit).conditionalFormats.add('Custom');
      added.custom.rule.formula = edit.formula;
      added.custom.format.fill.color = edit.fill;
      if (edit.fontColor !== undefined) added.custom.format.font.color = edit.fontColor;
      if (edit.bold !== undefined) added.custom.format.font.bold = edit.bold;
      // Counted from the end.
      if (edit.behind === true) added.priority = -1;
      return;
    }
    case 'remove-conditional-formats':
      for (const format of known.colours.get(edit) ?? []) {
        if (!removed.has(format.id)) format.delete();
        removed.add(format.id);
      }
      return;
    case 'define-name':
      workbook.names.getItemOrNullObject(edit.name).delete();
      workbook.names.add(edit.name, rangeAt(context, edit)).visible = false;
      return;
    case 'remove-name':
      workbook.names.getItemOrNullObject(edit.name).delete();
      return;
    case 'save-setting':
      workbook.settings.add(edit.key, edit.value);
      return;
    case 'remove-setting':
      workbook.settings.getItemOrNullObject(edit.key).delete();
      return;
    case 'resize-table':
      workbook.tables.getItem(edit.table).resize(rangeAt(context, edit));
      return;
    case 'add-table':
      queueTable(context, edit);
      return;
    case 'remove-table':
      workbook.tables.getItemOrNullObject(edit.table).convertToRange();
      return;
    case 'list-validation':
    case 'number-validation':
      queueValidation(context, edit);
      return;
    case 'hide-column':
      workbook.worksheets.getItem(edit.sheet).getRangeByIndexes(0, edit.column - 1, 1, 1).getEntireColumn().columnHidden = true;
      return;
    case 'autofit-rows':
      rangeAt(context, { sheet: edit.sheet, range: { top: edit.top, left: 1, bottom: edit.bottom, right: 1 } }).getEntireRow().format.autofitRows();
      return;
    case 'clear-cells':
      rangeAt(context, edit).clear();
      return;
    case 'print-setup':
      queuePrintSetup(context, edit);
      return;
    case 'freeze-rows':
      workbook.worksheets.getItem(edit.sheet).freezePanes.freezeRows(edit.rows);
      return;
    case 'expect-empty':
      // Excel has no conditions in a request, but it stops at the first failure: the range above the sheet does not exist, unless there is nothing to go up from.
      rangeAt(context, edit).getUsedRangeOrNullObject(true).getOffsetRange(-MAX_ROWS, 0).load('rowIndex');
      return;
    case 'expect-name':
      queueExpectation(context, edit);
      return;
    case 'add-chart':
      queueChart(context, edit);
      return;
    case 'sheet-view': {
      const sheet = workbook.worksheets.getItem(edit.sheet);
      sheet.showGridlines = edit.gridlines;
      sheet.tabColor = edit.tabColor;
      return;
    }
  }
}

/** Corners that do not meet have no intersection, which is a failure. */
function queueExpectation(context: Excel.RequestContext, { name, sheet, range }: ExpectName): void {
  const { top, left, bottom, right } = range;
  const cells = context.workbook.names.getItem(name).getRange();
  const corner = (row: number, column: number): Excel.Range => rangeAt(context, { sheet, range: { top: row, left: column, bottom: row, right: column } });
  cells.getCell(0, 0).getIntersection(corner(top, left)).load('rowIndex');
  cells.getLastCell().getIntersection(corner(bottom, right)).load('rowIndex');
}

function queueChart(context: Excel.RequestContext, { sheet, name, type, title, source, place }: AddChart): void {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  charts.getItemOrNullObject(name).delete();
  const chart = charts.add(type, rangeAt(context, { sheet, range: source }), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = false;
  chart.setPosition(rangeAt(context, { sheet, range: { ...place, bottom: place.top, right: place.left } }), rangeAt(context, { sheet, range: { ...place, top: place.bottom, left: place.right } }));
}

/** Its banding stays quiet: the cells have looks of their own, which every program shows. */
const TABLE_STYLE = 'TableStyleLight1';

function queueTable(context: Excel.RequestContext, edit: AddTable): void {
  context.workbook.tables.getItemOrNullObject(edit.table).convertToRange();
  const table = context.workbook.tables.add(rangeAt(context, edit), true);
  table.name = edit.table;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
}

function queueValidation(context: Excel.RequestContext, edit: ListValidation | NumberValidation): void {
  const { dataValidation } = rangeAt(context, edit);
  dataValidation.rule = edit.kind === 'list-validation'
    ? { list: { inCellDropDown: true, source: edit.words.join(',') } }
    : { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } };
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '自查核验', message: edit.message };
}

/** Margins in points: our sheets have many columns, and every point of width keeps the letters legible. */
const MARGINS = { leftMargin: 36, rightMargin: 36, topMargin: 43, bottomMargin: 43 } as const;
const PAGE_NUMBERS = '第 &P 页，共 &N 页';

function queuePrintSetup(context: Excel.RequestContext, { sheet, orientation, pagesWide, pagesHigh, area, titleRows }: PrintSetup): void {
  const { pageLayout } = context.workbook.worksheets.getItem(sheet);
  pageLayout.orientation = orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: pagesWide, ...(pagesHigh === 0 ? {} : { verticalFitToPages: pagesHigh }) };
  pageLayout.centerHorizontally = true;
  pageLayout.set(MARGINS);
  if (pagesHigh === 0) pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBERS;
  if (area !== undefined) pageLayout.setPrintArea(rangeAt(context, { sheet, range: area }));
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(`$${String(titleRows.top)}:$${String(titleRows.bottom)}`);
}

/** The format first: a text in a cell of the format `@` stays a text whatever it starts with. */
function queueCells(context: Excel.RequestContext, { sheet, top, left, cells }: WriteCells): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  const range = rangeAt(context, { sheet, range: { top, left, bottom: top + cells.length - 1, right: left + width - 1 } });
  range.numberFormat = cells.map((row) => row.map(formatOf));
  range.values = cells.map((row) => row.map(valueOf));
}

function formatOf(content: CellContent): string {
  if (content === null) return 'General';
  if ('empty' in content) return content.format;
  return 'text' in content ? '@' : (content.format ?? 'General');
}

/** Letters that one cell holds. */
const CELL_TEXT = 32_767;

/**
 * A text that Excel and its files can hold: without the control characters and halves of characters
 * that XML forbids (another program's files may bring them), and not longer than a cell.
 */
function bearableText(text: string): string {
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '').replace(/\p{Cs}/gu, '\ufffd');
  return cut(clean, CELL_TEXT);
}

function valueOf(content: CellContent): string | number {
  if (content === null || 'empty' in content) return '';
  if ('text' in content) return bearableText(content.text);
  return 'number' in content ? content.number : content.formula;
}

function queueFormat(context: Excel.RequestContext, edit: FormatCells): void {
  const range = rangeAt(context, edit);
  const { format } = range;
  const look: CellFormat = edit.format;
  if (look.numberFormat !== undefined) {
    range.numberFormat = Array.from({ length: edit.range.bottom - edit.range.top + 1 }, () =>
      Array.from({ length: edit.range.right - edit.range.left + 1 }, () => look.numberFormat));
  }
  if (look.fill === null) format.fill.clear();
  else if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.fontName !== undefined) format.font.name = look.fontName;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  queueBorders(format, edit);
}

function queueBorders(format: Excel.RangeFormat, { range, format: { borders = {} } }: FormatCells): void {
  const { top, left, bottom, right } = range;
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
    const line = borders[edge];
    // A single row or column has no lines inside; Excel refuses to set them.
    if (line === undefined || (edge === 'InsideHorizontal' && top === bottom) || (edge === 'InsideVertical' && left === right)) continue;
    const border = format.borders.getItem(edge);
    border.style = line?.style ?? 'None';
    if (line === null) continue;
    border.weight = line.weight;
    border.color = line.color;
  }
}

/** A big block as several, row by row. */
function inPortions(edit: Edit): Edit[] {
  if (edit.kind !== 'write' || sizeOf(edit) <= BATCH_BYTES || edit.cells.length < 2) return [edit];
  const half = Math.floor(edit.cells.length / 2);
  return [
    ...inPortions({ ...edit, cells: edit.cells.slice(0, half) }),
    ...inPortions({ ...edit, top: edit.top + half, cells: edit.cells.slice(half) }),
  ];
}

/** Bytes that an edit takes in a request, roughly. */
function sizeOf(edit: Edit): number {
  if (edit.kind !== 'write') return 600;
  let bytes = 0;
  for (const row of edit.cells) {
    for (const content of row) bytes += 16 + (content === null ? 0 : textBytes(String(valueOf(content))));
  }
  return bytes;
}
