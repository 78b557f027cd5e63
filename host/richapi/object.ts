import type { Json } from '../workbook/objects';
import type { Arguments } from './arguments';
import { HostError, notImplemented } from './error';

/** What a method may give back: data, an object, null (a null object), or nothing. */
export type MethodResult = Json | HostObject | null | undefined;

/** A property that holds data. Without `set` it is read-only. `onRequest` is left out of a load of everything. */
export interface ValueMember<T> {
  readonly get?: (target: T) => Json;
  readonly set?: (target: T, value: Arguments) => void;
  readonly onRequest?: true;
}

/** What a class of the Excel API can do, by the member names of the wire (`UsedRange`, not `usedRange`). */
export interface Members<T> {
  readonly values?: Readonly<Record<string, ValueMember<T>>>;
  /** Properties that lead to another object. */
  readonly objects?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, given: Arguments) => MethodResult>>;
  /** `collection[…]`. */
  readonly indexer?: (target: T, given: Arguments) => HostObject | null;
  /** The members of a collection, in order. */
  readonly items?: (target: T) => readonly HostObject[];
  /** What tells the object from others of its kind when it is instantiated: its id and the like. */
  readonly identity?: (target: T) => Readonly<Record<string, Json>>;
  /** True for objects that the client keeps by a reference (ranges), which then follow insertions. */
  readonly keptByReference?: boolean;
}

/** An object of the Excel API that a request works on. */
export interface HostObject {
  readonly className: string;
  readonly keptByReference: boolean;
  /** Names of the data properties that a load of everything gives. */
  readonly ordinaryValues: readonly string[];
  identity(): Readonly<Record<string, Json>>;
  /** True where the property leads to another object. */
  leadsToObject(member: string): boolean;
  get(member: string): Json;
  set(member: string, value: Arguments): void;
  object(member: string): HostObject | null;
  call(member: string, given: Arguments): MethodResult;
  item(given: Arguments): HostObject | null;
  /** Null where the object is no collection. */
  items(): readonly HostObject[] | null;
}

/** A class of the Excel API as the host implements it. */
export class HostClass<T extends object> {
  private readonly targets = new WeakMap<HostObject, T>();

  constructor(readonly name: string, private readonly members: Members<T>) {}

  /** The object of this class that stands for a target. */
  of(target: T): HostObject {
    const object = this.bind(target);
    this.targets.set(object, target);
    return object;
  }

  /** What an object of this class stands for; null for an object of another class. */
  targetOf(object: HostObject): T | null {
    return this.targets.get(object) ?? null;
  }

  /** All members, for the test that compares them with what the product uses. */
  memberNames(): string[] {
    const { values = {}, objects = {}, methods = {} } = this.members;
    return [...Object.keys(values), ...Object.keys(objects), ...Object.keys(methods)];
  }

  /** True for a collection whose items are reached by `collection[key]` on the wire. */
  get hasIndexer(): boolean {
    return this.members.indexer !== undefined;
  }

  private bind(target: T): HostObject {
    const { name, members } = this;
    const { values = {}, objects = {}, methods = {} } = members;
    return {
      className: name,
      keptByReference: members.keptByReference === true,
      ordinaryValues: Object.entries(values).filter(([, value]) => value.get !== undefined && value.onRequest !== true).map(([key]) => key),
      identity: () => members.identity?.(target) ?? {},
      leadsToObject: (member) => Object.hasOwn(objects, member),
      get: (member) => {
        const value = own(values, member)?.get;
        if (value === undefined) throw notImplemented(name, member);
        return value(target);
      },
      set: (member, value) => {
        const property = own(values, member);
        if (property === undefined) throw notImplemented(name, member);
        if (property.set === undefined) throw new HostError('InvalidOperation', `${name}.${member} is read-only.`);
        property.set(target, value);
      },
      object: (member) => {
        const property = own(objects, member);
        if (property === undefined) throw notImplemented(name, member);
        return property(target);
      },
      call: (member, given) => {
        const method = own(methods, member);
        if (method === undefined) throw notImplemented(name, member);
        return method(target, given);
      },
      item: (given) => {
        if (members.indexer === undefined) throw notImplemented(name, '[…]');
        return members.indexer(target, given);
      },
      items: () => members.items?.(target) ?? null,
    };
  }
}

function own<V>(table: Readonly<Record<string, V>>, member: string): V | undefined {
  return Object.hasOwn(table, member) ? table[member] : undefined;
}

/** Tells an object from data. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'ordinaryValues' in value;
}
