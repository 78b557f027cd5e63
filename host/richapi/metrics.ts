/** What the traffic between add-in and host amounts to. */
export interface Metrics {
  /** `context.sync()` calls that reached the host. */
  roundTrips: number;
  /** Requests in which the client only lets go of objects, after `Excel.run`; not among the round trips. */
  housekeeping: number;
  /** UTF-8 bytes that the client sent. */
  bytesIn: number;
  /** UTF-8 bytes that the host answered. */
  bytesOut: number;
  /** The longest request and answer so far, bytes. */
  largestRequest: number;
  largestResponse: number;
  /** Actions that were asked for. */
  actions: number;
  /** Event messages that were sent. */
  events: number;
}

/** Counters at zero. */
export function emptyMetrics(): Metrics {
  return { roundTrips: 0, housekeeping: 0, bytesIn: 0, bytesOut: 0, largestRequest: 0, largestResponse: 0, actions: 0, events: 0 };
}

/** Length of a text in UTF-8, without encoding it. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x800) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
