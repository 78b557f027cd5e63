import { ExcelFailure, toFailure } from './errors';
import { requireSupport } from './support';

/** How long Excel may take to answer, in milliseconds. */
export interface Patience {
  /** Without an answer by then the user is most likely editing a cell, for which Excel makes us wait. */
  readonly reading: number;
  /** Writing is given longer: what was sent cannot be called back. */
  readonly writing: number;
}

export const PATIENCE: Patience = { reading: 10_000, writing: 120_000 };

/** Reads from the workbook. Fails with `cell-edit` where Excel does not answer in time. */
export function runReading<T>(action: (context: Excel.RequestContext) => Promise<T>, patience: Patience): Promise<T> {
  return inTime(run(action), patience.reading, () => new ExcelFailure('cell-edit', {}, 'no answer while reading'));
}

/** Writes to the workbook. */
export function runWriting<T>(action: (context: Excel.RequestContext) => Promise<T>, patience: Patience): Promise<T> {
  return inTime(run(action), patience.writing, () => new ExcelFailure('unexpected', {}, 'no answer while writing'));
}

/** `delayForCellEdit`: Excel carries the request out when the user has left the cell, instead of refusing it. */
async function run<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  requireSupport();
  try {
    return await Excel.run({ delayForCellEdit: true }, action);
  } catch (error) {
    throw toFailure(error);
  }
}

async function inTime<T>(work: Promise<T>, milliseconds: number, failure: () => ExcelFailure): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(failure()); }, milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
