import { ExcelFailure } from './errors';

/** So often is tried what somebody else's edits disturb. */
const ATTEMPTS = 3;

/**
 * Does something that reads and then writes, and does it again, from the reading on, where the workbook
 * was edited in between; the last failure where that goes on. `mayHelp` says whether another look may help.
 */
export async function againWhenEdited<T>(attempt: () => Promise<T>, mayHelp: (failure: ExcelFailure) => boolean): Promise<T> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (count === ATTEMPTS || !(error instanceof ExcelFailure) || !mayHelp(error)) throw error;
    }
  }
}
