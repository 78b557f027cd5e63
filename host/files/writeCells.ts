import { cellAddress } from '../../src/check/address';
import { isCellError, type HostCell, type TextRun } from '../workbook/cell';
import { allCells } from '../workbook/grid';
import type { Worksheet } from '../workbook/workbook';
import { autoHeights } from './autoHeights';
import { tableAt, toFile } from './formulaText';
import { fontXml, type StyleTable } from './styleTable';
import { escapeText, tag } from './xml';

/** The texts of all cells, each once. */
export class TextTable {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** Number of a text, given as the inside of its `si` element. */
  number(inner: string): number {
    this.uses += 1;
    const known = this.numbers.get(inner);
    if (known !== undefined) return known;
    this.numbers.set(inner, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    return tag('sst', {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', count: this.uses, uniqueCount: this.numbers.size,
    }, [...this.numbers.keys()].map((inner) => `<si>${inner}</si>`));
  }
}

/** A text element that keeps its blanks. */
export function textXml(text: string): string {
  return `<t xml:space="preserve">${escapeText(text)}</t>`;
}

function runsXml(runs: readonly TextRun[]): string {
  return runs.map(({ text, font }) => `<r>${font ? fontXml(font, 'rPr') : ''}${textXml(text)}</r>`).join('');
}

/** The `sheetData` element: rows in order, with the heights that were set or grew, and the rows that are hidden. */
export function cellsXml(sheet: Worksheet, styles: StyleTable, texts: TextTable, ordinarySize?: number): string {
  const rows = new Map<number, string[]>();
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows]) rows.set(row, []);
  for (const { row, column, cell } of allCells(sheet.cells)) {
    const line = rows.get(row) ?? [];
    rows.set(row, line);
    line.push(cellXml(cell, sheet, row, column, styles, texts));
  }
  const grown = autoHeights(sheet, ordinarySize);
  return tag('sheetData', {}, [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => {
    const height = sheet.rowHeights.get(row);
    return tag('row', { r: row, ht: height ?? grown.get(row), customHeight: height === undefined ? undefined : true, hidden: sheet.hiddenRows.has(row) ? true : undefined }, cells);
  }));
}

/** Text is always written as text, whatever it begins with: it cannot become a formula. */
function cellXml(cell: HostCell, sheet: Worksheet, row: number, column: number, styles: StyleTable, texts: TextTable): string {
  const style = styles.cell(cell.style);
  const attributes = { r: cellAddress(row, column), s: style === 0 ? undefined : style };
  const { value, formula, richText } = cell;
  const written = formula === undefined ? '' : `<f>${escapeText(toFile(formula, tableAt(sheet.tables, row, column)))}</f>`;
  if (value === null) return tag('c', attributes, written);
  if (isCellError(value)) return tag('c', { ...attributes, t: 'e' }, `${written}<v>${value.error}</v>`);
  if (typeof value === 'boolean') return tag('c', { ...attributes, t: 'b' }, `${written}<v>${value ? '1' : '0'}</v>`);
  if (typeof value === 'number') return tag('c', attributes, `${written}<v>${String(value)}</v>`);
  if (formula !== undefined) return tag('c', { ...attributes, t: 'str' }, `${written}<v>${escapeText(value)}</v>`);
  const runs = richText?.map(({ text }) => text).join('') === value ? richText : undefined;
  return tag('c', { ...attributes, t: 's' }, `<v>${String(texts.number(runs ? runsXml(runs) : textXml(value)))}</v>`);
}
