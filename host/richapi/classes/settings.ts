import type { Json } from '../../workbook/objects';
import type { Arguments } from '../arguments';
import { found } from '../collection';
import { HostClass, type HostObject } from '../object';
import type { HostSession } from '../session';

/** One of the add-in's document settings. */
interface SettingTarget {
  readonly session: HostSession;
  readonly key: string;
}

/** Excel.SettingCollection: the same store as `Office.context.document.settings`. */
export const settingsClass: HostClass<HostSession> = new HostClass<HostSession>('SettingCollection', {
  items: (session) => [...session.workbook.settings.keys()].map((key) => settingClass.of({ session, key })),
  indexer: (session, given) => found(byKey(session, given), `setting ${given.string(0)}`),
  methods: {
    GetCount: ({ workbook }) => workbook.settings.size,
    GetItem: (session, given) => found(byKey(session, given), `setting ${given.string(0)}`),
    GetItemOrNullObject: byKey,
    Add: (session, given) => {
      const target = { session, key: given.string(0) };
      write(target, given.json(1));
      return settingClass.of(target);
    },
  },
});

/** Excel.Setting. */
export const settingClass: HostClass<SettingTarget> = new HostClass<SettingTarget>('Setting', {
  identity: ({ key }) => ({ _Id: key }),
  values: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ session, key }) => JSON.parse(found(session.workbook.settings.get(key), `setting ${key}`)) as Json,
      set: (target, given) => { write(target, given.json(0)); },
    },
  },
  methods: {
    Delete: ({ session, key }) => { session.workbook.settings.delete(key); session.touchLook(); },
  },
});

function write({ session, key }: SettingTarget, value: Json): void {
  session.workbook.settings.set(key, JSON.stringify(value));
  session.touchLook();
}

function byKey(session: HostSession, given: Arguments): HostObject | null {
  const key = given.string(0);
  return session.workbook.settings.has(key) ? settingClass.of({ session, key }) : null;
}
