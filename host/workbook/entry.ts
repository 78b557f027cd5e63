import { cellError, normalStyle, numberFormatOf, type CellStyle, type CellValue, type HostCell } from './cell';

/** Days from Excel's day 0 (1899-12-30) to the Unix epoch. */
const epochSerial = 25_569;
const millisecondsPerDay = 86_400_000;

/** What an entry makes of a cell. */
interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format that a cell with the format General takes on. */
  readonly format?: string;
}

/**
 * The cell that comes of writing a value into it, as Excel does for typed text and for
 * `Range.values`: look and note stay; `=…` is a formula and numbers, percentages, dates, truth
 * values and error words in a text become what they mean, unless the cell's format is `@`.
 */
export function enteredCell(before: HostCell | undefined, given: string | number | boolean): HostCell {
  const entry = read(given, numberFormatOf(before));
  const style = styleAfter(before, entry);
  return {
    value: entry.value,
    ...(entry.formula === undefined ? {} : { formula: entry.formula }),
    ...(style === undefined ? {} : { style }),
    ...(before?.hyperlink === undefined || entry.value === null ? {} : { hyperlink: before.hyperlink }),
    ...(before?.note === undefined ? {} : { note: before.note }),
  };
}

function styleAfter(before: HostCell | undefined, entry: Entry): CellStyle | undefined {
  if (entry.format === undefined || numberFormatOf(before) !== 'General') return before?.style;
  return normalStyle({ ...before?.style, numberFormat: entry.format });
}

function read(given: string | number | boolean, format: string): Entry {
  if (format === '@') return { value: given === '' ? null : typeof given === 'boolean' ? given : String(given) };
  if (typeof given !== 'string') return { value: given };
  if (given === '') return { value: null };
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (given.length > 1 && given.startsWith('=')) return { value: 0, formula: given };
  const meant = meaning(given.trim());
  if (meant !== null) return meant;
  // Excel takes a leading sign for the beginning of a formula.
  return /^[+-]./s.test(given) ? { value: 0, formula: `=${given}` } : { value: given };
}

function meaning(text: string): Entry | null {
  if (text.length > 40) return null;
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const error = cellError(upper);
  if (error !== null) return { value: error };
  const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(E[+-]?\d+)?(%)?$/i.exec(text);
  if (number !== null && /\d/.test(text)) return numeric(number);
  return dated(text);
}

function numeric(match: RegExpExecArray): Entry | null {
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = match;
  if (whole === '' && fraction.length < 2) return null;
  const value = Number(`${sign}${whole.replaceAll(',', '')}${fraction}${exponent}`);
  if (!Number.isFinite(value)) return null;
  if (percent !== '') return { value: value / 100, format: fraction === '' ? '0%' : '0.00%' };
  if (whole.includes(',')) return { value, format: fraction === '' ? '#,##0' : '#,##0.00' };
  return exponent === '' ? { value } : { value, format: '0.00E+00' };
}

function dated(text: string): Entry | null {
  const match = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  if (match === null) return null;
  const serial = dateSerial(Number(match[1]), Number(match[2] ?? match[4]), Number(match[3] ?? match[5]));
  if (serial === null) return null;
  return { value: serial, format: match[4] === undefined ? 'yyyy/m/d' : 'yyyy"年"m"月"d"日"' };
}

/** Excel's number for a day from 1900-03-01 on; null for a day that does not exist. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return time / millisecondsPerDay + epochSerial;
}

/** The moment that a serial number stands for, in UTC. */
export function serialDate(serial: number): Date {
  return new Date(Math.round((serial - epochSerial) * millisecondsPerDay));
}
