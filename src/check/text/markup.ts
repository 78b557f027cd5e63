/** HTML that was pasted into cells together with the text: tags and entities. */

const BLOCK_TAGS = new Set(['p', 'div', 'br', 'li', 'ol', 'ul', 'table', 'tbody', 'thead', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'section', 'blockquote', 'pre']);
const INLINE_TAGS = new Set(['span', 'b', 'i', 'u', 's', 'strong', 'em', 'font', 'a', 'sup', 'sub', 'small', 'big', 'img', 'o:p', 'label', 'style', 'script', 'center', 'del', 'ins', 'mark', 'html', 'body', 'head', 'meta']);
const LONGEST_TAG = 400;

const TAG_NAME = /<\/?([a-zA-Z][a-zA-Z0-9:]{0,9})(?=[\s/>])/y;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"', apos: "'",
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', middot: '·', hellip: '…',
  ge: '≥', le: '≤', times: '×', permil: '‰', sup2: '²', sup3: '³',
};

/** A stretch of markup: where it ends, and whether it breaks the line. */
export interface Tag {
  readonly end: number;
  readonly breaksLine: boolean;
}

/**
 * Reads an HTML tag or comment that starts at `at` (a `<`), or null where it is none: `占比<1.5%` and
 * `<某某计划>` are text. Looks no further than the next `<`, so a whole text is read in linear time.
 */
export function readTag(source: string, at: number): Tag | null {
  TAG_NAME.lastIndex = at;
  const name = TAG_NAME.exec(source)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  if (!BLOCK_TAGS.has(name) && !INLINE_TAGS.has(name)) return null;
  const limit = Math.min(source.length, at + LONGEST_TAG);
  for (let index = at + 1; index < limit; index += 1) {
    const char = source[index];
    if (char === '<') return null;
    if (char === '>') return { end: index + 1, breaksLine: BLOCK_TAGS.has(name) };
  }
  return null;
}

/** An entity: where it ends, and the character that it stands for. */
export interface Entity {
  readonly end: number;
  readonly char: string;
}

/** Reads an HTML entity that starts at `at` (an `&`), or null where it is none or not a known one. */
export function readEntity(source: string, at: number): Entity | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (match === null) return null;
  const [whole, decimal, hex, name] = match;
  const end = at + whole.length;
  if (name !== undefined) {
    const char = NAMED_ENTITIES[name];
    return char === undefined ? null : { end, char };
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0xffff ? { end, char: String.fromCharCode(code) } : null;
}
