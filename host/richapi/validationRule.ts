import type { CompareOperator, Json, ValidationRule } from '../workbook/objects';
import type { Arguments } from './arguments';

const operators: readonly CompareOperator[] = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'];
const compared = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'] as const;

/** A data validation rule as the client gives it. Throws InvalidArgument for anything else. */
export function readRule(given: Arguments): ValidationRule {
  const rule = given.record(0);
  if (isRecord(rule.list)) {
    const { source, inCellDropDown } = rule.list;
    if (typeof source !== 'string' || source === '') throw given.wrong(0, 'a list with a source');
    // Words of a list are kept in one text of at most 255 characters.
    if (!source.startsWith('=') && source.length > 255) throw given.wrong(0, 'a list of at most 255 characters');
    return { type: 'list', source, inCellDropDown: inCellDropDown !== false };
  }
  if (isRecord(rule.custom)) {
    if (typeof rule.custom.formula !== 'string') throw given.wrong(0, 'a custom rule with a formula');
    return { type: 'custom', formula: rule.custom.formula };
  }
  for (const type of compared) {
    const fields = rule[type];
    if (!isRecord(fields)) continue;
    const operator = operators.find((each) => each === fields.operator);
    const [formula1, formula2] = [operand(fields.formula1), operand(fields.formula2)];
    if (operator === undefined || formula1 === null) throw given.wrong(0, `a ${type} rule with operator and formula1`);
    return { type, operator, formula1, ...(formula2 === null ? {} : { formula2 }) };
  }
  throw given.wrong(0, 'a data validation rule');
}

/** A rule as the client reads it. */
export function wireRule(rule: ValidationRule): Json {
  const { type, ...fields } = rule;
  return { [type]: { ...fields } };
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function operand(value: Json | undefined): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
