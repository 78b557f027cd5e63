import { absoluteFormula, fullAddress } from '../../workbook/areas';
import { isDefinedName } from '../../workbook/names';
import type { DefinedName, Json } from '../../workbook/objects';
import type { Worksheet } from '../../workbook/workbook';
import type { Arguments } from '../arguments';
import { found } from '../collection';
import { HostError, invalidArgument, itemNotFound } from '../error';
import { HostClass, type HostObject } from '../object';
import { areaOf, rangeOfFormula } from '../rangeTarget';
import type { HostSession } from '../session';
import { isTakenName } from '../tableTarget';
import { rangeClass } from './range';
import { worksheetClass } from './worksheet';

/** The names of the workbook, or of one sheet. */
interface NamesTarget {
  readonly session: HostSession;
  /** Null: the workbook's own. */
  readonly sheet: Worksheet | null;
}

/** One name. */
interface NameTarget extends NamesTarget {
  readonly name: DefinedName;
}

/** Excel.NamedItemCollection. */
export const namesClass: HostClass<NamesTarget> = new HostClass<NamesTarget>('NamedItemCollection', {
  items: (target) => listOf(target).map((name) => nameClass.of({ ...target, name })),
  indexer: (target, given) => found(byName(target, given), `name ${given.string(0)}`),
  methods: {
    GetCount: (target) => listOf(target).length,
    GetItem: (target, given) => found(byName(target, given), `name ${given.string(0)}`),
    GetItemOrNullObject: byName,
    Add: (target, given) => {
      const range = given.target(1, rangeClass);
      const formula = range === null ? formulaText(given, 1) : absoluteFormula(range.sheet.name, areaOf(range));
      return addName(target, given.string(0), formula, given.optionalString(2) ?? '');
    },
    AddFormulaLocal: (target, given) => addName(target, given.string(0), formulaText(given, 1), given.optionalString(2) ?? ''),
  },
});

/** Excel.NamedItem. */
export const nameClass: HostClass<NameTarget> = new HostClass<NameTarget>('NamedItem', {
  identity: ({ name }) => ({ _Id: name.name }),
  values: {
    _Id: { get: ({ name }) => name.name },
    Name: { get: ({ name }) => name.name },
    Formula: { get: ({ name }) => name.formula, set: ({ session, name }, given) => { name.formula = formulaText(given, 0); session.touch(); } },
    Value: { get: valueOf },
    Type: { get: (target) => (rangeOf(target) === null ? (typeof constant(target.name) === 'number' ? 'Double' : 'String') : 'Range') },
    Scope: { get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
    Comment: { get: ({ name }) => name.comment, set: ({ session, name }, given) => { name.comment = given.string(0); session.touchLook(); } },
    Visible: { get: ({ name }) => name.visible, set: ({ session, name }, given) => { name.visible = given.boolean(0); session.touchLook(); } },
  },
  objects: {
    Worksheet: ({ session, sheet }) => {
      if (sheet === null) throw itemNotFound('the name belongs to the workbook');
      return worksheetClass.of({ session, sheet });
    },
    WorksheetOrNullObject: ({ session, sheet }) => (sheet === null ? null : worksheetClass.of({ session, sheet })),
  },
  methods: {
    GetRange: (target) => found(rangeOf(target), `range of the name ${target.name.name}`),
    GetRangeOrNullObject: rangeOf,
    Delete: ({ session, sheet, name }) => {
      const owner = sheet ?? session.workbook;
      owner.names = owner.names.filter((each) => each !== name);
      session.touch();
    },
  },
});

function listOf({ session, sheet }: NamesTarget): DefinedName[] {
  return (sheet ?? session.workbook).names;
}

function byName(target: NamesTarget, given: Arguments): HostObject | null {
  const wanted = given.string(0).toLowerCase();
  const name = listOf(target).find((each) => each.name.toLowerCase() === wanted);
  return name === undefined ? null : nameClass.of({ ...target, name });
}

function addName(target: NamesTarget, name: string, formula: string, comment: string): HostObject {
  if (!isDefinedName(name)) throw invalidArgument(`the name ${name}`);
  const taken = target.sheet === null
    ? isTakenName(target.session, name)
    : listOf(target).some((each) => each.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError('ItemAlreadyExists', `A resource with the same name or identifier already exists: ${name}`);
  const added: DefinedName = { name, formula, visible: true, comment };
  insertSorted(listOf(target), added);
  target.session.touch();
  return nameClass.of({ ...target, name: added });
}

/** Excel keeps names in the order of the alphabet, whenever they were added. */
function insertSorted(names: DefinedName[], added: DefinedName): void {
  const word = added.name.toLowerCase();
  const at = names.findIndex(({ name }) => name.toLowerCase() > word);
  names.splice(at < 0 ? names.length : at, 0, added);
}

/** A name's content with its `=`; constants get one. */
function formulaText(given: Arguments, position: number): string {
  const value = given.json(position);
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value)}`;
  if (typeof value !== 'string' || value === '') throw given.wrong(position, 'a formula or a range');
  return value.startsWith('=') ? value : `="${value.replaceAll('"', '""')}"`;
}

function rangeOf({ session, name }: NameTarget): HostObject | null {
  const range = rangeOfFormula(session, name.formula);
  return range === null ? null : rangeClass.of(range);
}

function constant({ formula }: DefinedName): string | number {
  const text = formula.slice(1);
  const number = Number(text);
  if (text !== '' && !Number.isNaN(number)) return number;
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : formula;
}

function valueOf({ session, name }: NameTarget): Json {
  const range = rangeOfFormula(session, name.formula);
  return range === null ? constant(name) : fullAddress(range.sheet.name, areaOf(range));
}
