import type { Stretch } from './enclosures';

/** 掩码. For each character of a text, 1 where it is marked; whatever else it holds there, or nothing, says that it is not. */
export type Mask = Readonly<Record<number, number>>;

/** Nothing is marked, as in most texts. */
export const UNMARKED: Mask = new Uint8Array(0);

/** Marks the characters of the stretches of a text of so many characters. */
export function maskOf(stretches: readonly Stretch[], length: number): Mask {
  if (stretches.length === 0) return UNMARKED;
  const mask = new Uint8Array(length);
  for (const { start, end } of stretches) mask.fill(1, start, end);
  return mask;
}
