import type { Json } from '../workbook/objects';
import { invalidArgument } from './error';
import { isHostObject, type HostClass, type HostObject } from './object';

/** What stands in one place of a call: data or an object. */
export type Argument = Json | HostObject | readonly (HostObject | null)[] | null;

/** The arguments of a call, read with the checks that Excel makes. Positions from 0. */
export class Arguments {
  constructor(private readonly given: readonly Argument[], private readonly member: string) {}

  get count(): number {
    return this.given.length;
  }

  /** The raw data; null where nothing was given. Throws InvalidArgument for an object. */
  json(position: number): Json {
    const value = this.given[position] ?? null;
    if (isHostObject(value) || (Array.isArray(value) && value.some(isHostObject))) throw this.wrong(position, 'data');
    return value as Json;
  }

  /** True where nothing (or null) was given. */
  isAbsent(position: number): boolean {
    return (this.given[position] ?? null) === null;
  }

  string(position: number): string {
    const value = this.json(position);
    if (typeof value !== 'string') throw this.wrong(position, 'text');
    return value;
  }

  /** A name or number under which a collection knows an item, as text. */
  key(position: number): string {
    const value = this.json(position);
    if (typeof value !== 'string' && typeof value !== 'number') throw this.wrong(position, 'a name or number');
    return String(value);
  }

  optionalString(position: number): string | null {
    return this.isAbsent(position) ? null : this.string(position);
  }

  number(position: number): number {
    const value = this.json(position);
    if (typeof value !== 'number') throw this.wrong(position, 'a number');
    return value;
  }

  optionalNumber(position: number, otherwise: number): number {
    return this.isAbsent(position) ? otherwise : this.number(position);
  }

  /** A whole number of at least `least`. */
  whole(position: number, least = 0): number {
    const value = this.number(position);
    if (!Number.isInteger(value) || value < least) throw this.wrong(position, `a whole number from ${String(least)}`);
    return value;
  }

  boolean(position: number): boolean {
    const value = this.json(position);
    if (typeof value !== 'boolean') throw this.wrong(position, 'true or false');
    return value;
  }

  optionalBoolean(position: number, otherwise: boolean): boolean {
    return this.isAbsent(position) ? otherwise : this.boolean(position);
  }

  /** One of the given words; capitals count, as in Excel's enumerations. */
  word<const W extends string>(position: number, words: readonly W[]): W {
    const value = this.string(position);
    const found = words.find((word) => word === value);
    if (found === undefined) throw this.wrong(position, `one of ${words.join(', ')}`);
    return found;
  }

  /** A plain object; fields that were not given are absent. */
  record(position: number): Readonly<Record<string, Json>> {
    const value = this.json(position);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.wrong(position, 'an object');
    return value as Readonly<Record<string, Json>>;
  }

  /** The target of an object of the given class; null where the argument is none of it. */
  target<T extends object>(position: number, hostClass: HostClass<T>): T | null {
    const value = this.given[position];
    return isHostObject(value) ? hostClass.targetOf(value) : null;
  }

  /** Excel's InvalidArgument, naming call and position. */
  wrong(position: number, expected: string): Error {
    const value = this.given[position] ?? null;
    const shown = isHostObject(value) ? value.className : JSON.stringify(value).slice(0, 80);
    return invalidArgument(`${this.member}, argument ${String(position + 1)} should be ${expected}, is ${shown}`);
  }
}
