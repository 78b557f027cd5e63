/** A day as a clerk may write it: 2022-12-31, 2022/12/31, 2022.12.31, 20221231, 2022年12月31日, 12月31日, 12-31; each part may be of other width. */
const FORMS = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/,
  /^(?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
];

/** The longest that a day may be written. */
const LONGEST = 20;

/**
 * The day that is written there, as `YYYY-MM-DD`; `''` for nothing, null for what is no day. Where the
 * year is left out, it is the one that `yearOf` gives for the month and day.
 */
export function readDay(written: string, yearOf: (month: number, day: number) => number): string | null {
  const text = written.normalize('NFKC').replace(/\s/g, '');
  if (text === '') return '';
  if (text.length > LONGEST) return null;
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const [month, day] = [Number(parts.month), Number(parts.day)];
    return isoDay(parts.year === undefined ? yearOf(month, day) : Number(parts.year), month, day);
  }
  return null;
}

/** `YYYY-MM-DD` of a day of the calendar; null where there is no such day. */
function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The year in which that day was last, today included. */
export function lastYearOf(today: Date): (month: number, day: number) => number {
  return (month, day) => today.getFullYear() - (month * 100 + day > ordinal(today) ? 1 : 0);
}

/** The year that a table's title names (`named`); where it names none, the year in which that day was last. */
export function yearOfTable(named: number | null, today: Date): (month: number, day: number) => number {
  return named === null ? lastYearOf(today) : () => named;
}

/** The year in which that day is next, today included. */
export function nextYearOf(today: Date): (month: number, day: number) => number {
  return (month, day) => today.getFullYear() + (month * 100 + day < ordinal(today) ? 1 : 0);
}

/** Days of a year in their order, with gaps. */
function ordinal(date: Date): number {
  return (date.getMonth() + 1) * 100 + date.getDate();
}
