import { cellAddress } from '../../src/check/address';
import type { CellValue } from '../workbook/cell';
import { cellAt, usedRange } from '../workbook/grid';
import { maxColumns } from '../workbook/defaults';
import { quotedSheetName } from '../workbook/names';
import type { Workbook, Worksheet } from '../workbook/workbook';
import { evaluateCell, scopeFor } from './evaluate';
import { parseFormula } from './parse';
import type { Session } from './scope';
import { FormulaSyntaxError, type Node } from './syntax';
import { failure } from './values';

/** What could not be computed, for a test or a developer to fail on. Addresses such as `自查表!C20`. */
export interface CalculationReport {
  /** Functions that are not known here, sorted; their formulas show #NAME?. */
  readonly unknownFunctions: readonly string[];
  /** Formulas that cannot be read; they show #NAME?. */
  readonly unreadable: readonly { readonly address: string; readonly formula: string; readonly reason: string }[];
  /** Cells whose formula needs its own result; they show #REF!. */
  readonly circular: readonly string[];
}

/** Deeper chains of formulas are computed from their far end first, so that the stack stays small. */
const deepestChain = 100;

/** A cell that must be computed before the chain that needs it can go on. */
class DeepChain extends Error {
  constructor(
    readonly sheet: Worksheet,
    readonly row: number,
    readonly column: number,
  ) {
    super('formula chain too deep');
  }
}

/** A formula that needs its own result; passes through the cells of the circle up to where it closes. */
class Circle extends Error {
  constructor(readonly closing: string) {
    super('circular formulas');
  }
}

/**
 * One calculation of a workbook. Every formula is computed once, when it is first needed; the
 * workbook itself is not changed. Cells that are only needed by a branch not taken are not computed for it.
 */
export class Calculation implements Session {
  private knownExtent: { readonly bottom: number; readonly right: number } | undefined;
  private readonly results = new Map<Worksheet, Map<number, CellValue>>();
  private readonly running = new Set<string>();
  private readonly unknown = new Set<string>();
  private readonly unreadable: { address: string; formula: string; reason: string }[] = [];
  private readonly circles = new Set<string>();

  /** @param computes false: the values that the cells hold are taken as they are. */
  constructor(
    readonly workbook: Workbook,
    readonly now: () => Date,
    private readonly computes: boolean,
  ) {}

  /** Looked up when first asked for: most conditional formats never ask, and it costs a walk over all cells. */
  get extent(): { readonly bottom: number; readonly right: number } {
    this.knownExtent ??= extentOf(this.workbook);
    return this.knownExtent;
  }

  unknownFunction(name: string): void {
    this.unknown.add(name);
  }

  valueAt(sheet: Worksheet, row: number, column: number): CellValue {
    const cell = cellAt(sheet.cells, row, column);
    if (cell === undefined) return null;
    if (cell.formula === undefined || !this.computes) return cell.value;
    const done = this.results.get(sheet)?.get(row * (maxColumns + 1) + column);
    if (done !== undefined) return done;
    if (this.running.size >= deepestChain) throw new DeepChain(sheet, row, column);
    return this.compute(sheet, row, column, cell.formula);
  }

  /** The value of a cell, however long the chain of formulas behind it is. */
  settle(sheet: Worksheet, row: number, column: number): CellValue {
    const waiting = [{ sheet, row, column }];
    const known = new Set<string>();
    for (;;) {
      const next = waiting[waiting.length - 1];
      if (next === undefined) return this.valueAt(sheet, row, column);
      this.running.clear();
      try {
        this.valueAt(next.sheet, next.row, next.column);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof DeepChain)) throw error;
        const name = nameOf(error.sheet, error.row, error.column);
        // Asked for twice on the same way down: a circle longer than the deepest chain.
        if (known.has(name)) this.store(error.sheet, error.row, error.column, this.circular(name));
        else waiting.push({ sheet: error.sheet, row: error.row, column: error.column });
        known.add(name);
      }
    }
  }

  report(): CalculationReport {
    return { unknownFunctions: [...this.unknown].sort(), unreadable: this.unreadable, circular: [...this.circles].sort() };
  }

  private compute(sheet: Worksheet, row: number, column: number, formula: string): CellValue {
    const name = nameOf(sheet, row, column);
    if (this.running.has(name)) throw new Circle(name);
    this.running.add(name);
    try {
      return this.store(sheet, row, column, this.evaluated(sheet, row, column, formula));
    } catch (error) {
      if (!(error instanceof Circle)) throw error;
      this.store(sheet, row, column, this.circular(name));
      if (error.closing !== name) throw error;
      return failure('#REF!');
    } finally {
      this.running.delete(name);
    }
  }

  private evaluated(sheet: Worksheet, row: number, column: number, formula: string): CellValue {
    try {
      return evaluateCell(parsed(formula), scopeFor(this, sheet, row, column));
    } catch (error) {
      if (!(error instanceof FormulaSyntaxError)) throw error;
      this.unreadable.push({ address: nameOf(sheet, row, column), formula, reason: error.message });
      return failure('#NAME?');
    }
  }

  private circular(name: string): CellValue {
    this.circles.add(name);
    return failure('#REF!');
  }

  private store(sheet: Worksheet, row: number, column: number, value: CellValue): CellValue {
    const values = this.results.get(sheet) ?? new Map<number, CellValue>();
    this.results.set(sheet, values);
    values.set(row * (maxColumns + 1) + column, value);
    return value;
  }
}

function nameOf(sheet: Worksheet, row: number, column: number): string {
  return `${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`;
}

function extentOf(workbook: Workbook): { bottom: number; right: number } {
  const used = workbook.sheets.map((sheet) => usedRange(sheet.cells, true));
  return {
    bottom: used.reduce((most, range) => Math.max(most, range?.bottom ?? 0), 1),
    right: used.reduce((most, range) => Math.max(most, range?.right ?? 0), 1),
  };
}

const trees = new Map<string, Node>();
const mostTrees = 20_000;

/** The tree of a formula, kept for the next time. */
export function parsed(formula: string): Node {
  const known = trees.get(formula);
  if (known) return known;
  const tree = parseFormula(formula);
  if (trees.size >= mostTrees) trees.clear();
  trees.set(formula, tree);
  return tree;
}
