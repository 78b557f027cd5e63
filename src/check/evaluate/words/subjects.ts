import { CharSet, splitAt } from '../../text/characters';
import { likeness, prepare, type Prepared } from '../../matching';
import { lyingIn } from '../../text/context';
import type { Clause, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Ask } from '../asked/asks';

/** Below this a clause speaks of nothing that was asked. */
const SPEAKS_OF = 0.2;
/** Asks that a clause is nearly as like as its best one may be meant too. */
const NEARLY_AS_LIKE = 0.8;

/** More names than this are no list of what was asked. */
const MOST_NAMES = 12;
const BETWEEN_NAMES = new CharSet('、（()）');

/** A part of the answer, within a sentence. */
export interface Stretch {
  readonly span: Span;
  /** Whether some of its words speak of what was asked there. */
  readonly isNamed: boolean;
}

/** An ask with its words made ready for being compared. */
interface Wanted {
  readonly ask: Ask;
  readonly words: Prepared;
}

/** The asks that a clause speaks of, as a whole or in one of the names that it lists (三率（在线率、准确率、缴费率）未达标); null where there are none. */
function ownersOf(clause: string, wanted: readonly Wanted[]): ReadonlySet<Ask> | null {
  const names = splitAt(clause, BETWEEN_NAMES).filter((name) => name.length > 1);
  const pieces = names.length > 1 && names.length <= MOST_NAMES ? [clause, ...names] : [clause];
  const owners = new Set<Ask>();
  for (const piece of pieces) {
    const words = prepare(piece);
    const scores = wanted.map((one) => likeness(one.words, words));
    const best = Math.max(...scores);
    if (best >= SPEAKS_OF) wanted.forEach(({ ask }, at) => (scores[at] ?? 0) >= NEARLY_AS_LIKE * best && owners.add(ask));
  }
  return owners.size === 0 ? null : owners;
}

function isAmong(own: readonly Ask[], owners: ReadonlySet<Ask>): boolean {
  for (const ask of own) if (owners.has(ask)) return true;
  return false;
}

/**
 * 所指. Of which of several asks the clauses of an answer speak. A clause that names nothing of what was asked goes on
 * about what the clause before it in the sentence spoke of (邻里中心选址已定，正在施工), the first ones about what follows.
 */
export class Subjects {
  private readonly sentences = new Map<number, { readonly clause: Clause; owners: ReadonlySet<Ask> | null }[]>();

  /** Compares each clause with each ask: the caller sees to it that they are not too many (`isCrowded`). */
  constructor(reading: TextReading, scope: Span, asks: readonly Ask[]) {
    const wanted = asks.map((ask) => ({ ask, words: prepare(ask.text) }));
    for (const clause of lyingIn(reading.clauses, scope)) {
      const owners = ownersOf(reading.source.slice(clause.span.start, clause.span.end), wanted);
      const before = this.sentences.get(clause.sentence);
      if (before) before.push({ clause, owners: owners ?? before.at(-1)?.owners ?? null });
      else this.sentences.set(clause.sentence, [{ clause, owners }]);
    }
    for (const clauses of this.sentences.values()) {
      const first = clauses.find((one) => one.owners !== null);
      for (const one of clauses) one.owners ??= first?.owners ?? null;
    }
  }

  /** The stretches of the answer, each within a sentence, that speak of some of these asks, or of nothing that was asked. */
  stretchesOf(own: readonly Ask[]): readonly Stretch[] {
    const stretches: Stretch[] = [];
    for (const clauses of this.sentences.values()) {
      let goesOn = false;
      for (const { clause, owners } of clauses) {
        const isNamed = owners !== null && isAmong(own, owners);
        const isOwn = owners === null || isNamed;
        const last = goesOn ? stretches.pop() : undefined;
        if (last) stretches.push(isOwn ? { span: { start: last.span.start, end: clause.span.end }, isNamed: last.isNamed || isNamed } : last);
        else if (isOwn) stretches.push({ span: clause.span, isNamed });
        goesOn = isOwn;
      }
    }
    return stretches;
  }
}
