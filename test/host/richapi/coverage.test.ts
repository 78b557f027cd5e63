import { implementedClasses } from '../../../host/richapi/registry';
import { excelMembersIn } from '../../support/excelMembers';

/** What Microsoft's client does by itself, without asking the host. */
const clientOnly = new Set(['load', 'set', 'toJSON', 'items', 'context', 'isNullObject', 'track', 'untrack']);
/** The wire's words for events whose name the client changes. */
const eventWords: Readonly<Record<string, string>> = { Changed: 'DataChanged' };
/** Classes that the client makes up itself. */
const clientClasses = new Set(['RequestContext']);
/** The client knows these under the name of the scoped kind. */
const sameClass: Readonly<Record<string, string>> = { TableScopedCollection: 'TableCollection' };

const byName = new Map(implementedClasses.map((hostClass) => [hostClass.name, hostClass]));

/** How a member is called on the wire. */
function wireNames(member: string): string[] {
  const event = /^on([A-Z]\w*)$/.exec(member)?.[1];
  if (event !== undefined) return [`_Register${eventWords[event] ?? event}Event`, `_Unregister${eventWords[event] ?? event}Event`];
  return [member.charAt(0).toUpperCase() + member.slice(1)];
}

function isImplemented(className: string, member: string): boolean {
  if (clientOnly.has(member) || clientClasses.has(className)) return true;
  const hostClass = byName.get(sameClass[className] ?? className);
  if (hostClass === undefined) return false;
  const known = new Set(hostClass.memberNames());
  return wireNames(member).every((name) => known.has(name)) || (member === 'getItem' && hostClass.hasIndexer);
}

// Lint allows no other folder to name Excel.
describe('what the product uses of Excel', () => {
  const used = excelMembersIn(process.cwd(), 'src/excel');

  it('is found in the source code', () => {
    const named = new Set(used.map(({ className, member }) => `${className}.${member}`));
    expect([...named]).toEqual(expect.arrayContaining(['Range.values', 'Workbook.worksheets', 'WorksheetCollection.getItemOrNullObject', 'Worksheet.getRange']));
  });

  it('is all implemented by the embedded host', () => {
    const missing = used.filter(({ className, member }) => !isImplemented(className, member));
    expect(missing.map(({ className, member, place }) => `${className}.${member} (${place})`)).toEqual([]);
  });
});

/** What one sees of a class of Microsoft's client. */
interface ClientPrototype {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

describe('what the host implements', () => {
  /** Names that the client uses on the wire only, or for single-purpose calls. */
  const wireOnly: Readonly<Record<string, readonly string[]>> = {
    Worksheet: ['Gridlines', 'Headings'],
    Workbook: ['_RemoveReference', '_RemoveAllReferences'],
    // The client calls the tables on a range TableScopedCollection; the host has one class for both.
    TableCollection: ['GetFirst'],
  };

  it.each(implementedClasses.map((hostClass) => [hostClass.name, hostClass] as const))('%s has only members that the client knows', (name, hostClass) => {
    const clientClass = Reflect.get(Excel, name) as { readonly prototype: ClientPrototype } | undefined;
    expect(clientClass).toBeDefined();
    const { prototype } = clientClass!;
    const members = new Set(Object.getOwnPropertyNames(prototype).map((member) => member.toLowerCase()));
    const unknown = hostClass.memberNames().filter((member) => !members.has(member.toLowerCase()) && wireOnly[name]?.includes(member) !== true);
    expect(unknown).toEqual([]);
  });
});
