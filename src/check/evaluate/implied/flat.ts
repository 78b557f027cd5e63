import { givenBy } from '../../lists';
import { lyingIn } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';

const FLAT = /(?:与|同|较|比|和)(?:上年|去年|上一年度?)(?:同期)?(?:水平)?(?:相比)?(?:基本)?持平|[同环]比(?:基本)?持平/u;

/** Words that tell of neither a rise nor a fall. */
export interface Flat {
  readonly words: string;
  readonly span: Span;
  /** The sentence that they stand in. */
  readonly sentence: Span;
}

/** Where a part of a text says 与上年持平: the first time in each clause, in order. Linear. */
export function flatsIn({ source, clauses, sentences }: TextReading, scope: Span): readonly Flat[] {
  if (!FLAT.test(source)) return [];
  return givenBy(lyingIn(clauses, scope), ({ span, sentence }) => {
    const found = FLAT.exec(source.slice(span.start, span.end));
    if (!found) return undefined;
    const [words] = found;
    const start = span.start + found.index;
    return { words, span: { start, end: start + words.length }, sentence: sentences[sentence] ?? span };
  });
}
