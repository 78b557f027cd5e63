import type { CellValue } from '../workbook/cell';
import { callFunction } from './functions/registry';
import { each, operate, pairwise } from './operators';
import { areaOf, combine, namedOf, single, structuredOf, toMatrix } from './references';
import { guarded } from './operators';
import type { Scope, Session } from './scope';
import type { Node } from './syntax';
import { Matrix, Reference, toNumber, type Value } from './values';
import { isCellError } from '../workbook/cell';
import type { Worksheet } from '../workbook/workbook';

/** The scope for a cell; `shift` tells how far its formula has moved from where it was written. */
export function scopeFor(session: Session, sheet: Worksheet, row: number, column: number, shift = { rows: 0, columns: 0 }): Scope {
  return { session, sheet, row, column, shift, arrays: false, nesting: 0, evaluate };
}

/** What a formula shows in its cell: one value; the reference to an empty cell counts as 0. */
export function evaluateCell(node: Node, scope: Scope): CellValue {
  return single(evaluate(node, scope), scope) ?? 0;
}

/** What an expression is worth at its place. Errors are values; only defects of this program are thrown. */
export function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'value': return node.value;
    case 'array': return new Matrix(node.rows);
    case 'area': return areaOf(node.area, scope);
    case 'name': return namedOf(node.name, node.sheet, scope);
    case 'structured': return structuredOf(node.reference, scope);
    case 'call': return callFunction(node.name, node.args, scope);
    case 'single': return single(evaluate(node.operand, scope), scope);
    case 'combine': return guarded(() => combine(node.how, evaluate(node.left, scope), evaluate(node.right, scope)));
    case 'sign': {
      // A plus sign changes nothing, not even a text into a number.
      const { negative } = node;
      return each(operand(node.operand, scope), (value) => (negative && !isCellError(value) ? 0 - toNumber(value) : value));
    }
    case 'percent':
      return each(operand(node.operand, scope), (value) => (isCellError(value) ? value : toNumber(value) / 100));
    case 'binary':
      return pairwise(operand(node.left, scope), operand(node.right, scope), (a, b) => operate(node.operator, a, b));
  }
}

/** An operand as values: whole ranges where arrays are taken, else the one cell meant. */
function operand(node: Node, scope: Scope): CellValue | Matrix {
  const value = evaluate(node, scope);
  if (value instanceof Reference) return scope.arrays ? guarded(() => toMatrix(value, scope.session)) : single(value, scope);
  return value;
}
