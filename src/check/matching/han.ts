/** The block of Unicode that nearly all characters of a report are of. */
export const FIRST_HAN = 0x4e00;
export const LAST_HAN = 0x9fff;

/** Bits that tell the characters of the block apart. */
const BITS = 15;
/** Beyond the block: stands for the missing neighbour of a lone character. */
const NO_NEIGHBOUR = (1 << BITS) - 1;

/** A character of the basic block. */
export function isPlainHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

/** Two characters of the basic block as one number, other pairs having others; less than 2³⁰. */
export function pairOf(first: number, second: number): number {
  return ((first - FIRST_HAN) << BITS) | (second - FIRST_HAN);
}

/** A character of the basic block that has no neighbour, as a number that no pair has; less than 2³⁰. */
export function loneOf(code: number): number {
  return ((code - FIRST_HAN) << BITS) | NO_NEIGHBOUR;
}
