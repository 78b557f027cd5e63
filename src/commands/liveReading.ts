import { readAround, rereadSheet, readWhole, type KeptReading, type Patience, type Rows } from '../excel';
import type { PreviousMarks } from '../output';

/**
 * The watched sheet as it was read last: as long as nothing but some cells' content changed, the next
 * check reads only their rows. Whatever else happens makes it forget, and the sheet is read as a whole.
 */
export class LiveReading {
  private kept: KeptReading | null = null;
  private turn = 0;
  private disturbances = 0;
  private seen = 0;

  constructor(private readonly patience: Patience) {}

  /** Something changed that is read only as a whole. */
  forget(): void {
    this.kept = null;
    this.disturbances += 1;
  }

  /**
   * Goes on from a reading of job `turn`, which was the last one and has written since: `after` is what stands
   * in our own columns and sheets by now; null where that is not known.
   */
  goOn(read: KeptReading, after: PreviousMarks | null, turn: number): void {
    this.turn = turn;
    this.seen = this.disturbances;
    this.remember(read, after);
  }

  /** The same where it is not known what stands around the cells: that is read. `turn` as in `read`. */
  async complete(read: KeptReading, turn: number): Promise<void> {
    if (turn !== this.turn + 1 || this.seen !== this.disturbances) return;
    this.turn = turn;
    const whole = await readAround(read, this.patience);
    if (whole !== null) this.remember(whole, whole.contents.marks);
  }

  /**
   * Reads the sheet. `edited` are the rows whose content was edited since the last reading; null where
   * nobody can tell. `turn` counts the jobs on the workbook: after one of somebody else's all is read.
   * `partly` tells whether only those rows were read.
   */
  async read(sheet: string | undefined, edited: readonly Rows[] | null, turn: number): Promise<{ readonly kept: KeptReading; readonly partly: boolean }> {
    const before = turn === this.turn + 1 ? this.kept : null;
    // What breaks off before it is remembered is read again as a whole.
    this.kept = null;
    this.turn = turn;
    this.seen = this.disturbances;
    const kept = before === null || edited === null ? null : await rereadSheet(before, edited, this.patience);
    if (kept !== null) return { kept, partly: true };
    return { kept: await readWhole(this.patience, sheet), partly: false };
  }

  /** Keeps what was read, with what stands in our own columns and sheets by now; null where that is not known. */
  remember(read: KeptReading, after: PreviousMarks | null): void {
    if (after === null || this.seen !== this.disturbances) return;
    this.kept = { ...read, reading: { ...read.reading, previous: after }, contents: { ...read.contents, marks: after } };
  }
}
