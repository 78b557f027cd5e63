import type { Filling, Fillings, Join, SentenceId } from './said';

/** The sentences of one language. */
export interface Tongue {
  readonly sentences: Readonly<Record<SentenceId, string>>;
  readonly joins: Readonly<Record<Join, string>>;
}

/** A piece of a sentence in some language: words of that language, or words quoted as they stand in the table. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

/** `{{name}}`, or `{{name:one|many}}`, which gives the word that goes with the number. */
const GAP = /\{\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}\}/gu;

/**
 * Puts fillings into a message of a rule. Words that the message puts in quotes have their own quotes turned into
 * single ones. A gap that nothing fills stays empty: a message with a gap is better than none.
 */
export function tellMessage(message: string, data: Fillings, tongue: Tongue): readonly Piece[] {
  const pieces: Piece[] = [];
  filled(message, data, tongue, (piece, quote) => pieces.push(quote ? { ...piece, text: piece.text.replaceAll('“', '‘').replaceAll('”', '’') } : piece));
  return pieces;
}

/** Words in a language. */
export function tell(filling: Filling, tongue: Tongue): readonly Piece[] {
  const pieces: Piece[] = [];
  say(filling, tongue, (piece) => pieces.push(piece));
  return pieces;
}

/** The words alone. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** Names of the gaps of a sentence, sorted, each once. */
export function gapsIn(sentence: string): readonly string[] {
  return readSentence(sentence).names;
}

/** A gap of a sentence, and the sentence's own words before it. */
interface Gap {
  readonly before: string;
  readonly name: string;
  /** The words that go with one and with many; absent where what fills the gap stands in it. */
  readonly counted: readonly [one: string, many: string] | null;
}

interface Sentence {
  readonly gaps: readonly Gap[];
  /** The words after the last gap. */
  readonly end: string;
  readonly names: readonly string[];
}

/** Our own sentences, which are few and never change: each is read once. */
const sentences = new Map<string, Sentence>();

function readSentence(sentence: string): Sentence {
  let read = sentences.get(sentence);
  if (read === undefined) sentences.set(sentence, (read = readGaps(sentence)));
  return read;
}

function readGaps(sentence: string): Sentence {
  const gaps: Gap[] = [];
  let end = 0;
  for (const match of sentence.matchAll(GAP)) {
    const [whole, name = '', one, many] = match;
    gaps.push({ before: sentence.slice(end, match.index), name, counted: one === undefined || many === undefined ? null : [one, many] });
    end = match.index + whole.length;
  }
  return { gaps, end: sentence.slice(end), names: [...new Set(gaps.map((gap) => gap.name))].sort() };
}

type Take = (piece: Piece, inQuotes: boolean) => void;

function say(filling: Filling, tongue: Tongue, take: Take): void {
  if (typeof filling === 'string') take({ text: filling, quoted: true }, false);
  else if (typeof filling === 'number') take({ text: String(filling), quoted: false }, false);
  else if ('id' in filling) filled(tongue.sentences[filling.id], filling.data, tongue, take);
  else {
    filling.parts.forEach((part, at) => {
      if (at > 0) take({ text: tongue.joins[filling.join], quoted: false }, false);
      say(part, tongue, take);
    });
  }
}

function filled(sentence: string, data: Fillings, tongue: Tongue, take: Take): void {
  walkGaps(sentence, data, (text) => take({ text, quoted: false }, false), (value, before) => say(value, tongue, (piece) => take(piece, before.endsWith('“'))));
}

/**
 * Goes through a sentence from left to right. Linear in its length.
 *
 * @param own takes the sentence's own words, the one that goes with a number among them
 * @param gap takes what fills a gap, and the words right before it; not called where nothing does
 */
export function walkGaps<Value extends Filling>(sentence: string, data: Readonly<Record<string, Value>>, own: (text: string) => void, gap: (value: Value, before: string) => void): void {
  const { gaps, end } = readSentence(sentence);
  for (const { before, name, counted } of gaps) {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (before !== '') own(before);
    if (value !== undefined && counted) own(Number(value) === 1 ? counted[0] : counted[1]);
    else if (value !== undefined) gap(value, before);
  }
  if (end !== '') own(end);
}
