import { defaultProtectionOptions } from '../../workbook/defaults';
import type { Arguments } from '../arguments';
import { accessDenied, HostError, invalidArgument } from '../error';
import { HostClass } from '../object';
import type { SheetTarget } from '../rangeTarget';
import type { HostSession } from '../session';

/** Excel.WorksheetProtection. */
export const sheetProtectionClass: HostClass<SheetTarget> = new HostClass<SheetTarget>('WorksheetProtection', {
  values: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: { get: ({ sheet }) => (sheet.protection === null ? null : { ...sheet.protection.options }) },
  },
  methods: {
    Protect: ({ session, sheet }, given) => {
      if (sheet.protection !== null) throw new HostError('InvalidOperation', 'The sheet is protected already.');
      sheet.protection = { options: { ...defaultProtectionOptions(), ...flags(given) }, password: passwordOf(given, 1) };
      session.touchLook();
    },
    Unprotect: ({ session, sheet }, given) => {
      requirePassword(sheet.protection?.password ?? null, given);
      sheet.protection = null;
      session.touchLook();
    },
  },
});

/** Excel.WorkbookProtection. */
export const workbookProtectionClass: HostClass<HostSession> = new HostClass<HostSession>('WorkbookProtection', {
  values: { Protected: { get: ({ workbook }) => workbook.protection !== null } },
  methods: {
    Protect: (session, given) => {
      session.workbook.protection = { password: passwordOf(given, 0) };
      session.touchLook();
    },
    Unprotect: (session, given) => {
      requirePassword(session.workbook.protection?.password ?? null, given);
      session.workbook.protection = null;
      session.touchLook();
    },
  },
});

function flags(given: Arguments): Record<string, boolean> {
  if (given.isAbsent(0)) return {};
  const known = Object.keys(defaultProtectionOptions());
  return Object.fromEntries(Object.entries(given.record(0)).map(([key, value]) => {
    if (!known.includes(key) || typeof value !== 'boolean') throw invalidArgument(`the protection option ${key}`);
    return [key, value];
  }));
}

function passwordOf(given: Arguments, position: number): string | null {
  const password = given.optionalString(position);
  return password === '' ? null : password;
}

function requirePassword(password: string | null, given: Arguments): void {
  if (password !== null && given.optionalString(0) !== password) throw accessDenied('the password is not the right one');
}
