import { cellAddress, rangeAddress } from '../../src/check/address';
import type { ConditionalFormat, DataValidation, Table } from '../workbook/objects';
import { toFile } from './formulaText';
import { writeRanges } from './ranges';
import { operatorWords, textRuleWords, validationWords } from './readOverlays';
import { wordFor } from './styleWords';
import type { StyleTable } from './styleTable';
import { escapeAttribute, escapeText, parseXml, serialise, tag } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function formulaXml(name: string, formula: string): string {
  return `<${name}>${escapeText(toFile(formula, undefined))}</${name}>`;
}

/** The conditional formats of a sheet, in their order. */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], styles: StyleTable): string {
  return formats.filter(({ ranges }) => ranges.length > 0)
    .map((format, index) => tag('conditionalFormatting', { sqref: writeRanges(format.ranges) }, ruleXml(format, index + 1, styles))).join('');
}

function ruleXml({ rule, look, stopIfTrue, ranges }: ConditionalFormat, priority: number, styles: StyleTable): string {
  const dxfId = Object.keys(look).length > 0 ? styles.look(look) : undefined;
  const common = { dxfId, priority, stopIfTrue: stopIfTrue ? true : undefined };
  switch (rule.type) {
    case 'custom':
      return tag('cfRule', { type: 'expression', ...common }, formulaXml('formula', rule.formula));
    case 'cellValue': {
      const second = rule.formula2 === undefined ? '' : formulaXml('formula', rule.formula2);
      return tag('cfRule', { type: 'cellIs', ...common, operator: wordFor(operatorWords, rule.operator) }, formulaXml('formula', rule.formula1) + second);
    }
    case 'containsText': {
      const [first] = ranges;
      const type = wordFor(textRuleWords, rule.operator) ?? 'containsText';
      const formula = textFormula(rule.operator, rule.text, cellAddress(first?.top ?? 1, first?.left ?? 1));
      const operator = type === 'notContainsText' ? 'notContains' : type;
      return tag('cfRule', { type, ...common, operator, text: rule.text }, formulaXml('formula', formula));
    }
    case 'other': {
      const { data } = rule;
      const xml = typeof data === 'object' && data !== null && 'xml' in data ? data.xml : null;
      if (typeof xml !== 'string') return '';
      const kept = parseXml(xml, 'conditional format');
      const attributes = Object.entries({ ...kept.attributes, ...common }).filter((pair) => pair[1] !== undefined).map(([key, value]) => [key, value === true ? '1' : String(value)]);
      return serialise({ ...kept, attributes: Object.fromEntries(attributes) as Record<string, string> });
    }
  }
}

/** Excel keeps the meaning of a rule about text in a formula as well. */
function textFormula(operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith', text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains': return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'NotContains': return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith': return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'EndsWith': return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

/** The data validations of a sheet; empty where there are none. */
export function validationsXml(validations: readonly DataValidation[]): string {
  const items = validations.filter(({ ranges }) => ranges.length > 0).map(validationXml);
  return items.length === 0 ? '' : tag('dataValidations', { count: items.length }, items);
}

function validationXml({ rule, ranges, ignoreBlanks, errorAlert, prompt }: DataValidation): string {
  const operator = 'operator' in rule ? wordFor(operatorWords, rule.operator) : undefined;
  const type = rule.type === 'list' || rule.type === 'custom' ? rule.type : wordFor(validationWords, rule.type);
  const attributes = {
    type,
    errorStyle: errorAlert.style === 'Stop' ? undefined : errorAlert.style.toLowerCase(),
    operator: operator === 'between' ? undefined : operator,
    allowBlank: ignoreBlanks ? true : undefined,
    // The file's word says the opposite of its name.
    showDropDown: rule.type === 'list' && !rule.inCellDropDown ? true : undefined,
    showInputMessage: prompt.show ? true : undefined,
    showErrorMessage: errorAlert.show ? true : undefined,
    errorTitle: errorAlert.title === '' ? undefined : escapeAttribute(errorAlert.title),
    error: errorAlert.message === '' ? undefined : escapeAttribute(errorAlert.message),
    promptTitle: prompt.title === '' ? undefined : escapeAttribute(prompt.title),
    prompt: prompt.message === '' ? undefined : escapeAttribute(prompt.message),
    sqref: writeRanges(ranges),
  };
  return tag('dataValidation', attributes, validationFormulas(rule).map((formula, index) => formulaXml(`formula${index + 1}`, formula)));
}

function validationFormulas(rule: DataValidation['rule']): string[] {
  if (rule.type === 'list') return [rule.source.startsWith('=') ? rule.source : `"${rule.source.replaceAll('"', '""')}"`];
  if (rule.type === 'custom') return [rule.formula];
  return [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(String);
}

/** A table part. `id` must be unique in the workbook. */
export function tableXml(table: Table, id: number): string {
  const columns = table.columns.map((column) => tag('tableColumn', {
    id: column.id,
    name: escapeAttribute(column.name),
    totalsRowLabel: column.totalsLabel === undefined ? undefined : escapeAttribute(column.totalsLabel),
    totalsRowFunction: column.totalsFunction,
  }, column.formula === undefined ? '' : `<calculatedColumnFormula>${escapeText(toFile(column.formula, table))}</calculatedColumnFormula>`));
  const filtered = { ...table.range, bottom: table.range.bottom - (table.showTotals ? 1 : 0) };
  return tag('table', {
    xmlns: main, id, name: table.name, displayName: table.name, ref: rangeAddress(table.range),
    headerRowCount: table.showHeaders ? undefined : 0, totalsRowCount: table.showTotals ? 1 : undefined, totalsRowShown: table.showTotals ? undefined : false,
  }, [
    table.showFilterButton && table.showHeaders ? tag('autoFilter', { ref: rangeAddress(filtered) }) : '',
    tag('tableColumns', { count: columns.length }, columns),
    tag('tableStyleInfo', {
      name: table.style === '' ? undefined : table.style, showFirstColumn: table.highlightFirstColumn, showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows, showColumnStripes: table.showBandedColumns,
    }),
  ]);
}
