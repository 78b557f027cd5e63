import type { CompareOperator, ConditionalFormat, ConditionalRule, DataValidation, Table, TableColumn, ValidationRule } from '../workbook/objects';
import type { Worksheet } from '../workbook/workbook';
import { fromFile } from './formulaText';
import { readRange, readRanges } from './ranges';
import type { Styles } from './readStyles';
import { child, children, flag, numberOf, serialise, unescapeText, type XmlElement } from './xml';

/** Operators of files and of Office.js. */
export const operatorWords: Readonly<Record<string, CompareOperator>> = {
  between: 'Between', notBetween: 'NotBetween', equal: 'EqualTo', notEqual: 'NotEqualTo', greaterThan: 'GreaterThan',
  lessThan: 'LessThan', greaterThanOrEqual: 'GreaterThanOrEqual', lessThanOrEqual: 'LessThanOrEqual',
};

/** Kinds of rules about text in files. */
export const textRuleWords: Readonly<Record<string, Extract<ConditionalRule, { type: 'containsText' }>['operator']>> = {
  containsText: 'Contains', notContainsText: 'NotContains', beginsWith: 'BeginsWith', endsWith: 'EndsWith',
};

/** Reads the conditional formats of a sheet, first priority first. `newId` gives each its id. */
export function readConditionalFormats(root: XmlElement, styles: Styles, newId: () => string): ConditionalFormat[] {
  const found = children(root, 'conditionalFormatting').flatMap((block) => {
    const ranges = readRanges(block.attributes.sqref);
    return children(block, 'cfRule').map((rule) => ({ rule, ranges, order: numberOf(rule, 'priority') ?? 0 }));
  });
  return found.filter(({ ranges }) => ranges.length > 0).sort((a, b) => a.order - b.order).map(({ rule, ranges }, priority) => ({
    id: newId(),
    ranges,
    priority,
    stopIfTrue: flag(rule, 'stopIfTrue'),
    rule: readRule(rule),
    look: styles.differential[numberOf(rule, 'dxfId') ?? -1] ?? {},
  }));
}

function readRule(rule: XmlElement): ConditionalRule {
  const kind = rule.attributes.type ?? '';
  const formulas = children(rule, 'formula').map(({ text }) => fromFile(unescapeText(text), undefined));
  const [formula = '', formula2] = formulas;
  if (kind === 'expression' && formula !== '') return { type: 'custom', formula };
  const operator = operatorWords[rule.attributes.operator ?? ''];
  if (kind === 'cellIs' && operator && formula !== '') {
    return { type: 'cellValue', operator, formula1: formula, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  const textOperator = textRuleWords[kind];
  const { text } = rule.attributes;
  if (textOperator && text !== undefined) return { type: 'containsText', operator: textOperator, text };
  const kept = { ...rule, children: rule.children.filter(({ name }) => name !== 'extLst') };
  return { type: 'other', kind, data: { xml: serialise(kept) } };
}

/** Reads the data validations of a sheet. Kinds that Office.js does not know are left out. */
export function readValidations(root: XmlElement): DataValidation[] {
  return children(child(root, 'dataValidations'), 'dataValidation').flatMap((item): DataValidation[] => {
    const ranges = readRanges(item.attributes.sqref);
    const rule = readValidationRule(item);
    if (ranges.length === 0 || rule === null) return [];
    const { errorStyle, errorTitle = '', error = '', promptTitle = '', prompt = '' } = item.attributes;
    const style = errorStyle === 'warning' ? 'Warning' : errorStyle === 'information' ? 'Information' : 'Stop';
    return [{
      ranges,
      rule,
      ignoreBlanks: flag(item, 'allowBlank'),
      errorAlert: { show: flag(item, 'showErrorMessage'), style, title: unescapeText(errorTitle), message: unescapeText(error) },
      prompt: { show: flag(item, 'showInputMessage'), title: unescapeText(promptTitle), message: unescapeText(prompt) },
    }];
  });
}

/** Kinds of validation in files and in Office.js. */
export const validationWords: Readonly<Record<string, Exclude<ValidationRule['type'], 'list' | 'custom'>>> = {
  whole: 'wholeNumber', decimal: 'decimal', textLength: 'textLength', date: 'date', time: 'time',
};

function readValidationRule(item: XmlElement): ValidationRule | null {
  const kind = item.attributes.type ?? 'none';
  const first = unescapeText(child(item, 'formula1')?.text ?? '');
  const second = child(item, 'formula2')?.text;
  if (kind === 'list') {
    const words = /^"(.*)"$/s.exec(first)?.[1]?.replaceAll('""', '"');
    // The file's word says the opposite of its name.
    return { type: 'list', source: words ?? fromFile(first, undefined), inCellDropDown: !flag(item, 'showDropDown') };
  }
  if (kind === 'custom') return { type: 'custom', formula: fromFile(first, undefined) };
  const type = validationWords[kind];
  if (!type) return null;
  const operator = operatorWords[item.attributes.operator ?? 'between'] ?? 'Between';
  return { type, operator, formula1: numberOrFormula(first), ...(second === undefined ? {} : { formula2: numberOrFormula(unescapeText(second)) }) };
}

function numberOrFormula(text: string): string | number {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : fromFile(text, undefined);
}

const totalsWords = ['none', 'sum', 'average', 'count', 'countNums', 'max', 'min', 'stdDev', 'var', 'custom'] as const;

/** Reads a table part; null where it has no readable range. */
export function readTable(root: XmlElement): Table | null {
  const range = readRange(root.attributes.ref ?? '');
  if (!range) return null;
  const name = root.attributes.displayName ?? root.attributes.name ?? '';
  const look = child(root, 'tableStyleInfo');
  const columns = children(child(root, 'tableColumns'), 'tableColumn').map((column, index): TableColumn => {
    const totals = totalsWords.find((word) => word === column.attributes.totalsRowFunction);
    const label = column.attributes.totalsRowLabel;
    const formula = child(column, 'calculatedColumnFormula')?.text;
    return {
      id: numberOf(column, 'id') ?? index + 1,
      name: unescapeText(column.attributes.name ?? ''),
      ...(totals === undefined ? {} : { totalsFunction: totals }),
      ...(label === undefined ? {} : { totalsLabel: unescapeText(label) }),
      ...(formula === undefined ? {} : { formula: fromFile(unescapeText(formula), { name, range }) }),
    };
  });
  return {
    id: numberOf(root, 'id') ?? 1,
    name,
    range,
    columns,
    showHeaders: (numberOf(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: child(root, 'autoFilter') !== undefined,
    style: look?.attributes.name ?? '',
    showBandedRows: flag(look, 'showRowStripes'),
    showBandedColumns: flag(look, 'showColumnStripes'),
    highlightFirstColumn: flag(look, 'showFirstColumn'),
    highlightLastColumn: flag(look, 'showLastColumn'),
  };
}

/** Gives the conditional formats of a sheet the ids that they had when this host wrote them. */
export function restoreIds(sheet: Worksheet, ids: readonly string[]): void {
  if (ids.length !== sheet.conditionalFormats.length) return;
  sheet.conditionalFormats = sheet.conditionalFormats.map((format, index) => ({ ...format, id: ids[index] ?? format.id }));
}
