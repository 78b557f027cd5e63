import { ExcelFailure } from './errors';

/** What we call needs this much; Office LTSC 2021 has it (1.14). */
export const NEEDED_API = '1.13';

/** Fails with `host-too-old` where this Excel lacks functions that we need. */
export function requireSupport(): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED_API)) {
    throw new ExcelFailure('host-too-old', { needed: NEEDED_API });
  }
}
