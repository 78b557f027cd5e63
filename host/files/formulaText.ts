import type { CellRange } from '../../src/check/snapshot';
import { FormulaSyntaxError } from '../formula/syntax';
import { tokenize, type Token } from '../formula/tokens';

/**
 * Formulas are written in files otherwise than they are shown: `[@级别]` as `问题清单[[#This Row],[级别]]`,
 * and newer functions with a prefix. Excel calls a file damaged that holds the shown form.
 */

/** Functions that came after Excel 2007, without which the older ones take a formula for damaged. */
const prefixed = new Set((
  'AGGREGATE CEILING.MATH CONCAT DAYS FLOOR.MATH FORMULATEXT IFNA IFS MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.EXC ' +
  'PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XLOOKUP XOR'
).split(' '));
/** AGGREGATE is of 2010 and yet carries none. */
prefixed.delete('AGGREGATE');

/** A table and where it stands, as far as formulas name it. */
export interface TablePlace {
  readonly name: string;
  readonly range: CellRange;
}

/** Replaces words of a formula; one that cannot be read stays as it is, for Excel knows more than we do. */
function rewrite(formula: string, change: (token: Token, written: string) => string | null): string {
  let tokens: Token[];
  try {
    tokens = tokenize(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
  let text = '';
  let copied = 0;
  for (const token of tokens) {
    const changed = change(token, formula.slice(token.start, token.end));
    if (changed === null) continue;
    text += formula.slice(copied, token.start) + changed;
    copied = token.end;
  }
  return text + formula.slice(copied);
}

/** A shown formula (with `=`) as files hold it (without). `around` is the table in which it stands, if any. */
export function toFile(formula: string, around: TablePlace | undefined): string {
  return rewrite(formula.replace(/^=/, ''), (token, written) => {
    if (token.kind === 'function') return prefixed.has(token.name) ? `_xlfn.${token.name}(` : null;
    if (token.kind !== 'structured') return null;
    const { table, parts, columns } = token.reference;
    const name = table ?? around?.name;
    if (name === undefined) return null;
    if (!parts.includes('thisRow')) return table === null ? name + written : null;
    if (columns === null) return `${name}[#This Row]`;
    return `${name}[[#This Row],${between(columns)}]`;
  });
}

/** A formula of a file (without `=`) as it is shown (with it). */
export function fromFile(formula: string, around: TablePlace | undefined): string {
  return `=${rewrite(formula.replace(/^=/, ''), (token, written) => {
    if (token.kind === 'function') return written.replace(/^(?:_xlfn\.|_xlws\.)+/i, '');
    if (token.kind !== 'structured') return null;
    const { table, parts, columns } = token.reference;
    if (parts.length !== 1 || parts[0] !== 'thisRow') return null;
    const name = table !== null && table.toLowerCase() === around?.name.toLowerCase() ? '' : (table ?? '');
    if (columns === null) return `${name}[@]`;
    const [first, last] = columns;
    return first === last && /^[\p{L}\p{N}_]+$/u.test(first) ? `${name}[@${first}]` : `${name}[@${between(columns)}]`;
  })}`;
}

function between([first, last]: readonly [string, string]): string {
  return first === last ? `[${escaped(first)}]` : `[${escaped(first)}]:[${escaped(last)}]`;
}

function escaped(column: string): string {
  return column.replace(/['#[\]@]/g, "'$&");
}

/** The table that a cell lies in. */
export function tableAt<T extends TablePlace>(tables: readonly T[], row: number, column: number): T | undefined {
  return tables.find(({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right);
}
