import { copiedFormula } from '../formula/copiedFormula';
import { FormulaSyntaxError } from '../formula/syntax';
import { cellError, type CellStyle, type CellValue, type HostCell, type TextRun } from '../workbook/cell';
import { isDateFormat } from '../workbook/display';
import { putCell } from '../workbook/grid';
import type { Table } from '../workbook/objects';
import type { Worksheet } from '../workbook/workbook';
import { fromFile, tableAt } from './formulaText';
import type { ThemeColors } from './colors';
import { readRange } from './ranges';
import { readFont, type Styles } from './readStyles';
import { child, children, numberOf, unescapeText, type XmlElement } from './xml';

/** A text of the shared table, and its runs where letters differ. */
export interface SharedText {
  readonly text: string;
  readonly runs: readonly TextRun[] | undefined;
}

/** What the cells of all sheets share. */
export interface CellContext {
  readonly texts: readonly SharedText[];
  readonly styles: Styles;
  readonly theme: ThemeColors;
  /** True where day 0 is 1 January 1904. */
  readonly from1904: boolean;
}

/** Days between the two calendars. */
const calendarShift = 1462;

/** Reads the text of a `si` or `is` element. Phonetic signs (rPh) are no part of the text. */
export function readText(element: XmlElement, theme: ThemeColors): SharedText {
  const runs = children(element, 'r');
  if (runs.length === 0) return { text: unescapeText(child(element, 't')?.text ?? ''), runs: undefined };
  const read = runs.map((run): TextRun => {
    const font = readFont(child(run, 'rPr'), theme);
    const text = unescapeText(child(run, 't')?.text ?? '');
    return Object.keys(font).length > 0 ? { text, font } : { text };
  });
  return { text: read.map(({ text }) => text).join(''), runs: read.some(({ font }) => font) ? read : undefined };
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Reads the cells of a sheet into its grid. A row or cell without its number follows the one before. */
export function readCells(sheet: Worksheet, root: XmlElement, context: CellContext): void {
  const shared = new Map<string, SharedFormula>();
  let row = 0;
  for (const line of children(child(root, 'sheetData'), 'row')) {
    row = numberOf(line, 'r') ?? row + 1;
    let column = 0;
    for (const item of children(line, 'c')) {
      const place = readRange(item.attributes.r ?? '') ?? { top: row, left: column + 1 };
      column = place.left;
      putCell(sheet.cells, place.top, column, readCell(item, place.top, column, sheet.tables, shared, context));
    }
  }
}

function readCell(
  item: XmlElement, row: number, column: number, tables: readonly Table[], shared: Map<string, SharedFormula>, context: CellContext,
): HostCell {
  const style = context.styles.cells[numberOf(item, 's') ?? 0];
  const { value, runs } = readValue(item, style, context);
  const formula = readFormula(child(item, 'f'), row, column, tables, shared);
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(style === undefined ? {} : { style }),
    ...(runs === undefined || formula !== undefined ? {} : { richText: runs }),
  };
}

function readValue(item: XmlElement, style: CellStyle | undefined, context: CellContext): { value: CellValue; runs?: readonly TextRun[] | undefined } {
  const written = child(item, 'v')?.text;
  switch (item.attributes.t) {
    case 'inlineStr': {
      const { text, runs } = readText(child(item, 'is') ?? item, context.theme);
      return { value: text, runs };
    }
    case 's': {
      const found = written === undefined ? undefined : context.texts[Number(written)];
      return { value: found?.text ?? null, runs: found?.runs };
    }
    case 'str': return { value: written === undefined ? null : unescapeText(written) };
    case 'b': return { value: written === undefined ? null : written.trim() === '1' || written.trim() === 'true' };
    case 'e': return { value: written === undefined ? null : (cellError(written.trim()) ?? { error: '#VALUE!' }) };
    case 'd': return { value: written === undefined ? null : dateSerial(written) };
    default: {
      const number = written === undefined || written.trim() === '' ? null : Number(written);
      if (number === null || !Number.isFinite(number)) return { value: number === null ? null : (written ?? null) };
      const isDate = context.from1904 && style?.numberFormat !== undefined && isDateFormat(style.numberFormat);
      return { value: isDate ? number + calendarShift : number };
    }
  }
}

/** An ISO date, as strict files may write it, to a serial number; other words stay text. */
function dateSerial(text: string): CellValue {
  const time = Date.parse(/Z$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

/** Formulas that many cells share are written once; the others move it. A formula that cannot be moved is left to its value. */
function readFormula(
  item: XmlElement | undefined, row: number, column: number, tables: readonly Table[], shared: Map<string, SharedFormula>,
): string | undefined {
  if (!item) return undefined;
  const around = tableAt(tables, row, column);
  const index = item.attributes.t === 'shared' ? (item.attributes.si ?? '') : undefined;
  if (item.text.trim() !== '') {
    const formula = unescapeText(item.text);
    if (index !== undefined) shared.set(index, { row, column, formula });
    return fromFile(formula, around);
  }
  const master = index === undefined ? undefined : shared.get(index);
  if (!master) return undefined;
  try {
    return fromFile(copiedFormula(master.formula, row - master.row, column - master.column), around);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}

/** Notes of a sheet, put to their cells. */
export function readNotes(sheet: Worksheet, comments: XmlElement | undefined, theme: ThemeColors): void {
  for (const comment of children(child(comments, 'commentList'), 'comment')) {
    const place = readRange(comment.attributes.ref ?? '');
    const text = child(comment, 'text');
    if (place && text) setOn(sheet, place.top, place.left, { note: readText(text, theme).text });
  }
}

/** Links of a sheet, put to their cells. Targets outside come from the sheet's relationships. */
export function readLinks(sheet: Worksheet, root: XmlElement, targets: ReadonlyMap<string, string>): void {
  for (const link of children(child(root, 'hyperlinks'), 'hyperlink')) {
    const place = readRange(link.attributes.ref ?? '');
    if (!place) continue;
    const target = targets.get(link.attributes.id ?? '');
    const inside = link.attributes.location ?? (target?.startsWith('#') ? target.slice(1) : undefined);
    const { tooltip } = link.attributes;
    setOn(sheet, place.top, place.left, {
      hyperlink: {
        ...(target === undefined || target.startsWith('#') ? {} : { address: target }),
        ...(inside === undefined ? {} : { documentReference: inside }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      },
    });
  }
}

function setOn(sheet: Worksheet, row: number, column: number, more: Partial<HostCell>): void {
  const cell = sheet.cells.get(row)?.get(column) ?? { value: null };
  putCell(sheet.cells, row, column, { ...cell, ...more });
}
