import type { Json } from '../workbook/objects';

/** Excel's numbers of the events that the host sends. */
export const eventType = {
  worksheetChanged: 10, worksheetActivated: 11, worksheetDeactivated: 12, worksheetAdded: 13,
  worksheetSelectionChanged: 14, worksheetDeleted: 15, worksheetFormatChanged: 18, worksheetRowSorted: 19, worksheetColumnSorted: 20, worksheetNameChanged: 25,
} as const;

/** One of those numbers. */
export type EventType = (typeof eventType)[keyof typeof eventType];

/** Target of events that one asks for at a collection or at the workbook. */
export const workbookTarget = 'Workbook';
const messageCategory = 65536;

/** Who listens to what, and what waits to be sent. */
export class Events {
  private readonly listeners = new Map<string, number>();
  private waiting: Json[] = [];

  register(type: EventType, target: string): void {
    const key = `${String(type)} ${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(type: EventType, target: string): void {
    const key = `${String(type)} ${target}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  /** True while somebody listens to an event, at whatever target. */
  hasListeners(type: EventType): boolean {
    return [...this.listeners.keys()].some((key) => key.startsWith(`${String(type)} `));
  }

  /** Notes an event for those of the targets that have a listener. */
  raise(type: EventType, targets: readonly string[], details: Json): void {
    for (const target of targets) {
      if (this.listeners.has(`${String(type)} ${target}`)) this.waiting.push([messageCategory, type, target, JSON.stringify(details), 0]);
    }
  }

  /** The message that tells the client of all that waits; null where nothing does. */
  takeMessage(): string | null {
    if (this.waiting.length === 0) return null;
    const entries = this.waiting;
    this.waiting = [];
    return JSON.stringify({ type: 3, controlId: '', message: { entries } });
  }
}
