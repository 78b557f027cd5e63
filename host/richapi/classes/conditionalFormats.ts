import { intersection } from '../../workbook/areas';
import type { ConditionalFormat, ConditionalRule } from '../../workbook/objects';
import { takeId, type Worksheet } from '../../workbook/workbook';
import type { Arguments } from '../arguments';
import { found, itemOf } from '../collection';
import { HostError } from '../error';
import { HostClass, type HostObject } from '../object';
import { renumber } from '../overlays';
import { areaOf, rangeTarget, requireAllowed, type RangeTarget } from '../rangeTarget';
import type { HostSession } from '../session';
import { conditionalFormatClass } from './conditionalFormat';

/** A conditional format as the client sees it. */
export interface FormatTarget {
  readonly session: HostSession;
  readonly sheet: Worksheet;
  readonly format: ConditionalFormat;
}

/** The rule of a new format, before the client says what it is. */
function newRule(type: string): ConditionalRule {
  switch (type) {
    case 'Custom': return { type: 'custom', formula: '' };
    case 'CellValue': return { type: 'cellValue', operator: 'EqualTo', formula1: '' };
    case 'ContainsText': return { type: 'containsText', operator: 'Contains', text: '' };
    default: throw new HostError('ApiNotFound', `The embedded host does not implement conditional formats of the type ${type}.`);
  }
}

/** Excel.ConditionalFormatCollection: the formats that touch a range. */
export const conditionalFormatsClass: HostClass<RangeTarget> = new HostClass<RangeTarget>('ConditionalFormatCollection', {
  items: (range) => formatsOn(range),
  indexer: (range, given) => found(byId(range, given), `conditional format ${given.string(0)}`),
  methods: {
    GetCount: (range) => formatsOn(range).length,
    GetItem: (range, given) => found(byId(range, given), `conditional format ${given.string(0)}`),
    GetItemOrNullObject: (range, given) => byId(range, given),
    GetItemAt: (range, given) => itemOf(formatsOn(range), given),
    Add: (range, given) => {
      requireAllowed(range, 'allowFormatCells');
      const { session, sheet } = range;
      const format: ConditionalFormat = {
        id: takeId(session.workbook), ranges: [{ ...areaOf(range) }], priority: -1, stopIfTrue: false,
        rule: newRule(given.string(0)), look: {},
      };
      sheet.conditionalFormats.push(format);
      renumber(sheet);
      session.touchLook();
      return conditionalFormatClass.of({ session, sheet, format });
    },
    ClearAll: (range) => {
      requireAllowed(range, 'allowFormatCells');
      const area = areaOf(range);
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(({ ranges }) => ranges.every((each) => intersection(each, area) === null));
      renumber(range.sheet);
      range.session.touchLook();
    },
  },
});

function touching(range: RangeTarget): ConditionalFormat[] {
  const area = areaOf(range);
  return range.sheet.conditionalFormats.filter(({ ranges }) => ranges.some((each) => intersection(each, area) !== null));
}

function formatsOn(range: RangeTarget): HostObject[] {
  const { session, sheet } = range;
  return touching(range).map((format) => conditionalFormatClass.of({ session, sheet, format }));
}

function byId(range: RangeTarget, given: Arguments): HostObject | null {
  const { session, sheet } = range;
  const format = touching(range).find(({ id }) => id === given.string(0));
  return format === undefined ? null : conditionalFormatClass.of({ session, sheet, format });
}

/** The first range that a format lies on. */
export function firstRange({ session, sheet, format }: FormatTarget): RangeTarget {
  const [area] = format.ranges;
  return rangeTarget(session, sheet, found(area, 'range of the conditional format'));
}
