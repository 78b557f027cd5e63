import type { CellRange } from '../../src/check/snapshot';
import { evaluateIn } from '../formula/calculator';
import { Calculation } from '../formula/session';
import { isCellError, type CellValue } from '../workbook/cell';
import { cellAt } from '../workbook/grid';
import type { CompareOperator, ConditionalFormat, ConditionalLook, ConditionalRule } from '../workbook/objects';
import type { Workbook, Worksheet } from '../workbook/workbook';

/** The look that conditional formats lay over a cell; null where none applies. */
export type LookAt = (row: number, column: number) => ConditionalLook | null;

/**
 * Works out the conditional formats of a sheet, cell by cell when a cell is drawn. Formats with a
 * lower priority number win where two set the same thing. Kinds that only the file knows (data bars
 * and the like) are left out. Holds for the workbook as it is now.
 */
export function looksOf(workbook: Workbook, sheet: Worksheet): LookAt {
  if (sheet.conditionalFormats.length === 0) return () => null;
  const formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  const calculation = new Calculation(workbook, () => new Date(), false);
  const worth = (format: ConditionalFormat, formula: string, row: number, column: number): CellValue =>
    evaluateIn(calculation, sheet, row, column, formula.startsWith('=') ? formula : `=${formula}`, baseOf(format));
  return (row, column) => {
    const found: ConditionalLook[] = [];
    for (const format of formats) {
      if (!format.ranges.some((range) => contains(range, row, column))) continue;
      const value = cellAt(sheet.cells, row, column)?.value ?? null;
      if (!applies(format.rule, value, (formula) => worth(format, formula, row, column))) continue;
      found.push(format.look);
      if (format.stopIfTrue) break;
    }
    return found.length === 0 ? null : merged(found);
  };
}

/** Several looks as one: what an earlier one sets holds. */
function merged(looks: readonly ConditionalLook[]): ConditionalLook {
  return looks.reduce((upper, lower) => ({ ...lower, ...upper, font: { ...lower.font, ...upper.font } }));
}

function baseOf(format: ConditionalFormat): { readonly row: number; readonly column: number } {
  const [first] = format.ranges;
  return { row: first?.top ?? 1, column: first?.left ?? 1 };
}

function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function applies(rule: ConditionalRule, value: CellValue, worth: (formula: string) => CellValue): boolean {
  switch (rule.type) {
    case 'custom': {
      const result = worth(rule.formula);
      return result === true || (typeof result === 'number' && result !== 0);
    }
    case 'cellValue':
      return compares(rule.operator, value, worth(rule.formula1), rule.formula2 === undefined ? null : worth(rule.formula2));
    case 'containsText':
      return containsText(rule.operator, isCellError(value) || value === null ? '' : String(value), rule.text);
    case 'other':
      return false;
  }
}

function containsText(operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith', text: string, wanted: string): boolean {
  const [own, other] = [text.toLowerCase(), wanted.toLowerCase()];
  if (operator === 'Contains') return own.includes(other);
  if (operator === 'NotContains') return !own.includes(other);
  return operator === 'BeginsWith' ? own.startsWith(other) : own.endsWith(other);
}

function compares(operator: CompareOperator, value: CellValue, first: CellValue, second: CellValue): boolean {
  const toFirst = order(value, first);
  if (toFirst === null) return operator === 'NotEqualTo';
  switch (operator) {
    case 'EqualTo':
      return toFirst === 0;
    case 'NotEqualTo':
      return toFirst !== 0;
    case 'GreaterThan':
      return toFirst > 0;
    case 'LessThan':
      return toFirst < 0;
    case 'GreaterThanOrEqual':
      return toFirst >= 0;
    case 'LessThanOrEqual':
      return toFirst <= 0;
    case 'Between':
    case 'NotBetween': {
      const toSecond = order(value, second);
      const between = toSecond !== null && ((toFirst >= 0 && toSecond <= 0) || (toFirst <= 0 && toSecond >= 0));
      return between === (operator === 'Between');
    }
  }
}

/** Which of two values comes first; null where they are of different kinds and cannot be compared. */
function order(left: CellValue, right: CellValue): number | null {
  if (typeof left === 'string' && typeof right === 'string') return left.localeCompare(right, 'zh-CN', { sensitivity: 'base' });
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return typeof left === 'boolean' && left === right ? 0 : null;
}
