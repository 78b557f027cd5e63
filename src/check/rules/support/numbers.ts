import type { Quantity } from '../../text/model';

const DECIMALS = 4;

/** A computed number as a message shows it: at most so many decimals, no trailing zeros. */
export function showNumber(value: number, decimals = DECIMALS): string {
  const rounded = Number(value.toFixed(decimals));
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

const SCALES: readonly (readonly [string, number])[] = [['亿', 1e8], ['万', 1e4]];

/** A computed amount in the scale and unit of a figure of the text: 620万元 beside 500万元. */
export function showAmount(value: number, like: Quantity): string {
  const [word, factor] = SCALES.find(([scale]) => like.text.includes(scale)) ?? ['', 1];
  return `${showNumber(value / factor)}${word}${like.unit.symbol}`;
}
