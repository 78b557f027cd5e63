import type { ConditionalRule } from '../../workbook/objects';
import { found } from '../collection';
import { HostError, invalidArgument } from '../error';
import { HostClass } from '../object';
import { renumber } from '../overlays';
import { requireAllowed } from '../rangeTarget';
import { conditionalLookClass } from './conditionalLook';
import { firstRange, type FormatTarget } from './conditionalFormats';
import { rangeClass } from './range';
import { rangeAreasClass } from './rangeAreas';

const operators = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'] as const;
const typeWords: Readonly<Record<ConditionalRule['type'], string>> = { custom: 'Custom', cellValue: 'CellValue', containsText: 'ContainsText', other: '' };

/** Excel.ConditionalFormat. */
export const conditionalFormatClass: HostClass<FormatTarget> = new HostClass<FormatTarget>('ConditionalFormat', {
  identity: ({ format }) => ({ Id: format.id }),
  values: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => (format.rule.type === 'other' ? format.rule.kind : typeWords[format.rule.type]) },
    Priority: {
      get: ({ format }) => format.priority,
      set: ({ sheet, session, format }, given) => {
        // Comes before the one that has the number now; below 0 the count begins at the last one.
        const [number, last] = [given.whole(0, -1_000_000), sheet.conditionalFormats.length - 1];
        const wanted = number < 0 ? Math.max(0, last + 1 + number) : Math.min(number, last);
        format.priority = wanted > format.priority ? wanted + 0.5 : wanted - 0.5;
        renumber(sheet);
        session.touchLook();
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ session, format }, given) => { format.stopIfTrue = given.boolean(0); session.touchLook(); },
    },
  },
  objects: {
    Custom: (target) => customClass.of(ofType(target, 'custom')),
    CustomOrNullObject: (target) => (target.format.rule.type === 'custom' ? customClass.of(target) : null),
    CellValue: (target) => cellValueClass.of(ofType(target, 'cellValue')),
    CellValueOrNullObject: (target) => (target.format.rule.type === 'cellValue' ? cellValueClass.of(target) : null),
    TextComparison: (target) => textClass.of(ofType(target, 'containsText')),
    TextComparisonOrNullObject: (target) => (target.format.rule.type === 'containsText' ? textClass.of(target) : null),
  },
  methods: {
    Delete: (target) => {
      requireAllowed(target, 'allowFormatCells');
      const { sheet, session, format } = target;
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
      renumber(sheet);
      session.touchLook();
    },
    GetRange: (target) => rangeClass.of(firstRange(target)),
    GetRangeOrNullObject: (target) => (target.format.ranges.length === 1 ? rangeClass.of(firstRange(target)) : null),
    GetRanges: ({ session, sheet, format }) => rangeAreasClass.of({ session, sheet, areas: format.ranges }),
  },
});

function ofType(target: FormatTarget, type: ConditionalRule['type']): FormatTarget {
  if (target.format.rule.type !== type) throw new HostError('InvalidOperation', `The conditional format is of the type ${target.format.rule.type}, not ${type}.`);
  return target;
}

/** Excel.CustomConditionalFormat. */
export const customClass: HostClass<FormatTarget> = new HostClass<FormatTarget>('CustomConditionalFormat', {
  objects: {
    Format: (target) => conditionalLookClass.of(target),
    Rule: (target) => customRuleClass.of(target),
  },
});

/** Excel.ConditionalFormatRule. */
export const customRuleClass: HostClass<FormatTarget> = new HostClass<FormatTarget>('ConditionalFormatRule', {
  values: {
    Formula: { get: customFormula, set: (target, given) => { setCustomFormula(target, given.string(0)); } },
    FormulaLocal: { get: customFormula, set: (target, given) => { setCustomFormula(target, given.string(0)); } },
  },
});

function customFormula({ format }: FormatTarget): string {
  return format.rule.type === 'custom' ? format.rule.formula : '';
}

function setCustomFormula({ session, format }: FormatTarget, formula: string): void {
  if (formula === '') throw invalidArgument('a conditional format without formula');
  format.rule = { type: 'custom', formula: formula.startsWith('=') ? formula : `=${formula}` };
  session.touchLook();
}

/** Excel.CellValueConditionalFormat. */
export const cellValueClass: HostClass<FormatTarget> = new HostClass<FormatTarget>('CellValueConditionalFormat', {
  values: {
    Rule: {
      get: ({ format }) => {
        if (format.rule.type !== 'cellValue') return null;
        const { operator, formula1, formula2 } = format.rule;
        return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      set: ({ session, format }, given) => {
        const { operator, formula1, formula2 } = given.record(0);
        const known = found(operators.find((each) => each === operator), `operator ${JSON.stringify(operator)}`);
        if (typeof formula1 !== 'string') throw given.wrong(0, 'a rule with formula1');
        format.rule = { type: 'cellValue', operator: known, formula1, ...(typeof formula2 === 'string' ? { formula2 } : {}) };
        session.touchLook();
      },
    },
  },
  objects: { Format: (target) => conditionalLookClass.of(target) },
});

/** Excel.TextConditionalFormat. */
export const textClass: HostClass<FormatTarget> = new HostClass<FormatTarget>('TextConditionalFormat', {
  values: {
    Rule: {
      get: ({ format }) => (format.rule.type === 'containsText' ? { operator: format.rule.operator, text: format.rule.text } : null),
      set: ({ session, format }, given) => {
        const { operator, text } = given.record(0);
        const known = (['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const).find((each) => each === operator);
        if (known === undefined || typeof text !== 'string') throw given.wrong(0, 'a rule with operator and text');
        format.rule = { type: 'containsText', operator: known, text };
        session.touchLook();
      },
    },
  },
  objects: { Format: (target) => conditionalLookClass.of(target) },
});
