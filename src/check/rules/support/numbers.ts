const DECIMALS = 4;

/** A computed number as a message shows it: at most so many decimals, no trailing zeros. */
export function showNumber(value: number, decimals = DECIMALS): string {
  const rounded = Number(value.toFixed(decimals));
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
