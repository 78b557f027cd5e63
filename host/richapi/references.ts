import { HostError } from './error';
import type { HostObject } from './object';

/**
 * Objects that the client holds by a reference id beyond one request (ranges), and those that the
 * running request uses. Both must follow when cells are inserted or deleted.
 */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private inUse: HostObject[] = [];
  private next = 1;

  /** The reference id of an object; the same object keeps its id. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.kept.has(known)) return known;
    const id = `{reference-${String(this.next)}}`;
    this.next += 1;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** Throws InvalidReference for an id that was never given or was let go. */
  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (object === undefined) throw new HostError('InvalidReference', `This reference is not valid for the current operation: ${id}`);
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  /** Says that the running request works on an object. */
  use(object: HostObject): void {
    this.inUse.push(object);
  }

  /** Says that the request is over. */
  endRequest(): void {
    this.inUse = [];
  }

  /** All objects that somebody still holds. */
  held(): ReadonlySet<HostObject> {
    return new Set([...this.kept.values(), ...this.inUse]);
  }

  /** How many objects the client keeps; a number that grows for ever is a leak in the add-in. */
  get size(): number {
    return this.kept.size;
  }
}
