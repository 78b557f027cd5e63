import type { Borders, Cell, Workbook, Worksheet } from 'exceljs';
import ExcelJS from 'exceljs';
import { placeRows, type PlacedBlock } from './layout';
import type { Sample } from './sources/model';

const THIN = { style: 'thin', color: { argb: 'FF808080' } } as const;
const GRID: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const SONG = '宋体';
/** A fixed day, so that building twice gives the same workbook. */
const MADE = new Date(Date.UTC(2023, 0, 6));

/** Builds the workbook of a sample, laid out as offices lay such tables out. */
export function sampleWorkbook(sample: Sample): Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.created = MADE;
  workbook.modified = MADE;
  const sheet = workbook.addWorksheet(sample.sheet, {
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sample.columns.forEach((column, index) => {
    sheet.getColumn(sample.origin.column + index).width = column.width;
  });
  writeTitle(sheet, sample);
  const blocks = placeRows(sample);
  let number = 1;
  for (const block of blocks) number = writeBlock(sheet, sample, block, number);
  writeFooter(sheet, sample, (blocks.at(-1)?.rows.at(-1)?.sheetRow ?? sample.origin.row) + 1);
  return workbook;
}

function writeTitle(sheet: Worksheet, sample: Sample): void {
  const row = sample.origin.row - 1;
  const first = sample.origin.column;
  sheet.mergeCells(row, first, row, first + sample.columns.length - 1);
  const cell = sheet.getCell(row, first);
  cell.value = sample.title;
  cell.font = { name: SONG, size: 16, bold: true };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  sheet.getRow(row).height = 34;
}

function writeHeader(sheet: Worksheet, sample: Sample, row: number): void {
  sample.columns.forEach((column, index) => {
    const cell = sheet.getCell(row, sample.origin.column + index);
    cell.value = column.header;
    style(cell, true);
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF7' } };
  });
  sheet.getRow(row).height = 34;
}

/** Writes the header (where there is one) and the rows of a block; gives back the next running number. */
function writeBlock(sheet: Worksheet, sample: Sample, block: PlacedBlock, number: number): number {
  if (block.headerRow !== null) writeHeader(sheet, sample, block.headerRow);
  let next = number;
  for (const { sheetRow, row } of block.rows) {
    sample.columns.forEach((column, index) => style(sheet.getCell(sheetRow, sample.origin.column + index), column.role === 'index'));
    sample.columns.forEach((column, index) => {
      const value = column.role === 'index' ? next : row.cells[column.role];
      if (value === undefined || value === '') return;
      sheet.getCell(sheetRow, sample.origin.column + index - (row.slidLeft ?? 0)).value = value;
    });
    next += 1;
  }
  writeDimension(sheet, sample, block);
  return next;
}

function writeDimension(sheet: Worksheet, sample: Sample, block: PlacedBlock): void {
  const at = sample.columns.findIndex((column) => column.role === 'dimension');
  const first = block.rows.at(0)?.sheetRow;
  const last = block.rows.at(-1)?.sheetRow;
  if (at < 0 || first === undefined || last === undefined) return;
  const column = sample.origin.column + at;
  const row = sample.dimensionLabel === 'merged' ? first : Math.floor((first + last) / 2);
  if (sample.dimensionLabel === 'merged' && last > first) sheet.mergeCells(first, column, last, column);
  const cell = sheet.getCell(row, column);
  cell.value = block.dimension;
  style(cell, true);
}

function writeFooter(sheet: Worksheet, sample: Sample, firstRow: number): void {
  sample.footer.forEach((line, index) => {
    const cell = sheet.getCell(firstRow + index, sample.origin.column);
    cell.value = line;
    cell.font = { name: SONG, size: 10 };
  });
}

function style(cell: Cell, centred: boolean): void {
  cell.font = { name: SONG, size: 11, bold: centred };
  cell.alignment = { vertical: 'middle', horizontal: centred ? 'center' : 'left', wrapText: true };
  cell.border = GRID;
}
