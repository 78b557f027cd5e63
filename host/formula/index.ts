/** Calculation for the embedded host: formulas in, values out. */
export { createCalculator, evaluateAt, type CalculatorOptions, type EvaluateOptions, type FormulaCalculator } from './calculator';
export { functionNames } from './functions/registry';
export { parseFormula } from './parse';
export type { CalculationReport } from './session';
export { copiedFormula } from './copiedFormula';
export { FormulaSyntaxError, type Node } from './syntax';
