import type { Enclosures } from './enclosures';
import { findMarkers, isSpoken, markerClass, type Marker, type MarkerStyle } from './markers';
import { MaskRoom, UNMARKED, type Mask } from './mask';
import type { Item } from './model';
import { GAP, sourceSpan, type FoldedText } from './normalise';

/** A list item of folded text, still open to children. */
interface Draft {
  readonly marker: Marker;
  readonly group: Group;
  readonly children: Draft[];
  end: number;
}

/** A run of items under one heading. */
interface Group {
  readonly ordinal: number;
  readonly title: string;
}

/** A level of the list that is being read. */
interface Level {
  readonly style: MarkerStyle;
  readonly drafts: Draft[];
  last: number;
  group: Group;
  groups: number;
}

export interface ItemReading {
  readonly items: readonly Item[];
  /** Folded offsets at which items, headings included, begin, in order. */
  readonly starts: readonly number[];
  /** For each folded character, 1 where it belongs to a list marker; holds until the next text is read. */
  readonly markerMask: Mask;
}

/** Numbers may be skipped by this much and still continue the list; the gap is reported elsewhere. */
const LARGEST_GAP = 3;
const LONGEST_HEADING = 30;
/** Words of a lead-in that names no group: 具体情况如下： */
const LEAD_IN = /如下|以下|下列|主要(?:做|有|是|开展|包括)|具体(?:情况|工作|措施|做法)|其中$|包括$|分别$/;

const MARKERS = new MaskRoom();

const NO_GROUP: Group = { ordinal: 0, title: '' };

/**
 * Reads the numbered items of a cell. Linear in the text's length; see {@link Item} for what is read.
 *
 * @param places where list markers may begin (`findMarkers`)
 */
export function readItems(folded: FoldedText, places: readonly number[], enclosures: Enclosures): ItemReading {
  const { text } = folded;
  const markers = findMarkers(folded, places, enclosures);
  if (markers.length === 0) return { items: plainItems(folded), starts: [], markerMask: UNMARKED };
  const builder = new ListBuilder(folded);
  markers.forEach((marker, index) => builder.take(marker, markers, index));
  const markerMask = MARKERS.of(builder.all.map(({ marker }) => marker), text.length);
  const starts = [...builder.starts].sort((a, b) => a - b);
  const roots = builder.roots;
  if (roots.length === 0) return { items: plainItems(folded), starts, markerMask };
  closeAll(roots, text.length, builder.headingStarts);
  const items = convert(folded, roots, '');
  const preamble = readPreamble(folded, builder.headingStarts.get(roots[0]?.marker.start ?? 0) ?? roots[0]?.marker.start ?? 0);
  return { items: preamble === null ? items : [preamble, ...items], starts, markerMask };
}

/** Puts markers in their place in the list, or leaves them as running text. */
class ListBuilder {
  readonly roots: Draft[] = [];
  readonly all: Draft[] = [];
  readonly starts = new Set<number>();
  /** Where the heading before an item begins, by the item's start. */
  readonly headingStarts = new Map<number, number>();
  private levels: Level[] = [];

  constructor(private readonly folded: FoldedText) {}

  take(marker: Marker, markers: readonly Marker[], index: number): void {
    if (marker.number === 1) this.open(marker, markers, index);
    else this.carryOn(marker, markers, index);
  }

  /** A list begins: a level of its own, or the same level once more under a new heading. */
  private open(marker: Marker, markers: readonly Marker[], index: number): void {
    const at = lastIndexWhere(this.levels, (level) => level.style === marker.style);
    const followed = isFollowed(markers, index);
    if (marker.place !== 'strong' && !followed) return;
    if (marker.place === 'weak' && marker.style !== '(1)' && marker.style !== '(一)' && marker.style !== '①') return;
    if (marker.doubtful && (!followed || (marker.decimal && marker.place !== 'strong'))) return;
    if (isSpoken(marker.style) && !followed) return;
    const heading = this.headingBefore(marker.start);
    if (at < 0) {
      const parent = this.levels.at(-1)?.drafts.at(-1);
      const drafts = parent === undefined ? this.roots : parent.children;
      const isRoot = parent === undefined;
      const group = isRoot && heading !== null ? { ordinal: 1, title: heading.title } : NO_GROUP;
      const level: Level = { style: marker.style, drafts, last: 1, group, groups: 1 };
      this.levels.push(level);
      this.add(level, marker, isRoot ? heading : null);
      return;
    }
    if (heading === null && !followed) return;
    this.levels.length = at + 1;
    const level = this.levels[at];
    if (level === undefined) return;
    level.groups += 1;
    level.group = { ordinal: level.groups, title: heading?.title ?? '' };
    level.last = 1;
    this.add(level, marker, heading);
  }

  /** The list goes on: at the innermost level that this number continues. */
  private carryOn(marker: Marker, markers: readonly Marker[], index: number): void {
    const at = this.levelFor(marker);
    if (marker.decimal && at >= 0 && (this.levels[at]?.last ?? 0) < 2 && !isFollowed(markers, index)) return;
    if (at < 0) {
      // A list whose first number was lost, at the very start of the text.
      if (this.levels.length === 0 && marker.place === 'strong' && !marker.doubtful && marker.number <= LARGEST_GAP && marker.start === 0 && isFollowed(markers, index)) {
        const level: Level = { style: marker.style, drafts: this.roots, last: marker.number, group: NO_GROUP, groups: 1 };
        this.levels.push(level);
        this.add(level, marker, null);
      }
      return;
    }
    this.levels.length = at + 1;
    const level = this.levels[at];
    if (level === undefined) return;
    level.last = marker.number;
    this.add(level, marker, null);
  }

  private levelFor(marker: Marker): number {
    const next = (level: Level): boolean => marker.number === level.last + 1;
    if (marker.doubtful && (marker.place === 'weak' || (marker.decimal && marker.place !== 'strong'))) return -1;
    const exact = lastIndexWhere(this.levels, (level) => level.style === marker.style && next(level));
    if (exact >= 0) return exact;
    if (marker.place === 'weak') return -1;
    const alike = lastIndexWhere(this.levels, (level) => markerClass(level.style) === markerClass(marker.style) && next(level));
    if (alike >= 0) return alike;
    if ((marker.place !== 'strong' && !isSpoken(marker.style)) || marker.doubtful) return -1;
    return lastIndexWhere(this.levels, (level) => level.style === marker.style && marker.number >= level.last && marker.number <= level.last + LARGEST_GAP);
  }

  private add(level: Level, marker: Marker, heading: Heading | null): void {
    const draft: Draft = { marker, group: level.group, children: [], end: this.folded.text.length };
    level.drafts.push(draft);
    this.all.push(draft);
    this.starts.add(marker.start);
    if (heading !== null) {
      this.starts.add(heading.start);
      this.headingStarts.set(marker.start, heading.start);
    }
  }

  private headingBefore(at: number): Heading | null {
    return readHeading(this.folded, at, this.all.at(-1)?.marker.end ?? 0);
  }
}

/** Index of the last level that fits, or -1. */
function lastIndexWhere(levels: readonly Level[], fits: (level: Level) => boolean): number {
  for (let index = levels.length - 1; index >= 0; index -= 1) {
    const level = levels[index];
    if (level !== undefined && fits(level)) return index;
  }
  return -1;
}

/** True where the next number of the same class follows before the list could start again. */
function isFollowed(markers: readonly Marker[], index: number): boolean {
  const marker = markers[index];
  if (marker === undefined) return false;
  for (let next = index + 1; next < Math.min(markers.length, index + 40); next += 1) {
    const other = markers[next];
    if (other === undefined || markerClass(other.style) !== markerClass(marker.style)) continue;
    // 1.2023年…占比1.1%；2.…: a decimal in running text neither goes on with the list nor begins it anew.
    if (other.decimal && other.place !== 'strong') continue;
    if (isSpoken(marker.style) && other.number === marker.number + 2 && other.place !== 'weak') return true;
    if (other.number === marker.number + 1) return !other.decimal && !(other.doubtful && other.place === 'weak');
    if (other.number <= marker.number) return false;
  }
  return false;
}

interface Heading {
  readonly start: number;
  readonly title: string;
}

/** The short heading that ends right before `at` in a colon or stands alone on its line; null where there is none. */
function readHeading(folded: FoldedText, at: number, from: number): Heading | null {
  const { text, gaps } = folded;
  let end = at;
  while (end > from && text.charAt(end - 1) === ' ') end -= 1;
  const colon = text.charAt(end - 1) === ':';
  if (!colon && gaps[at] !== GAP.line) return null;
  const titleEnd = colon ? end - 1 : end;
  let start = titleEnd;
  while (start > from && titleEnd - start <= LONGEST_HEADING && !'。;!?,'.includes(text.charAt(start - 1))) {
    start -= 1;
    if (gaps[start] === GAP.line) break;
  }
  const length = titleEnd - start;
  if (length < 2 || length > LONGEST_HEADING) return null;
  if (!colon && gaps[start] !== GAP.line && start !== 0) return null;
  return { start, title: cleanTitle(text.slice(start, titleEnd)) };
}

function cleanTitle(title: string): string {
  return LEAD_IN.test(title) ? '' : title;
}

function closeAll(drafts: readonly Draft[], end: number, headingStarts: ReadonlyMap<number, number>): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1]?.marker.start;
    draft.end = next === undefined ? end : (headingStarts.get(next) ?? next);
    closeAll(draft.children, draft.end, headingStarts);
  });
}

function convert(folded: FoldedText, drafts: readonly Draft[], parentPath: string): Item[] {
  const grouped = drafts.some((draft) => draft.group.ordinal > 1);
  const items: Item[] = [];
  for (const draft of drafts) items.push(itemOf(folded, draft, grouped, parentPath));
  return items;
}

function itemOf(folded: FoldedText, { marker, group, end, children }: Draft, grouped: boolean, parentPath: string): Item {
  const local = grouped ? `${String(Math.max(group.ordinal, 1))}.${String(marker.number)}` : String(marker.number);
  const path = parentPath === '' ? local : `${parentPath}.${local}`;
  const span = sourceSpan(folded, marker.start, end);
  const markerSpan = sourceSpan(folded, marker.start, folded.text.charAt(marker.end - 1) === ' ' ? marker.end - 1 : marker.end);
  return {
    path,
    number: marker.number,
    marker: folded.source.slice(markerSpan.start, markerSpan.end),
    span,
    body: marker.end < end ? sourceSpan(folded, marker.end, end) : { start: span.end, end: span.end },
    group: group.title,
    children: convert(folded, children, path),
  };
}

/** Text before the first item, where it says something of its own. */
function readPreamble(folded: FoldedText, end: number): Item | null {
  const words = folded.text.slice(0, end).trim();
  if (words === '' || (words.endsWith(':') && words.length <= LONGEST_HEADING + 1)) return null;
  // 引进企业落户,加快楼宇发展:1.…: the beginning of the heading.
  if (words.endsWith(',') && folded.text.charAt(end) !== ' ' && words.length <= 2 * LONGEST_HEADING && !/[\d。;:]/u.test(words)) return null;
  return plainItem(folded, 0, end, '0');
}

/** A text without a list is one item. */
function plainItems(folded: FoldedText): readonly Item[] {
  return folded.text === '' ? [] : [plainItem(folded, 0, folded.text.length, '')];
}

function plainItem(folded: FoldedText, start: number, end: number, path: string): Item {
  const span = sourceSpan(folded, start, end);
  return { path, number: 0, marker: '', span, body: span, group: '', children: [] };
}
