import { likeness, prepare } from '../../matching';
import type { ItemResult } from '../../report';
import { said } from '../../said';
import type { TextReading } from '../../text/model';

/** Answers that share less with their task than this speak of something else: real ones share at least half as much again. */
const NOTHING_IN_COMMON = 0.07;
/** An answer of fewer different terms may well use other words (均已按要求落实). Terms, not letters: blanks and marks tell nothing. */
const FEWEST_TERMS = 24;
/** An answer with so many figures of its own tells something. */
const FEWEST_FIGURES = 2;
/** So much of the texts tells what they are about. */
const LONGEST_COMPARED = 2000;

/**
 * 错贴. Where a row's answer belongs to another row: several things were asked with figures, the answer gives several of its own,
 * none of them answers, and the two texts have next to nothing in common. The items are then unanswered.
 */
export function withoutOffTopic(items: readonly ItemResult[], task: string, { source, quantities }: TextReading): readonly ItemResult[] {
  if (items.length < 2 || quantities.length < FEWEST_FIGURES) return items;
  const isOpen = items.every(({ status, indicators }) => status === 'review' && indicators.length > 0 && indicators.every((one) => one.actual === null));
  if (!isOpen) return items;
  const answer = prepare(source.slice(0, LONGEST_COMPARED));
  if (answer.keys.length < FEWEST_TERMS || likeness(prepare(task.slice(0, LONGEST_COMPARED)), answer) >= NOTHING_IN_COMMON) return items;
  return items.map((item) => ({ ...item, status: 'missing', reason: said('answer.otherRow') }));
}
