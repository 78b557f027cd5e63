import { CLAIM_BEGINNINGS } from './claims';
import type { CharSet } from './characters';
import { ENCLOSURE_MARKS } from './enclosures';
import { FIGURE_BEGINNINGS } from './figures';
import { MARKER_BEGINNINGS } from './markers';
import { PERIOD_BEGINNINGS } from './periods';
import { TURNS } from './scopes';

/**
 * 路标. Where in a text the characters stand with which something may begin, for each reader of the text its own, in
 * order: one look at each character then does for all of them.
 */
export interface Landmarks {
  readonly enclosures: readonly number[];
  readonly markers: readonly number[];
  readonly claims: readonly number[];
  readonly turns: readonly number[];
  readonly figures: readonly number[];
  readonly periods: readonly number[];
}

const BITS = { enclosures: 1, markers: 2, claims: 4, turns: 8, figures: 16, periods: 32 } as const;
const CHARACTERS: Readonly<Record<keyof Landmarks, CharSet>> = {
  enclosures: ENCLOSURE_MARKS, markers: MARKER_BEGINNINGS, claims: CLAIM_BEGINNINGS, turns: TURNS, figures: FIGURE_BEGINNINGS, periods: PERIOD_BEGINNINGS,
};

/** For each code of a character, the readers that it means something to. */
const READERS = new Uint8Array(0x10000);
for (const reader of Object.keys(BITS) as (keyof Landmarks)[]) {
  for (let code = 0; code < READERS.length; code += 1) if (CHARACTERS[reader].has(code)) READERS[code] = (READERS[code] ?? 0) | BITS[reader];
}

/** Looks at each character of a folded text once. */
export function findLandmarks(text: string): Landmarks {
  const enclosures: number[] = [];
  const markers: number[] = [];
  const claims: number[] = [];
  const turns: number[] = [];
  const figures: number[] = [];
  const periods: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const readers = READERS[text.charCodeAt(at)] ?? 0;
    if (readers === 0) continue;
    if ((readers & BITS.enclosures) !== 0) enclosures.push(at);
    if ((readers & BITS.markers) !== 0) markers.push(at);
    if ((readers & BITS.claims) !== 0) claims.push(at);
    if ((readers & BITS.turns) !== 0) turns.push(at);
    if ((readers & BITS.figures) !== 0) figures.push(at);
    if ((readers & BITS.periods) !== 0) periods.push(at);
  }
  return { enclosures, markers, claims, turns, figures, periods };
}
