import { isCellError, cellError, type CellValue } from '../workbook/cell';
import { parseNumberText } from './numberText';
import { compareValues, fail, sameNumber } from './values';
import { hasWildcard, matchesWildcard, withoutEscapes } from './wildcard';

/** Says whether a cell's value satisfies a criterion of COUNTIF and its kin. */
export type Criterion = (value: CellValue) => boolean;

/** Excel refuses longer criteria. */
const longestCriterion = 255;

/**
 * Reads a criterion: a value, or text with a comparison before it (`>=90`, `<>已完成`, `=`), with the
 * wildcards `?` `*` and `~` before a sign that is meant literally. Capitals do not count.
 * @throws ValueFailure #VALUE! for a text over 255 letters, as Excel.
 */
export function readCriterion(criterion: CellValue): Criterion {
  if (criterion === null) return (value) => typeof value === 'number' && value === 0;
  if (isCellError(criterion)) return (value) => isCellError(value) && value.error === criterion.error;
  if (typeof criterion === 'number') return equalsNumber(criterion);
  if (typeof criterion === 'boolean') return (value) => value === criterion;
  if (criterion.length > longestCriterion) fail('#VALUE!');
  const operator = /^(?:<>|<=|>=|=|<|>)/.exec(criterion)?.[0] ?? '';
  const operand = criterion.slice(operator.length);
  if (operator === '' || operator === '=') return equals(operand, operator === '');
  if (operator === '<>') {
    const same = equals(operand, false);
    return (value) => !same(value);
  }
  return ordered(operator, operand);
}

function equalsNumber(wanted: number): Criterion {
  return (value) => {
    if (typeof value === 'number') return sameNumber(value, wanted);
    if (typeof value !== 'string') return false;
    const spelled = parseNumberText(value);
    return spelled !== null && sameNumber(spelled, wanted);
  };
}

/** An empty operand means empty cells; without `=` before it, empty texts too. */
function equals(operand: string, emptyTexts: boolean): Criterion {
  if (operand === '') return (value) => value === null || (emptyTexts && value === '');
  const typed = typedOperand(operand);
  if (typeof typed === 'number') return equalsNumber(typed);
  if (typeof typed === 'boolean') return (value) => value === typed;
  if (isCellError(typed)) return (value) => isCellError(value) && value.error === typed.error;
  if (hasWildcard(operand)) return (value) => typeof value === 'string' && matchesWildcard(value, operand);
  const wanted = withoutEscapes(operand).toLowerCase();
  return (value) => typeof value === 'string' && value.toLowerCase() === wanted;
}

function typedOperand(operand: string): CellValue {
  const number = parseNumberText(operand);
  if (number !== null) return number;
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return cellError(upper) ?? operand;
}

/** Numbers are compared with numbers only, texts with texts only. */
function ordered(operator: string, operand: string): Criterion {
  const wanted = typedOperand(operand);
  return (value) => {
    if (value === null || isCellError(value) || typeof value !== typeof wanted) return false;
    const order = compareValues(value, wanted);
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
}
