import type { Status } from '../../src/check/report';
import type { CellInput } from './sheet';

/**
 * A target and the values that a careful reader would pair it with, in base units (151000 for
 * 15.1万亩; a fall where a rise was asked is negative).
 */
export type GoldPair = readonly [target: number, actual: number | readonly number[]];

/** What a careful reader would say of one row. */
export interface GoldRow {
  readonly cells: readonly CellInput[];
  /** Statuses that can be defended. */
  readonly status: readonly Status[];
  /** Pairs that must be found. */
  readonly pairs: readonly GoldPair[];
  /** Pairs that may be found. */
  readonly optional: readonly GoldPair[];
  /** Findings that must be seen; `a/b` where either will do. */
  readonly must: readonly string[];
  /** Findings that can be defended. */
  readonly may: readonly string[];
  /** The template's task that the row answers. */
  readonly task?: string;
}

/** A document of the genre with its answers. */
export interface GoldDocument {
  readonly name: string;
  /** Title line above the table. */
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly GoldRow[];
  /** `choose`: the built-in template that fits best; `none`: the sheet's own words alone. */
  readonly template: 'choose' | 'none';
  readonly asOf?: string;
}

export interface GoldNotes {
  readonly optional?: readonly GoldPair[];
  readonly must?: readonly string[];
  readonly may?: readonly string[];
  readonly task?: string;
}

/** A row with its answer; `status` names the statuses that can be defended, separated by blanks. */
export function gold(cells: readonly CellInput[], status: string, pairs: readonly GoldPair[] = [], notes: GoldNotes = {}): GoldRow {
  const { optional = [], must = [], may = [], task } = notes;
  return { cells, status: status.split(' ') as Status[], pairs, optional, must, may, ...(task === undefined ? {} : { task }) };
}
