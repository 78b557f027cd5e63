import { isTooBig } from './errors';

/** Bytes that one answer is meant to have: below the 5 MB that Excel on the web gives. */
const ANSWER_BYTES = 4_500_000;

/** Rows that are to be read, in as many answers as their bytes need. */
export interface RowSource {
  readonly rows: number;
  /** Bytes that a row may have in an answer, as long as none was seen. */
  readonly guess: number;
  /** Queues the reading of some rows, counted from 0. */
  readonly queue: (from: number, count: number) => QueuedRows;
}

export interface QueuedRows {
  /** Takes the rows in after the sync, and gives the bytes that they had in the answer, roughly. */
  readonly take: () => number;
}

interface Progress {
  readonly source: RowSource;
  done: number;
  bytesARow: number;
}

/**
 * Reads all rows of all sources, one source after the other, and what `alongside` queues together with the
 * first of them; gives what `alongside` gave when that answer came. How many bytes a row has nobody knows before: a source's first rows tell it of the next
 * ones, and what was too much for an answer is asked for again in smaller portions. Round trips: one, and
 * about one more for each 4 MB.
 */
export async function readInPortions<T>(context: Excel.RequestContext, sources: readonly RowSource[], alongside: () => T): Promise<T> {
  const progress = sources.map((source): Progress => ({ source, done: 0, bytesARow: source.guess }));
  let budget = ANSWER_BYTES;
  let rest: { readonly queued: T } | null = null;
  for (;;) {
    const more: { readonly queued: T } = rest ?? { queued: alongside() };
    const queued = queuePortion(progress, budget);
    try {
      // Portions exist only because one answer may not hold them all.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooBig(error) || queued.reduce((sum, { count }) => sum + count, 0) <= 1) throw error;
      budget = Math.min(budget, queued.reduce((sum, { count, of }) => sum + count * of.bytesARow, 0)) / 2;
      continue;
    }
    rest = more;
    for (const { of, count, rows } of queued) {
      of.bytesARow = Math.max(1, rows.take() / count);
      of.done += count;
    }
    if (!progress.some(isOpen)) return more.queued;
    budget = Math.min(ANSWER_BYTES, budget * 2);
  }
}

interface Portion {
  readonly of: Progress;
  readonly count: number;
  readonly rows: QueuedRows;
}

/** Queues as many rows as the budget allows, one at least. */
function queuePortion(progress: readonly Progress[], budget: number): Portion[] {
  const queued: Portion[] = [];
  let left = budget;
  for (const of of progress.filter(isOpen)) {
    const open = of.source.rows - of.done;
    const count = Math.min(open, Math.max(queued.length === 0 ? 1 : 0, Math.floor(left / of.bytesARow)));
    if (count > 0) queued.push({ of, count, rows: of.source.queue(of.done, count) });
    left -= count * of.bytesARow;
    if (count < open) break;
  }
  return queued;
}

function isOpen({ source, done }: Progress): boolean {
  return done < source.rows;
}

/** Bytes that values take in an answer, roughly: a Chinese character is three. */
export function answerBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    for (const value of row) bytes += typeof value === 'string' ? 3 + textBytes(value) : 8;
  }
  return bytes;
}

/** Length of a text in UTF-8; a character beyond the first 65,536 counts somewhat more. */
export function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x80) bytes += 2;
  return bytes;
}
