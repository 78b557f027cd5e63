import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import { figuresIn, type AnswerSheet } from '../reported/answerSheet';
import { answerVerdict } from './answers';
import type { Ask } from '../asked/asks';
import type { Expectation } from '../asked/expectations';
import type { Answer } from '../pairing/itemPairs';
import { pairFigures } from '../pairing/pairing';
import type { ReportedFigure } from '../reported/reported';
import type { Verdict } from './sentences';
import { Subjects } from './subjects';

/** 份额. What an item may draw on of the part of the answer that belongs to it, perhaps together with other items. */
export interface Share {
  readonly scope: Span;
  /** The figures that answer no other item. */
  readonly figures: readonly ReportedFigure[];
  /** All that is asked of the part, by this item and by others. */
  readonly asks: readonly Ask[];
  /** Which of it the clauses speak of. */
  readonly subjects: () => Subjects;
}

/** An item that has its part of the answer to itself. */
export function wholeShare(asks: readonly Ask[], scope: Span, sheet: AnswerSheet): Share {
  return { scope, figures: figuresIn(sheet, scope), asks, subjects: subjectsLater(sheet.reading, scope, asks) };
}

/**
 * Shares out the answer among the items: where several have the same part of it (an answer in prose to a numbered task),
 * a figure answers one of them, and a sentence those that it speaks of. Null for an item that has no part.
 */
export function shareOut(expectations: readonly Expectation[], answers: readonly Answer[], sheet: AnswerSheet): readonly (Share | null)[] {
  const groups = new Map<string, Expectation[]>();
  const keyOf = ({ start, end }: Span): string => `${String(start)}-${String(end)}`;
  expectations.forEach((expectation, index) => {
    const scope = answers[index]?.scope;
    if (scope) groups.set(keyOf(scope), [...(groups.get(keyOf(scope)) ?? []), expectation]);
  });
  const shares = new Map<Expectation, Share>();
  expectations.forEach((expectation, index) => {
    const scope = answers[index]?.scope;
    const group = scope && groups.get(keyOf(scope));
    if (!group || shares.has(expectation)) return;
    if (group.length === 1) shares.set(expectation, wholeShare(expectation.asks, scope, sheet));
    else for (const [member, share] of sharesOf(group, scope, sheet)) shares.set(member, share);
  });
  return expectations.map((expectation) => shares.get(expectation) ?? null);
}

function sharesOf(group: readonly Expectation[], scope: Span, sheet: AnswerSheet): ReadonlyMap<Expectation, Share> {
  const figures = figuresIn(sheet, scope);
  const wanted = group.flatMap((expectation) => expectation.targets.map((target) => ({ target, expectation })));
  const takers = new Map<ReportedFigure, Expectation>();
  for (const pair of pairFigures(wanted.map((one) => one.target), figures)) {
    const [figure, taker] = [figures[pair.figure], wanted[pair.target]?.expectation];
    if (figure && taker) takers.set(figure, taker);
  }
  const asks = group.flatMap((expectation) => expectation.asks);
  const subjects = subjectsLater(sheet.reading, scope, asks);
  return new Map(
    group.map((expectation) => [expectation, { scope, figures: figures.filter((figure) => (takers.get(figure) ?? expectation) === expectation), asks, subjects }]),
  );
}

/** What the words say of some of what was asked of a part of the answer; words about the rest of it are left out. @param judgedAs the same asks, where they are to be judged as of another kind */
export function verdictOn(asks: readonly Ask[], share: Share, reading: TextReading, judgedAs = asks): Verdict {
  const { scope } = share;
  if (asks.length === share.asks.length) return answerVerdict(judgedAs, reading, scope);
  const stretches = share.subjects().stretchesOf(asks);
  const named = stretches.filter(({ isNamed }) => isNamed);
  return answerVerdict(judgedAs, reading, scope, stretches.map(({ span }) => span), named.length === 1 ? stretches.findIndex(({ isNamed }) => isNamed) : null);
}

/** Subjects are worked out when they are first asked for: most items never need them. */
function subjectsLater(reading: TextReading, scope: Span, asks: readonly Ask[]): () => Subjects {
  let subjects: Subjects | undefined;
  return () => (subjects ??= new Subjects(reading, scope, asks));
}
