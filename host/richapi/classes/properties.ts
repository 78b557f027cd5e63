import type { CustomProperty } from '../../workbook/objects';
import { found } from '../collection';
import { invalidArgument } from '../error';
import { HostClass, type HostObject, type ValueMember } from '../object';
import type { Arguments } from '../arguments';
import type { HostSession } from '../session';

const text = (name: string): ValueMember<HostSession> => ({
  get: ({ workbook }) => workbook.properties[name] ?? '',
  set: (session, given) => {
    session.workbook.properties[name] = given.string(0);
    session.touchLook();
  },
});

/** Excel.DocumentProperties. */
export const documentPropertiesClass: HostClass<HostSession> = new HostClass<HostSession>('DocumentProperties', {
  values: {
    Author: text('author'), Category: text('category'), Comments: text('comments'), Company: text('company'),
    Keywords: text('keywords'), Manager: text('manager'), Subject: text('subject'), Title: text('title'),
  },
  objects: { Custom: (session) => customPropertiesClass.of(session) },
});

/** One custom property. */
interface PropertyTarget {
  readonly session: HostSession;
  readonly property: CustomProperty;
}

/** Letters that a key or a text holds; Excel cuts nothing, it refuses. */
const longest = 255;

/** Excel.CustomPropertyCollection. */
export const customPropertiesClass: HostClass<HostSession> = new HostClass<HostSession>('CustomPropertyCollection', {
  items: (session) => session.workbook.customProperties.map((property) => customPropertyClass.of({ session, property })),
  indexer: (session, given) => found(byKey(session, given), `property ${given.string(0)}`),
  methods: {
    GetCount: ({ workbook }) => workbook.customProperties.length,
    GetItem: (session, given) => found(byKey(session, given), `property ${given.string(0)}`),
    GetItemOrNullObject: byKey,
    DeleteAll: (session) => {
      session.workbook.customProperties = [];
      session.touchLook();
    },
    // Adding a key that exists replaces its value.
    Add: (session, given) => {
      const key = given.string(0);
      const value = propertyValue(given, 1);
      if (key === '' || key.length > longest) throw invalidArgument('the key of a custom property');
      const known = session.workbook.customProperties.find((each) => each.key === key);
      const property: CustomProperty = known ?? { key, value };
      property.value = value;
      if (known === undefined) session.workbook.customProperties.push(property);
      session.touchLook();
      return customPropertyClass.of({ session, property });
    },
  },
});

/** Excel.CustomProperty. */
export const customPropertyClass: HostClass<PropertyTarget> = new HostClass<PropertyTarget>('CustomProperty', {
  identity: ({ property }) => ({ Id: property.key }),
  values: {
    Key: { get: ({ property }) => property.key },
    Type: { get: ({ property }) => ({ string: 'String', number: 'Number', boolean: 'Boolean' })[typeof property.value as 'string' | 'number' | 'boolean'] },
    Value: {
      get: ({ property }) => property.value,
      set: ({ session, property }, given) => { property.value = propertyValue(given, 0); session.touchLook(); },
    },
  },
  methods: {
    Delete: ({ session, property }) => {
      session.workbook.customProperties = session.workbook.customProperties.filter((each) => each !== property);
      session.touchLook();
    },
  },
});

function propertyValue(given: Arguments, position: number): string | number | boolean {
  const value = given.json(position);
  if (typeof value === 'string' && value.length <= longest) return value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw given.wrong(position, `a number, a truth value or a text of at most ${String(longest)} characters`);
}

function byKey(session: HostSession, given: Arguments): HostObject | null {
  const property = session.workbook.customProperties.find(({ key }) => key === given.string(0));
  return property === undefined ? null : customPropertyClass.of({ session, property });
}
