/** Days of Excel's 1900 calendar: 1 is 1 January 1900, and 60 is the 29 February 1900 that never was. */

export const secondsPerDay = 86_400;
const millisecondsPerDay = 86_400_000;
/** Day 0 of the count as it holds from 1 March 1900 on. */
const epoch = Date.UTC(1899, 11, 30);
/** The last day that Excel knows, 31 December 9999. */
export const lastSerial = 2_958_465;

/** A date and time of day, without time zone. */
export interface Moment {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Seconds and the part of a second. */
  readonly exactSeconds: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** The serial number of a day; months and days beyond their range run over into the next, as in DATE. */
export function serialOfDate(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const days = Math.round((date.getTime() - epoch) / millisecondsPerDay);
  return days < 61 ? days - 1 : days;
}

/** The serial number of a moment of this machine's clock, as NOW gives it. */
export function serialOfNow(now: Date): number {
  const seconds = now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();
  return serialOfDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) + seconds / secondsPerDay;
}

/** What a serial number stands for, to the nearest millisecond. Null outside Excel's calendar. */
export function momentOf(serial: number): Moment | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= lastSerial + 1) return null;
  const total = Math.round(serial * millisecondsPerDay);
  const days = Math.floor(total / millisecondsPerDay);
  const rest = total - days * millisecondsPerDay;
  const exactSeconds = rest / 1000;
  const time = {
    hours: Math.floor(exactSeconds / 3600),
    minutes: Math.floor(exactSeconds / 60) % 60,
    seconds: Math.floor(exactSeconds) % 60,
    exactSeconds: exactSeconds % 60,
    weekday: (days + 6) % 7,
  };
  if (days === 60) return { year: 1900, month: 2, day: 29, ...time };
  if (days === 0) return { year: 1900, month: 1, day: 0, ...time };
  const date = new Date(epoch + (days < 60 ? days + 1 : days) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...time };
}
