import { createContext, useContext } from 'react';
import type { RefObject } from 'react';
import type { Finding, TableReport } from '../../check/report';
import type { Failure, Handled, Handling } from '../../commands/api';

/** What every entry of a result needs. */
export interface ListContent {
  readonly report: TableReport;
  /** Original texts by cell address. */
  readonly texts: Readonly<Record<string, string>>;
  /** Names of the findings that outlast the next check (see `findingIds`). */
  readonly ids: ReadonlyMap<Finding, string>;
  /** The finding that was gone to last, by that name. */
  readonly current: string | null;
  /** Keys of findings that the user answered with a reason. */
  readonly answered: ReadonlySet<string>;
  /** What the user answered, by keys of findings. */
  readonly handlings: Readonly<Record<string, Handled>>;
  /** Answers a finding. Gives why that failed, else null. */
  readonly onHandle: (finding: Finding, handling: Handling, reason: string) => Promise<Failure | null>;
  /** Makes a finding the current one and selects its cell; it takes the focus where it was gone to by key. */
  readonly onChoose: (finding: Finding, byKey?: boolean) => void;
  /** True while the current finding is to take the focus as soon as it is shown. */
  readonly takesFocus: RefObject<boolean>;
  /** 定位. */
  readonly onLocate: (cell: string) => void;
  /** True while something is under way that a match by hand would have to wait for. */
  readonly busy: boolean;
  /** 手工匹配 of a row; undefined: automatic again. */
  readonly onRematch: (row: number, taskId: string | null | undefined) => void;
  /** Shows why a rule speaks. */
  readonly onWhy: (rule: string) => void;
}

export const ListContext = createContext<ListContent | null>(null);

/** The result that the entry stands in; only to be used inside a result. */
export function useListContent(): ListContent {
  const content = useContext(ListContext);
  if (content === null) throw new Error('An entry of a result stands outside of one.');
  return content;
}
