import type { CellValue } from '../workbook/cell';
import { FormulaSyntaxError, type BinaryOperator, type Node } from './syntax';
import { tokenize, type Token } from './tokens';

/** How tightly operators bind, loosest first. Excel's minus sign binds tighter than the power: -2^2 is 4. */
const binding: Readonly<Record<BinaryOperator, number>> = {
  '=': 1, '<>': 1, '<': 1, '<=': 1, '>': 1, '>=': 1,
  '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5,
};
const percentBinding = 6;
const signBinding = 7;
const intersectionBinding = 8;
const rangeBinding = 9;

function isBinary(sign: string): sign is BinaryOperator {
  return Object.hasOwn(binding, sign);
}

/** Excel itself allows 64 levels of brackets; deeper ones would only exhaust the stack. */
const deepestNesting = 256;

/**
 * Reads a formula, with or without its leading `=`.
 * @throws FormulaSyntaxError, saying what is wrong and where.
 */
export function parseFormula(formula: string): Node {
  const source = formula.startsWith('=') ? formula.slice(1) : formula;
  return new Parser(tokenize(source)).whole();
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.expression(0);
    const rest = this.peek();
    if (rest.kind !== 'end') throw new FormulaSyntaxError('Something stands behind the end of the formula', rest.start);
    return node;
  }

  private peek(): Token {
    const token = this.tokens[Math.min(this.at, this.tokens.length - 1)];
    if (token === undefined) throw new FormulaSyntaxError('Empty formula', 0);
    return token;
  }

  private next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  private isSign(sign: string): boolean {
    const token = this.peek();
    return token.kind === 'sign' && token.sign === sign;
  }

  private expect(sign: string): void {
    if (!this.isSign(sign)) throw new FormulaSyntaxError(`${sign} is missing`, this.peek().start);
    this.at += 1;
  }

  /** Everything that binds tighter than `least`. */
  private expression(least: number): Node {
    this.depth += 1;
    if (this.depth > deepestNesting) throw new FormulaSyntaxError('Nested too deeply', this.peek().start);
    let left = this.operand();
    for (;;) {
      const longer = this.continued(left, least);
      if (longer === null) break;
      left = longer;
    }
    this.depth -= 1;
    return left;
  }

  private continued(left: Node, least: number): Node | null {
    const token = this.peek();
    if (token.kind === 'sign') {
      if (token.sign === '%' && percentBinding > least) {
        this.at += 1;
        return { kind: 'percent', operand: left };
      }
      if (token.sign === ':' && rangeBinding > least) {
        this.at += 1;
        return { kind: 'combine', how: 'range', left, right: this.expression(rangeBinding) };
      }
      if (isBinary(token.sign) && binding[token.sign] > least) {
        this.at += 1;
        return { kind: 'binary', operator: token.sign, left, right: this.expression(binding[token.sign]) };
      }
    }
    if (token.spaced && intersectionBinding > least && isReferenceLike(left) && beginsReference(token)) {
      return { kind: 'combine', how: 'intersection', left, right: this.expression(intersectionBinding) };
    }
    return null;
  }

  private operand(): Node {
    const token = this.next();
    switch (token.kind) {
      case 'number':
      case 'text':
      case 'error':
        return { kind: 'value', value: token.value };
      case 'area':
        return { kind: 'area', area: token.area };
      case 'structured':
        return { kind: 'structured', reference: token.reference };
      case 'name': {
        const constant = token.sheet === null ? booleanWord(token.name) : null;
        return constant === null ? { kind: 'name', sheet: token.sheet, name: token.name } : { kind: 'value', value: constant };
      }
      case 'function':
        return { kind: 'call', name: token.name, args: this.args() };
      case 'sign':
        return this.prefixed(token.sign, token.start);
      case 'end':
        throw new FormulaSyntaxError('The formula breaks off', token.start);
    }
  }

  private prefixed(sign: string, start: number): Node {
    if (sign === '-' || sign === '+') return { kind: 'sign', negative: sign === '-', operand: this.expression(signBinding) };
    if (sign === '@') return { kind: 'single', operand: this.expression(signBinding) };
    if (sign === '{') return this.array();
    if (sign === '(') {
      let inner = this.expression(0);
      while (this.isSign(',')) {
        this.at += 1;
        inner = { kind: 'combine', how: 'union', left: inner, right: this.expression(0) };
      }
      this.expect(')');
      return inner;
    }
    throw new FormulaSyntaxError(`Unexpected ${sign}`, start);
  }

  /** Arguments up to the closing bracket; one that is left out counts as empty. */
  private args(): Node[] {
    const args: Node[] = [];
    if (this.isSign(')')) {
      this.at += 1;
      return args;
    }
    for (;;) {
      args.push(this.isSign(',') || this.isSign(')') ? { kind: 'value', value: null } : this.expression(0));
      if (this.isSign(')')) {
        this.at += 1;
        return args;
      }
      this.expect(',');
    }
  }

  private array(): Node {
    const rows: CellValue[][] = [[]];
    for (;;) {
      const row = rows[rows.length - 1] ?? [];
      row.push(this.constant());
      if (this.isSign('}')) break;
      if (this.isSign(';')) rows.push([]);
      else if (!this.isSign(',')) throw new FormulaSyntaxError('Unreadable array', this.peek().start);
      this.at += 1;
    }
    this.at += 1;
    if (rows.some((row) => row.length !== rows[0]?.length)) {
      throw new FormulaSyntaxError('The rows of an array differ in length', this.peek().start);
    }
    return { kind: 'array', rows };
  }

  private constant(): CellValue {
    const token = this.next();
    if (token.kind === 'number' || token.kind === 'text' || token.kind === 'error') return token.value;
    if (token.kind === 'name') {
      const value = booleanWord(token.name);
      if (value !== null) return value;
    }
    if (token.kind === 'sign' && (token.sign === '-' || token.sign === '+')) {
      const value = this.next();
      if (value.kind === 'number') return token.sign === '-' ? -value.value : value.value;
    }
    throw new FormulaSyntaxError('An array holds constants only', token.start);
  }
}

function booleanWord(name: string): boolean | null {
  const upper = name.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : null;
}

function isReferenceLike(node: Node): boolean {
  return node.kind === 'area' || node.kind === 'name' || node.kind === 'structured' || node.kind === 'combine' || node.kind === 'call';
}

function beginsReference(token: Token): boolean {
  if (token.kind === 'sign') return token.sign === '(';
  return token.kind === 'area' || token.kind === 'name' || token.kind === 'structured' || token.kind === 'function';
}
