import type { Json } from '../workbook/objects';
import { notImplemented } from './error';
import type { HostObject } from './object';
import type { WireAction } from './wire';

/** What is to be loaded of an object: null stands for all its ordinary values. */
type Selection = Map<string, Selection> | null;

/**
 * The answer to a load: data by member name, objects nested, collections as `_Items`. Without a
 * selection all ordinary values are given, as Excel does. Throws ApiNotFound for unknown members.
 */
export function queryObject(object: HostObject, query: WireAction['QueryInfo']): Json {
  const wanted = (query?.Select ?? []).filter((path) => path !== '' && path !== '*' && path !== '$all');
  const selection = wanted.length === 0 ? null : selectionOf(wanted);
  return answer(object, selection, query?.Skip ?? 0, query?.Top);
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let place = root;
    const steps = path.split('/').map((step) => step.trim()).filter((step) => step !== '');
    for (const [index, step] of steps.entries()) {
      const member = step === '$all' ? step : step.charAt(0).toUpperCase() + step.slice(1);
      const known = place.get(member);
      const last = index === steps.length - 1;
      if (last) {
        place.set(member, known ?? null);
      } else {
        const next: Map<string, Selection> = known ?? new Map<string, Selection>();
        place.set(member, next);
        place = next;
      }
    }
  }
  return root;
}

function answer(object: HostObject, selection: Selection, skip = 0, top?: number): Json {
  const items = object.items();
  if (items === null) return valuesOf(object, selection);
  const { ofItems, ofCollection } = split(object, selection);
  const page = items.slice(skip, top === undefined ? undefined : skip + top);
  return {
    ...(ofCollection.size === 0 ? {} : (valuesOf(object, ofCollection))),
    ...(ofItems === undefined
      ? {}
      : { _Items: page.map((item, index) => ({ ...item.identity(), ...valuesOf(item, ofItems), _Index: skip + index })) }),
  };
}

/** `items/name` and plain `name` mean the items; what the collection itself has is meant there. */
function split(collection: HostObject, selection: Selection): { ofItems: Selection | undefined; ofCollection: Map<string, Selection> } {
  const ofCollection = new Map<string, Selection>();
  if (selection === null) return { ofItems: null, ofCollection };
  const ofItems = new Map<string, Selection>();
  let allItems = false;
  for (const [member, inner] of selection) {
    if (member === 'Items') {
      if (inner === null) allItems = true;
      else for (const [key, value] of inner) ofItems.set(key, value);
    } else if (collection.ordinaryValues.includes(member)) {
      ofCollection.set(member, inner);
    } else {
      ofItems.set(member, inner);
    }
  }
  if (allItems && ofItems.size === 0) return { ofItems: null, ofCollection };
  return { ofItems: ofItems.size === 0 ? undefined : ofItems, ofCollection };
}

function valuesOf(object: HostObject, selection: Selection): Readonly<Record<string, Json>> {
  const members: [string, Selection][] = selection === null || selection.has('$all')
    ? [...object.ordinaryValues.map((member): [string, Selection] => [member, null]), ...[...(selection ?? [])].filter(([member]) => member !== '$all')]
    : [...selection];
  return Object.fromEntries(members.map(([member, inner]) => [member, valueOf(object, member, inner)]));
}

function valueOf(object: HostObject, member: string, inner: Selection): Json {
  if (object.leadsToObject(member)) {
    const next = object.object(member);
    return next === null ? null : answer(next, inner);
  }
  if (inner !== null) throw notImplemented(object.className, `${member}.${[...inner.keys()].join(', ')}`);
  return object.get(member);
}
