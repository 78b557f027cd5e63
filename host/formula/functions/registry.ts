import { isCellError, type CellValue } from '../../workbook/cell';
import { build, guarded } from '../operators';
import { matrixOf, oneArea, single } from '../references';
import type { Scope } from '../scope';
import type { Node } from '../syntax';
import { failure, Matrix, Reference, type Value } from '../values';
import { conditional } from './conditional';
import { dates } from './dates';
import { information } from './information';
import { borrowed } from './borrowed';
import { logic } from './logic';
import { lookup } from './lookup';
import { math } from './math';
import { references } from './references';
import type { EagerFunction, LazyFunction, Library, Parameter } from './spec';
import { statistics } from './statistics';
import { text } from './text';

// Our own come last: they replace a borrowed function of the same name.
const library: Library = {
  ...borrowed, ...math, ...statistics, ...conditional, ...logic, ...lookup, ...references, ...information, ...text, ...dates,
};

/** Names of all functions that can be computed, sorted. */
export const functionNames: readonly string[] = Object.keys(library).sort();

/** Computes a function at its place; #NAME? for one that is not known, which the session is told. */
export function callFunction(name: string, args: readonly Node[], scope: Scope): Value {
  const found = Object.hasOwn(library, name) ? library[name] : undefined;
  if (found === undefined) {
    scope.session.unknownFunction(name);
    return failure('#NAME?');
  }
  return guarded(() => ('evaluate' in found ? callLazy(found, args, scope) : callEager(found, args, scope)));
}

function callLazy(found: LazyFunction, args: readonly Node[], scope: Scope): Value {
  return args.length < found.least || args.length > found.most ? failure('#VALUE!') : found.evaluate(args, scope);
}

function callEager(found: EagerFunction, args: readonly Node[], scope: Scope): Value {
  const { parameters, repeat, least } = found;
  if (args.length < least || (repeat === 0 && args.length > parameters.length)) return failure('#VALUE!');
  const kinds = args.map((_arg, index) => kindOf(parameters, repeat, index));
  const values = args.map((arg, index) => valueFor(kinds[index] ?? 'any', arg, scope));
  const spread = values.filter((value, index): value is Matrix => kinds[index] === 'one' && value instanceof Matrix);
  if (spread.length === 0) return run(found, kinds, values, scope);
  const height = Math.max(...spread.map((matrix) => matrix.height));
  const width = Math.max(...spread.map((matrix) => matrix.width));
  return build(height, width, (row, column) => {
    const here = values.map((value, index) => (kinds[index] === 'one' && value instanceof Matrix ? value.at(row, column) : value));
    return guarded((): CellValue => single(run(found, kinds, here, scope), scope)) ;
  });
}

function kindOf(parameters: readonly Parameter[], repeat: number, index: number): Parameter {
  if (index < parameters.length) return parameters[index] ?? 'any';
  return parameters[parameters.length - repeat + ((index - parameters.length) % repeat)] ?? 'any';
}

function valueFor(kind: Parameter, arg: Node, scope: Scope): Value {
  const value = scope.evaluate(arg, kind === 'array' ? { ...scope, arrays: true } : scope);
  if (kind !== 'one') return value;
  if (scope.arrays) return value instanceof Reference ? guarded(() => spreadArea(value, scope)) : value;
  return single(value, scope);
}

/** A reference where one value is needed, inside an array: all its cells, or the one. */
function spreadArea(reference: Reference, scope: Scope): Value {
  const area = oneArea(reference);
  return area.top === area.bottom && area.left === area.right ? single(reference, scope) : matrixOf(area, scope.session);
}

function run(found: EagerFunction, kinds: readonly Parameter[], values: readonly Value[], scope: Scope): Value {
  if (!found.takesErrors) {
    const error = values.find((value, index) => kinds[index] === 'one' && isCellError(value));
    if (error !== undefined) return error;
  }
  return found.run(values, scope);
}
