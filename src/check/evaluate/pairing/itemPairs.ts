import { assignPrepared, likeness, prepare, similarity } from '../../matching';
import { said, type Said } from '../../said';
import { holdsInOrder } from '../../text/characters';
import { figureContexts, indicesWithin } from '../../text/context';
import type { Item, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import { listItems, type Expectation } from '../asked/expectations';
import { byWords } from './toldWords';

/** The part of the result that answers an expectation; null where none does. */
export interface Answer {
  readonly scope: Span | null;
  readonly reason: Said;
}

const SAME_NUMBER = 0.3;
const SAME_GROUP = 0.25;
const OTHER_GROUP = -0.3;
/** Enough to say that two items are about the same, whatever their numbers. */
const SAME_SUBJECT = 0.2;
const MENTIONED = 0.34;

/**
 * Finds the answer to each expectation among the items of the result: by number, group and
 * words. A result without numbering answers everything as a whole; so does a numbered result
 * where the task is one piece. The caller sees to it that there are not too many (`isCrowded`).
 */
export function pairItems(expectations: readonly Expectation[], result: TextReading): readonly Answer[] {
  const whole: Span = { start: 0, end: result.source.length };
  const items = listItems(result);
  const numbered = items.filter((item) => item.number > 0);
  if (expectations.length === 1) return [{ scope: whole, reason: said('answer.whole') }];
  if (numbered.length < 2) return expectations.map(() => ({ scope: whole, reason: said('answer.unnumbered') }));
  const texts = items.map((item) => textOf(result, item));
  // One heading over all that is asked (推进…建设：1.…2.…) tells nothing apart, and answers leave it out.
  const grouped = new Set(expectations.map(({ group }) => group)).size > 1 || new Set(items.map(({ group }) => group)).size > 1;
  const asked = expectations.map((expectation) => prepare(expectation.text));
  const prepared = texts.map(prepare);
  const sameGroup = groupsCompared();
  const matches = assignPrepared(
    asked,
    prepared,
    {
      minScore: SAME_SUBJECT,
      orderWeight: 0.02,
      bonus: (left, right) => {
        const expectation = expectations[left];
        const item = items[right];
        return expectation && item ? numberEvidence(expectation, item, grouped ? sameGroup : null) : 0;
      },
    },
  );
  const byLeft = new Map(matches.map((match) => [match.left, match]));
  const owners = new Map(matches.map((match) => [match.right, expectations[match.left]]));
  return expectations.map((expectation, index) => {
    const match = byLeft.get(index);
    const item = match && items[match.right];
    if (item) {
      return { scope: item.span, reason: byWords(match, expectation.text, 'answer.sameWords', said('answer.sameNumber')) };
    }
    // Two tasks may be answered under one number.
    const wanted = asked[index];
    const mentioned = wanted ? prepared.map((text) => likeness(wanted, text)) : [];
    const best = mentioned.reduce((at, score, other) => (score > (mentioned[at] ?? 0) ? other : at), 0);
    const elsewhere = items[best];
    const merged = elsewhere && (mentioned[best] ?? 0) >= MENTIONED ? elsewhere : items.find((one, at) => givesFigures(expectation, result, one, owners.get(at)));
    return merged ? { scope: merged.span, reason: said('answer.merged') } : { scope: null, reason: said('answer.none') };
  });
}

/** A name of fewer letters is in too many others. */
const SHORTEST_NAME = 4;

/** 实施帮扶项目92个，拨付资金…: the item of another task gives, in passing, a figure of the very name and unit for every target of this one. */
function givesFigures({ targets }: Expectation, reading: TextReading, item: Item, owner: Expectation | undefined): boolean {
  if (targets.length === 0) return false;
  const contexts = figureContexts(reading);
  const [from, to] = indicesWithin(reading.quantities, item.span);
  const figures = reading.quantities.slice(from, to);
  return targets.every(({ name, quantity: { unit } }) => {
    if (name.length < SHORTEST_NAME || owner?.targets.some((target) => target.quantity.unit.symbol === unit.symbol)) return false;
    return figures.some((figure, at) => figure.unit.symbol === unit.symbol && !figure.comparison && holdsInOrder(contexts[from + at]?.before ?? '', name));
  });
}

/** @param sameGroup tells whether two headings are the same; null where headings tell nothing apart */
function numberEvidence(expectation: Expectation, item: Item, sameGroup: ((one: string, other: string) => boolean) | null): number {
  const number = ordinalOf(expectation.path) === item.number ? SAME_NUMBER : 0;
  if (sameGroup === null || (expectation.group === '' && item.group === '')) return number;
  return number + (sameGroup(expectation.group, item.group) ? SAME_GROUP : OTHER_GROUP);
}

/** The last number of a path such as 2.3. */
function ordinalOf(path: string): number {
  return Number(path.slice(path.lastIndexOf('.') + 1));
}

/** Compares headings, of which there are few, each two of them once. */
function groupsCompared(): (one: string, other: string) => boolean {
  const known = new Map<string, Map<string, boolean>>();
  return (one, other) => {
    let row = known.get(one);
    if (!row) known.set(one, (row = new Map<string, boolean>()));
    let same = row.get(other);
    if (same === undefined) row.set(other, (same = similarity(one, other).score > ALIKE_GROUPS));
    return same;
  };
}

/** Headings that are more alike than this are one. */
const ALIKE_GROUPS = 0.4;

function textOf(reading: TextReading, item: Item): string {
  return reading.source.slice(item.body.start, item.body.end);
}
