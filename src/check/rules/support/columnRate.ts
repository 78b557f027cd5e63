import type { CellText } from '../../table/model';

/** A rate that a cell of a column of rates may stand for, in percent. */
export interface ColumnRate {
  readonly value: number;
  /** Half of the last digit given. */
  readonly tolerance: number;
}

const NUMBER = /^(\d{1,6})(?:\.(\d{1,8}))?([%％])?$/u;
/** Without a sign for percent 0.92 may be 92%; so may 1.55 be 155%. */
const MOST_AS_SHARE = 10;
const PERCENT = 100;

/** 92.5%, 92.5, 0.925: what a cell of a column of rates may say, in percent; none where it holds something else. */
export function ratesOf({ text }: CellText): readonly ColumnRate[] {
  const found = NUMBER.exec(text.normalize('NFKC').replace(/[\s,]/gu, ''));
  if (!found) return [];
  const [, whole = '0', decimals = '', sign] = found;
  const value = Number(`${whole}.${decimals === '' ? '0' : decimals}`);
  const tolerance = 0.5 * 10 ** -decimals.length;
  const rate = { value, tolerance };
  return sign !== undefined || value > MOST_AS_SHARE ? [rate] : [rate, { value: value * PERCENT, tolerance: tolerance * PERCENT }];
}
