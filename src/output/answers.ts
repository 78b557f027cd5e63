import { FINDINGS } from './findingsSheet';
import { handlingsOf, settledKeys, unknownHandlings, type Handled, type UnreadAnswer } from './handling';
import { correctionsOf, INDICATORS } from './indicatorsSheet';
import { tableId } from './lists/model';
import { listRows, locateList } from './lists/read';
import type { Mark, PreviousMarks } from './marks';

/** What the user wrote into our lists about one table. */
export interface Answers {
  /** Keys of findings that were answered with a reason: they count as settled. */
  readonly settled: ReadonlySet<string>;
  /** What was answered to each listed finding, by key. */
  readonly handlings: ReadonlyMap<string, Handled>;
  /** Corrected values by indicator key, in the target's unit. */
  readonly overrides: ReadonlyMap<string, number>;
  /** What could not be read; it stays as it stands. */
  readonly unread: readonly UnreadAnswer[];
}

const NONE: Answers = { settled: new Set(), handlings: new Map(), overrides: new Map(), unread: [] };

/** Reads the user's answers about the table of a mark; none where the table was never checked. Linear in the lists' rows. */
export function answersOf({ lists }: PreviousMarks, mark: Mark | null): Answers {
  if (mark === null) return NONE;
  const table = tableId(mark.saved.id);
  const findings = lists.findings === null ? null : locateList(FINDINGS, lists.findings);
  const indicators = lists.indicators === null ? null : locateList(INDICATORS, lists.indicators);
  const listed = lists.findings === null || findings === null ? [] : listRows(lists.findings, findings);
  const corrections = lists.indicators === null || indicators === null
    ? NONE
    : correctionsOf(lists.indicators, listRows(lists.indicators, indicators), indicators, table);
  return {
    settled: findings === null ? NONE.settled : settledKeys(listed, findings, table),
    handlings: findings === null ? NONE.handlings : handlingsOf(listed, findings, table),
    overrides: corrections.overrides,
    unread: [...(findings === null ? [] : unknownHandlings(listed, findings, table)), ...corrections.unread],
  };
}
