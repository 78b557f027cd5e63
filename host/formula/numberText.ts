import { serialOfDate, secondsPerDay } from './dates';

const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const dateText = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/;
const monthText = /^(\d{4})[-/年](\d{1,2})月?$/;
const timeText = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/;

/** Longer texts are no numbers; this also bounds the work on a long cell. */
const longest = 64;

/**
 * The number that a text spells, as Excel takes it where a number is needed: plain, with thousands
 * separators, in per cent, with a ￥ or $ before it, or a date or time. Null where it spells none.
 */
export function parseNumberText(text: string): number | null {
  if (text.length > longest) return null;
  const trimmed = text.trim();
  const percent = trimmed.endsWith('%');
  const core = (percent ? trimmed.slice(0, -1) : trimmed).replace(/^([+-]?)[¥￥$]/, '$1').trim();
  const value = plainNumber.test(core) ? Number(core) : grouped.test(core) ? Number(core.replaceAll(',', '')) : null;
  if (value !== null) return percent ? value / 100 : Number.isFinite(value) ? value : null;
  return percent ? null : parseDateText(trimmed);
}

/** The serial number of a date, a time, or both (`2022-12-31 8:30`); null for anything else. */
export function parseDateText(text: string): number | null {
  const [first = '', second, more] = text.trim().split(/\s+/, 3);
  if (more !== undefined) return null;
  const day = dayOf(first);
  if (second === undefined) return day ?? timeOf(first);
  const time = timeOf(second);
  return day === null || time === null ? null : day + time;
}

function dayOf(text: string): number | null {
  const found = dateText.exec(text) ?? monthText.exec(text);
  if (!found) return null;
  const [, year, month, day = '1'] = found;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return serialOfDate(y, m, d);
}

function timeOf(text: string): number | null {
  const found = timeText.exec(text);
  if (!found) return null;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return null;
  return (hours * 3600 + minutes * 60 + seconds) / secondsPerDay;
}
