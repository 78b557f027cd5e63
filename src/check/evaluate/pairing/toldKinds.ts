import { isRecurring } from '../reported/nature';
import type { ReportedFigure } from '../reported/reported';

/**
 * 所述种类. Of which kinds the figures of a text are: most texts tell of few of them, and what a kind says about the others as answers
 * to a target need not be asked where no figure is of it.
 */
export interface ToldKinds {
  /** Added up over years. */
  readonly cumulative: boolean;
  readonly provisional: boolean;
  /** By how much something rose or fell. */
  readonly change: boolean;
  /** How many there are altogether. */
  readonly stock: boolean;
  /** What one year added, as a part or as a rise. */
  readonly addition: boolean;
  /** After 其中. */
  readonly part: boolean;
  /** Of one of many periods. */
  readonly recurring: boolean;
  readonly ofYear: boolean;
  /** Part of a total that the text gives. */
  readonly added: boolean;
  /** Of a whole of which it is told what was done. */
  readonly split: boolean;
  /** Saying again what was asked, and answered by another figure. */
  readonly answered: boolean;
  readonly arranged: boolean;
  /** Kept within a bound. */
  readonly bound: boolean;
}

/** Looks at every figure once. */
export function toldKinds(figures: readonly ReportedFigure[]): ToldKinds {
  const told = { cumulative: false, provisional: false, change: false, stock: false, addition: false, part: false, recurring: false, ofYear: false, added: false, split: false, answered: false, arranged: false, bound: false };
  for (const { quantity, nature, whole, lead, covers, added, split, answeredBy, arranged } of figures) {
    if (quantity.cumulative) told.cumulative = true;
    if (quantity.provisional) told.provisional = true;
    if (quantity.change !== undefined) told.change = true;
    if (quantity.bound !== undefined) told.bound = true;
    if (nature === 'stock') told.stock = true;
    else if (nature === 'flow' && (whole !== undefined || quantity.change === 'up')) told.addition = true;
    if (whole !== undefined) told.part = true;
    if (covers === 'year') told.ofYear = true;
    if (added) told.added = true;
    if (split !== undefined) told.split = true;
    if (answeredBy !== undefined) told.answered = true;
    if (arranged !== undefined) told.arranged = true;
    if (!told.recurring && isRecurring(lead)) told.recurring = true;
  }
  return told;
}
