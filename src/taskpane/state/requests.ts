/** What a ribbon button asks the pane to do. */
export type PaneRequest = 'check' | 'clear';

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
      void due.reduce<Promise<void>>((before, { request, done }) => {
        const answered = before.then(() => next(request));
        done(answered);
        return answered;
      }, Promise.resolve());
      return () => {
        if (answer === next) answer = null;
      };
    },
  };
}
