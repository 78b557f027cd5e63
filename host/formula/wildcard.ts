/** Excel's wildcards: `?` one sign, `*` any number of signs, `~` takes the next of them as it is. */

interface Piece {
  readonly kind: 'sign' | 'one' | 'many';
  readonly sign: string;
}

/** True where the pattern holds a wildcard that is not taken literally. */
export function hasWildcard(pattern: string): boolean {
  return pieces(pattern).some((piece) => piece.kind !== 'sign');
}

/** The pattern with its `~` taken out. */
export function withoutEscapes(pattern: string): string {
  return pieces(pattern).map((piece) => piece.sign).join('');
}

/** Whether the whole text fits the pattern; capitals do not count. At worst text × pattern steps. */
export function matchesWildcard(text: string, pattern: string): boolean {
  return matches(pieces(pattern.toLowerCase()), Array.from(text.toLowerCase()), 0, true) === 'yes';
}

/**
 * Where the pattern first fits inside the text, searched from `from`; UTF-16 units from 0, or -1.
 * For SEARCH.
 */
export function findWildcard(text: string, pattern: string, from: number): number {
  const wanted = pieces(pattern.toLowerCase());
  const signs = Array.from(text.toLowerCase());
  let unit = 0;
  for (let at = 0; at <= signs.length; at += 1) {
    const fits = unit >= from ? matches(wanted, signs, at, false) : 'no';
    if (fits === 'yes') return unit;
    if (fits === 'never') return -1;
    unit += signs[at]?.length ?? 0;
  }
  return -1;
}

function pieces(pattern: string): Piece[] {
  const signs = Array.from(pattern);
  const found: Piece[] = [];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    const next = signs[at + 1];
    if (sign === '~' && (next === '*' || next === '?' || next === '~')) {
      found.push({ kind: 'sign', sign: next });
      at += 1;
    } else found.push({ kind: sign === '?' ? 'one' : sign === '*' ? 'many' : 'sign', sign });
  }
  return found;
}

/**
 * Greedy matching that goes back to the last `*` only. `never`: what stands behind a `*` is not found
 * in the rest of the text, so no later start can fit either.
 */
function matches(wanted: readonly Piece[], signs: readonly string[], from: number, whole: boolean): 'yes' | 'no' | 'never' {
  let text = from;
  let piece = 0;
  let star = -1;
  let starText = from;
  for (;;) {
    const now = wanted[piece];
    if (now === undefined && (!whole || text === signs.length)) return 'yes';
    if (now?.kind === 'many') {
      star = piece;
      starText = text;
      piece += 1;
    } else if (text < signs.length && now !== undefined && (now.kind === 'one' || now.sign === signs[text])) {
      piece += 1;
      text += 1;
    } else if (star < 0) return 'no';
    else if (starText < signs.length) {
      starText += 1;
      text = starText;
      piece = star + 1;
    } else return 'never';
  }
}
