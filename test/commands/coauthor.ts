import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
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

/** Puts the content of one workbook into another: what a coauthor did appears at once. */
export function become(workbook: Workbook, other: Workbook): void {
  Object.assign(workbook, cloneWorkbook(other));
}
