/**
 * Counts how much work the built-in functions of arrays, strings, maps, sets and regular expressions do while
 * `run` runs: calls, calls of callbacks, elements copied or searched, characters searched. A measure of time
 * that is the same on every machine, however busy.
 */
export function stepsOf(run: () => void): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: string, wrap: (original: Builtin) => Builtin): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, { ...before, value: wrap(before.value as Builtin) });
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  for (const name of ['map', 'flatMap', 'filter', 'forEach', 'some', 'every', 'find', 'findIndex', 'findLast', 'reduce', 'sort'] as const) {
    replace(Array.prototype, name, (original) => function (this: unknown, ...given) {
      const [callback, ...rest] = given;
      if (typeof callback !== 'function') return original.apply(this, given);
      return original.call(this, (...values: unknown[]): unknown => {
        steps += 1;
        return (callback as Builtin)(...values);
      }, ...rest);
    });
  }
  for (const name of ['slice', 'concat'] as const) {
    replace(Array.prototype, name, (original) => function (this: unknown, ...given) {
      const found = original.apply(this, given) as readonly unknown[];
      steps += 1 + found.length;
      return found;
    });
  }
  for (const owner of [Array.prototype, String.prototype]) {
    for (const name of ['includes', 'indexOf', 'lastIndexOf'] as const) {
      replace(owner, name, (original) => function (this: unknown, ...given) {
        const found = original.apply(this, given);
        const { length } = this as { readonly length: number };
        steps += 1 + (typeof found === 'boolean' ? length : searched(name, Number(found), length, typeof given[1] === 'number' ? given[1] : undefined));
        return found;
      });
    }
  }
  for (const name of ['split', 'normalize', 'trim', 'replace', 'replaceAll', 'toLowerCase'] as const) {
    replace(String.prototype, name, (original) => function (this: unknown, ...given) {
      steps += 1 + String(this).length;
      return original.apply(this, given);
    });
  }
  for (const [owner, names] of [[String.prototype, ['charCodeAt', 'charAt', 'startsWith', 'endsWith', 'slice']], [Map.prototype, ['get', 'set']], [Set.prototype, ['has', 'add']]] as const) {
    for (const name of names) {
      replace(owner, name, (original) => function (this: unknown, ...given) {
        steps += 1;
        return original.apply(this, given);
      });
    }
  }
  replace(RegExp.prototype, 'exec', (original) => function (this: unknown, ...given) {
    const { sticky, global, lastIndex } = this as RegExp;
    const text = String(given[0]);
    const found = original.apply(this, given) as RegExpExecArray | null;
    steps += 1 + (sticky ? 0 : (found === null ? text.length : found.index + found[0].length) - (global ? lastIndex : 0));
    return found;
  });
  try {
    run();
  } finally {
    for (const one of undo) one();
  }
  return steps;
}

type Builtin = (this: unknown, ...given: unknown[]) => unknown;

/** How many elements or characters a search looked at. */
function searched(name: 'includes' | 'indexOf' | 'lastIndexOf', found: number, length: number, from: number | undefined): number {
  if (name === 'lastIndexOf') return (from ?? length) - Math.max(0, found);
  return (found < 0 ? length : found) - (from ?? 0);
}
