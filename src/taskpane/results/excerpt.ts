/** A stretch of a cell's text around the words that a finding rests on. */
export interface Excerpt {
  /** True where text was left out before or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * Cuts out the words under `span` with up to `context` characters on both sides. Where the text is
 * not known, or the span does not lie in it or does not hold the evidence (the cell was edited
 * meanwhile), the evidence stands alone. Characters that take two UTF-16 units are never torn.
 */
export function excerptOf(
  finding: { readonly evidence: string; readonly span?: readonly [number, number] },
  text: string | undefined,
  context: number,
): Excerpt {
  const { evidence, span } = finding;
  if (text === undefined || span === undefined) return alone(evidence, span !== undefined);
  const [start, end] = span;
  const inside = 0 <= start && start < end && end <= text.length;
  if (!inside || (evidence !== '' && !agree(text.slice(start, end), evidence))) return alone(evidence, true);
  const from = whole(text, beginning(text, Math.max(0, start - context), start));
  const to = whole(text, Math.min(text.length, end + context));
  return { cutBefore: from > 0, cutAfter: to < text.length, before: text.slice(from, start), marked: text.slice(start, end), after: text.slice(end, to) };
}

/** So much of a line that is cut in front says nothing by itself. */
const SCRAP = 10;

/** Leaves out the last letters of the line before where only these would be shown. */
function beginning(text: string, from: number, start: number): number {
  const lineEnd = from === 0 ? -1 : text.slice(from, Math.min(start, from + SCRAP)).indexOf('\n');
  return lineEnd < 0 ? from : from + lineEnd + 1;
}

function alone(evidence: string, marked: boolean): Excerpt {
  return { cutBefore: false, cutAfter: false, before: marked ? '' : evidence, marked: marked ? evidence : '', after: '' };
}

/** Evidence may be shortened, and is told without blanks and in half-width digits with %; it has to begin as the text does. */
function agree(words: string, evidence: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/[\s\p{Cf},%]|百分之/gu, '').slice(0, 4);
  return plain(words) === plain(evidence) || words.includes(evidence);
}

/** Moves an offset out of the middle of a surrogate pair. */
function whole(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
