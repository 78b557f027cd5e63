import type { CellValue } from '../../workbook/cell';
import { momentOf, serialOfDate, serialOfNow, secondsPerDay, type Moment } from '../dates';
import { parseDateText } from '../numberText';
import { fail, failure, toInteger, toNumber, toText } from '../values';
import { ofValues, optional, type EagerFunction, type Library } from './spec';

/** The moment of a serial number; #NUM! outside the calendar. */
function moment(value: CellValue | undefined): Moment {
  return momentOf(toNumber(value ?? null)) ?? fail('#NUM!');
}

function part(read: (at: Moment) => number): EagerFunction {
  return ofValues(1, ([value]) => read(moment(value)));
}

function valid(serial: number): CellValue {
  return momentOf(serial) === null ? failure('#NUM!') : serial;
}

/** The same day so many months later; the last day of the month where that has no such day. */
function addMonths(value: CellValue | undefined, months: number): number {
  const { year, month, day } = moment(value);
  return Math.min(serialOfDate(year, month + months, day), serialOfDate(year, month + months + 1, 1) - 1);
}

/** WEEKDAY: 1 counts from Sunday, 2 from Monday, 3 from Monday as 0, 11 to 17 from Monday to Sunday. */
function weekday(args: readonly CellValue[]): CellValue {
  const type = optional(args, 1, toInteger, 1);
  const { weekday: day } = moment(args[0]);
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  return type >= 11 && type <= 17 ? ((day + 17 - type) % 7) + 1 : failure('#NUM!');
}

function monthsBetween(from: Moment, to: Moment): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

function dateDifference(args: readonly CellValue[]): CellValue {
  const [first, second, unit = null] = args;
  const [start, end] = [toInteger(first ?? null), toInteger(second ?? null)];
  if (start > end) return failure('#NUM!');
  const [from, to] = [moment(start), moment(end)];
  switch (toText(unit).toUpperCase()) {
    case 'D': return end - start;
    case 'M': return monthsBetween(from, to);
    case 'Y': return Math.floor(monthsBetween(from, to) / 12);
    case 'YM': return monthsBetween(from, to) % 12;
    case 'YD': {
      const months = Math.floor(monthsBetween(from, to) / 12) * 12;
      return end - serialOfDate(from.year, from.month + months, from.day);
    }
    case 'MD': return end - serialOfDate(from.year, from.month + monthsBetween(from, to), from.day);
    default: return failure('#NUM!');
  }
}

/** 日期. Dates are serial numbers of the 1900 calendar. */
export const dates: Library = {
  DATE: ofValues(3, ([year, month, day]) => {
    const full = toInteger(year ?? null);
    return full < 0 ? failure('#NUM!') : valid(serialOfDate(full < 1900 ? full + 1900 : full, toInteger(month ?? null), toInteger(day ?? null)));
  }),
  TIME: ofValues(3, ([hours, minutes, seconds]) => {
    const total = toInteger(hours ?? null) * 3600 + toInteger(minutes ?? null) * 60 + toInteger(seconds ?? null);
    return total < 0 ? failure('#NUM!') : (total % secondsPerDay) / secondsPerDay;
  }),
  TODAY: ofValues(0, (_args, scope) => Math.floor(serialOfNow(scope.session.now()))),
  NOW: ofValues(0, (_args, scope) => serialOfNow(scope.session.now())),
  YEAR: part((at) => at.year),
  MONTH: part((at) => at.month),
  DAY: part((at) => at.day),
  HOUR: part((at) => at.hours),
  MINUTE: part((at) => at.minutes),
  SECOND: part((at) => at.seconds),
  WEEKDAY: ofValues(2, weekday, { least: 1 }),
  EDATE: ofValues(2, ([start, months = null]) => valid(addMonths(start, Math.trunc(toNumber(months))))),
  EOMONTH: ofValues(2, ([start, months = null]) => {
    const { year, month } = moment(start);
    return valid(serialOfDate(year, month + Math.trunc(toNumber(months)) + 1, 1) - 1);
  }),
  DAYS: ofValues(2, ([end, start]) => toInteger(end ?? null) - toInteger(start ?? null)),
  DATEDIF: ofValues(3, dateDifference),
  DATEVALUE: ofValues(1, ([text = null]) => {
    const serial = parseDateText(toText(text));
    return serial === null ? failure('#VALUE!') : Math.floor(serial);
  }),
  TIMEVALUE: ofValues(1, ([text = null]) => {
    const serial = parseDateText(toText(text));
    return serial === null ? failure('#VALUE!') : serial % 1;
  }),
};
