/** What a ribbon button asks the pane to do. */
export type PaneRequest = 'check' | 'check-all' | 'clear';

/** Between the ribbon and the pane, which live in the same page: buttons send, the pane listens. */
export interface PaneRequests {
  /** Asks the pane. Ends when the pane has done it; waits while the pane is still being opened. */
  readonly send: (request: PaneRequest) => Promise<void>;
  /** Answers requests from now on, and those that waited. Returns what ends it. */
  readonly listen: (answer: (request: PaneRequest) => Promise<void>) => () => void;
}

interface Waiting {
  readonly request: PaneRequest;
  readonly done: (answer: Promise<void>) => void;
}

/** A new, empty channel. Requests are answered in the order in which they were sent. */
export function createPaneRequests(): PaneRequests {
  let answer: ((request: PaneRequest) => Promise<void>) | null = null;
  let waiting: readonly Waiting[] = [];
  return {
    send: (request) => (answer === null ? new Promise((done) => (waiting = [...waiting, { request, done }])) : answer(request)),
    listen: (next) => {
      answer = next;
      const due = waiting;
      waiting = [];
      let before: Promise<unknown> = Promise.resolve();
      for (const { request, done } of due) {
        const answered = before.then(() => next(request));
        // Whoever sent it is told how it ended; the next one is answered in any case.
        before = answered.catch(() => null);
        done(answered);
      }
      return () => {
        if (answer === next) answer = null;
      };
    },
  };
}
