import type { CheckCommands, LiveEvent, WatchRequest } from '../../commands/api';

/** The table that is watched just now, at most one. */
export class LiveWatch {
  private stopping: (() => Promise<void>) | null = null;
  private turn = 0;

  constructor(
    private readonly commands: CheckCommands,
    private readonly listener: (event: LiveEvent) => void,
  ) {}

  /** Watches a table in place of the one before. True where that began; a failure is told to the listener. */
  async start(request: WatchRequest): Promise<boolean> {
    await this.stop();
    const turn = ++this.turn;
    const outcome = await this.commands.watch(request, (event) => turn === this.turn && this.listener(event));
    if (!outcome.ok) {
      this.listener({ kind: 'failed', failure: outcome.failure });
      return false;
    }
    if (turn !== this.turn) {
      // Another command came in between.
      await outcome.value();
      return false;
    }
    this.stopping = outcome.value;
    return true;
  }

  /** Ends the watching; what is still under way is no longer heard. */
  async stop(): Promise<void> {
    this.turn += 1;
    const { stopping } = this;
    this.stopping = null;
    await stopping?.();
  }
}
