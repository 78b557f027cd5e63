import { isHanAt } from './characters';
import { listedNames, namesOfRuns } from './listedNames';
import type { Clause, Item, Quantity, TextReading } from './model';
import type { Span } from './span';

/** What the words around a figure say about what it measures. */
export interface FigureContext {
  /** Words before the figure that belong to it alone. */
  readonly before: string;
  /** Words after it, up to the end of its stretch. */
  readonly after: string;
  /** The clause that it stands in. */
  readonly clause: Span;
  /** The sentence that it stands in. */
  readonly sentence: Span;
  /** Its name where the text lists names and figures in the same order (分别, or a run of as many figures as names). */
  readonly listed?: string | undefined;
  /** True after 其中: a part of what was named before. */
  readonly part: boolean;
}

const SEPARATORS = '、，,；;。和及与';
/** 涉及, 参与, 和谐: words that a separator is a part of. */
const JOINED_BEFORE: Readonly<Record<string, string>> = { 及: '涉普惠波危触顾提论', 与: '参赋', 和: '共饱温缓总亲融' };
const JOINED_AFTER: Readonly<Record<string, string>> = { 及: '时格早其', 与: '会时', 和: '谐睦解平' };

/** Index of the last span that starts at or before `offset`; -1 where there is none. O(log n). */
export function lastStartingAt(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.start <= offset) {
      found = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

/** The last span that starts at or before `offset`. O(log n). */
export function lastStarting<T extends { readonly start: number }>(spans: readonly T[], offset: number): T | undefined {
  const at = lastStartingAt(spans, offset);
  // To ask a list for what stands before its beginning takes long.
  return at < 0 ? undefined : spans[at];
}

/** The parts of an ordered list that begin within a stretch. O(log n) and the parts found. */
export function startingIn<T extends { readonly span: Span }>(parts: readonly T[], scope: Span): readonly T[] {
  return parts.slice(firstFrom(parts, scope.start), firstFrom(parts, scope.end));
}

/** Where in an ordered list without overlaps the parts that lie wholly within a stretch begin and end. O(log n). */
export function indicesWithin(parts: readonly { readonly span: Span }[], scope: Span): readonly [from: number, to: number] {
  const from = firstFrom(parts, scope.start);
  let to = firstFrom(parts, scope.end);
  while (to > from && (parts[to - 1]?.span.end ?? 0) > scope.end) to -= 1;
  return [from, Math.max(from, to)];
}

/** The parts of an ordered list without overlaps that lie wholly within a stretch. O(log n) and the parts found. */
export function lyingIn<T extends { readonly span: Span }>(parts: readonly T[], scope: Span): readonly T[] {
  return parts.slice(...indicesWithin(parts, scope));
}

/** Index of the first part that begins at or after `offset`. */
function firstFrom(parts: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (part !== undefined && part.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Position just after the last separator in [from, to), or -1 where there is none. */
function afterLastSeparator(source: string, from: number, to: number): number {
  // 公园2处、广场及绿地10处: what the mark right after the first figure begins is joined by 及 to one name.
  if (source.charAt(from) === '、' && !source.slice(from + 1, to).includes('、')) return from + 1;
  for (let at = to - 1; at >= from; at--) {
    if (isSeparator(source, at)) return at + 1;
  }
  return -1;
}

function isSeparator(source: string, at: number): boolean {
  const mark = source.charAt(at);
  if (!SEPARATORS.includes(mark)) return false;
  const [before, after] = [JOINED_BEFORE[mark], JOINED_AFTER[mark]];
  return (before === undefined || at === 0 || !before.includes(source.charAt(at - 1))) && (after === undefined || at + 1 >= source.length || !after.includes(source.charAt(at + 1)));
}

function from(start: number, span: Span): Span {
  return start > span.start && start < span.end ? { start, end: span.end } : span;
}

/** Where the words of all list items begin, in order. */
export function bodySpans(items: readonly Item[], spans: Span[] = []): readonly Span[] {
  for (const { body, children } of items) {
    spans.push(body);
    bodySpans(children, spans);
  }
  return spans;
}

/** The clause at an offset; the whole sentence where the reader found none. */
function clauseAt(clauses: readonly Clause[], starts: readonly Span[], offset: number): Clause | undefined {
  const at = lastStartingAt(starts, offset);
  return at < 0 ? undefined : clauses[at];
}

/** Contexts by reading: many ask for them, and a reading never changes. */
const known = new WeakMap<TextReading, readonly FigureContext[]>();

/**
 * The contexts of all figures of a text, in their order, worked out once. Linear in the text:
 * every figure looks only at the words between it and its neighbours.
 */
export function figureContexts(reading: TextReading): readonly FigureContext[] {
  const ready = known.get(reading);
  if (ready) return ready;
  const contexts = readContexts(reading);
  known.set(reading, contexts);
  return contexts;
}

function readContexts(reading: TextReading): readonly FigureContext[] {
  const { source, quantities, clauses, sentences } = reading;
  if (quantities.length === 0) return [];
  const clauseStarts = clauses.map((clause) => clause.span);
  const bodies = bodySpans(reading.items);
  const whole: Span = { start: 0, end: source.length };
  const spans = quantities.map((quantity) => {
    const clause = clauseAt(clauses, clauseStarts, quantity.span.start);
    // A list marker belongs to the list, not to the words of its first clause.
    const body = lastStarting(bodies, quantity.span.start)?.start ?? 0;
    return { clause: from(body, clause?.span ?? whole), sentence: from(body, (clause && sentences[clause.sentence]) ?? whole) };
  });
  const parts = placesOf(source, '其中');
  const lists = new ListedNames(reading, spans.map((span) => span.clause));
  const runs = namesOfRuns(source, quantities.map((quantity, index) => ({ quantity, clause: spans[index]?.clause ?? whole })));
  return quantities.map((quantity, index) => {
    const { clause, sentence } = spans[index] ?? { clause: whole, sentence: whole };
    const previous = neighbour(quantities, spans, index, -1, clause);
    const next = neighbour(quantities, spans, index, 1, clause);
    const start = previous ? between(source, previous.outer.end, quantity.outer.start) : isNextInList(source, clause, quantity) ? quantity.outer.start : clause.start;
    const end = next ? between(source, quantity.outer.end, next.outer.start, true) : clause.end;
    const before = source.slice(start, quantity.outer.start);
    const listed = lists.at(index) ?? runs.get(index);
    return {
      before,
      after: source.slice(quantity.outer.end, end),
      clause,
      sentence,
      part: lastWithin(parts, clause.start, quantity.outer.start - 2) >= 0 || (parts.length > 0 && opensAmong(source, clause.start)),
      listed,
    };
  });
}

/** 其中，出口86亿元; 其中：出口86亿元: whether 其中 stands right before a clause, with no more than a mark between. */
function opensAmong(source: string, start: number): boolean {
  let at = start - 1;
  while (at > 0 && AFTER_AMONG.includes(source.charAt(at))) at -= 1;
  return at < start - 1 && at > 0 && source.charAt(at) === '中' && source.charAt(at - 1) === '其';
}

const AFTER_AMONG = '，,：: ';

/** 配送中心、10个站点: what stands before the mark is another thing, which is not counted. */
function isNextInList(source: string, clause: Span, { outer }: Quantity): boolean {
  return outer.start > clause.start && source.charAt(outer.start - 1) === '、' && isHanAt(source, outer.end);
}

/** Where the words between two figures part: at the separator, else they belong to both. */
function between(source: string, from: number, to: number, first = false): number {
  const at = afterLastSeparator(source, from, to);
  if (at >= 0) return first ? at - 1 : at;
  return first ? to : from;
}

function neighbour(
  quantities: readonly Quantity[],
  spans: readonly { readonly clause: Span }[],
  index: number,
  step: 1 | -1,
  clause: Span,
): Quantity | undefined {
  const other = index + step < 0 ? undefined : spans[index + step];
  return other?.clause.start === clause.start ? quantities[index + step] : undefined;
}

/** Where a word begins in a text, in order. */
function placesOf(source: string, word: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length)) places.push({ start: at, end: at + word.length });
  return places;
}

/** The last of the places from `from` to `to`, both included; -1 where there is none. */
function lastWithin(places: readonly Span[], from: number, to: number): number {
  const place = lastStarting(places, to);
  return place !== undefined && place.start >= from ? place.start : -1;
}

/** With 分别, the n-th figure after it belongs to the n-th name before it. */
class ListedNames {
  private readonly markers: readonly Span[];
  private names: Map<number, readonly string[]> | undefined;

  constructor(private readonly reading: TextReading, private readonly clauses: readonly Span[]) {
    this.markers = placesOf(reading.source, '分别');
  }

  /** Whether names in a list stand between the word and the first figure after it. */
  private isAfterNames(index: number, marker: number, { outer }: Quantity): boolean {
    const previous = this.reading.quantities[index - 1];
    return (previous === undefined || previous.span.start < marker) && this.reading.source.slice(marker, outer.start).includes('、');
  }

  /** The name of the figure at an index; undefined where no list names it. */
  at(index: number): string | undefined {
    const { source, quantities } = this.reading;
    const quantity = quantities[index];
    const clause = this.clauses[index];
    if (!quantity || !clause) return undefined;
    const marker = lastWithin(this.markers, clause.start, quantity.outer.start - 2);
    // 甲、乙分别与丙、丁的3家企业签约: the names after 分别 are those that it goes with, and no figure is told for each.
    if (marker < 0 || this.isAfterNames(index, marker, quantity)) return undefined;
    this.names ??= new Map();
    let names = this.names.get(marker);
    if (!names) {
      names = listedNames(source.slice(clause.start, marker + 2));
      this.names.set(marker, names);
    }
    const first = firstFrom(quantities, marker + 1);
    const place = index - first;
    // 甲、乙分别由653元、300元提高到678元、312元: after what each was before, the names hold once more.
    const isAgain = place >= names.length && names.length > 0 && quantities.slice(first, first + names.length).every((one) => one.comparison);
    return names[isAgain ? place - names.length : place];
  }
}
