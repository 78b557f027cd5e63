import { containsArea, intersection } from '../../workbook/areas';
import type { DataValidation, Json, ValidationRule } from '../../workbook/objects';
import { HostClass } from '../object';
import { without } from '../overlays';
import { areaOf, requireAllowed, type RangeTarget } from '../rangeTarget';
import { readRule, wireRule } from '../validationRule';

const typeWords: Readonly<Record<ValidationRule['type'], string>> = {
  list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', textLength: 'TextLength', date: 'Date', time: 'Time', custom: 'Custom',
};

/** Excel.DataValidation of a range. */
export const dataValidationClass: HostClass<RangeTarget> = new HostClass<RangeTarget>('DataValidation', {
  values: {
    Type: { get: typeOf },
    Rule: {
      get: (range) => { const set = setOn(range); return set === null ? {} : wireRule(set.rule); },
      set: (range, given) => { replace(range, { ...(setOn(range) ?? ordinary()), rule: readRule(given) }); },
    },
    IgnoreBlanks: {
      get: (range) => setOn(range)?.ignoreBlanks ?? true,
      set: (range, given) => { change(range, { ignoreBlanks: given.boolean(0) }); },
    },
    ErrorAlert: {
      get: (range) => { const { show, style, title, message } = (setOn(range) ?? ordinary()).errorAlert; return { showAlert: show, style, title, message }; },
      set: (range, given) => {
        const { showAlert, style, title, message } = given.record(0);
        const known = style === 'Warning' || style === 'Information' ? style : 'Stop';
        change(range, { errorAlert: { show: showAlert !== false, style: known, title: words(title), message: words(message) } });
      },
    },
    Prompt: {
      get: (range) => { const { show, title, message } = (setOn(range) ?? ordinary()).prompt; return { showPrompt: show, title, message }; },
      set: (range, given) => {
        const { showPrompt, title, message } = given.record(0);
        change(range, { prompt: { show: showPrompt !== false, title: words(title), message: words(message) } });
      },
    },
  },
  methods: {
    Clear: (range) => {
      requireAllowed(range);
      range.sheet.validations = without(range.sheet.validations, areaOf(range));
      range.session.touchLook();
    },
  },
});

function words(text: Json | undefined): string {
  return typeof text === 'string' ? text : '';
}

function ordinary(): DataValidation {
  return {
    ranges: [], rule: { type: 'custom', formula: '' }, ignoreBlanks: true,
    errorAlert: { show: true, style: 'Stop', title: '', message: '' }, prompt: { show: true, title: '', message: '' },
  };
}

/** The one validation that all of a range has; null for none or several. */
function setOn(range: RangeTarget): DataValidation | null {
  const area = areaOf(range);
  return range.sheet.validations.find(({ ranges }) => ranges.some((each) => containsArea(each, area))) ?? null;
}

function typeOf(range: RangeTarget): string {
  const set = setOn(range);
  if (set !== null) return typeWords[set.rule.type];
  const area = areaOf(range);
  const touched = range.sheet.validations.filter(({ ranges }) => ranges.some((each) => intersection(each, area) !== null));
  return touched.length === 0 ? 'None' : touched.length === 1 ? 'MixedCriteria' : 'Inconsistent';
}

function change(range: RangeTarget, fields: Partial<DataValidation>): void {
  const set = setOn(range);
  if (set !== null) replace(range, { ...set, ...fields });
}

function replace(range: RangeTarget, validation: DataValidation): void {
  requireAllowed(range);
  const area = areaOf(range);
  range.sheet.validations = [...without(range.sheet.validations, area), { ...validation, ranges: [{ ...area }] }];
  range.session.touchLook();
}
