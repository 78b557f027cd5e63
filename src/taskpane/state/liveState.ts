import type { CheckResult, Failure, LiveEvent, StaleReason } from '../../commands/api';

/** 实时核验, as the pane shows it. */
export interface LiveState {
  /** True while the table is watched. */
  readonly watching: boolean;
  /** True while an edit is being checked. */
  readonly checking: boolean;
  /** The rows that were checked last, and whether somebody else edited them. */
  readonly update: { readonly rows: readonly number[]; readonly byOthers: boolean } | null;
  /** Why the last edit could not be checked; the next one tries again. */
  readonly failure: Failure | null;
  /** Why the results no longer hold; null while they do. */
  readonly stale: StaleReason | null;
}

export const NOT_LIVE: LiveState = { watching: false, checking: false, update: null, failure: null, stale: null };

/** What an event makes of the live check and of the result. Pure. */
export function afterLiveEvent(live: LiveState, result: CheckResult | null, event: LiveEvent): { readonly live: LiveState; readonly result: CheckResult | null } {
  switch (event.kind) {
    case 'checking':
      return { live: { ...live, checking: true }, result };
    case 'checked':
      return { live: { ...NOT_LIVE, watching: live.watching, update: { rows: event.rows, byOthers: event.byOthers } }, result: event.result };
    case 'stale':
      return { live: { ...live, checking: false, stale: event.reason }, result };
    case 'failed':
      return { live: { ...live, checking: false, failure: event.failure }, result };
  }
}
