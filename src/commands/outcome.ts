import { toFailure } from '../excel';
import type { Failure, FailureCode, Outcome } from './api';

/** Ends a command with a failure; caught by `outcomeOf`. */
export class CommandFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'CommandFailure';
  }
}

/** Builds the failure to throw. */
export function failWith(code: FailureCode, data: Failure['data'] = {}, candidates: Failure['candidates'] = []): CommandFailure {
  return new CommandFailure({ code, data, ...(candidates.length === 0 ? {} : { candidates }) });
}

/** Runs a command; whatever goes wrong becomes a failure that can be put into words. */
export async function outcomeOf<T>(command: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await command() };
  } catch (error) {
    if (error instanceof CommandFailure) return { ok: false, failure: error.failure };
    const { code, data, technical } = toFailure(error);
    return { ok: false, failure: { code, data, ...(technical === '' ? {} : { technical }) } };
  }
}
