import { isCellError, type CellValue } from '../../workbook/cell';
import { oneArea, single, usedPart } from '../references';
import type { Scope, Session } from '../scope';
import type { Node } from '../syntax';
import { Matrix, Reference, toNumber, ValueFailure, type Value } from '../values';

/**
 * What a function does with an argument: `one` value (errors end the function, arrays repeat it
 * where arrays are taken), `any` value or reference as it is, or an `array` in which operations run
 * over whole ranges.
 */
export type Parameter = 'one' | 'any' | 'array';

/** A function whose arguments are computed before it runs. */
export interface EagerFunction {
  readonly parameters: readonly Parameter[];
  /** How many of the last parameters repeat for further arguments; 0: none. */
  readonly repeat: number;
  readonly least: number;
  /** True where `one` arguments may be errors (ISERROR). */
  readonly takesErrors: boolean;
  run(args: readonly Value[], scope: Scope): Value;
}

/** A function that computes only the arguments that it needs (IF, IFERROR). */
export interface LazyFunction {
  readonly least: number;
  readonly most: number;
  evaluate(args: readonly Node[], scope: Scope): Value;
}

export type Library = Readonly<Record<string, EagerFunction | LazyFunction>>;

interface Options {
  /** How many arguments there must be; all that are named where left out. */
  readonly least?: number;
  readonly repeat?: number;
  readonly takesErrors?: true;
}

/** A function of any arguments. */
export function define(parameters: readonly Parameter[], run: EagerFunction['run'], options: Options = {}): EagerFunction {
  return {
    parameters,
    run,
    repeat: options.repeat ?? 0,
    least: options.least ?? parameters.length,
    takesErrors: options.takesErrors ?? false,
  };
}

/** A function of single values. */
export function ofValues(count: number, run: (args: readonly CellValue[], scope: Scope) => Value, options: Options = {}): EagerFunction {
  const parameters = Array.from({ length: count }, (): Parameter => 'one');
  return define(parameters, (args, scope) => run(args.map((arg) => single(arg, scope)), scope), options);
}

/** A function of any number of values, arrays and references, such as SUM. */
export function ofMany(run: EagerFunction['run'], takesErrors = false): EagerFunction {
  return define(['any'], run, takesErrors ? { repeat: 1, takesErrors } : { repeat: 1 });
}

/** An argument that may be left out. */
export function optional<T>(args: readonly CellValue[], index: number, read: (value: CellValue) => T, otherwise: T): T {
  const value = args[index];
  return value === undefined ? otherwise : read(value);
}

/** The argument as it came; an empty one where it was left out. */
export function argument(args: readonly Value[], index: number): Value {
  return args[index] ?? null;
}

/** One value of an argument list, and whether it stood there itself rather than in a cell or array. */
export interface Item {
  readonly value: CellValue;
  readonly direct: boolean;
}

/** All values of the arguments, ranges and arrays taken apart, in order. */
export function* itemsOf(args: readonly Value[], session: Session): Generator<Item> {
  for (const arg of args) {
    if (arg instanceof Matrix) {
      for (const row of arg.rows) for (const value of row) yield { value, direct: false };
    } else if (arg instanceof Reference) {
      for (const area of arg.areas) {
        const { sheet, top, left, bottom, right } = usedPart(area, session);
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) yield { value: session.valueAt(sheet, row, column), direct: false };
        }
      }
    } else yield { value: arg, direct: true };
  }
}

/**
 * The numbers among the arguments as SUM takes them: in cells only numbers count, what stands in the
 * formula itself must be a number or spell one. An error ends the function.
 */
export function numbersOf(args: readonly Value[], session: Session): number[] {
  const found: number[] = [];
  for (const { value, direct } of itemsOf(args, session)) {
    if (isCellError(value)) throw new ValueFailure(value);
    if (typeof value === 'number') found.push(value);
    else if (direct) found.push(toNumber(value));
  }
  return found;
}

/** The area of an argument that must be a reference; #VALUE! otherwise. */
export function areaArgument(args: readonly Value[], index: number): ReturnType<typeof oneArea> {
  const value = args[index];
  return oneArea(value instanceof Reference ? value : new Reference([]));
}
