import type { Arguments } from './arguments';
import { invalidArgument, itemNotFound } from './error';
import type { HostObject } from './object';

/** The item at the position that is the first argument. Throws InvalidArgument outside the collection, as Excel does. */
export function itemOf(items: readonly HostObject[], given: Arguments): HostObject {
  const position = given.whole(0);
  const item = items[position];
  if (item === undefined) throw invalidArgument(`position ${String(position)} of ${String(items.length)}`);
  return item;
}

/** What was found, or Excel's ItemNotFound. */
export function found<T>(item: T | null | undefined, what: string): T {
  if (item === null || item === undefined) throw itemNotFound(what);
  return item;
}
