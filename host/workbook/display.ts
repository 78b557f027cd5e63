import { isCellError, numberFormatOf, type CellValue, type HostCell } from './cell';
import { serialDate } from './entry';

/** The text that a cell shows, as `Range.text` gives it: the value in its number format. */
export function displayText(cell: HostCell | undefined): string {
  return cell === undefined ? '' : formatValue(cell.value, numberFormatOf(cell));
}

/**
 * A value in a number format: General, `@`, digits with thousands, decimals, percent and literal
 * text, dates and times, up to four sections. Parts that the host does not know (fractions, fill
 * characters) show the number as General would.
 */
export function formatValue(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = splitSections(format);
  if (typeof value === 'string') return sections.length === 4 ? literal(sections[3] ?? '').replace('@', value) : value;
  if (/^(general|@)?$/i.test(format)) return general(value);
  const section = (value > 0 ? sections[0] : value < 0 ? (sections[1] ?? sections[0]) : (sections[2] ?? sections[0])) ?? '';
  const magnitude = value < 0 && sections.length > 1 ? -value : value;
  if (/general/i.test(section)) return general(magnitude);
  return isDateFormat(section) ? dateText(magnitude, section) : numberText(magnitude, section);
}

/** True for a format that shows days or times. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(withoutLiterals(format)) && !/general/i.test(format);
}

function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? [''];
}

/** Quotes, escapes, padding and colour words taken away. */
function literal(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]/g, (_all, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
}

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return exponential(value, 5, true);
  return String(Number(value.toPrecision(10)));
}

function exponential(value: number, decimals: number, trim: boolean): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(decimals).split('e');
  const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
  return `${trim ? String(Number(mantissa)) : mantissa}E${exponent.startsWith('-') ? '-' : '+'}${power}`;
}

function numberText(value: number, section: string): string {
  const bare = withoutLiterals(section);
  const match = /[#0?][#0?,]*(?:\.[#0?]*,*)?(?:E[+-]0+)?|\.[#0?]+/i.exec(bare);
  if (match === null) return (value < 0 ? '-' : '') + literal(section);
  const pattern = match[0];
  const percent = bare.includes('%');
  const digits = plainDigits(Math.abs(percent ? value * 100 : value), pattern);
  const place = section.indexOf(pattern);
  const before = place < 0 ? '' : literal(section.slice(0, place));
  const after = place < 0 ? (percent ? '%' : '') : literal(section.slice(place + pattern.length));
  const negative = value < 0 && /[1-9]/.test(digits);
  return `${negative ? '-' : ''}${before}${digits}${after}`;
}

function plainDigits(size: number, pattern: string): string {
  const [given = '', exponent] = pattern.split(/E/i);
  // Commas at the end divide by a thousand each.
  const scale = /,*$/.exec(given)?.[0].length ?? 0;
  const mantissa = given.slice(0, given.length - scale);
  const [whole = '', fraction = ''] = mantissa.split('.');
  if (exponent !== undefined) return exponential(size, fraction.length, false);
  const rounded = roundedDecimal(size / 1000 ** scale, fraction.length);
  const [units = '0', decimals = ''] = rounded.split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const padded = (units === '0' && least === 0 ? '' : units).padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const needed = fraction.lastIndexOf('0') + 1;
  let kept = decimals;
  while (kept.length > needed && kept.endsWith('0')) kept = kept.slice(0, -1);
  return kept === '' ? grouped + (mantissa.endsWith('.') ? '.' : '') : `${grouped}.${kept}`;
}

/** Half away from zero on the decimal digits, as Excel shows numbers (1.005 → 1.01). */
function roundedDecimal(size: number, decimals: number): string {
  const precise = Number(size.toPrecision(15));
  const shifted = Number(`${String(precise)}e${String(decimals)}`);
  return (Number.isFinite(shifted) && !String(precise).includes('e') ? Math.round(shifted) / 10 ** decimals : precise).toFixed(Math.min(decimals, 100));
}

function dateText(serial: number, section: string): string {
  const date = serialDate(serial);
  const hour = date.getUTCHours();
  const twelve = /AM\/PM|上午\/下午/i.test(section);
  let lastWasHour = false;
  const tokens = section.match(/"[^"]*"|\\.|\[[^\]]*\]|_.|AM\/PM|上午\/下午|y+|m+|d+|h+|s+(?:\.0+)?|./gi) ?? [];
  return tokens.map((token, index) => {
    const lower = token.toLowerCase();
    if (/^h/.test(lower)) {
      lastWasHour = true;
      return pad(twelve ? hour % 12 || 12 : hour, lower.length);
    }
    if (/^m+$/.test(lower)) {
      const minutes = lastWasHour || tokens.slice(index + 1).find((next) => /^[a-z]/i.test(next))?.toLowerCase().startsWith('s') === true;
      lastWasHour = false;
      return minutes && lower.length <= 2 ? pad(date.getUTCMinutes(), lower.length) : monthText(date, lower.length);
    }
    if (/^s/.test(lower)) return pad(date.getUTCSeconds(), lower.split('.')[0]?.length ?? 1);
    if (/^y/.test(lower)) return lower.length > 2 ? pad(date.getUTCFullYear(), 4) : pad(date.getUTCFullYear() % 100, 2);
    if (/^d/.test(lower)) return dayText(date, lower.length);
    if (lower === 'am/pm') return hour < 12 ? 'AM' : 'PM';
    if (token === '上午/下午') return hour < 12 ? '上午' : '下午';
    return literal(token);
  }).join('');
}

function monthText(date: Date, letters: number): string {
  const month = date.getUTCMonth();
  if (letters <= 2) return pad(month + 1, letters);
  const name = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month] ?? '';
  return letters === 3 ? name.slice(0, 3) : letters === 5 ? name.slice(0, 1) : name;
}

function dayText(date: Date, letters: number): string {
  if (letters <= 2) return pad(date.getUTCDate(), letters);
  const name = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][date.getUTCDay()] ?? '';
  return letters === 3 ? name.slice(0, 3) : name;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
