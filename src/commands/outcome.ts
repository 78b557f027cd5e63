import { toFailure } from '../excel';
import type { Failure, FailureCode, Outcome } from './api';

/** Ends a command with a failure; caught by `outcomeOf`. */
export class CommandFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'CommandFailure';
  }
}

/** Builds the failure to throw; `more` is what the pane offers with it. */
export function failWith(code: FailureCode, data: Failure['data'] = {}, more: Pick<Failure, 'candidates' | 'problems'> = {}): CommandFailure {
  return new CommandFailure({ code, data, ...more });
}

/** Failures that only say that a sheet has nothing to check; what comes nearest to a table stands last. */
export const NOTHING_HERE = ['own-sheet', 'empty-sheet', 'no-table', 'no-task-column', 'no-result-column', 'no-data-rows'] as const satisfies readonly FailureCode[];

/** Runs a command; whatever goes wrong becomes a failure that can be put into words. */
export async function outcomeOf<T>(command: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await command() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** Whatever was thrown, as a failure that can be put into words. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CommandFailure) return error.failure;
  const { code, data, technical } = toFailure(error);
  return { code, data, ...(technical === '' ? {} : { technical }) };
}
