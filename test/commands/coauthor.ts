import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import type { Outcome } from '../../src/commands';
import { useWorkbook } from '../support/host';

/** Carries something out right before a request of the add-in is answered, as a coauthor would who is faster. */
export async function openWith(workbook: Workbook, doBefore: (request: number, session: HostSession) => void): Promise<HostSession> {
  const session = await useWorkbook(workbook, { calculator: createCalculator() });
  let requests = 0;
  const begin = session.faults.beginRequest.bind(session.faults);
  jest.spyOn(session.faults, 'beginRequest').mockImplementation((actions) => {
    requests += 1;
    doBefore(requests, session);
    return begin(actions);
  });
  return session;
}

/** Edits by Excel itself, so that formulas, names and formats follow as they do there. */
export async function edited(workbook: Workbook, sheet: string, change: (sheet: Excel.Worksheet) => void): Promise<Workbook> {
  await useWorkbook(workbook, { calculator: createCalculator() });
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
  return workbook;
}

/** A command on the workbook that is open. */
export type Command = () => Promise<Outcome<unknown>>;

/** How many requests a command makes of that workbook, which stays as it is. */
export async function requestsOf(workbook: Workbook, command: Command): Promise<number> {
  let count = 0;
  await openWith(cloneWorkbook(workbook), (request) => { count = request; });
  expect((await command()).ok).toBe(true);
  return count;
}

/** The workbook after a command. */
export async function after(workbook: Workbook, command: Command): Promise<Workbook> {
  await useWorkbook(workbook, { calculator: createCalculator() });
  expect((await command()).ok).toBe(true);
  return workbook;
}

/** A workbook before a command, by the name of what it is the first or the second time. */
export function firstAndAgain(name: string, make: () => Workbook, command: Command): readonly (readonly [string, () => Promise<Workbook>])[] {
  return [[`a first ${name}`, () => Promise.resolve(make())], [`a ${name} again`, () => after(make(), command)]];
}

/** What a coauthor made of a workbook appears at once, beside the sheets that the add-in has added to it meanwhile. */
export function overtake(workbook: Workbook, before: Workbook, theirs: Workbook): void {
  const own = workbook.sheets.filter(({ id }) => !before.sheets.some((sheet) => sheet.id === id));
  Object.assign(workbook, cloneWorkbook(theirs));
  workbook.sheets.push(...own);
}
