/** Lets jobs that read and write the same workbook run one after the other. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private begun = 0;

  /** How many jobs have begun so far: where it is still the same, nobody else has written. */
  get count(): number {
    return this.begun;
  }

  /** Runs a job when those before it have ended, however they ended. */
  take<T>(job: () => Promise<T>): Promise<T> {
    const begin = (): Promise<T> => {
      this.begun += 1;
      return job();
    };
    const turn = this.last.then(begin, begin);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
