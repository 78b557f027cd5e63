/** Lets jobs that read and write the same workbook run one after the other. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs a job when those before it have ended, however they ended. */
  take<T>(job: () => Promise<T>): Promise<T> {
    const turn = this.last.then(job, job);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
