import { assign, likeness, prepare, similarity } from '../matching';
import type { Item, TextReading } from '../text/model';
import type { Span } from '../text/span';
import { listItems, type Expectation } from './expectations';

/** The part of the result that answers an expectation; null where none does. */
export interface Answer {
  readonly scope: Span | null;
  readonly reason: string;
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
  if (expectations.length === 1) return [{ scope: whole, reason: '整格作答' }];
  if (numbered.length < 2) return expectations.map(() => ({ scope: whole, reason: '落实情况未分项，整格作答' }));
  const texts = items.map((item) => textOf(result, item));
  const matches = assign(
    expectations.map((expectation) => expectation.text),
    texts,
    {
      minScore: SAME_SUBJECT,
      orderWeight: 0.02,
      bonus: (left, right) => {
        const expectation = expectations[left];
        const item = items[right];
        return expectation && item ? numberEvidence(expectation, item) : 0;
      },
    },
  );
  const byLeft = new Map(matches.map((match) => [match.left, match]));
  const prepared = matches.length < expectations.length ? texts.map(prepare) : [];
  return expectations.map((expectation, index) => {
    const match = byLeft.get(index);
    const item = match && items[match.right];
    if (item) {
      const words = match.shared.slice(0, 3).join('”“');
      return { scope: item.span, reason: words === '' ? '分项序号相同' : `分项内容相合：“${words}”` };
    }
    // Two tasks may be answered under one number.
    const wanted = prepare(expectation.text);
    const mentioned = prepared.map((text) => likeness(wanted, text));
    const best = mentioned.reduce((at, score, other) => (score > (mentioned[at] ?? 0) ? other : at), 0);
    const elsewhere = items[best];
    return elsewhere && (mentioned[best] ?? 0) >= MENTIONED
      ? { scope: elsewhere.span, reason: '与其他分项合并作答' }
      : { scope: null, reason: '落实情况中没有对应的分项' };
  });
}

function numberEvidence(expectation: Expectation, item: Item): number {
  const ordinal = Number(expectation.path.split('.').at(-1) ?? Number.NaN);
  const number = ordinal === item.number ? SAME_NUMBER : 0;
  if (expectation.group === '' && item.group === '') return number;
  return number + (similarity(expectation.group, item.group).score > 0.4 ? SAME_GROUP : OTHER_GROUP);
}

function textOf(reading: TextReading, item: Item): string {
  return reading.source.slice(item.body.start, item.body.end);
}
