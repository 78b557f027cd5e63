import { FormulaSyntaxError, type StructuredReference, type TablePart } from './syntax';

const parts = new Map<string, TablePart>([
  ['#all', 'all'], ['#data', 'data'], ['#headers', 'headers'], ['#totals', 'totals'], ['#this row', 'thisRow'],
]);

/**
 * The end (exclusive) of the bracket that opens at `start`. An apostrophe takes the sign after it as it is.
 * @throws FormulaSyntaxError where the bracket is never closed.
 */
export function bracketEnd(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new FormulaSyntaxError('Open bracket without its end', start);
}

/**
 * Reads what stands between the outer brackets of a structured reference.
 * @param inner text without the outer brackets
 * @param position where it stands, for the error
 */
export function parseStructured(table: string | null, inner: string, position: number): StructuredReference {
  let rest = inner.trim();
  const found: TablePart[] = [];
  if (rest.startsWith('@')) {
    found.push('thisRow');
    rest = rest.slice(1).trim();
  }
  if (rest === '') return { table, parts: found, columns: null };
  if (!rest.startsWith('[')) {
    const part = parts.get(rest.toLowerCase());
    if (part !== undefined) return { table, parts: [...found, part], columns: null };
    return { table, parts: found, columns: [unescape(rest), unescape(rest)] };
  }
  let columns: [string, string] | null = null;
  let at = 0;
  while (at < rest.length) {
    if (rest[at] !== '[') throw new FormulaSyntaxError('Unreadable table reference', position + at);
    const end = bracketEnd(rest, at);
    const word = rest.slice(at + 1, end - 1);
    const part = parts.get(word.toLowerCase());
    at = skip(rest, end);
    if (part !== undefined) found.push(part);
    else if (rest[at] === ':') {
      const second = skip(rest, at + 1);
      if (columns !== null || rest[second] !== '[') throw new FormulaSyntaxError('Unreadable table reference', position + at);
      const secondEnd = bracketEnd(rest, second);
      columns = [unescape(word), unescape(rest.slice(second + 1, secondEnd - 1))];
      at = skip(rest, secondEnd);
    } else if (columns === null) columns = [unescape(word), unescape(word)];
    else throw new FormulaSyntaxError('Unreadable table reference', position + at);
    if (rest[at] === ',') at = skip(rest, at + 1);
  }
  return { table, parts: found, columns };
}

function skip(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function unescape(word: string): string {
  return word.replace(/'(.)/gsu, '$1');
}
